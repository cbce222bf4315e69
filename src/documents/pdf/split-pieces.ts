import type { Grid } from './find-grids.ts';
import type { Piece } from './page-content.ts';

/** Points that text may reach over a line of its cell. */
const SLACK = 1;
/**
 * In heights of letters: how far from a drawn line a blank is taken to be at it. Widths of letters are only guessed.
 */
const REACH = 2.5;

/** pdf.js joins words of narrow columns that are close together: parts them at the upright lines that they cross. */
export function splitPieces(grid: Grid, pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece) => splitPiece(grid, piece));
}

function splitPiece(grid: Grid, piece: Piece): Piece[] {
  const { columns, rows, hasLeft } = grid;
  const { left, right, size, baseline, text } = piece;
  const row = rows.findIndex((at) => at > baseline - size / 3) - 1;
  if (row < 0) return [piece];
  const column = columns.findIndex((at, index) => at > left + SLACK && at < right - SLACK && hasLeft(row, index));
  const line = columns[column];
  if (line === undefined) return [piece];
  const width = (right - left) / text.length;
  let best: { readonly index: number; readonly distance: number } | undefined;
  for (const { index } of text.matchAll(/\s+/g)) {
    const distance = Math.abs(left + (index + 0.5) * width - line);
    if (index > 0 && (best === undefined || distance < best.distance)) best = { index, distance };
  }
  if (best === undefined || best.distance > REACH * size) return [piece];
  const first: Piece = { ...piece, text: text.slice(0, best.index), right: Math.min(right, line) - SLACK };
  const rest: Piece = { ...piece, text: text.slice(best.index).trimStart(), left: Math.max(left, line) + SLACK };
  return rest.text === '' || first.text.trim() === '' ? [piece] : [first, ...splitPiece(grid, rest)];
}
