/**
 * A YAML or JSON file as a tree. Every scalar is the text that is in the file: what it means (a decimal, an id, an
 * answer) is decided by its place, never by the parser, so `1.10` stays an id and `no` a word.
 */

import { maskPersonalData } from '../../model/personal-data.ts';
import type { Mapping, Node, Scalar } from '../../model/source-node.ts';

export type { Mapping, Node, Scalar };

/** The value under a key; undefined where `node` is no mapping, lacks the key, or has no value there. */
export function valueAt(node: Node | undefined, key: string): Node | undefined {
  if (node?.kind !== 'mapping') return undefined;
  const value = node.entries.get(key)?.value;
  return value?.kind === 'scalar' && value.empty ? undefined : value;
}

/** The text of a scalar with a value, without outer blanks. */
export function textOf(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' && !node.empty ? node.text.trim() : undefined;
}

/** Keys of what people write in their own words. Personal data in it is masked here, so that no report can show it. */
const FREE_TEXT = new Set(['by', 'head', 'institution', 'kind', 'name', 'note', 'notes', 'period', 'reason']);

/** The text under a key; where that is free text, without personal data. */
export function textAt(node: Node | undefined, key: string): string | undefined {
  const text = textOf(valueAt(node, key));
  return text !== undefined && FREE_TEXT.has(key) ? maskPersonalData(text) : text;
}

/** The texts under keys that may be absent, by key. */
export function textsAt<K extends string>(node: Node | undefined, keys: readonly K[]): { [P in K]?: string } {
  const texts: { [P in K]?: string } = {};
  for (const key of keys) {
    const text = textAt(node, key);
    if (text !== undefined) texts[key] = text;
  }
  return texts;
}

/** The members of a list; none where the node is no list. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  return node?.kind === 'sequence' ? node.items : [];
}

/** The entries of a mapping; none where the node is no mapping. */
export function entriesOf(node: Node | undefined): readonly { readonly key: Scalar; readonly value: Node }[] {
  return node?.kind === 'mapping' ? [...node.entries.values()] : [];
}

/**
 * The number that a comma inside braces has torn: `{ answer: 8,72 }` is an answer 8 and a key 72 without a value.
 * Undefined where the key is anything else.
 */
export function tornNumber(node: Node | undefined, key: string): string | undefined {
  if (node?.kind !== 'mapping' || !/^\d+$/.test(key)) return undefined;
  const entries = [...node.entries.values()];
  const index = entries.findIndex((entry) => entry.key.text === key);
  const own = entries[index]?.value;
  const before = textOf(entries[index - 1]?.value);
  const torn = own?.kind === 'scalar' && own.empty && before !== undefined && /^\d[\d.]*$/.test(before);
  return torn ? `${before},${key}` : undefined;
}

/** A plain value: objects without a prototype (so that `toString` is no key of an empty one), lists, texts and null. */
export type Plain = string | null | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * An object that inherits no key. Its prototype is one that has none: without any prototype it would be a table of hashes,
 * which is slow to make and to read.
 */
const PlainObject = function PlainObject() {} as unknown as new () => object;
PlainObject.prototype = Object.create(null);

/** The tree as a plain value for the schema check; texts without outer blanks, as the loaders read them. */
export function toPlain(node: Node): Plain {
  if (node.kind === 'scalar') return node.empty ? null : node.text.trim();
  if (node.kind === 'sequence') return node.items.map(toPlain);
  const object = new PlainObject() as { [key: string]: Plain };
  for (const [key, { value }] of node.entries) object[key] = toPlain(value);
  return object;
}
