import { withoutHidden } from '../hidden-characters.ts';

/** Blanks of every width; not the ends of lines. */
const BLANKS = /[^\S\n]+/g;

/**
 * Text as a document shows it: without characters that nobody sees (soft hyphens among them), one blank between words,
 * no empty lines, nothing around lines.
 */
export function tidyText(text: string): string {
  const shown = withoutHidden(text.replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')).replace(BLANKS, ' ');
  if (!shown.includes('\n')) return shown.trim();
  return shown
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
