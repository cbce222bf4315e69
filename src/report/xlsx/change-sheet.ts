import type { GapChange, Run } from '../../model/run.ts';
import { type Cell, headings, number, type Sheet, text } from '../../office/workbook/cells.ts';
import type { WorkbookWords } from './workbook-words.ts';
import { zoneCell } from './zone-cell.ts';

const WIDTHS = [24, 40, 40, 12, 12, 12, 12, 10];

/** What changed since an earlier run; no sheet where none was given. */
export function changeSheet({ since }: Run, { messages, office, xlsx }: WorkbookWords): Sheet[] {
  if (since === null) return [];
  const { columns } = messages.report;
  const { changes } = office;
  const blank = (style: 'points' | 'center') => text(null, style);
  const gap = (kind: string, { name, title, lost }: GapChange): Cell[] => [
    text(kind),
    text(name),
    text(title),
    blank('points'),
    blank('center'),
    blank('points'),
    blank('center'),
    number(lost, 'points'),
  ];
  return [
    {
      name: xlsx.sheets.changes,
      widths: WIDTHS,
      table: { frozen: 1, printed: WIDTHS.length },
      rows: [
        headings(
          changes.since(office.date(since.asOf)),
          columns.name,
          columns.item,
          changes.scoreBefore,
          changes.zoneBefore,
          changes.scoreAfter,
          changes.zoneAfter,
          columns.lost,
        ),
        ...[{ name: office.institution, before: since.before, after: since.after }, ...since.units].map(
          ({ name, before, after }) => [
            text(changes.moved),
            text(name),
            text(null),
            number(before?.score ?? null, 'points'),
            zoneCell(before?.zone ?? null, messages),
            number(after?.score ?? null, 'points'),
            zoneCell(after?.zone ?? null, messages),
            blank('points'),
          ],
        ),
        ...since.opened.map((one) => gap(changes.opened, one)),
        ...since.closed.map((one) => gap(changes.closed, one)),
      ],
    },
  ];
}
