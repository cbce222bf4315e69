import { LIMITS } from '../../model/limits.ts';
import { isPlainAscii } from '../../text/plain-ascii.ts';
import type { Mapping, Node, Scalar } from './node.ts';

/** More than any form nests; js-yaml reads what goes deeper. */
const MOST_DEPTH = 12;
const LONGEST_KEY = 128;

const NEWLINE = 10;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const COMMA = 44;
const DASH = 45;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_MAPPING = 123;
const CLOSE_MAPPING = 125;

const IS_KEY = tableOf('abcdefghijklmnopqrstuvwxyz0123456789_.-');
const BEGINS_KEY = tableOf('abcdefghijklmnopqrstuvwxyz0123456789_');
/** What YAML gives a meaning of its own at the beginning of a plain text. */
const MARK = tableOf('-?:,[]{}#&*!|>\'"%@`');
const FLOW = tableOf(',[]{}');

/** What a plain scalar without a value is written as. */
const EMPTY: ReadonlySet<string> = new Set(['', '~', 'null']);

/** Returned in place of a node where the text is not simple. */
type Maybe<T> = T | undefined;

/**
 * Reads the YAML that most assessments are written in, in a tenth of the time that js-yaml takes: block mappings and lists, flow
 * collections and quoted texts on one line, comments, nothing but printable ASCII. Undefined for everything else, valid or not:
 * texts over several lines, escapes, anchors, tags, tabs, keys with other letters than small ones, keys that are there twice. What is
 * read is the tree that `parseYaml` makes of js-yaml's events, with the same offsets (test/load/yaml/read-simple-yaml.test.ts).
 */
