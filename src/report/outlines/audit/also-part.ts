import { alsoTable } from '../../describe-further.ts';
import type { Part } from './audit-context.ts';

/** The scores under other checklists, each with what it reaches; nothing where none was asked for. */
export const alsoPart: Part = ({ subject, run, messages, roomy }) => {
  const { further } = messages;
  const table = alsoTable(subject, run, messages);
  if (table.rows.length === 0) return [];
  return [
    {
      heading: further.also,
      blocks: [
        {
          kind: 'table',
          table,
          leading: 'checklist',
          giving: 'label',
          graded: 'zone',
          paper: {
            numbered: false,
            widths: { checklist: 0, score: 850, zone: 1150, label: 1500, range: 1350, coverage: 1050, items: 1050 },
          },
          sheet: {
            columns: [
              ['checklist', 'text'],
              ['score', 'center'],
              ['zone', 'zone'],
              ['range', 'center'],
              ['coverage', 'center'],
              ['label', 'text'],
              ['items', 'center'],
            ],
          },
          onScreen: ['id', 'score', 'zone', 'label', 'range', 'coverage', ...(roomy ? ['items'] : [])],
        },
        { kind: 'note', text: `${further.alsoMeaning}.` },
      ],
    },
  ];
};
