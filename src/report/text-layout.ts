import { textWidth } from '../text/text-width.ts';

/** The text in at most `width` columns, its end replaced by `…` where it is longer. */
export function shorten(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  // A page in one word: what is far behind the edge is not measured letter by letter.
  let cut = text.slice(0, 8 * width);
  while (cut !== '' && textWidth(cut) > width - 1) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** The text in at most `width` columns, its middle replaced by `…` where it is longer. */
export function shortenInside(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const end = [...text.slice(-8 * width)]
    .slice(-Math.floor(width / 3))
    .join('')
    .trimStart();
  const start = shorten(text, width - textWidth(end));
  return start + end;
}

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
  const line = (cell: (column: TextColumn<T>) => { readonly text: string; readonly paint: (text: string) => string }) =>
    drawn
      .map(({ column, most, cut }) => {
        const { text, paint } = cell(column);
        const shown = cut(text, most);
        const blanks = ' '.repeat(most - textWidth(shown));
        return ' '.repeat(GUTTER) + (column.align === 'right' ? blanks + paint(shown) : paint(shown) + blanks);
      })
      .join('')
      .trimEnd();
  return [
    line(({ title }) => ({ text: title, paint: (text) => (text === '' ? '' : paintTitle(text)) })),
    ...rows.map((row) =>
      line((column) => ({ text: column.text(row), paint: (text) => column.paint?.(row, text) ?? text })),
    ),
  ];
}
