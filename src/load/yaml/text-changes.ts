import type { Node } from '../../model/source-node.ts';
import { startOfLine } from '../../text/source-text.ts';
import { entriesOf } from './node.ts';

/** Another text in the place of a half-open range. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An entry of a mapping, as it was read. */
export interface SourceEntry {
  readonly key: Node;
  readonly value: Node;
}

/** A text with changes that do not overlap. */
export function withChanges(text: string, changes: readonly TextChange[]): string {
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, { start, end, text: inserted }) => whole.slice(0, start) + inserted + whole.slice(end), text);
}

/** Another scalar in the place of a value, which may not be there yet. */
export function valueChange(text: string, { key, value }: SourceEntry, answer: string): TextChange {
  if (value.end > value.start) {
    // The text of a block (`|`) goes on over its last line end.
    const written = text.slice(value.start, value.end).trimEnd();
    return { start: value.start, end: value.start + written.length, text: answer };
  }
  const colon = text.indexOf(':', key.end) + 1;
  return { start: colon, end: colon, text: ` ${answer}` };
}

/** New entries (`key: value`) in front of the others of a mapping, in its own style; the mapping may be empty. */
export function additions(text: string, { key, value }: SourceEntry, lines: readonly string[]): TextChange {
  const newline = /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
  const [first] = entriesOf(value);
  if (text[value.start] === '{') {
    const inside = ` ${lines.join(', ')}${first === undefined ? ' ' : ','}`;
    return { start: value.start + 1, end: value.start + 1, text: inside };
  }
  if (first !== undefined) {
    const { start } = first.key;
    const indentation = text.slice(startOfLine(text, start), start);
    // Above the comments that precede the first entry, for they are about it.
    const above = endOfLine(text, key.end);
    return { start: above, end: above, text: lines.map((line) => newline + indentation + line).join('') };
  }
  if (value.end > value.start) return { start: value.start, end: value.end, text: `{ ${lines.join(', ')} }` };
  const end = endOfLine(text, key.end);
  return { start: end, end, text: lines.map((line) => `${newline}  ${line}`).join('') };
}

/** Where a value ends in the text, with its closing bracket: a node ends with the last scalar in it. */
export function endOfValue(text: string, node: Node): number {
  const children = node.kind === 'mapping' ? [...node.entries.values()] : node.kind === 'sequence' ? node.items : [];
  const last = children.at(-1);
  const isFlow = node.kind !== 'scalar' && /[[{]/.test(text[node.start] ?? '');
  const inner =
    last === undefined
      ? isFlow
        ? node.start + 1
        : node.end
      : 'kind' in last
        ? endOfValue(text, last)
        : Math.max(last.key.end, endOfValue(text, last.value));
  if (!isFlow) return inner - (/\s*$/.exec(text.slice(node.start, inner))?.[0].length ?? 0);
  return inner + (/^(?:[\s,:]|#[^\r\n]*)*[\]}]/.exec(text.slice(inner))?.[0].length ?? 0);
}

/** Where the line break is that ends a line, or the text. */
function endOfLine(text: string, from: number): number {
  return from + text.slice(from).search(/[\r\n]|$/);
}
