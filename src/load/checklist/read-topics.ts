import { LIMITS } from '../../model/limits.ts';
import { isTopic, TOPICS, type Topic } from '../../model/topics.ts';
import { itemsOf, type Node, textOf, valueAt } from '../yaml/node.ts';
import type { Faults } from '../yaml/report-faults.ts';

/**
 * The topics of an item, without duplicates. One that is not in the list is warned of and left out: no other instrument
 * could share it. `uses` counts the items of the checklist by topic, for their number bounds what `audit --also` has to
 * compare.
 */
export function readTopics(item: Node, uses: Map<Topic, number>, faults: Faults): readonly Topic[] {
  const topics = new Set<Topic>();
  for (const node of itemsOf(valueAt(item, 'topics'))) {
    const name = textOf(node);
    if (name === undefined) continue;
    if (!isTopic(name)) {
      faults.warning('unknown-topic', node, { name, ...faults.suggest(name, Object.keys(TOPICS)) });
      continue;
    }
    if (topics.has(name)) continue;
    topics.add(name);
    const count = (uses.get(name) ?? 0) + 1;
    uses.set(name, count);
    if (count === LIMITS.topics + 1) faults.fault('topic-too-common', node, { name, limit: LIMITS.topics });
  }
  return [...topics];
}
