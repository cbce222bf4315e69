import { textWidth } from '../text/text-width.ts';

/** The text in at most `width` columns, its end replaced by `…` where it is longer. */
export function shorten(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  // A page in one word: what is far behind the edge is not measured letter by letter.
  let cut = text.slice(0, 8 * width);
  while (cut !== '' && textWidth(cut) > width - 1) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

/** The text in at most `width` columns, its middle replaced by `…` where it is longer. */
export function shortenInside(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  const end = [...text.slice(-8 * width)]
    .slice(-Math.floor(width / 3))
    .join('')
    .trimStart();
  const start = shorten(text, width - textWidth(end));
  return start + end;
}
