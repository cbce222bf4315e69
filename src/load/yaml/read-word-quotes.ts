import { type Diagnostic, fault, warning } from '../../model/diagnostic.ts';
import { type SourceText, startOfLine } from '../../text/source-text.ts';
import { listScalars } from './free-text.ts';
import type { Node, Scalar } from './node.ts';

/** The quotation marks that word processors put in place of `"` and `'`; YAML takes them for letters. */
const QUOTES = '\\u2018-\\u201F\\u00AB\\u00BB';
const ANY_QUOTE = new RegExp(`[${QUOTES}]`);
const QUOTED = new RegExp(`^[${QUOTES}]([^${QUOTES}]*)[${QUOTES}]$`);
const OPENS_VALUE = new RegExp(`(?:^|[:[{,-])[ \\t]*(?=[${QUOTES}])`, 'g');

/**
 * Finds values and keys in a word processor's quotation marks. Free text between them is read without, with a warning;
 * an id, an answer or a key is an error.
 */
export function readWordQuotes(root: Node, { text, place }: SourceText): Diagnostic[] {
  if (!ANY_QUOTE.test(text)) return [];
  const { all, free } = listScalars(root);
  return all.flatMap((scalar) => {
    // Within the quotation marks of YAML they are part of the text.
    if (!ANY_QUOTE.test(text[scalar.start] ?? '')) return [];
    const value = scalar.text.trim();
    const inner = QUOTED.exec(value)?.[1];
    if (!free.has(scalar)) return [fault('word-quotes', place(scalar.start, scalar.end), { value })];
    if (inner === undefined) return [];
    (scalar as { -readonly [K in keyof Scalar]: Scalar[K] }).text = inner;
    return [warning('word-quotes', place(scalar.start, scalar.end), { value, takenOut: true })];
  });
}

/** Where the first such mark is that begins a value on the line of `offset`. */
export function findWordQuote(text: string, offset: number): number | undefined {
  const start = startOfLine(text, offset);
  const [line = ''] = text.slice(start).split(/[\r\n]/, 1);
  const match = line.matchAll(OPENS_VALUE).next().value;
  return match === undefined ? undefined : start + match.index + match[0].length;
}
