import type { Place } from '../../../model/diagnostic.ts';
import { flatText } from '../flat-text.ts';
import type { FlowRow } from '../flow.ts';
import { type Line, linesOf, type Segment } from './lines.ts';
import type { Piece } from './page-content.ts';
import { cellText, type ReadTable } from './read-grid.ts';

/** Words over the columns of the table of a standard; two of them in one line begin a table without drawn lines. */
const HEAD = /^(?:no|nomor|komponen.*|unsur|uraian.*|penjelasan|keterangan)\.?$/i;
/** Points that columns are apart, at least. */
const GUTTER = 4;

/**
 * Tables whose columns are told by the blank space between them alone: from a line with the usual heads down to the first
 * line that no column holds.
 */
export function findColumnTables(pieces: readonly Piece[], right: number, at: Place): ReadTable[] {
  const lines = linesOf(pieces);
  const tables: ReadTable[] = [];
  for (let index = 0; index < lines.length; index++) {
    const head = lines[index] as Line;
    if (head.segments.filter(({ text }) => HEAD.test(text.trim())).length < 2) continue;
    const found = columnsBelow(lines, index);
    if (found === undefined) continue;
    tables.push(readColumns(lines.slice(index, found.end), found.gutters, pieces, right, at));
    index = found.end - 1;
  }
  return tables;
}

interface Space {
  from: number;
  to: number;
}

/** How far the heads' columns go down, and the middles of the spaces between them. */
function columnsBelow(lines: readonly Line[], start: number) {
  const heads = lines[start]?.segments ?? [];
  const covered: Space[] = [];
  let gutters: number[] | undefined;
  let end = start;
  for (; end < lines.length; end++) {
    const { segments } = lines[end] as Line;
    const before = covered.map((space) => ({ ...space }));
    for (const segment of segments) cover(covered, segment);
    const next = guttersOf(heads, covered);
    if (next === undefined) {
      covered.splice(0, covered.length, ...before);
      break;
    }
    gutters = next;
  }
  return gutters === undefined || end - start < 3 ? undefined : { end, gutters };
}

function cover(covered: Space[], { left, right }: Segment): void {
  const space = { from: left, to: right };
  for (let index = covered.length - 1; index >= 0; index--) {
    const other = covered[index] as Space;
    if (other.from > space.to + GUTTER || other.to < space.from - GUTTER) continue;
    space.from = Math.min(space.from, other.from);
    space.to = Math.max(space.to, other.to);
    covered.splice(index, 1);
  }
  covered.push(space);
}

/** Between each two heads, the first space that nothing covers; undefined where there is none. */
function guttersOf(heads: readonly Segment[], covered: readonly Space[]): number[] | undefined {
  const sorted = covered.toSorted((a, b) => a.from - b.from);
  const gutters: number[] = [];
  for (let index = 0; index + 1 < heads.length; index++) {
    const [head, next] = [heads[index] as Segment, heads[index + 1] as Segment];
    const space = sorted.findIndex(
      ({ to }, at) =>
        to >= head.left && to < next.right && (sorted[at + 1]?.from ?? Number.POSITIVE_INFINITY) <= next.right,
    );
    if (space < 0) return undefined;
    gutters.push(((sorted[space]?.to ?? 0) + (sorted[space + 1]?.from ?? 0)) / 2);
  }
  return gutters;
}

function readColumns(
  lines: readonly Line[],
  gutters: readonly number[],
  pieces: readonly Piece[],
  right: number,
  at: Place,
): ReadTable {
  const top = (lines[0]?.baseline ?? 0) - (lines[0]?.size ?? 0);
  const bottom = (lines.at(-1)?.baseline ?? 0) + (lines.at(-1)?.size ?? 0) / 2;
  const inside = pieces.filter(({ baseline }) => baseline > top && baseline < bottom);
  const columnOf = ({ left }: { readonly left: number }) => gutters.filter((gutter) => gutter < left).length;
  // A row begins where its first column does.
  const starts = lines.filter(({ segments }) => segments[0] !== undefined && columnOf(segments[0]) === 0);
  const rows = starts.map((line, index): FlowRow => {
    const from = line.baseline - line.size / 2;
    const next = starts[index + 1];
    const to = next === undefined ? bottom : next.baseline - next.size / 2;
    const cells = Array.from({ length: gutters.length + 1 }, (_, column) => {
      const own = inside.filter((piece) => columnOf(piece) === column && piece.baseline > from && piece.baseline <= to);
      const text = flatText(cellText(own, gutters[column] ?? right));
      return { items: text === '' ? [] : [{ kind: 'paragraph' as const, text, at }], columns: 1, rows: 1, at };
    });
    return { cells, at };
  });
  return {
    table: { kind: 'table', rows, at },
    used: new Set(inside),
    top,
    bottom,
    columns: gutters,
    open: false,
  };
}
