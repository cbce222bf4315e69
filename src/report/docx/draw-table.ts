import type { Zone } from '../../model/checklist.ts';
import type { Xml } from '../../office/xml.ts';
import type { Table } from '../tables.ts';
import { cell, type TableCell, table } from './blocks.ts';
import { fitColumns, type Orientation } from './page-layout.ts';

/** A table of the run with its rows numbered: the columns named, each with its width, the one that is 0 taking the rest. */
export function drawTable<K extends string>(
  { columns, rows }: Table<K>,
  widths: Readonly<Partial<Record<K, number>>>,
  orientation: Orientation,
  number: string,
): Xml {
  const shown = columns.flatMap((column) => {
    const width = widths[column.key];
    return width === undefined ? [] : [{ ...column, width }];
  });
  return numberedTable(
    shown,
    rows.map(({ cells }) => shown.map(({ key }) => cell(cells[key]))),
    orientation,
    number,
  );
}

const NUMBER_WIDTH = 540;

/** A table whose first column counts its rows. */
export function numberedTable(
  columns: readonly { readonly title: string; readonly width: number; readonly align?: 'left' | 'right' | 'center' }[],
  rows: readonly (readonly TableCell[])[],
  orientation: Orientation,
  number: string,
): Xml {
  const all = [{ title: number, width: NUMBER_WIDTH, align: 'center' as const }, ...columns];
  return table(
    fitColumns(all, orientation),
    rows.map((cells, index) => [cell(String(index + 1)), ...cells]),
  );
}

/** A zone by its word and colour. */
export function zoneTableCell(zone: Zone | null, word: string): TableCell {
  return cell(word, { zone, bold: zone !== null, align: 'center' });
}
