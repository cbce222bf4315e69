import Table from 'cli-table3';
import { textWidth } from './text-width.ts';

/** Breaks text at blanks into lines of at most `width` columns, each begun with `indent`. Longer words are cut. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    let rest = word;
    if (line !== '' && textWidth(line) + 1 + textWidth(rest) > width) {
      lines.push(line);
      line = '';
    }
    while (textWidth(rest) > width) {
      lines.push(rest.slice(0, width));
      rest = rest.slice(width);
    }
    line = line === '' ? rest : `${line} ${rest}`;
  }
  if (line !== '' || lines.length === 0) lines.push(line);
  return lines.map((one) => indent + one);
}

/** The text in at most `width` columns, its end replaced by `…` where it is longer. */
export function shorten(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let cut = text;
  while (cut !== '' && textWidth(cut) > width - 1) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
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

const NO_BORDERS = Object.fromEntries(
  [
    'top',
    'top-mid',
    'top-left',
    'top-right',
    'bottom',
    'bottom-mid',
    'bottom-left',
    'bottom-right',
    'left',
    'left-mid',
    'mid',
    'mid-mid',
    'right',
    'right-mid',
    'middle',
  ].map((name) => [name, '']),
);
const GUTTER = 2;

/** A table without borders, indented by two, no wider than `width`. */
export function drawColumns<T>(
  columns: readonly TextColumn<T>[],
  rows: readonly T[],
  width: number,
  paintTitle: (text: string) => string,
): string[] {
  const natural = columns.map(({ title, text }) =>
    Math.max(textWidth(title), ...rows.map((row) => textWidth(text(row)))),
  );
  const room = width - GUTTER * columns.length;
  const fixed = natural.reduce((total, own, index) => total + (columns[index]?.flexible ? 0 : own), 0);
  const widths = natural.map((own, index) =>
    columns[index]?.flexible ? Math.max(10, Math.min(own, room - fixed)) : own,
  );
  const cell = (column: TextColumn<T>, row: T, index: number) => {
    const text = shorten(column.text(row), widths[index] ?? 0);
    return column.paint?.(row, text) ?? text;
  };
  const table = new Table({
    head: columns.map(({ title }) => paintTitle(title)),
    colAligns: columns.map(({ align }) => align),
    colWidths: widths.map((own) => own + GUTTER),
    chars: NO_BORDERS,
    style: { head: [], border: [], 'padding-left': GUTTER, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => columns.map((column, index) => cell(column, row, index))));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd());
}
