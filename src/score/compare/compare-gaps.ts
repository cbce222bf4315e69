import type { Checklist } from '../../model/checklist.ts';
import { type ComparedGap, GAP_STATES, type GapState } from '../../model/compare-run.ts';
import { compare, multiply, type Rational } from '../../model/rational.ts';
import type { Gap, ItemResult, Run, UnitResult } from '../../model/run.ts';
import { findSharedTopics } from '../carry-answers.ts';
import { asDecimal } from './compared-run.ts';

/** A unit in both runs. */
export interface UnitPair {
  readonly was: UnitResult;
  readonly is: UnitResult;
}

/** Every gap of a unit that one of two runs by the same instrument has. */
export function compareGaps({ was, is }: UnitPair, before: Run, after: Run): ComparedGap[] {
  const earlier = new Map(was.gaps.map((gap) => [gap.item, gap]));
  const items = new Map(is.items.map((item) => [item.item, item]));
  const opened = is.gaps.map((gap) => {
    const old = earlier.get(gap.item);
    const oldItem = was.items.find(({ item }) => item === gap.item);
    const state = old === undefined ? 'new' : stateOf(old, oldItem, before, gap, items.get(gap.item), after);
    return describe(is, gap, state, old, gap);
  });
  const open = new Set(is.gaps.map(({ item }) => item));
  const gone = was.gaps
    .filter(({ item }) => !open.has(item))
    .map((gap) => {
      const applies = (items.get(gap.item)?.points ?? null) !== null;
      return describe(is, gap, applies ? 'closed' : 'not-applicable', gap, undefined);
    });
  return [...opened, ...gone];
}

/**
 * What became of an open gap. An item that is worth other points than before, because another one does not apply any more,
 * is compared by the share that it lacks.
 */
function stateOf(
  old: Gap,
  oldItem: ItemResult | undefined,
  before: Run,
  gap: Gap,
  item: ItemResult | undefined,
  after: Run,
): GapState {
  const decimal = (value: number, run: Run): Rational => asDecimal(Math.max(0, value), run);
  const [was, is] = [decimal(old.lost, before), decimal(gap.lost, after)];
  if (oldItem === undefined || item === undefined || oldItem.max === item.max) return direction(compare(is, was));
  if (sameAnswers(old, gap)) return 'open';
  return direction(compare(multiply(is, decimal(oldItem.max, before)), multiply(was, decimal(item.max, after))));
}

function direction(sign: number): GapState {
  return sign < 0 ? 'partly' : sign > 0 ? 'worse' : 'open';
}

function sameAnswers(a: Gap, b: Gap): boolean {
  return a.answer === b.answer && JSON.stringify(a.services) === JSON.stringify(b.services);
}

function describe(
  { id, name }: UnitResult,
  { item, title }: Gap,
  state: GapState,
  before: Gap | undefined,
  after: Gap | undefined,
): ComparedGap {
  const side = (gap: Gap | undefined) => (gap === undefined ? null : { answer: gap.answer, lost: gap.lost });
  return { unit: id, name, item, title, state, before: side(before), after: side(after) };
}

/** Items of the second instrument whose every topic some item of the first asks about, each with these items. */
export function comparableItems(before: Checklist, after: Checklist): ReadonlyMap<string, readonly string[]> {
  const shared = [...findSharedTopics(before, after)].filter(([, { isPartial }]) => !isPartial);
  return new Map(shared.map(([item, { items }]) => [item, items.map(({ id }) => id)]));
}

/**
 * Gaps of a unit under two instruments: whether what an item asks about was short of full marks before. Points of two
 * scales are not compared, so that a gap is new, open or closed.
 */
export function compareTopics({ was, is }: UnitPair, shared: ReadonlyMap<string, readonly string[]>): ComparedGap[] {
  const earlier = new Map(was.gaps.map((gap) => [gap.item, gap]));
  const later = new Map(is.gaps.map((gap) => [gap.item, gap]));
  const applied = new Set(was.items.flatMap(({ item, points }) => (points === null ? [] : [item])));
  return is.items.flatMap((item): ComparedGap[] => {
    const from = (shared.get(item.item) ?? []).filter((id) => applied.has(id));
    if (from.length === 0 || item.points === null) return [];
    const [old] = from.flatMap((id) => earlier.get(id) ?? []);
    const gap = later.get(item.item);
    if (old === undefined && gap === undefined) return [];
    const state = old === undefined ? 'new' : gap === undefined ? 'closed' : 'open';
    const { item: id, title } = item;
    const side = (one: Gap | undefined) => (one === undefined ? null : { answer: one.answer, lost: one.lost });
    return [{ unit: is.id, name: is.name, item: id, title, state, before: side(old), after: side(gap), from }];
  });
}

/** By state, then by what they cost or cost before; what is equal keeps its order. */
export function orderComparedGaps(gaps: readonly ComparedGap[]): ComparedGap[] {
  const cost = ({ before, after }: ComparedGap) => after?.lost ?? before?.lost ?? 0;
  return gaps.toSorted((a, b) => GAP_STATES.indexOf(a.state) - GAP_STATES.indexOf(b.state) || cost(b) - cost(a));
}
