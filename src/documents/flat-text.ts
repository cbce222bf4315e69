import { withoutHidden } from '../text/hidden-characters.ts';

/** Most lines: visible ASCII with single blanks. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A text as blocks carry it: as it looks, one blank between words, no blank or empty lines around. */
export function flatText(text: string): string {
  if (text === '') return '';
  if (!/[\n\r]/.test(text)) return flatLine(text);
  return text
    .split(text.includes('\r') ? /\r\n?|\n/ : '\n')
    .map(flatLine)
    .filter((line) => line !== '')
    .join('\n');
}

/**
 * A line break that is none in the source: `<br>` in Markdown. A document's own occurrences of this character are
 * removed.
 */
export const INNER_BREAK = '\v';

/** A text as blocks carry it, with its `lines`. */
export interface FlatLines {
  readonly text: string;
  readonly lines: readonly number[] | undefined;
}

/** The same of a text that has inner breaks as well. */
export function flatLines(text: string): FlatLines {
  if (!/[\n\r\v]/.test(text)) return { text: flatLine(text), lines: undefined };
  const kept: string[] = [];
  const lines: number[] = [];
  let line = 0;
  for (const piece of text.split(/(\r\n?|\n|\v)/)) {
    if (/^[\n\r]/.test(piece)) line++;
    const flat = flatLine(piece);
    if (flat === '') continue;
    kept.push(flat);
    lines.push(line);
  }
  const plain = lines.every((one, index) => one === index);
  return { text: kept.join('\n'), lines: plain ? undefined : lines };
}

function flatLine(line: string): string {
  return PLAIN.test(line) ? line : withoutHidden(line).replace(/\s+/g, ' ').trim();
}
