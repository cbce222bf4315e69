import Table from 'cli-table3';
import { textWidth } from '../../text/text-width.ts';
import { shorten, shortenInside } from '../shorten.ts';

/** A table without lines: blanks set its columns apart. */
const NO_LINES = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '',
};

/** cli-table3 compares each cell with all before it: the fewer at once, the quicker. */
const ROWS_AT_ONCE = 8;

/** A column of a text table. One column may be flexible: it takes what the others leave, and cuts what is longer. */
export interface TextColumn<T> {
  readonly title: string;
  readonly align: 'left' | 'right';
  readonly text: (row: T) => string;
  /** Colours the text; its width must stay. */
  readonly paint?: (row: T, text: string) => string;
  readonly flexible?: boolean;
}

/** Blanks before each column. */
const GUTTER = 2;

/** A table without borders, no wider than `width`. */
export function drawColumns<T>(
  columns: readonly TextColumn<T>[],
  rows: readonly T[],
  width: number,
  paintTitle: (text: string) => string,
): string[] {
  const natural = columns.map((column) => ({
    column,
    own: Math.max(textWidth(column.title), ...rows.map((row) => textWidth(column.text(row)))),
  }));
  const room = width - GUTTER * columns.length;
  const fixed = natural.reduce((total, { column, own }) => total + (column.flexible ? 0 : own), 0);
  const drawn = natural.map(({ column, own }) => {
    const most = column.flexible ? Math.max(10, Math.min(own, room - fixed)) : own;
    // Names cut to the same text are cut in the middle instead: where they differ is often at their end.
    const full = new Set(rows.map(column.text));
    const short = new Set([...full].map((text) => shorten(text, most)));
    return { column, most, cut: short.size === full.size ? shorten : shortenInside };
  });
  const cells = [
    drawn.map(({ column: { title }, most, cut }) => (title === '' ? '' : paintTitle(cut(title, most)))),
    ...rows.map((row) =>
      drawn.map(({ column, most, cut }) => {
        const shown = cut(column.text(row), most);
        return column.paint?.(row, shown) ?? shown;
      }),
    ),
  ];
  const widths = drawn.map(({ most }) => most + GUTTER);
  const aligns = columns.map(({ align }) => align);
  const lines: string[] = [];
  for (let start = 0; start < cells.length; start += ROWS_AT_ONCE) {
    const table = new Table({
      chars: NO_LINES,
      colWidths: widths,
      colAligns: aligns,
      style: { head: [], border: [], 'padding-left': GUTTER, 'padding-right': 0 },
    });
    table.push(...cells.slice(start, start + ROWS_AT_ONCE));
    for (const line of table.toString().split('\n')) lines.push(line.trimEnd());
  }
  return lines;
}

/**
 * A table whose column `wide` takes the room that the others leave, its text wrapped. Nothing is cut: this is where people
 * look things up.
 */
export function drawBorderedTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  wide: number,
  width: number,
): string {
  const needed = head.map(
    (title, index) => Math.max(...[title, ...rows.flatMap((row) => row.slice(index, index + 1))].map(textWidth)) + 2,
  );
  const others = needed.reduce((sum, own, index) => sum + (index === wide ? 0 : own), 0) + head.length + 1;
  const table = new Table({
    head: head.map((title) => title.toUpperCase()),
    colWidths: needed.map((own, index) => (index === wide ? Math.max(14, Math.min(own, width - others)) : own)),
    wordWrap: true,
    style: { head: [], border: [] },
    // No lines between rows: an instrument has a hundred.
    chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
  });
  table.push(...rows.map((row) => [...row]));
  return table.toString();
}
