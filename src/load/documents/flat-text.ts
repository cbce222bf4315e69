import { withoutHidden } from '../hidden-characters.ts';

/** A text as blocks carry it: as it looks, one blank between words, no blank or empty lines around. */
export function flatText(text: string): string {
  return withoutHidden(text)
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
