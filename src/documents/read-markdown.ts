import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import { fault, type Loaded, type Place } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { Block, TableRow, TextDocument } from '../model/text-document.ts';
import { decodeDocument } from './decode-document.ts';
import { type FlatLines, flatLines, flatText, INNER_BREAK } from './flat-text.ts';
import { type Inline, readInline } from './markdown-inline.ts';
import { type MarkdownLines, markdownLines } from './markdown-lines.ts';

/**
 * Beyond its limit of nesting the parser drops what it finds; it is reported before that. A list in a list is two
 * deeper.
 */
const PARSER_NESTING = 2 * LIMITS.nesting + 6;
const parser = blockParser(true);
/**
 * For a text with comments beyond all reason, each of which would have its end looked for to the end of its paragraph.
 */
const withoutComments = blockParser(false);
const MOST_COMMENTS = 1_000;

/** What is in a line is parsed where there is anything to parse. */
function blockParser(html: boolean): Parser {
  const made = new MarkdownIt({ html, maxNesting: PARSER_NESTING });
  made.core.ruler.disable(['inline', 'text_join']);
  return made;
}

/** Lines between `---` and `---` at the very top. */
const FRONT_MATTER = /^---[ \t]*(?:\r\n?|\n)[\s\S]*?(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/;

/** Reads Markdown with the tables of GitHub; front matter is passed over. */
export function readMarkdown(bytes: Uint8Array, file: string): Loaded<TextDocument> {
  const decoded = decodeDocument(bytes, file);
  if (!decoded.ok) return decoded;
  const { text } = decoded.value;
  const front = FRONT_MATTER.exec(text)?.[0] ?? '';
  const chosen = text.split('<!--', MOST_COMMENTS + 2).length > MOST_COMMENTS + 1 ? withoutComments : parser;
  const tokens = chosen.parse(text.slice(front.length), {});
  const walk: Walk = {
    parser: chosen,
    tokens,
    lines: markdownLines(file, text),
    shift: front === '' ? 0 : (front.match(/\r\n?|\n/g)?.length ?? 0),
    blocks: [],
    depth: 0,
    marker: undefined,
  };
  const tooDeep = tokens.find(({ level }) => level > 2 * LIMITS.nesting);
  if (tooDeep !== undefined) {
    const at = walk.lines.placeOf(lineOf(tooDeep, walk), '');
    return { ok: false, diagnostics: [fault('too-deep', at, { limit: LIMITS.nesting })] };
  }
  for (let index = 0; index < tokens.length; index++) index = readToken(index, walk);
  return { ok: true, value: { file, format: 'markdown', blocks: walk.blocks }, warnings: decoded.warnings };
}

interface Walk {
  readonly parser: Parser;
  readonly tokens: readonly Token[];
  readonly lines: MarkdownLines;
  /** Lines of front matter. */
  readonly shift: number;
  readonly blocks: Block[];
  /** Lists around the token at hand. */
  depth: number;
  /** The entry of a list whose text is still to come, and how it is counted. */
  marker: { readonly marker?: string } | undefined;
}

function lineOf({ map }: Token, { shift }: Walk): number {
  return (map?.[0] ?? 0) + shift;
}

/** Reads what begins at a token; the index of the last token read. */
function readToken(index: number, walk: Walk): number {
  const token = walk.tokens[index] as Token;
  switch (token.type) {
    case 'heading_open':
      readHeading(token, walk.tokens[index + 1] as Token, walk);
      return index + 2;
    case 'inline':
      readParagraph(token, walk);
      break;
    case 'bullet_list_open':
    case 'ordered_list_open':
      walk.depth++;
      break;
    case 'bullet_list_close':
    case 'ordered_list_close':
      walk.depth--;
      break;
    case 'list_item_open':
      walk.marker = token.info === '' ? {} : { marker: `${token.info}${token.markup}` };
      break;
    case 'list_item_close':
      addEmptyItem(token, walk);
      break;
    case 'table_open':
      addEmptyItem(token, walk);
      return readTable(index, walk);
    case 'code_block':
    case 'fence':
      // What a fence contains begins on the line below it.
      addText(
        `${token.type === 'fence' ? '\n' : ''}${token.content}`,
        walk.lines.placeOf(lineOf(token, walk), ''),
        walk,
      );
      break;
    case 'html_block':
      readHtml(token, walk);
      break;
  }
  return index;
}

function readHeading(open: Token, inline: Token, walk: Walk): void {
  const read = readInline(inline, walk.parser);
  const line = lineOf(open, walk);
  addComments(read, line, walk);
  const item = walk.marker?.marker;
  walk.marker = undefined;
  const text = item === undefined ? read.text : `${item} ${read.text}`;
  walk.blocks.push({
    kind: 'heading',
    depth: Number(open.tag.slice(1)),
    text,
    ...linesOf(read),
    at: walk.lines.placeOf(line, inline.content),
  });
}

function readParagraph(inline: Token, walk: Walk): void {
  const read = readInline(inline, walk.parser);
  const line = lineOf(inline, walk);
  addComments(read, line, walk);
  if (read.text === '') return;
  const at = walk.lines.placeOf(line, inline.content);
  const plain = { text: read.text, at };
  const said =
    read.lines === undefined && !read.bold
      ? plain
      : { ...plain, ...linesOf(read), ...(read.bold ? ({ bold: true } as const) : {}) };
  if (walk.marker === undefined) walk.blocks.push({ kind: 'paragraph', ...said });
  else walk.blocks.push({ kind: 'list-item', depth: walk.depth, ...walk.marker, ...said });
  walk.marker = undefined;
}

function linesOf({ lines }: FlatLines): { readonly lines?: readonly number[] } {
  return lines === undefined ? {} : { lines };
}

/** An entry without text of its own: what comes next is a table, or nothing. */
function addEmptyItem(token: Token, walk: Walk): void {
  if (walk.marker === undefined) return;
  const at = walk.lines.placeOf(token.map === null ? 0 : lineOf(token, walk), '');
  if (walk.marker.marker !== undefined && token.map !== null) {
    walk.blocks.push({ kind: 'list-item', depth: walk.depth, ...walk.marker, text: '', at });
  }
  walk.marker = undefined;
}

function readTable(start: number, walk: Walk): number {
  const { tokens, lines, blocks } = walk;
  const rows: TableRow[] = [];
  const comments: { readonly read: Inline; readonly line: number }[] = [];
  let index = start;
  for (; tokens[index]?.type !== 'table_close'; index++) {
    const token = tokens[index] as Token;
    if (token.type !== 'tr_open') continue;
    const line = lineOf(token, walk);
    const inlines: Token[] = [];
    for (; tokens[index]?.type !== 'tr_close'; index++) {
      if (tokens[index]?.type === 'inline') inlines.push(tokens[index] as Token);
    }
    const places = lines.cellPlaces(
      line,
      inlines.map(({ content }) => content),
    );
    const cells = inlines.map((inline, column) => {
      const read = readInline(inline, walk.parser);
      comments.push({ read, line });
      return { text: read.text, at: places[column] as Place };
    });
    rows.push({ cells, at: lines.placeOf(line, '') });
  }
  const [first] = rows;
  if (first !== undefined) blocks.push({ kind: 'table', rows, at: first.at });
  for (const { read, line } of comments) addComments(read, line, walk);
  return index;
}

function addComments({ comments }: Inline, line: number, walk: Walk): void {
  for (const comment of comments) addComment(comment.text, line + comment.line, walk);
}

function addComment(comment: string, line: number, { blocks, lines }: Walk): void {
  const text = flatText(comment).replaceAll('\n', ' ');
  if (!/^patuh-/i.test(text)) return;
  const column = Math.max(0, lines.raw(line).indexOf('<!--'));
  blocks.push({ kind: 'comment', text, at: lines.place(line, column, column) });
}

const COMMENT = /<!--([\s\S]*?)-->/g;
/** No comment begins where none ends: what follows is text. */
const TAGS = /<\/?[a-z][^<>]{0,2000}>/gi;

/** Comments to this program become blocks, others vanish, and what is left without its tags is a paragraph. */
function readHtml(token: Token, walk: Walk): void {
  const line = lineOf(token, walk);
  const { content } = token;
  let end = 0;
  let text = '';
  let lines = 0;
  for (const match of content.matchAll(COMMENT)) {
    const between = content.slice(end, match.index);
    lines += between.split('\n').length - 1;
    text += between;
    addComment(match[1] ?? '', line + lines, walk);
    // What is behind it keeps its line.
    const broken = '\n'.repeat(match[0].split('\n').length - 1);
    lines += broken.length;
    text += broken;
    end = match.index + match[0].length;
  }
  text += content.slice(end);
  addText(
    text.replace(/<(?:br|\/?p|\/?div|\/?li|\/?tr)\b[^<>]{0,2000}>/gi, INNER_BREAK).replace(TAGS, ' '),
    walk.lines.placeOf(line, ''),
    walk,
  );
}

function addText(text: string, at: Place, walk: Walk): void {
  const flat = flatLines(text);
  if (flat.text !== '') walk.blocks.push({ kind: 'paragraph', text: flat.text, ...linesOf(flat), at });
  walk.marker = undefined;
}
