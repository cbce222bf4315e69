import { drawTable, escapeMarkdown } from '../markdown-text.ts';
import { type Block, type Outline, type Section, tableElsewhere } from '../outlines/outline.ts';
import { barTexts, factTexts, faultTexts, noticeTexts, paragraphTexts } from './plain-blocks.ts';
import { sparkline } from './sparkline.ts';

/** An outline for a wiki, a mail, a pull request or a report. */
export function drawMarkdown({ title, about = [], headline, sources, sections }: Outline): string {
  const head: readonly Piece[] = [
    text(`# ${escapeMarkdown(title)}`),
    ...about.map((line) => text(escapeMarkdown(line))),
    ...(headline === null
      ? []
      : [text(`**${headline.value}**, **${headline.grade}** (${escapeMarkdown(headline.predicate)})`)]),
    ...list(sources),
  ];
  return `${join([...head, ...sections.flatMap(sectionPieces)])}\n`;
}

/** Lines of Markdown. Lists are drawn without a blank line between them; everything else is set apart by one. */
interface Piece {
  readonly kind: 'list' | 'text';
  readonly lines: readonly string[];
}

function join(pieces: readonly Piece[]): string {
  const blank = (index: number) => index > 0 && !(pieces[index]?.kind === 'list' && pieces[index - 1]?.kind === 'list');
  return pieces.flatMap(({ lines }, index) => [...(blank(index) ? [''] : []), ...lines]).join('\n');
}

function text(line: string): Piece {
  return { kind: 'text', lines: [line] };
}

function list(lines: readonly string[]): Piece[] {
  return lines.length === 0 ? [] : [{ kind: 'list', lines: lines.map((line) => `- ${escapeMarkdown(line)}`) }];
}

function sectionPieces({ heading, blocks }: Section): Piece[] {
  return [...(heading === '' ? [] : [text(`## ${escapeMarkdown(heading)}`)]), ...blocks.flatMap(blockPieces)];
}

function blockPieces(block: Block): Piece[] {
  switch (block.kind) {
    case 'subheading':
      return [text(`### ${escapeMarkdown(block.text)}`)];
    case 'score': {
      const { value, words, label } = block;
      const score = value === null ? `**${words}**` : `**${value}**, **${words}** (${escapeMarkdown(label)})`;
      return [{ kind: 'list', lines: [`- ${score}`] }];
    }
    case 'zones':
      return list([block.sentence]);
    case 'sentences':
      return list([...block.lines, ...(block.kept ?? [])]);
    case 'paragraphs':
      return paragraphTexts(block).map((line) => text(escapeMarkdown(line)));
    case 'note':
      return [text(escapeMarkdown(block.text))];
    case 'notice':
      return list(noticeTexts(block));
    case 'faults':
      return list(faultTexts(block));
    case 'table':
      return [{ kind: 'text', lines: drawTable(tableElsewhere(block)) }];
    case 'bars':
      return list(barTexts(block));
    case 'cards':
      return block.cards.map((card) => ({
        kind: 'list',
        lines: [
          `- **${escapeMarkdown(card.title)}** (${card.figure})`,
          ...factTexts(card).map((line) => `  - ${escapeMarkdown(line)}`),
        ],
      }));
    case 'items':
      return [
        {
          kind: 'list',
          lines: block.items.map(({ name, figure, note }) => {
            const more = note === null ? '' : `: ${escapeMarkdown(note)}`;
            return `- **${escapeMarkdown(name)}** (${figure})${more}`;
          }),
        },
      ];
    case 'figure':
      return [];
    case 'sparkline':
      return [text(`${escapeMarkdown(block.label)} ${sparkline(block.shares, true)}`)];
  }
}
