import { escapeMarkdown } from '../markdown-text.ts';
import type { SkeletonBlock } from './skeleton.ts';

/** A blank document as Markdown. */
export function skeletonMarkdown(blocks: readonly SkeletonBlock[]): string {
  return `${blocks
    .map(drawBlock)
    .filter((block) => block !== '')
    .join('\n\n')}\n`;
}

function drawBlock(block: SkeletonBlock): string {
  switch (block.kind) {
    case 'title':
      return `# ${plain(block.text)}`;
    case 'heading':
      return `## ${plain(block.text)}`;
    case 'paragraph':
      return plain(block.text);
    case 'clause':
      return `**${plain(block.name)}** :${block.text === '' ? '' : ` ${plain(block.text)}`}`;
    case 'entries':
      // Markdown has no letters that count: a paragraph each.
      return block.entries
        .map((entry, index) =>
          block.count === 'letters'
            ? `${String.fromCharCode(97 + index)}. ${plain(entry)}`
            : `${index + 1}. ${plain(entry)}`,
        )
        .join(block.count === 'letters' ? '\n\n' : '\n');
    case 'table':
      return [row(block.head), `|${block.head.map(() => '---').join('|')}|`, ...block.rows.map(row)].join('\n');
    case 'signature':
      return block.lines
        .filter((line) => line !== '')
        .map(plain)
        .join('\\\n');
    case 'new-page':
      return '---';
  }
}

/** Escapes what is markup, and leaves blanks in brackets as people read them: they are no links. */
function plain(text: string): string {
  return escapeMarkdown(text)
    .replace(/\\([[\]])/g, '$1')
    .replace(/\](?=[([:])/g, '\\]');
}

function row(cells: readonly string[]): string {
  return `| ${cells.map(plain).join(' | ')} |`;
}
