import type { Place } from '../../model/diagnostic.ts';
import { flatText } from '../flat-text.ts';
import type { FlowRow } from '../flow.ts';
import { type Line, linesOf, type Segment } from './lines.ts';
import type { Piece } from './page-content.ts';
import { cellText, type ReadTable } from './read-grid.ts';

/** Words over the columns of the table of a standard; two of them in one line begin a table without drawn lines. */
const HEAD = /^(?:no|nomor|komponen.*|unsur|uraian.*|penjelasan|keterangan)\.?$/i;
/** `A. SURAT PENGANTAR`: a heading within the table. */
const PART = /^(?:[A-Z]|[IVX]{1,5})\.\s+[^\p{Ll}]{4,}$/u;
/** Points that columns are apart, at least. */
const GUTTER = 4;

/**
 * Tables whose columns are separated by blank space alone: from a line with the usual heads down to the
 * first line that is in no column.
 */
export function findColumnTables(pieces: readonly Piece[], right: number, at: Place): ReadTable[] {
  const lines = linesOf(pieces);
  const tables: ReadTable[] = [];
  for (let index = 0; index < lines.length; index++) {
    const head = lines[index] as Line;
    if (head.segments.filter(({ text }) => HEAD.test(text.trim())).length < 2) continue;
    const found = columnsBelow(lines, index, head.segments);
    if (found === undefined) continue;
    tables.push(readColumns({ ...found, lines: lines.slice(index, found.end) }, pieces, right, at));
    index = found.end - 1;
  }
  return tables;
}

interface Space {
  from: number;
  to: number;
}

/** A table between two places of a page, with the middles of the spaces between its columns. */
interface Columns {
  readonly lines: readonly Line[];
  readonly top: number;
  readonly bottom: number;
  readonly gutters: readonly number[];
}

/** How far the heads' columns go down. */
function columnsBelow(
  lines: readonly Line[],
  start: number,
  heads: readonly Segment[],
): (Omit<Columns, 'lines'> & { readonly end: number }) | undefined {
  const covered: Space[] = [];
  let found: Omit<Columns, 'lines'> | undefined;
  let end = start;
  for (; end < lines.length; end++) {
    const { segments, baseline, size } = lines[end] as Line;
    const before = covered.map((space) => ({ ...space }));
    for (const segment of segments) cover(covered, segment);
    const gutters = guttersOf(heads, covered);
    if (gutters === undefined) {
      covered.splice(0, covered.length, ...before);
      break;
    }
    found = { top: found?.top ?? baseline - size, bottom: baseline + size / 2, gutters };
  }
  return found === undefined || end - start < 3 ? undefined : { ...found, end };
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
  const spaces: Space[] = [];
  let before: Space | undefined;
  for (const space of covered.toSorted((a, b) => a.from - b.from)) {
    if (before !== undefined) spaces.push({ from: before.to, to: space.from });
    before = space;
  }
  const gutters: number[] = [];
  for (let index = 0; index + 1 < heads.length; index++) {
    const [head, next] = [heads[index] as Segment, heads[index + 1] as Segment];
    const space = spaces.find(({ from, to }) => from >= head.left && from < next.right && to <= next.right);
    if (space === undefined) return undefined;
    gutters.push((space.from + space.to) / 2);
  }
  return gutters;
}

function readColumns(
  { lines, top, bottom, gutters }: Columns,
  pieces: readonly Piece[],
  right: number,
  at: Place,
): ReadTable {
  const inside = pieces.filter(({ baseline }) => baseline > top && baseline < bottom);
  const columnOf = ({ left }: { readonly left: number }) => gutters.filter((gutter) => gutter < left).length;
  // A row begins where its first column does, or with a heading that is alone beside it.
  const first = lines.filter(({ segments }) => {
    const [lead, other] = segments;
    return lead !== undefined && (columnOf(lead) === 0 || (other === undefined && PART.test(lead.text.trim())));
  });
  // Numbers that the document counts by itself may not be in the PDF: only the head of their column is.
  const starts = first.length > 1 || gutters.length < 2 ? first : startsOf(lines, columnOf);
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
    columns: gutters,
    open: false,
  };
}

/** Lines whose second column begins something: with a capital, behind what is whole. */
function startsOf(lines: readonly Line[], columnOf: (segment: Segment) => number): Line[] {
  let before = '';
  return lines.filter(({ segments }, index) => {
    const text = segments.find((segment) => columnOf(segment) === 1)?.text.trim();
    if (text === undefined) return index === 0;
    const begins = index === 0 || (/^\P{Ll}/u.test(text) && !/(?:[,/]|\b(?:dan|atau))$/i.test(before));
    before = text;
    return begins;
  });
}
