import { COMPONENT_TITLES } from '../../model/component-titles.ts';
import { COMPONENTS, type ComponentId } from '../../model/standards-document.ts';
import type { Unit, Units } from './find-units.ts';
import { numberUnits } from './number-units.ts';

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
  const [first] = units;
  const last = units.at(-1);
  if (first === undefined || last === undefined) return;
  const end = /\r\n|\n|\r/.exec(lines[0] ?? '')?.[0] ?? '\n';
  const pieces = units.map((unit, index): Piece => {
    const next = units[index + 1];
    return {
      component: unit.component,
      text: lines.slice(unit.start, unit.end),
      gap: next === undefined ? [] : lines.slice(unit.end, next.start),
    };
  });
  // What stands between two components, a heading of others perhaps, cannot tell where it belongs when they move.
  const movable = pieces.every(({ gap }) => gap.every((line) => line.trim() === ''));
  const sorted = unordered && movable ? sortPieces(pieces) : pieces;
  const order = [BY_ANNEX, BY_LETTER].find((one) => isSorted(sorted, one));
  const added = missing.reduce<readonly Piece[]>(
    (list, component) => insertPiece(list, newPiece(component, layout, lines, first, end), order, layout, end),
    sorted,
  );
  const written = numberUnits(
    added.map(({ text }) => withEnd(text, end)),
    pieces.map(({ text }) => text),
    layout,
  );
  const all = added.flatMap(({ gap }, index) => [...(written[index] ?? []), ...gap]);
  const tail = lines.slice(last.end);
  const ended = /[\r\n]$/.test(lines.at(-1) ?? '');
  lines.length = first.start;
  for (const line of [...all, ...tail]) lines.push(line);
  // A file that ended without the end of a line still does.
  if (!ended && lines.length > 0) lines[lines.length - 1] = (lines.at(-1) ?? '').replace(/[\r\n]+$/, '');
}

/** The last line of a file may have no end; others follow it now. */
function withEnd(text: readonly string[], end: string): string[] {
  return text.map((line) => (/[\r\n]$/.test(line) ? line : `${line}${end}`));
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
    .map((piece, index) => ({ ...piece, gap: pieces[index]?.gap ?? [] }));
}

function newPiece(
  component: ComponentId,
  layout: Units['layout'],
  lines: readonly string[],
  first: Unit,
  end: string,
): Piece {
  const title = COMPONENT_TITLES[component];
  if (layout.kind === 'sections') {
    return { component, text: [`${'#'.repeat(layout.depth)} ${title}${end}`, end, `${TODO}${end}`], gap: [] };
  }
  const like = lines[first.start] ?? '';
  const cells = Array.from({ length: layout.columns }, (_, column) =>
    column === layout.name ? title : column === layout.content ? TODO : '',
  );
  const indentation = /^\s*/.exec(like)?.[0] ?? '';
  const row = cells.join(' | ');
  // Outer bars may be left out, but not where the first cell is empty.
  return { component, text: [`${indentation}| ${row} |${end}`], gap: [] };
}

/** Behind the component that stands before it in the order, or in front of all; at the end where there is no order. */
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
