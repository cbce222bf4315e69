import type { Assessment, Response, Service } from '../../model/assessment.ts';
import type { Checklist, Item } from '../../model/checklist.ts';
import { compare, divide, multiply, ONE, type Rational, subtract, sum, whole, ZERO } from '../../model/rational.ts';
import { describeAnswer, wordOf } from '../describe-answer.ts';
import { type MeasuredSection, shareItems, sharePoints } from '../measure.ts';
import type { Responses } from '../readings.ts';
import type { Prices } from './prices.ts';
import { type Part, type Raise, type Rule, type Slot, times } from './problem.ts';

/** A unit as it counts. */
export interface Standing {
  readonly assessment: Assessment;
  /** By the basis of the plan. */
  readonly tree: MeasuredSection;
  /** What the answers are where they are proven. */
  readonly claims: Responses;
  /** Whether an item counts as the worst for want of proof. */
  readonly unproven: (item: Item) => boolean;
}

/** What steps may be taken, and what they are to reach. */
export interface Terms {
  readonly prices: Prices;
  /** What makes whole numbers of all prices. */
  readonly priceScale: bigint;
  /** Whether an item may be raised, or proven. */
  readonly allowed: (item: Item, kind: Step['kind']) => boolean;
  /** The low end of the interval counts, instead of the score. */
  readonly certain: boolean;
}

/** A better answer to an item of a unit, or to an item for one service; or the proof of an item's answers. */
export interface Step {
  readonly kind: 'raise' | 'prove';
  readonly unit: string;
  readonly item: Item;
  /** Id of the section that contains the item. */
  readonly section: string;
  readonly service: Service | null;
  /** Which of the item's responses; -1 for a proof, which is of all. */
  readonly index: number;
  /** As the scale words it; null where there is no answer. */
  readonly from: string | null;
  readonly to: string;
  /** Share of full marks before it. */
  readonly now: Rational;
  /** Share of full marks after it; of a proof, full marks if all that is claimed is proved. */
  readonly share: Rational;
  readonly cost: Rational;
  /** Points of the final scale that it adds to the unit's score. */
  readonly gain: Rational;
}

/** Steps and slots, numbered as they are met. */
export interface Numbered {
  readonly steps: Step[];
  slots: number;
}

/** What a unit can raise. */
export interface UnitProblem {
  readonly part: Part;
  readonly rules: readonly Rule[];
  /** Slots that cannot be raised. */
  readonly blocked: ReadonlySet<number>;
  /** The ids of the items of which an answer waits for another item. */
  readonly tied: ReadonlySet<string>;
  /** Numbers of its steps: from the first one to before the second one. */
  readonly range: readonly [number, number];
}

interface FoundItem {
  readonly item: Item;
  /** One a response; undefined for one that does not apply. */
  readonly slots: readonly (FoundSlot | undefined)[];
}

interface FoundSlot {
  readonly slot: Slot;
  readonly isBest: boolean;
  readonly canBeBest: boolean;
}

/**
 * What a unit can raise, in points of the scale. By points the parts of a tree add up; by the low end of the interval, sections with assumed
 * weights are worth as little as their least child. Sections that levels ask something of also count toward a need of their own: their
 * share of their own full marks.
 */
