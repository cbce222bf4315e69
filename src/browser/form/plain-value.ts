import type { Node } from '../../load/yaml/node.ts';

/** A file as JSON with every scalar as the text that it is written with; null where there is none. */
export type PlainValue = string | null | readonly PlainValue[] | { readonly [key: string]: PlainValue };

export function plainValue(node: Node): PlainValue {
  switch (node.kind) {
    case 'mapping':
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plainValue(value)]));
    case 'sequence':
      return node.items.map(plainValue);
    case 'scalar':
      return node.empty ? null : node.text;
  }
}

/** The entries of an object; none of anything else. */
export function entriesIn(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** The own value of a key; undefined where there is none. */
export function valueIn(value: unknown, key: string): unknown {
  return entriesIn(value).find(([name]) => name === key)?.[1];
}

/** A scalar as text; empty for anything else. */
export function textIn(value: unknown, key?: string): string {
  const found = key === undefined ? value : valueIn(value, key);
  return typeof found === 'string' || typeof found === 'number' || typeof found === 'boolean' ? String(found) : '';
}
