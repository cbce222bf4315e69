import type { Response } from '../model/assessment.ts';
import type { Checklist, Item } from '../model/checklist.ts';
import { divide, least, ONE, type Rational, whole, ZERO } from '../model/rational.ts';
import { carryShare } from './carry-share.ts';
import { type Measure, type MeasuredItem, meanOf } from './measure.ts';
import type { Responses } from './readings.ts';

/**
 * The items of one checklist that answer each item of another, by its id: those that share a topic with it. Items that no
 * other answers are absent.
 */
export function findSharedTopics(from: Checklist, to: Checklist): ReadonlyMap<string, readonly Item[]> {
  const byTopic = new Map<string, Item[]>();
  for (const item of from.items) {
    for (const topic of item.topics ?? []) byTopic.set(topic, [...(byTopic.get(topic) ?? []), item]);
  }
  return new Map(
    to.items.flatMap((item) => {
      const sharing = new Set((item.topics ?? []).flatMap((topic) => byTopic.get(topic) ?? []));
      return sharing.size === 0 ? [] : [[item.id, [...sharing]] as const];
    }),
  );
}

/** An item as the answers to others have it. */
export interface CarriedItem {
  readonly measured: MeasuredItem;
  /** The share of it, 0 to 1, that an answer reaches: all of it, or the services for which one does. */
  readonly coverage: Rational;
}

/** What is known of an item for the unit or for one of its services; no measure where it does not apply. */
interface Known {
  readonly measure: Measure | undefined;
  readonly covered: boolean;
}

/**
 * Answers an item with those that share a topic with it. With several, the lowest counts; one that is not answered is the
 * worst answer, which can still become the best, so that nothing scores higher for an answer deleted. The mean of the
 * services goes onto an item of the unit; the unit's answer holds for each service. "Tidak berlaku" carries over where it
 * is the answer to all of them and the item takes it.
 */
export function carryItem(item: Item, from: readonly Item[], responses: Responses, services: number): CarriedItem {
  const answers = from.map((source) => responses(source).map((response) => carryResponse(response, source, item)));
  const parts =
    item.per === 'service'
      ? Array.from({ length: Math.max(1, services) }, (_, index) =>
          lowest(
            answers.flatMap((known) => (known.length === 1 ? known : known.slice(index, index + 1))),
            item,
          ),
        )
      : [lowest(answers.map(mean), item)];
  const applying = parts.filter(({ measure }) => measure !== undefined);
  return {
    measured: { kind: 'item', item, responses: [], measure: meanOf(measuresOf(parts)) },
    coverage:
      applying.length === 0
        ? ZERO
        : divide(whole(applying.filter(({ covered }) => covered).length), whole(applying.length)),
  };
}

function carryResponse(response: Response, from: Item, to: Item): Known {
  switch (response.kind) {
    case 'given':
      return { measure: carryShare(response.value, from, to), covered: true };
    case 'not-applicable':
      return { measure: undefined, covered: false };
    case 'unanswered':
      return { measure: open(to), covered: false };
  }
}

/** An item that no answer reaches. */
export function openItem(item: Item): MeasuredItem {
  return { kind: 'item', item, responses: [], measure: open(item) };
}

/** Nothing is known: the worst, which can still become the best. */
function open({ worst }: Item): Measure {
  return { point: worst, low: worst, high: ONE };
}

function measuresOf(known: readonly Known[]): Measure[] {
  return known.flatMap(({ measure }) => measure ?? []);
}

/** Over services. */
function mean(known: readonly Known[]): Known {
  return { measure: meanOf(measuresOf(known)), covered: known.some(({ covered }) => covered) };
}

/** Over the answers to several items. */
function lowest(known: readonly Known[], item: Item): Known {
  const measures = measuresOf(known);
  if (measures.length === 0) return { measure: item.na ? undefined : open(item), covered: false };
  const end = (name: keyof Measure) => measures.map((measure) => measure[name]).reduce(least);
  return {
    measure: { point: end('point'), low: end('low'), high: end('high') },
    covered: known.some(({ covered }) => covered),
  };
}