export function unitProblem(
  { assessment, tree, claims, unproven }: Standing,
  { items, scale, zones }: Checklist,
  terms: Terms,
  numbered: Numbered,
): UnitProblem {
  const asked = new Set(zones.levels.flatMap(({ require = [] }) => require.map(({ section }) => section)));
  const start = numbered.steps.length;
  const found = new Map<string, FoundItem>();
  const shares = new Map(shareItems(tree, scale.max).map((one) => [one.child.item.id, one]));
  const part = sectionPart(tree, scale.max);
  return { part, ...rulesOf(items, found), range: [start, numbered.steps.length] };

  function sectionPart(node: MeasuredSection, given: Rational): Part {
    const { id, weights } = node.section;
    const least = terms.certain && weights === 'assumed';
    // A section that has no points has a share of its own full marks all the same.
    const alone = asked.has(id) && given.n === 0n;
    const own = alone ? ONE : given;
    const parts = sharePoints(node, own).flatMap(({ child, points: share }): Part[] => {
      if (child.measure === undefined) return [];
      const held = least ? own : share;
      return [child.kind === 'item' ? itemPart(child.item, held) : sectionPart(child, held)];
    });
    const tally = asked.has(id) ? { tally: { need: id, rate: divide(ONE, own), alone } } : {};
    return { kind: least ? 'least' : 'sum', parts, ...tally };
  }

  function itemPart(item: Item, own: Rational): Part {
    const responses = claims(item);
    const applying = whole(responses.filter(({ kind }) => kind !== 'not-applicable').length);
    const each = divide(own, applying);
    const share = shares.get(item.id);
    const full = divide(share?.points ?? ZERO, applying);
    const common = { unit: assessment.unit.id, item, section: share?.section ?? '' };
    const slots = responses.map((response, index): FoundSlot | undefined => {
      const value = shareIn(response, item);
      if (value === undefined) return undefined;
      const service = item.per === 'service' ? (assessment.services[index] ?? null) : null;
      const offers = terms.allowed(item, 'raise') ? terms.prices.offers({ unit: common.unit, item, service }) : [];
      const better = offers.filter((offer) => compare(offer.share, value) > 0);
      const raises = better.map((offer): Raise => {
        const gain = multiply(full, subtract(offer.share, value));
        const { share: reached, word: to, cost } = offer;
        const from = wordOf(response);
        const step: Step = {
          ...common,
          kind: 'raise',
          service,
          index,
          from,
          to,
          now: value,
          share: reached,
          cost,
          gain,
        };
        const number = numbered.steps.push(step) - 1;
        return { step: number, price: times(cost, terms.priceScale), worth: multiply(each, reached) };
      });
      return {
        slot: { kind: 'slot', id: numbered.slots++, worth: multiply(each, value), raises },
        isBest: compare(value, ONE) === 0,
        canBeBest: better.some((offer) => compare(offer.share, ONE) === 0),
      };
    });
    found.set(item.id, { item, slots });
    const parts = slots.flatMap((one) => (one === undefined ? [] : [one.slot]));
    return unproven(item) ? gate(item, parts, own, full, common) : { kind: 'sum', parts };
  }

  /** What is claimed counts once it is proven. */
  function gate(
    item: Item,
    parts: readonly Slot[],
    own: Rational,
    full: Rational,
    common: Pick<Step, 'unit' | 'item' | 'section'>,
  ): Part {
    const closed = multiply(own, item.worst);
    const cost = terms.allowed(item, 'prove')
      ? terms.prices.proof({ unit: common.unit, item, service: null })
      : undefined;
    if (cost === undefined) return { kind: 'slot', id: numbered.slots++, worth: closed, raises: [] };
    const responses = claims(item);
    const above = responses.map((response) => subtract(shareIn(response, item) ?? item.worst, item.worst));
    const words = describeAnswer(responses);
    const proof = { kind: 'prove', service: null, index: -1, from: words, to: words ?? '', now: item.worst } as const;
    const gain = multiply(full, sum(above));
    const step = numbered.steps.push({ ...common, ...proof, share: ONE, cost, gain }) - 1;
    return { kind: 'gate', closed, step, price: times(cost, terms.priceScale), parts };
  }
}

/** What a response is worth; undefined for one that does not apply. */
function shareIn(response: Response, { worst }: Item): Rational | undefined {
  switch (response.kind) {
    case 'given':
      return response.value;
    case 'unanswered':
      return worst;
    case 'not-applicable':
      return undefined;
  }
}

/** Which answers must come before which, and which cannot be raised because another never gets there. */
function rulesOf(
  items: readonly Item[],
  found: ReadonlyMap<string, FoundItem>,
): Pick<UnitProblem, 'rules' | 'blocked' | 'tied'> {
  const tied = new Set<string>();
  const rules = new Map<string, { needs: number[]; dependents: number[] }>();
  const blocked = new Set<number>();
  for (const { id, requires = [] } of items) {
    const own = found.get(id);
    for (const [index, dependent] of (own?.slots ?? []).entries()) {
      if (own === undefined || dependent === undefined || dependent.slot.raises.length === 0) continue;
      const needed = requires.flatMap((required) => neededFor(own, index, found.get(required)));
      if (needed.length > 0) tied.add(id);
      if (needed.some(({ canBeBest }) => !canBeBest)) blocked.add(dependent.slot.id);
      else if (needed.length > 0) {
        const needs = needed.map(({ slot }) => slot.id);
        const rule = rules.get(needs.join()) ?? { needs, dependents: [] };
        rule.dependents.push(dependent.slot.id);
        rules.set(needs.join(), rule);
      }
    }
  }
  return { rules: [...rules.values()], blocked, tied };
}

/** The answers of a required item that are not yet the best: that of the same service, or of all where one of both items is of the unit. */
function neededFor(own: FoundItem, index: number, required: FoundItem | undefined): FoundSlot[] {
  if (required === undefined) return [];
  const sameService = own.item.per === 'service' && required.item.per === 'service';
  const slots = sameService ? [required.slots[index]] : required.slots;
  return slots.flatMap((one) => (one === undefined || one.isBest ? [] : [one]));
}
