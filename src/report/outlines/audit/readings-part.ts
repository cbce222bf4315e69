import { BASES } from '../../../model/run.ts';
import { labelText, zoneWord } from '../../wording.ts';
import type { Part } from './audit-context.ts';
import { workbookTexts } from './workbook-texts.ts';

/** The readings of the institution side by side, that of the report first. */
export const readingsPart: Part = ({ run, messages, score }) => {
  const { report } = messages;
  const { columns } = report;
  const { institution, basis, counts } = run;
  const order = [basis, ...BASES.filter((one) => one !== basis)];
  const title = workbookTexts(messages).readings;
  return [
    {
      heading: '',
      blocks: [
        {
          kind: 'table',
          leading: 'basis',
          graded: 'zone',
          sheet: {
            columns: [
              ['basis', 'label'],
              ['score', 'points'],
              ['zone', 'zone'],
              ['low', 'points'],
              ['high', 'points'],
              ['label', 'text'],
              ['units', 'center'],
            ],
          },
          table: {
            columns: [
              { key: 'basis', title, align: 'left' },
              { key: 'score', title: columns.score, align: 'right' },
              { key: 'zone', title: columns.zone, align: 'left' },
              { key: 'low', title: columns.low, align: 'right' },
              { key: 'high', title: columns.high, align: 'right' },
              { key: 'label', title: columns.label, align: 'left' },
              { key: 'units', title: columns.units, align: 'left' },
            ],
            rows: order.flatMap((one) => {
              const reading = institution.readings[one];
              if (reading === null) return [];
              const [low = null, high = null] = reading.interval ?? [];
              return [
                {
                  zone: reading.zone,
                  strong: one === basis && institution.score !== null,
                  numbers: { score: reading.score, low, high },
                  cells: {
                    basis: report.bases[one],
                    score: score(reading.score),
                    zone: reading.zone === null ? '' : zoneWord(reading.zone, messages),
                    low: score(low),
                    high: score(high),
                    label: labelText(reading),
                    units: report.ofUnits(reading.units, counts.found),
                  },
                },
              ];
            }),
          },
        },
      ],
    },
  ];
};
