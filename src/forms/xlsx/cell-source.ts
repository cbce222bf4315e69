import type { Place } from '../../model/diagnostic.ts';
import type { Node, Scalar } from '../../model/source-node.ts';
import { cellName, type WorkbookCell } from '../../office/workbook/workbook.ts';
import { fromFormCell } from '../../text/cell-text.ts';
import type { SourceText } from '../../text/source-text.ts';

/** Makes the tree of a source from cells: its text is that of the cells, line by line, and its places are cells. */
export interface CellSource {
  /** The text of a cell, or another that is read from it. */
  readonly scalar: (sheet: string, cell: CellPlace & { readonly text?: string }, text?: string) => Scalar;
  /** Nothing, at a cell. */
  readonly nothing: (sheet: string, cell: CellPlace) => Scalar;
  readonly place: (sheet: string, cell: CellPlace) => Place;
  /** When all cells are read. */
  readonly finish: () => SourceText;
}

type CellPlace = Pick<WorkbookCell, 'row' | 'column'>;

export function cellSource(file: string): CellSource {
  const pieces: string[] = [];
  const cells: { readonly start: number; readonly place: Place }[] = [];
  const known = new Map<string, { readonly start: number; readonly end: number }>();
  let length = 0;
  const placeOf = (sheet: string, { row, column }: CellPlace): Place => ({ file, sheet, cell: cellName(row, column) });
  /** Where the text of a cell is, written on when it is first asked for. */
  const rangeOf = (sheet: string, cell: CellPlace & { readonly text?: string }) => {
    const place = placeOf(sheet, cell);
    const key = `${sheet}!${place.cell}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const text = cell.text ?? '';
    const range = { start: length, end: length + text.length };
    known.set(key, range);
    cells.push({ start: length, place });
    pieces.push(text);
    length = range.end + 1;
    return range;
  };
  return {
    scalar: (sheet, cell, text = fromFormCell(cell.text ?? '')) => ({
      kind: 'scalar',
      text,
      empty: false,
      ...rangeOf(sheet, cell),
    }),
    nothing: (sheet, cell) => ({ kind: 'scalar', text: '', empty: true, ...rangeOf(sheet, cell) }),
    place: placeOf,
    finish: () => ({
      file,
      text: pieces.join('\n'),
      place: (start) => cells.findLast((cell) => cell.start <= start)?.place ?? { file },
    }),
  };
}

/** A mapping of these entries, in order; undefined where there are none. */
export function mapping(entries: readonly (readonly [Scalar, Node | undefined])[]): Node | undefined {
  const filled = entries.flatMap(([key, value]) => (value === undefined ? [] : [[key.text, { key, value }] as const]));
  const [first] = filled;
  if (first === undefined) return undefined;
  const { start, end } = first[1].value;
  return { kind: 'mapping', entries: new Map(filled), start, end };
}

/** A key that no cell has the words of, at the place of its value. */
export function keyAt(text: string, { start, end }: Node): Scalar {
  return { kind: 'scalar', text, empty: false, start, end };
}
