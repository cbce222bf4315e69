import { LIMITS } from '../model/limits.ts';
import type { FlowCell, FlowRow } from './flow.ts';

/** A row with a cell for every column; undefined where there is none. */
interface GridRow {
  readonly row: FlowRow;
  readonly cells: readonly (FlowCell | undefined)[];
}

/**
 * Lays the cells of a table out as its grid: a cell that spans columns is in the first of them, one that spans rows
 * is marked as going on in those below. `count` is called with the number of cells of each row, and may end it.
 */
export function gridRows(rows: readonly FlowRow[], count: (cells: number) => void): GridRow[] {
  /** By column, how many more rows the cell above reaches down, and whether it begins in that column. */
  const below = new Map<number, { rows: number; readonly cell: FlowCell; readonly leads: boolean }>();
  const grid = rows.map((row): GridRow => {
    const cells: (FlowCell | undefined)[] = [];
    const takeFromAbove = () => {
      for (
        let above = below.get(cells.length);
        above !== undefined && above.rows > 0;
        above = below.get(cells.length)
      ) {
        above.rows--;
        cells.push(above.leads ? { ...above.cell, items: [], continued: true } : undefined);
      }
    };
    for (const cell of row.cells) {
      takeFromAbove();
      const start = cells.length;
      const columns = Math.max(1, Math.min(cell.columns, LIMITS.tableColumns - start));
      for (let index = 0; index < columns; index++) {
        if (cell.rows > 1) below.set(start + index, { rows: cell.rows - 1, cell, leads: index === 0 });
        cells.push(index === 0 ? cell : undefined);
      }
      if (cells.length >= LIMITS.tableColumns) break;
    }
    takeFromAbove();
    count(cells.length);
    return { row, cells };
  });
  const width = grid.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return grid.map(({ row, cells }) => {
    count(width - cells.length);
    return { row, cells: [...cells, ...new Array<undefined>(width - cells.length).fill(undefined)] };
  });
}
