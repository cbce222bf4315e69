import type { Response } from '../model/assessment.ts';
import type { AnswerScale, Checklist, Item } from '../model/checklist.ts';
import { compare, divide, least, ONE, type Rational, whole, ZERO } from '../model/rational.ts';
import { carryShare } from './carry-share.ts';
import { type Measure, type MeasuredItem, type MeasureEnd, meanOf } from './measure.ts';
import type { Responses } from './readings.ts';

/** What one checklist asks of an item of another. */
export interface SharedTopics {
  /** The items that share a topic with it, at least one. */
  readonly items: readonly Item[];
  /** It has a topic that none of them asks about. */
  readonly isPartial: boolean;
}

/** What one checklist asks of each item of another, by its id. Items with which no other shares a topic are absent. */
export function findSharedTopics(from: Checklist, to: Checklist): ReadonlyMap<string, SharedTopics> {
  const byTopic = new Map<string, Item[]>();
  for (const item of from.items) {
    for (const topic of item.topics ?? []) byTopic.set(topic, [...(byTopic.get(topic) ?? []), item]);
  }
  return new Map(
    to.items.flatMap((item) => {
      const topics = item.topics ?? [];
      const sharing = new Set(topics.flatMap((topic) => byTopic.get(topic) ?? []));
      const isPartial = topics.some((topic) => !byTopic.has(topic));
      return sharing.size === 0 ? [] : [[item.id, { items: [...sharing], isPartial }] as const];
    }),
  );
}

/** An item as the answers to others have it. */
export interface CarriedItem {
  readonly measured: MeasuredItem;
  /** The share of it, 0 to 1, that the answers say something of: all of it, or the services for which they do. */
  readonly coverage: Rational;
}

/** What is known of an item for the unit or for one of its services; undefined where it does not apply. */
type Known = Measure | undefined;

/**
 * Answers the items of another checklist from a unit's responses; made once a unit, for it remembers what it carried.
 */
export function answerCarrier(responses: Responses, services: number): (item: Item, from: SharedTopics) => CarriedItem {
  // A unit may have a thousand services: what an item says on a scale is worked out once, and one object where it is
  // the same.
  const byScale = new Map<AnswerScale, Map<Item, readonly Known[]>>();
  const carry = (source: Item, item: Item): readonly Known[] => {
    const bySource = byScale.get(item.scale) ?? new Map<Item, readonly Known[]>();
    byScale.set(item.scale, bySource);
    const known = bySource.get(source) ?? carryResponses(responses(source), source, item);
    bySource.set(source, known);
    return known;
  };
  return (item, { items, isPartial }) => {
    const answers = items.map((source) => carry(source, item));
    return carryItem(item, isPartial ? [...answers, [open(item)]] : answers, services);
  };
}

/**
 * Answers an item with those that share a topic with it. With several, the lowest counts; one that is not answered, and
 * a topic that no item asks about, is the worst answer, which can still become the best, so that nothing scores higher
 * for an answer deleted or a item that is not asked about. The mean of the services goes onto an item of the unit; the
 * unit's answer counts for each service. "Tidak berlaku" carries over where it is the answer to all of them and the
 * item takes it. Answers that leave the item as open as none would cover nothing of it.
 */
function carryItem(item: Item, answers: readonly (readonly Known[])[], services: number): CarriedItem {
  const parts =
    item.per === 'service'
      ? Array.from({ length: Math.max(1, services) }, (_, index) =>
          lowest(new Set(answers.map((known) => known[known.length === 1 ? 0 : index])), item),
        )
      : [lowest(new Set(answers.map(mean)), item)];
  const applying = measuresOf(parts);
  return {
    measured: { kind: 'item', item, responses: [], measure: meanOf(applying) },
    coverage:
      applying.length === 0
        ? ZERO
        : divide(whole(applying.filter((measure) => saysSomething(measure, item)).length), whole(applying.length)),
  };
}

/** Whether less is possible than of an item without any answer. */
function saysSomething({ low, high }: Measure, { worst }: Item): boolean {
  return compare(low, worst) > 0 || compare(high, ONE) < 0;
}

function carryResponses(responses: readonly Response[], from: Item, to: Item): Known[] {
  const carried = new Map<string, Known>();
  return responses.map((response) => {
    const key = response.kind === 'given' ? `${response.value.n}/${response.value.d}` : response.kind;
    if (!carried.has(key)) carried.set(key, carryResponse(response, from, to));
    return carried.get(key);
  });
}

function carryResponse(response: Response, from: Item, to: Item): Known {
  switch (response.kind) {
    case 'given':
      return carryShare(response.value, from, to);
    case 'not-applicable':
      return undefined;
    case 'unanswered':
      return open(to);
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
  return known.filter((one) => one !== undefined);
}

/** Over services. */
function mean(known: readonly Known[]): Known {
  return meanOf(measuresOf(known));
}

/** Over the answers to several items. */
function lowest(known: ReadonlySet<Known>, item: Item): Known {
  const measures = measuresOf([...known]);
  if (measures.length === 0) return item.na ? undefined : open(item);
  const end = (name: MeasureEnd) => measures.map((measure) => measure[name]).reduce(least);
  return { point: end('point'), low: end('low'), high: end('high') };
}
