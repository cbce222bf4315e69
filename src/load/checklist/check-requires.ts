import type { Item } from '../../model/checklist.ts';
import { itemsOf, type Node, textAt, textOf, valueAt } from '../yaml/node.ts';
import type { Faults } from '../yaml/report-faults.ts';

/**
 * What items require: items that the checklist has, and nothing that in the end requires the item itself. `itemIds` are those of all items
 * in the file, those with faults of their own included.
 */
export function checkRequires(
  root: Node,
  checklist: string,
  items: readonly Item[],
  itemIds: ReadonlySet<string>,
  faults: Faults,
): void {
  const required = new Map(items.map(({ id, requires = [] }) => [id, requires]));
  for (const node of itemNodes(root)) {
    const id = textAt(node, 'id');
    for (const entry of itemsOf(valueAt(node, 'requires'))) {
      const name = textOf(entry);
      if (name === undefined || id === undefined) continue;
      if (!itemIds.has(name)) {
        faults.fault('unknown-item', entry, { item: name, checklist, ...faults.suggest(name, itemIds) });
      } else if (reaches(name, id, required)) faults.fault('requires-itself', entry, { item: id, through: name });
    }
  }
}

function itemNodes(node: Node): Node[] {
  return [...itemsOf(valueAt(node, 'items')), ...itemsOf(valueAt(node, 'sections')).flatMap(itemNodes)];
}

/** Whether an item is another one, or requires it in the end. */
function reaches(from: string, to: string, required: ReadonlyMap<string, readonly string[]>): boolean {
  const met = new Set([from]);
  for (const id of met) for (const next of required.get(id) ?? []) met.add(next);
  return met.has(to);
}
