import { withoutHidden } from '../hidden-characters.ts';

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

function flatLine(line: string): string {
  return PLAIN.test(line) ? line : withoutHidden(line).replace(/\s+/g, ' ').trim();
}
