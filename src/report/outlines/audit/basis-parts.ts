import { OFFICE_WORDS } from '../../../office/office-words.ts';
import { methodLines } from '../../sentences.ts';
import { formatPlain, zoneWord } from '../../wording.ts';
import type { Part } from './audit-context.ts';
import { documentTexts } from './document-texts.ts';

/** The instrument, and what its figures rest on. */
export const basisPart: Part = ({ run, messages }) => {
  const { checklist } = run;
  if (checklist === null) return [];
  const office = OFFICE_WORDS[messages.language];
  const texts = documentTexts(messages);
  return [
    {
      heading: texts.chapters.basis,
      blocks: [
        { kind: 'paragraphs', lines: [texts.basis(checklist.title)] },
        {
          kind: 'table',
          leading: 'source',
          paper: { numbered: true, widths: { source: 0, status: 2000 }, centered: ['status'] },
          table: {
            columns: [
              { key: 'source', title: office.source, align: 'left' },
              { key: 'status', title: office.status, align: 'left' },
            ],
            rows: checklist.sources.map(({ title, status }) => ({
              cells: { source: title, status: messages.report.standings[status] },
            })),
          },
        },
        { kind: 'sentences', lines: methodLines(run, messages) },
        { kind: 'paragraphs', lines: [texts.basisOfLaw] },
      ],
    },
  ];
};

/** How scores are made of answers, and zones of scores. */
export const scoringPart: Part = ({ run, messages }) => {
  const { checklist } = run;
  if (checklist === null) return [];
  const { report } = messages;
  const { chapters, method } = documentTexts(messages);
  return [
    {
      heading: chapters.method,
      blocks: [
        { kind: 'paragraphs', lines: [...method, report.checklist.howToRead] },
        {
          kind: 'table',
          leading: 'label',
          graded: 'zone',
          paper: { numbered: false, widths: { zone: 2000, label: 0, from: 2400 } },
          table: {
            columns: [
              { key: 'zone', title: report.columns.zone, align: 'left' },
              { key: 'label', title: report.columns.label, align: 'left' },
              { key: 'from', title: OFFICE_WORDS[messages.language].from, align: 'right' },
            ],
            rows: checklist.zones.map(({ zone, label, min }) => ({
              zone,
              cells: { zone: zoneWord(zone, messages), label, from: formatPlain(min, messages) },
            })),
          },
        },
      ],
    },
  ];
};
