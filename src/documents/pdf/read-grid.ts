import type { Place } from '../../model/diagnostic.ts';
import { flatText } from '../flat-text.ts';
import type { FlowCell, FlowRow, FlowTable } from '../flow.ts';
import type { Grid } from './find-grids.ts';
import { goesOn, joinLines, type Line, linesOf, lineText } from './lines.ts';
import type { Piece } from './page-content.ts';

/** A table of a page, and the pieces of text that are in it. */
export interface ReadTable {
  readonly table: FlowTable;
  readonly used: ReadonlySet<Piece>;
  readonly top: number;
  /** Where its columns are. */
  readonly columns: readonly number[];
  /** Whether its last row goes on over the end of the page. */
  readonly open: boolean;
}

/** Symbols in front of the entries of a list. */
const BULLET = /^[•▪◦●○■□❖➢✓\uE000-\uF8FF]\s*/;

/** Puts the text of a page into a drawn table. */
export function readGrid(grid: Grid, pieces: readonly Piece[], at: Place): ReadTable {
  const { columns, rows } = grid;
  const used = new Set<Piece>();
  const cells = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const column = indexOf(columns, Math.min((piece.left + piece.right) / 2, piece.left + 2 * piece.size));
    const row = indexOf(rows, piece.baseline - piece.size / 3);
    if (column === undefined || row === undefined) continue;
    used.add(piece);
    const [ownRow, ownColumn] = ownerOf(grid, row, column);
    const key = `${ownRow} ${ownColumn}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [piece]);
    else cell.push(piece);
  }
  const flowRows = rows.slice(0, -1).map((_, row): FlowRow => {
    const flowCells: FlowCell[] = [];
    for (let column = 0; column < columns.length - 1; ) {
      let next = column + 1;
      while (next < columns.length - 1 && !grid.hasLeft(row, next)) next++;
      const continued = row > 0 && !grid.hasTop(row, column);
      const { [next]: right = 0 } = columns;
      const text = continued ? '' : cellText(cells.get(`${row} ${column}`) ?? [], right);
      flowCells.push({
        items: text === '' ? [] : [{ kind: 'paragraph', text, at }],
        columns: next - column,
        rows: 1,
        ...(continued ? { continued: true } : {}),
        at,
      });
      column = next;
    }
    return { cells: flowCells, at };
  });
  const [top = 0] = rows;
  return {
    table: { kind: 'table', rows: flowRows.filter(({ cells: all }) => all.some(({ items }) => items.length > 0)), at },
    used,
    top,
    columns,
    open: grid.open,
  };
}

/** Which of the spaces between sorted positions a position is in. */
function indexOf(positions: readonly number[], position: number): number | undefined {
  const next = positions.findIndex((one) => one > position);
  return next <= 0 ? undefined : next - 1;
}

/** The upper left cell of those that are one with a cell. */
function ownerOf(grid: Grid, row: number, column: number): readonly [row: number, column: number] {
  let left = column;
  while (left > 0 && !grid.hasLeft(row, left)) left--;
  let top = row;
  while (top > 0 && !grid.hasTop(top, left)) top--;
  return [top, left];
}

/** The text of a cell, with the lines that its author broke; `right` is where it ends. */
export function cellText(pieces: readonly Piece[], right: number): string {
  const paragraphs: string[][] = [];
  let before: Line | undefined;
  for (const line of linesOf(pieces)) {
    const words = lineText(line).trim().replace(BULLET, '');
    if (before !== undefined && goesOn(before, line, right)) paragraphs.at(-1)?.push(words);
    else paragraphs.push([words]);
    before = line;
  }
  return flatText(paragraphs.map(joinLines).join('\n'));
}
