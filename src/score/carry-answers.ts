import type { Response } from '../model/assessment.ts';
import type { AnswerScale, Checklist, Item } from '../model/checklist.ts';
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

/** Answers the items of another checklist from a unit's responses; made once a unit, for it remembers what it carried. */
export function answerCarrier(
  responses: Responses,
  services: number,
): (item: Item, from: readonly Item[]) => CarriedItem {
  // A unit may have a thousand services: what an item says on a scale is worked out once, and one object where it is the same.
  const byScale = new Map<AnswerScale, Map<Item, readonly Known[]>>();
  const carry = (source: Item, item: Item): readonly Known[] => {
    const bySource = byScale.get(item.scale) ?? new Map<Item, readonly Known[]>();
    byScale.set(item.scale, bySource);
    const known = bySource.get(source) ?? carryResponses(responses(source), source, item);
    bySource.set(source, known);
    return known;
  };
  return (item, from) =>
    carryItem(
      item,
      from.map((source) => carry(source, item)),
      services,
    );
}

/**
 * Answers an item with those that share a topic with it. With several, the lowest counts; one that is not answered is the
 * worst answer, which can still become the best, so that nothing scores higher for an answer deleted. The mean of the
 * services goes onto an item of the unit; the unit's answer holds for each service. "Tidak berlaku" carries over where it
 * is the answer to all of them and the item takes it.
 */
function carryItem(item: Item, answers: readonly (readonly Known[])[], services: number): CarriedItem {
  const parts =
    item.per === 'service'
      ? Array.from({ length: Math.max(1, services) }, (_, index) =>
          lowest(new Set(answers.map((known) => known[known.length === 1 ? 0 : index])), item),
        )
      : [lowest(new Set(answers.map(mean)), item)];
  const applying = parts.filter(({ measure }) => measure !== undefined);
  return {
    measured: { kind: 'item', item, responses: [], measure: meanOf(measuresOf(parts)) },
    coverage:
      applying.length === 0
        ? ZERO
        : divide(whole(applying.filter(({ covered }) => covered).length), whole(applying.length)),
  };
}

function carryResponses(responses: readonly Response[], from: Item, to: Item): Known[] {
  const carried = new Map<string, Known>();
  return responses.map((response) => {
    const key = response.kind === 'given' ? `${response.value.n}/${response.value.d}` : response.kind;
    const known = carried.get(key) ?? carryResponse(response, from, to);
    carried.set(key, known);
    return known;
  });
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

function measuresOf(known: readonly (Known | undefined)[]): Measure[] {
  return known.flatMap((one) => one?.measure ?? []);
}

/** Over services. */
function mean(known: readonly Known[]): Known {
  return { measure: meanOf(measuresOf(known)), covered: known.some(({ covered }) => covered) };
}

/** Over the answers to several items. */
function lowest(known: ReadonlySet<Known | undefined>, item: Item): Known {
  const distinct = [...known];
  const measures = measuresOf(distinct);
  if (measures.length === 0) return { measure: item.na ? undefined : open(item), covered: false };
  const end = (name: keyof Measure) => measures.map((measure) => measure[name]).reduce(least);
  return {
    measure: { point: end('point'), low: end('low'), high: end('high') },
    covered: distinct.some((one) => one?.covered),
  };
}
