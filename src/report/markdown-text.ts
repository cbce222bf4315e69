import { visible } from '../text/visible.ts';
import type { Table } from './tables.ts';

/** Text that Markdown shows as it is: no markup, no HTML, no table break, on one line. */
export function escapeMarkdown(text: string): string {
  return visible(text.replace(/\s*[\r\n]+\s*/g, ' '))
    .replace(/[\\`*_[\]<>|~#]/g, (character) => `\\${character}`)
    .replaceAll('&', '&amp;');
}

/** A Markdown table of the columns named, or of all. */
export function drawTable<K extends string>({ columns, rows }: Table<K>, keys?: readonly K[]): string[] {
  const shown = keys === undefined ? columns : columns.filter(({ key }) => keys.includes(key));
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [
    line(shown.map(({ title }) => title)),
    `|${shown.map(({ align }) => (align === 'right' ? '---:' : '---')).join('|')}|`,
    ...rows.map(({ cells }) => line(shown.map(({ key }) => cells[key]))),
    '',
  ];
}
