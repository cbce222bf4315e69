import { COMPONENT_TITLES } from '../../model/component-titles.ts';
import { COMPONENTS, type ComponentId } from '../../model/standards-document.ts';
import type { Units } from './find-units.ts';
import { numberingOf } from './number-units.ts';

/** What the linter finds to be a placeholder, and an author to be a task. */
const TODO = 'TODO: lengkapi uraian komponen ini';

/** Two orders are in use: that of the annex of PermenPANRB 15/2014, and that of the letters of UU 25/2009 Pasal 21. */
const BY_ANNEX: readonly ComponentId[] = COMPONENTS.map(({ id }) => id);
const BY_LETTER: readonly ComponentId[] = COMPONENTS.toSorted((a, b) => a.letter.localeCompare(b.letter, 'en')).map(
  ({ id }) => id,
);

/** The lines of a component, and those between it and the next. */
interface Piece {
  readonly component: ComponentId;
  text: string[];
  gap: readonly string[];
}

/** Puts the components of a service in order, if asked, and adds those that are missing where they belong. */
export function arrangeUnits(
  lines: string[],
  { units, layout }: Units,
  missing: readonly ComponentId[],
  unordered: boolean,
): void {
  const [first, ...others] = units;
  const last = others.at(-1) ?? first;
  const end = lineEndOf(lines[0]);
  const pieces = units.map((unit, index): Piece => {
    const next = units[index + 1];
    return {
      component: unit.component,
      text: lines.slice(unit.start, unit.end).map((line) => withEnd(line, end)),
      gap: next === undefined ? [] : lines.slice(unit.end, next.start),
    };
  });
  // What is between two components, a heading of others perhaps, has no known place when they move.
  const movable = pieces.every(({ gap }) => gap.every((line) => line.trim() === ''));
  const sorted = unordered && movable ? sortPieces(pieces) : pieces;
  const order = [BY_ANNEX, BY_LETTER].find((one) => isSorted(sorted, one));
  const added = missing.reduce<readonly Piece[]>(
    (list, component) => insertPiece(list, newPiece(component, layout, lines[first.start], end), order, layout, end),
    sorted,
  );
  const number = numberingOf(
    pieces.map(({ text }) => text),
    layout,
  );
  const all = added.flatMap(({ text, gap }, index) => [...number(text, index), ...gap]);
  const tail = lines.slice(last.end);
  const ended = hasEnd(lines.at(-1));
  lines.length = first.start;
  for (const line of [...all, ...tail]) lines.push(line);
  // A file that ended without the end of a line still does.
  const final = ended ? undefined : lines.pop();
  if (final !== undefined) lines.push(final.replace(/[\r\n]+$/, ''));
}

/** As the first line of a file ends, its others do. */
function lineEndOf(line = ''): string {
  const [end = '\n'] = ['\r\n', '\n', '\r'].filter((one) => line.endsWith(one));
  return end;
}

function hasEnd(line = ''): boolean {
  return /[\r\n]$/.test(line);
}

/** The last line of a file may have no end; others follow it now. */
function withEnd(line: string, end: string): string {
  return hasEnd(line) ? line : `${line}${end}`;
}

function isSorted(pieces: readonly Piece[], order: readonly ComponentId[]): boolean {
  return pieces.every(({ component }, index) => {
    const before = pieces[index - 1];
    return before === undefined || order.indexOf(before.component) <= order.indexOf(component);
  });
}

/** Components in the order of the annex; the gaps stay where they are. */
function sortPieces(pieces: readonly Piece[]): Piece[] {
  return pieces
    .toSorted((a, b) => BY_ANNEX.indexOf(a.component) - BY_ANNEX.indexOf(b.component))
    .map((piece, index) => withGapOf(piece, pieces[index]));
}

function withGapOf(piece: Piece, { gap } = piece): Piece {
  return { ...piece, gap };
}

/** A component with a task for its author; `like` is the first line of one that is there. */
function newPiece(component: ComponentId, layout: Units['layout'], like = '', end: string): Piece {
  const title = COMPONENT_TITLES[component];
  if (layout.kind === 'sections') {
    return { component, text: [`${'#'.repeat(layout.depth)} ${title}${end}`, end, `${TODO}${end}`], gap: [] };
  }
  const cells = Array.from({ length: layout.columns }, (_, column) =>
    column === layout.name ? title : column === layout.content ? TODO : '',
  );
  const indentation = like.slice(0, like.length - like.trimStart().length);
  const row = cells.join(' | ');
  // Outer bars may be left out, but not where the first cell is empty.
  return { component, text: [`${indentation}| ${row} |${end}`], gap: [] };
}

/** Behind the component that is before it in the order, or in front of all; at the end where there is no order. */
function insertPiece(
  pieces: readonly Piece[],
  piece: Piece,
  order: readonly ComponentId[] | undefined,
  layout: Units['layout'],
  end: string,
): Piece[] {
  const rank = order?.indexOf(piece.component) ?? Number.POSITIVE_INFINITY;
  const after = pieces.findLastIndex(({ component }) => (order?.indexOf(component) ?? 0) < rank);
  const blank = layout.kind === 'sections' ? [end] : [];
  if (after < 0) return [{ ...piece, gap: blank }, ...pieces];
  const before = pieces[after] as Piece;
  return [
    ...pieces.slice(0, after),
    { ...before, gap: blank },
    { ...piece, gap: before.gap },
    ...pieces.slice(after + 1),
  ];
}
