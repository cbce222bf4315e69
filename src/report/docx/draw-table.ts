import type { Zone } from '../../model/checklist.ts';
import type { Xml } from '../../office/xml.ts';
import { cell, type TableCell, type TableColumn, table } from './blocks.ts';
import { fitColumns, type Orientation } from './page-layout.ts';

const NUMBER_WIDTH = 540;

/** A table whose first column counts its rows. */
export function numberedTable(
  columns: readonly TableColumn[],
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
