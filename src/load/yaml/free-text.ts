import { entriesOf, itemsOf, type Node, type Scalar } from './node.ts';

/** Keys of what people write, or paste, in their own words. */
const FREE_TEXT = new Set([
  'ask',
  'by',
  'guidance',
  'head',
  'institution',
  'kind',
  'label',
  'law',
  'name',
  'note',
  'notes',
  'owner',
  'period',
  'reason',
  'remedy',
  'title',
  'years',
]);

/** Every scalar of a tree, keys too, in order of place; and those among them that are free text. */
export interface Scalars {
  readonly all: readonly Scalar[];
  readonly free: ReadonlySet<Scalar>;
}

export function listScalars(root: Node): Scalars {
  const all: Scalar[] = [];
  const free = new Set<Scalar>();
  collectScalars(root, false, 0, all, free);
  return { all: all.sort((a, b) => a.start - b.start), free };
}

function collectScalars(node: Node, isFree: boolean, depth: number, all: Scalar[], free: Set<Scalar>): void {
  if (node.kind === 'scalar') {
    all.push(node);
    if (isFree) free.add(node);
    return;
  }
  for (const item of itemsOf(node)) collectScalars(item, isFree, depth + 1, all, free);
  for (const { key, value } of entriesOf(node)) {
    all.push(key);
    // The names of services, at the top of an assessment, are keyed by the services' ids.
    const named = depth === 0 && key.text === 'services' && value.kind === 'mapping';
    for (const { key: id, value: name } of named ? entriesOf(value) : []) {
      all.push(id);
      collectScalars(name, name.kind === 'scalar', depth + 2, all, free);
    }
    // Under `answers` every key is an item and its value an answer, whatever the item is called.
    if (!named) collectInside(key.text, value, depth, all, free);
  }
}

function collectInside(key: string, value: Node, depth: number, all: Scalar[], free: Set<Scalar>): void {
  if (key !== 'answers' || value.kind !== 'mapping') {
    collectScalars(value, FREE_TEXT.has(key) && value.kind !== 'mapping', depth + 1, all, free);
    return;
  }
  for (const { key: item, value: answer } of entriesOf(value)) {
    all.push(item);
    collectScalars(answer, false, depth + 2, all, free);
  }
}
