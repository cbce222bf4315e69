import type { DocumentsTexts } from '../documents-texts.ts';
import { COMPONENT_NAMES } from './component-names.ts';

const STATES = {
  filled: 'component filled',
  empty: 'component empty',
  placeholder: 'component still a placeholder',
  missing: 'component missing',
} as const;

export const documents: DocumentsTexts = {
  place: {
    page: (number) => `page ${number}`,
    table: (number) => `table ${number}`,
    row: (number) => `row ${number}`,
    paragraph: (number) => `paragraph ${number}`,
  },
  states: { filled: 'filled', empty: 'empty', placeholder: 'placeholder', missing: 'missing' },
  subjects: { ...COMPONENT_NAMES, maklumat: 'maklumat' },
  heading: (claims) => `Answers that differ from the documents: ${claims}`,
  columns: { service: 'Service', document: 'Claim and document', place: 'Place' },
  claim: (claimed, subject, state) => `claim: ${claimed} (${subject}); document: ${STATES[state]}`,
  overview: (claims, units) =>
    `${claims} ${claims === 1 ? 'answer' : 'answers'} of ${units} ${units === 1 ? 'unit' : 'units'} ${claims === 1 ? 'differs' : 'differ'} from the documents`,
  noDocument: 'no such document',
};
