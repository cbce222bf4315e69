import type { Messages } from '../../messages/messages.ts';
import { ZONES } from '../../model/checklist.ts';
import type { Run, UnitResult } from '../../model/run.ts';
import { type Cell, number, type Sheet, text } from '../../office/workbook/cells.ts';
import { type FurtherColumn, furtherColumns } from '../describe-further.ts';
import type { AuditContext } from '../outlines/audit/audit-context.ts';
import { workbookTexts } from '../outlines/audit/workbook-texts.ts';
import type { Table } from '../table.ts';
import { orderUnits, type UnitColumn, unitTable } from '../tables.ts';
import { type ListColumn, listSheet } from './list-sheet.ts';
import { zoneCell } from './zone-cell.ts';

/** What is printed first, then what serves to look something up. */
const COLUMNS: readonly (readonly [
  UnitColumn,
  width: number,
  kind: 'text' | 'center' | 'points' | 'count' | 'zone',
])[] = [
  ['name', 40, 'text'],
  ['status', 10, 'center'],
  ['score', 9, 'points'],
  ['zone', 10, 'zone'],
  ['label', 18, 'center'],
  ['low', 10, 'points'],
  ['high', 10, 'points'],
  ['certain', 8, 'center'],
  ['claimed', 9, 'points'],
  ['claimedZone', 10, 'zone'],
  ['evidenced', 11.5, 'points'],
  ['evidencedZone', 11.5, 'zone'],
  ['verified', 13, 'points'],
  ['verifiedZone', 13, 'zone'],
  ['unproven', 8, 'count'],
  ['gaps', 13, 'count'],
  ['unanswered', 12.5, 'count'],
  ['nearBound', 8, 'center'],
  ['kind', 14, 'center'],
  ['services', 10, 'count'],
  ['answered', 10, 'count'],
  ['notApplicable', 12, 'count'],
  ['unit', 32, 'text'],
  ['file', 60, 'text'],
];
const PRINTED = 17;
const FURTHER_WIDTH = 16;

/** A row a unit, then one for every rejected file and every missing unit. */
export function unitSheet({ run, sort, messages }: AuditContext): Sheet {
  const { columns, rows } = unitTable(run, sort, messages);
  const units = orderUnits(run, sort);
  const titles = new Map(columns.map(({ key, title }) => [key, title]));
  return listSheet<ListedUnit>(
    workbookTexts(messages).sheets.units,
    rows.map((row, index) => ({ row, unit: units[index] })),
    [
      ...COLUMNS.map(
        ([key, width, kind]): ListColumn<ListedUnit> => [
          titles.get(key) ?? '',
          width,
          ({ row: { cells, numbers } }) => {
            // A rejected file and a missing unit have no name.
            if (key === 'name') return text(cells.name || cells.unit || cells.file);
            if (kind === 'zone') return wordedZone(cells[key], messages);
            if (kind === 'points' || kind === 'count') return number(numbers?.[key] ?? null, kind);
            return text(cells[key], kind);
          },
        ],
      ),
      ...furtherColumns(run, messages).map(
        (column): ListColumn<ListedUnit> => [
          column.title,
          FURTHER_WIDTH,
          ({ unit }) => (unit === undefined ? text('') : furtherCell(unit, column, run, messages)),
        ],
      ),
    ],
    { printed: PRINTED },
  );
}

/** A row of the table of units; a rejected file and a missing unit, which come after the units, have no unit. */
interface ListedUnit {
  readonly row: Table<UnitColumn>['rows'][number];
  readonly unit: UnitResult | undefined;
}

function furtherCell(unit: UnitResult, { kind, cell }: FurtherColumn, run: Run, messages: Messages): Cell {
  const { text: shown, number: value = null, decimals } = cell(unit);
  if (kind === 'zone') return wordedZone(shown, messages);
  if (kind === 'text') return text(shown, 'center');
  // The workbook has one format of points, that of the checklist used.
  return number(value, decimals === run.checklist?.scale.decimals ? 'points' : 'plain');
}

/** The cell of a zone that the table has as a word. */
function wordedZone(word: string, messages: Messages): Cell {
  const zone = ZONES.find((one) => messages.report.zones[one] === word);
  return zone === undefined ? text(word, 'center') : zoneCell(zone, messages);
}
