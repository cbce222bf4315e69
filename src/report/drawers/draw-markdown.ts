import { drawTable, escapeMarkdown } from '../markdown-text.ts';
import type { Block, Outline } from '../outlines/outline.ts';
import { sparkline } from './sparkline.ts';

/** An outline for a wiki, a mail or a report. */
export function drawMarkdown({ title, headline, sources, sections }: Outline): string {
  const lines = [
    `# ${title}`,
    '',
    ...(headline === null
      ? []
      : [`**${headline.value}**, **${headline.grade}** (${escapeMarkdown(headline.predicate)})`, '']),
    ...list(sources),
    '',
    ...sections.flatMap(({ heading, blocks }) => [`## ${heading}`, '', ...blocks.flatMap(blockLines)]),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function list(lines: readonly string[]): string[] {
  return lines.map((line) => `- ${escapeMarkdown(line)}`);
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'subheading':
      return [`### ${escapeMarkdown(block.text)}`, ''];
    case 'sentences':
      return [...list([...block.lines, ...(block.kept ?? [])]), ''];
    case 'paragraphs':
      return block.lines.flatMap((line) => [escapeMarkdown(line), '']);
    case 'table':
      return drawTable(block.table);
    case 'items':
      return [
        ...block.items.map(({ name, figure, note }) => {
          const more = note === null ? '' : `: ${escapeMarkdown(note)}`;
          return `- **${escapeMarkdown(name)}** (${figure})${more}`;
        }),
        '',
      ];
    case 'sparkline':
      return [`${escapeMarkdown(block.label)} ${sparkline(block.shares, true)}`, ''];
  }
}
