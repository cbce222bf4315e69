import type { DocumentsTexts } from '../documents-texts.ts';
import { COMPONENT_NAMES } from './component-names.ts';

const STATES = {
  filled: 'komponen terisi',
  empty: 'komponen kosong',
  placeholder: 'komponen masih tanda tempat',
  missing: 'komponen tidak ada',
} as const;

/** The two usual answers make a phrase of their own. */
function claimOf(claimed: string, subject: string): string {
  if (claimed === 'ada') return `ada ${subject}`;
  return claimed === 'tidak' ? `tidak ada ${subject}` : `${subject} ${claimed}`;
}

export const documents: DocumentsTexts = {
  place: {
    page: (number) => `halaman ${number}`,
    table: (number) => `tabel ${number}`,
    row: (number) => `baris ${number}`,
    paragraph: (number) => `paragraf ${number}`,
  },
  states: { filled: 'terisi', empty: 'kosong', placeholder: 'tanda tempat', missing: 'tidak ada' },
  subjects: { ...COMPONENT_NAMES, maklumat: 'maklumat pelayanan' },
  heading: (claims) => `Jawaban yang berbeda dari dokumen: ${claims}`,
  columns: { service: 'Layanan', document: 'Klaim dan dokumen', place: 'Tempat' },
  claim: (claimed, subject, state) => `klaim: ${claimOf(claimed, subject)}; dokumen: ${STATES[state]}`,
  overview: (claims, units) => `${claims} jawaban dari ${units} unit berbeda dari dokumennya`,
  noDocument: 'tidak ada dokumennya',
};
