import { visible } from '../text/visible.ts';
import type { Table } from './table.ts';

/** Text that Markdown shows as it is: no markup, no HTML, no table break, on one line. */
export function escapeMarkdown(text: string): string {
  return visible(text.replace(/\s*[\r\n]+\s*/g, ' '))
    .replace(/[\\`*_[\]<>|~#]/g, (character) => `\\${character}`)
    .replaceAll('&', '&amp;');
}

/** A table in Markdown. */
export function drawTable<K extends string>({ columns, rows }: Table<K>): string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [
    line(columns.map(({ title }) => title)),
    `|${columns.map(({ align }) => (align === 'right' ? '---:' : '---')).join('|')}|`,
    ...rows.map(({ cells }) => line(columns.map(({ key }) => cells[key]))),
  ];
}
