import { withoutHidden } from '../hidden-characters.ts';

/** Most texts: visible ASCII with single blanks. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** A text as blocks carry it: as it looks, one blank between words, no blank or empty lines around. */
export function flatText(text: string): string {
  if (PLAIN.test(text)) return text;
  return withoutHidden(text)
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
