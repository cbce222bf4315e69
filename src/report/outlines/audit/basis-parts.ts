import { OFFICE_WORDS } from '../../../office/office-words.ts';
import { methodLines } from '../../sentences.ts';
import { tableOf } from '../../table.ts';
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
          table: tableOf(checklist.sources, {
            source: [office.source, ({ title }) => title],
            status: [office.status, ({ status }) => messages.report.standings[status]],
          }),
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
          table: tableOf(
            checklist.zones,
            {
              zone: [report.columns.zone, ({ zone }) => zoneWord(zone, messages)],
              label: [report.columns.label, ({ label }) => label],
              from: [OFFICE_WORDS[messages.language].from, ({ min }) => formatPlain(min, messages), 'right'],
            },
            ({ zone }) => ({ zone }),
          ),
        },
      ],
    },
  ];
};
