import type { Token } from 'markdown-it';
import { flatText } from './flat-text.ts';

/** What a heading, a paragraph or a cell says. */
export interface Inline {
  readonly text: string;
  /** All that can be read is set in bold. */
  readonly bold: boolean;
  /** Comments in it, with the line of it that they stand on, from 0. */
  readonly comments: readonly { readonly text: string; readonly line: number }[];
}

const COMMENT = /^<!--([\s\S]*)-->$/;
/** Tags that end a line. */
const BREAKING = /^<\/?(?:br|p|li|div|tr)\b/i;

/** Reads the text of an inline token, without marks and tags. */
export function readInline({ children }: Token): Inline {
  let text = '';
  let strong = 0;
  let bold = true;
  let lines = 0;
  const comments: { readonly text: string; readonly line: number }[] = [];
  const add = (piece: string) => {
    text += piece;
    if (strong === 0 && /[^\s:.]/.test(piece)) bold = false;
  };
  for (const token of children ?? []) {
    if (token.type === 'strong_open') strong++;
    else if (token.type === 'strong_close') strong--;
    else if (token.type === 'softbreak' || token.type === 'hardbreak') {
      lines++;
      text += '\n';
    } else if (token.type === 'html_inline') {
      const comment = COMMENT.exec(token.content)?.[1];
      if (comment !== undefined) comments.push({ text: comment, line: lines });
      else if (BREAKING.test(token.content)) text += '\n';
    } else add(token.content);
  }
  const flat = flatText(text);
  return { text: flat, bold: bold && flat !== '', comments };
}
