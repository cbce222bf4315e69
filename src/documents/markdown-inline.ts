import type { MarkdownIt, Token } from 'markdown-it';
import { type FlatLines, flatLines, INNER_BREAK } from './flat-text.ts';
import { PICTURE } from './flow.ts';

/** What a heading, a paragraph or a cell says. */
export interface Inline extends FlatLines {
  /** All that can be read is set in bold. */
  readonly bold: boolean;
  /** Comments in it, each with its line, counted from 0. */
  readonly comments: readonly { readonly text: string; readonly line: number }[];
}

const COMMENT = /^<!--([\s\S]*)-->$/;
/** Tags that end a line. */
const BREAKING = /^<\/?(?:br|p|li|div|tr)\b/i;

const PICTURED = /^<img\b/i;

/** Characters that may mean something else than themselves. */
const MARKED = /[\\*_`[\]<>&~]/;
const BREAK = /<br\s{0,9}\/?>/gi;

/** Reads the text of an inline token, without marks and tags; most texts have none, and need not be parsed. */
export function readInline({ content }: Token, parser: MarkdownIt): Inline {
  const broken = content.includes('<') ? content.replace(BREAK, INNER_BREAK) : content;
  if (!MARKED.test(broken)) {
    const { text, lines } = flatLines(broken);
    return { text, lines, bold: false, comments: [] };
  }
  const children: Token[] = [];
  parser.inline.parse(content, parser, {}, children);
  return readMarked(children);
}

function readMarked(children: readonly Token[]): Inline {
  let text = '';
  let strong = 0;
  let bold = true;
  let lines = 0;
  let pictured = false;
  const comments: { readonly text: string; readonly line: number }[] = [];
  const add = (piece: string) => {
    text += piece;
    if (bold && strong === 0 && /[^\s:.]/.test(piece)) bold = false;
  };
  for (const token of children) {
    pictured ||= token.type === 'image' || (token.type === 'html_inline' && PICTURED.test(token.content));
    if (token.type === 'strong_open') strong++;
    else if (token.type === 'strong_close') strong--;
    else if (token.type === 'softbreak' || token.type === 'hardbreak') {
      lines++;
      text += '\n';
    } else if (token.type === 'html_inline') {
      const comment = COMMENT.exec(token.content)?.[1];
      if (comment !== undefined) comments.push({ text: comment, line: lines });
      else if (BREAKING.test(token.content)) text += INNER_BREAK;
    } else add(token.content);
  }
  const words = flatLines(text);
  const flat = words.text === '' && pictured ? flatLines(PICTURE) : words;
  return { text: flat.text, lines: flat.lines, bold: bold && words.text !== '', comments };
}
