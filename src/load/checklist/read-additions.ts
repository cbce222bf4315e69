import type { Addition, Item } from '../../model/checklist.ts';
import { readGiven, refuseAnswer } from '../assessment/read-answers.ts';
import { itemsOf, type Node, textAt, textOf, valueAt } from '../yaml/node.ts';
import type { Faults } from '../yaml/report-faults.ts';
import { localTextAt } from './local-texts.ts';

/**
 * The words that certain answers add to a label. Refused: an item that the checklist has not, an answer that its scale has
 * not ("tidak berlaku" is none). `itemIds` are those of all items in the file, those with faults of their own included.
 */
export function readAdditions(
  list: Node | undefined,
  checklist: string,
  items: readonly Item[],
  itemIds: ReadonlySet<string>,
  faults: Faults,
): Addition[] {
  const known = new Map(items.map((item) => [item.id, item]));
  return itemsOf(list).flatMap((node): Addition[] => {
    const label = localTextAt(node, 'label');
    const id = textAt(node, 'item');
    const answerNode = valueAt(node, 'answer');
    const answer = textOf(answerNode);
    if (id !== undefined && !itemIds.has(id)) {
      faults.fault('unknown-item', valueAt(node, 'item'), { item: id, checklist, ...faults.suggest(id, itemIds) });
    }
    const item = known.get(id ?? '');
    if (label === undefined || item === undefined || answerNode === undefined || answer === undefined) return [];
    const given = readGiven(item.scale, answer);
    if (given === undefined) {
      refuseAnswer(item, answerNode, answer, faults);
      return [];
    }
    const source = textAt(node, 'source');
    const { answer: word, value } = given;
    return [{ label, item: item.id, answer: word, value, ...(source === undefined ? {} : { source }) }];
  });
}