export function readSimpleYaml(text: string): Node | undefined {
  const { length } = text;
  // Then there are fewer nodes than the limit: each takes a character, but for a value that is not there.
  if (length > LIMITS.nodes / 2 || !isPlainAscii(text)) return undefined;
  let offset = 0;
  /** Where the line of `offset` begins, and by how many blanks its content is indented. */
  let lineStart = 0;
  let indent = 0;
  /** Where the last scalar ends, or the last collection begins: the place of a value that is not there. */
  let last = 0;
  let depth = 0;

  if (!nextContent() || indent !== 0 || isEntry()) return undefined;
  const root = readMapping(0);
  return root !== undefined && offset >= length ? root : undefined;

  /** Goes from the beginning of a line to the first content at or after it; false where there is none. */
  function nextContent(): boolean {
    for (;;) {
      lineStart = offset;
      while (text.charCodeAt(offset) === SPACE) offset++;
      const code = text.charCodeAt(offset);
      if (code === HASH) skipLine();
      else if (code === NEWLINE) offset++;
      else {
        indent = offset - lineStart;
        return offset < length;
      }
      if (offset >= length) return false;
    }
  }

  function skipLine(): void {
    const end = text.indexOf('\n', offset);
    offset = end < 0 ? length : end + 1;
  }

  /** Goes behind the end of a line on which only a comment may be left; false where there is more. */
  function endLine(): boolean {
    const from = offset;
    while (text.charCodeAt(offset) === SPACE) offset++;
    if (offset >= length) return true;
    const code = text.charCodeAt(offset);
    if (code === HASH && offset > from) skipLine();
    else if (code === NEWLINE) offset++;
    else return false;
    return true;
  }

  /** Whether an entry of a list begins here. */
  function isEntry(): boolean {
    return text.charCodeAt(offset) === DASH && text.charCodeAt(offset + 1) === SPACE;
  }

  /** Reads the entries of a block mapping whose first key is here; ends at the next content that is none of them. */
  function readMapping(own: number): Maybe<Mapping> {
    if (++depth > MOST_DEPTH) return undefined;
    const start = offset;
    last = start;
    const entries = new Map<string, { readonly key: Scalar; readonly value: Node }>();
    for (;;) {
      const key = readKey();
      if (key === undefined || text.charCodeAt(offset) !== COLON || entries.has(key.text)) return undefined;
      offset++;
      const code = text.charCodeAt(offset);
      if (code !== SPACE && code !== NEWLINE && offset < length) return undefined;
      const value = readEntryValue(own);
      if (value === undefined) return undefined;
      entries.set(key.text, { key, value });
      if (offset >= length || indent < own) break;
      if (indent > own) return undefined;
    }
    depth--;
    return { kind: 'mapping', start, end: last, entries };
  }

  /** What is behind the colon of a key; ends at the content after it. */
  function readEntryValue(own: number): Maybe<Node> {
    if (!endLine()) return readInline(own);
    if (nextContent()) {
      if (indent > own) return isEntry() ? readList(indent) : readMapping(indent);
      if (indent === own && isEntry()) return readList(own);
    }
    return { kind: 'scalar', text: '', empty: true, start: last, end: last };
  }

  /** A value that ends on its line, and the way to the content after it, which must not be a part of it. */
  function readInline(own: number): Maybe<Node> {
    while (text.charCodeAt(offset) === SPACE) offset++;
    const value = readValue(false);
    if (value === undefined || !endLine()) return undefined;
    return nextContent() && indent > own ? undefined : value;
  }

  function readList(own: number): Maybe<Node> {
    if (++depth > MOST_DEPTH) return undefined;
    const start = offset;
    last = start;
    const items: Node[] = [];
    while (isEntry()) {
      offset++;
      while (text.charCodeAt(offset) === SPACE) offset++;
      const code = text.charCodeAt(offset);
      if (code === HASH || code === NEWLINE || offset >= length) return undefined;
      const item = isBlockKey() ? readMapping(offset - lineStart) : readInline(own);
      if (item === undefined) return undefined;
      items.push(item);
      if (offset >= length || indent < own) break;
      if (indent > own) return undefined;
    }
    depth--;
    return { kind: 'sequence', start, end: last, items };
  }

  /** Whether a key and its colon are here. */
  function isBlockKey(): boolean {
    let end = offset;
    if (BEGINS_KEY[text.charCodeAt(end)] === 1) while (IS_KEY[text.charCodeAt(end)] === 1) end++;
    const after = text.charCodeAt(end + 1);
    return (
      end > offset && text.charCodeAt(end) === COLON && !(after !== SPACE && after !== NEWLINE && end + 1 < length)
    );
  }

  function readKey(): Maybe<Scalar> {
    const start = offset;
    if (BEGINS_KEY[text.charCodeAt(start)] !== 1) return undefined;
    while (IS_KEY[text.charCodeAt(offset)] === 1) offset++;
    return offset - start > LONGEST_KEY ? undefined : plain(start, offset);
  }

  function plain(start: number, end: number): Scalar {
    const own = text.slice(start, end);
    last = end;
    return { kind: 'scalar', text: own, empty: EMPTY.has(own), start, end };
  }

  /** A scalar or a flow collection on one line. */
  function readValue(inFlow: boolean): Maybe<Node> {
    switch (text.charCodeAt(offset)) {
      case OPEN_MAPPING:
        return readFlowMapping();
      case OPEN_LIST:
        return readFlowList();
      case DOUBLE_QUOTE:
      case SINGLE_QUOTE:
        return readQuoted();
      default:
        return readPlain(inFlow);
    }
  }

  function readQuoted(): Maybe<Scalar> {
    const start = offset;
    const quote = text.charCodeAt(start);
    for (offset++; offset < length; offset++) {
      const code = text.charCodeAt(offset);
      if (code === quote) break;
      if (code === NEWLINE || (code === BACKSLASH && quote === DOUBLE_QUOTE)) return undefined;
    }
    offset++;
    // Twice, it is a quotation mark of the text.
    if (offset > length || text.charCodeAt(offset) === quote) return undefined;
    last = offset;
    return { kind: 'scalar', text: text.slice(start + 1, offset - 1), empty: false, start, end: offset };
  }

  function readPlain(inFlow: boolean): Maybe<Scalar> {
    const start = offset;
    const first = text.charCodeAt(start);
    const second = text.charCodeAt(start + 1);
    if (MARK[first] === 1 && !(first === DASH && BEGINS_KEY[second] === 1)) return undefined;
    let end = start;
    for (; offset < length; offset++) {
      const code = text.charCodeAt(offset);
      if (code === NEWLINE) break;
      if (code === SPACE) continue;
      if (code === COLON) {
        const next = text.charCodeAt(offset + 1);
        if (!(next > SPACE) || (inFlow && FLOW[next] === 1)) return undefined;
      } else if (code === HASH && text.charCodeAt(offset - 1) === SPACE) {
        // The comment's blank is needed to know it for one.
        offset = end;
        break;
      } else if (inFlow && FLOW[code] === 1) break;
      end = offset + 1;
    }
    return end === start ? undefined : plain(start, end);
  }

  function readFlowMapping(): Maybe<Node> {
    if (++depth > MOST_DEPTH) return undefined;
    const start = offset;
    last = start;
    const entries = new Map<string, { readonly key: Scalar; readonly value: Node }>();
    for (let code = nextInFlow(); code !== CLOSE_MAPPING; ) {
      const isQuoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
      const key = isQuoted ? readQuoted() : readKey();
      if (key === undefined || entries.has(key.text) || (isQuoted && !isKey(key.text))) return undefined;
      if (text.charCodeAt(offset) !== COLON || (!isQuoted && text.charCodeAt(offset + 1) !== SPACE)) return undefined;
      nextInFlow();
      const value = readValue(true);
      if (value === undefined) return undefined;
      entries.set(key.text, { key, value });
      code = endFlowEntry(CLOSE_MAPPING);
      if (code === 0) return undefined;
    }
    offset++;
    depth--;
    return { kind: 'mapping', start, end: last, entries };
  }

  function readFlowList(): Maybe<Node> {
    if (++depth > MOST_DEPTH) return undefined;
    const start = offset;
    last = start;
    const items: Node[] = [];
    for (let code = nextInFlow(); code !== CLOSE_LIST; ) {
      const item = readValue(true);
      if (item === undefined) return undefined;
      items.push(item);
      code = endFlowEntry(CLOSE_LIST);
      if (code === 0) return undefined;
    }
    offset++;
    depth--;
    return { kind: 'sequence', start, end: last, items };
  }

  /** Goes behind the character that is here and the blanks behind it; gives the one that is there. */
  function nextInFlow(): number {
    offset++;
    while (text.charCodeAt(offset) === SPACE) offset++;
    return text.charCodeAt(offset);
  }

  /** Goes to the next entry of a flow collection or to its end; 0 where it goes on in any other way. */
  function endFlowEntry(close: number): number {
    while (text.charCodeAt(offset) === SPACE) offset++;
    const code = text.charCodeAt(offset);
    if (code === close) return close;
    return code === COMMA ? nextInFlow() || 0 : 0;
  }
}

function isKey(text: string): boolean {
  return /^[a-z0-9_][a-z0-9_.-]{0,127}$/.test(text);
}

/** A table by which a character is looked up by its code: 1 where it is one of these. */
function tableOf(characters: string): Uint8Array {
  const table = new Uint8Array(128);
  for (const character of characters) table[character.charCodeAt(0)] = 1;
  return table;
}
