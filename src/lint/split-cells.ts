import type { Cell, Table, TableRow } from '../model/text-document.ts';
import type { Entry } from './entries.ts';
import type { HeadingRecogniser } from './recognise-heading.ts';
import { recogniseBareRow } from './recognise-label.ts';
import { serviceLabelIn } from './service-names.ts';

/** Rows that must contain a heading and its text in one cell before a table is taken for one of those. */
const LEAST = 3;

/** Gives heading and text a column each where a table has both in its last column: `PERSYARATAN`, below it `1. KTP`. */
export function splitCells(entry: Entry, recogniseHeading: HeadingRecogniser): Entry {
  if (entry.kind !== 'table') return entry;
  const split = entry.rows.map((row) => splitRow(row, recogniseHeading));
  return split.filter((row) => row !== undefined).length < LEAST ? entry : withColumn(entry, split);
}

function withColumn(table: Table, split: readonly (TableRow | undefined)[]): Table {
  const rows = table.rows.map(
    (row, index) => split[index] ?? { ...row, cells: [...row.cells, { text: '', at: row.at }] },
  );
  return { ...table, rows };
}

/** The row with its last cell in two; undefined where that is not a heading with a text. */
function splitRow(row: TableRow, recogniseHeading: HeadingRecogniser): TableRow | undefined {
  const last = row.cells.at(-1);
  const before = row.cells.slice(0, -1);
  if (last === undefined || before.some(({ text }) => /\p{L}/u.test(text))) return undefined;
  const parts = partsOf(last.text, recogniseHeading);
  if (parts === undefined) return undefined;
  const [heading, text] = parts.map((part): Cell => ({ ...last, text: part }));
  return heading && text && { ...row, cells: [...before, heading, text] };
}

function partsOf(text: string, recogniseHeading: HeadingRecogniser): readonly [string, string] | undefined {
  if (recogniseHeading(text.replaceAll('\n', ' '), 'none') !== undefined) return undefined;
  const end = text.indexOf('\n');
  const first = end < 0 ? text : text.slice(0, end);
  const rest = end < 0 ? '' : text.slice(end + 1);
  if (rest !== '' && recogniseHeading(first, 'misspelt') !== undefined) return [first, rest];
  const row = recogniseBareRow(first, recogniseHeading) ?? serviceLabelIn(first);
  if (row !== undefined && row.rest !== '') return [row.label, rest === '' ? row.rest : `${row.rest}\n${rest}`];
  return rest !== '' && recogniseHeading(first, 'extended') !== undefined ? [first, rest] : undefined;
}
