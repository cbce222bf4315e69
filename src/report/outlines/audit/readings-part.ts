import { BASES } from '../../../model/run.ts';
import { tableOf } from '../../table.ts';
import { labelText, zoneWord } from '../../wording.ts';
import type { Part } from './audit-context.ts';
import { workbookTexts } from './workbook-texts.ts';

/** The readings of the institution side by side, that of the report first. */
export const readingsPart: Part = ({ run, messages, score }) => {
  const { report } = messages;
  const { columns } = report;
  const { institution, basis, counts } = run;
  const order = [basis, ...BASES.filter((one) => one !== basis)];
  const readings = order.flatMap((one) => {
    const reading = institution.readings[one];
    return reading === null ? [] : [{ basis: one, reading }];
  });
  const points = (value: number | null) => ({ text: score(value), number: value });
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
          table: tableOf(
            readings,
            {
              basis: [title, ({ basis: one }) => report.bases[one]],
              score: [columns.score, ({ reading }) => points(reading.score), 'right'],
              zone: [columns.zone, ({ reading: { zone } }) => (zone === null ? '' : zoneWord(zone, messages))],
              low: [columns.low, ({ reading }) => points(reading.interval?.[0] ?? null), 'right'],
              high: [columns.high, ({ reading }) => points(reading.interval?.[1] ?? null), 'right'],
              label: [columns.label, ({ reading }) => labelText(reading)],
              units: [columns.units, ({ reading }) => report.ofUnits(reading.units, counts.found)],
            },
            ({ basis: one, reading }) => ({
              zone: reading.zone,
              strong: one === basis && institution.score !== null,
            }),
          ),
        },
      ],
    },
  ];
};
