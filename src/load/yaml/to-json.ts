import type { Node } from './node.ts';

/** Keys whose plain scalars are numbers in JSON; everywhere else a scalar is text, so that a code like 1.10 stays one. */
const NUMBERS = new Set([
  'above',
  'before',
  'below',
  'decimals',
  'effort',
  'max',
  'min',
  'points',
  'severity',
  'total',
  'version',
  'weight',
]);
const BOOLEANS = new Set(['required']);

/** A checklist's tree as JSON: the file's own structure, numbers as numbers. */
export function toJson(node: Node, key = ''): unknown {
  switch (node.kind) {
    case 'mapping':
      return Object.fromEntries([...node.entries].map(([name, { value }]) => [name, toJson(value, name)]));
    case 'sequence':
      return node.items.map((item) => toJson(item));
    case 'scalar':
      if (node.empty) return null;
      if (NUMBERS.has(key)) return Number(node.text.trim().replace(',', '.'));
      return BOOLEANS.has(key) ? node.text.trim() === 'true' : node.text;
  }
}
