import { textWidth } from './text-width.ts';

/** Breaks text at blanks into lines of at most `width` columns, each begun with `indent`. Longer words are cut. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = '';
    }
    const pieces = cut(word, width);
    const rest = pieces.pop() ?? '';
    lines.push(...pieces);
    line = line === '' ? rest : `${line} ${rest}`;
  }
  return [...lines, line].map((one) => indent + one);
}

/** A word in pieces that fit, each of at least one letter: a letter may take two columns, and is never cut in two. */
function cut(word: string, width: number): string[] {
  if (textWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
