import { type Cell, headings, type Sheet } from '../../office/workbook/cells.ts';

/** A column of a list: its title, its width in characters, and what it says of a thing. */
export type ListColumn<T> = readonly [title: string, width: number, cell: (thing: T) => Cell];

/** A sheet that is one table with a row for each thing, to filter and to count with. Its first columns are printed. */
export function listSheet<T>(
  name: string,
  things: readonly T[],
  columns: readonly ListColumn<T>[],
  { printed = columns.length, frozen = 1 }: { readonly printed?: number; readonly frozen?: number } = {},
): Sheet {
  return {
    name,
    widths: columns.map(([, width]) => width),
    table: { frozen, printed },
    rows: [
      headings(...columns.map(([title]) => title)),
      ...things.map((thing) => columns.map(([, , cell]) => cell(thing))),
    ],
  };
}
