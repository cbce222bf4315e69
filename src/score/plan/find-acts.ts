import type { Checklist, Item } from '../../model/checklist.ts';
import { ZONES } from '../../model/checklist.ts';
import type { PlanAct } from '../../model/plan-run.ts';
import { add, compare, divide, multiply, type Rational, sum, toNumber, ZERO } from '../../model/rational.ts';
import { levelOf, scoreOf } from '../read-score.ts';
import { weightOf } from './plan-institution.ts';
import { measureOf } from './plan-unit.ts';
import { type Numbered, type Standing, type Step, type Terms, unitProblem } from './unit-problem.ts';

/**
 * What a single act moves: one item brought to its best answer in every unit that can do so without another item first. Most units moved
 * to a better zone first, then most points of the institution, then the cheapest, then the checklist's order.
 */
export function findActs(
  units: readonly Standing[],
  checklist: Checklist,
  terms: Terms,
  toPoints: (exact: Rational) => number,
): PlanAct[] {
  const total = sum(units.map((unit) => weightOf(unit, checklist)));
  const closings = units.map((standing) => ({ standing, byItem: closeEach(standing, checklist, terms) }));
  const acts = checklist.items.flatMap((item) => {
    const done = closings.flatMap(({ standing, byItem }) => {
      const closing = byItem.get(item);
      return closing === undefined ? [] : [{ standing, ...closing }];
    });
    if (done.length === 0) return [];
    const points = sum(done.map(({ gain }) => gain));
    const raised = done.map(({ standing, gain }) => multiply(gain, weightOf(standing, checklist)));
    const moved = done.filter(({ standing, gain }) => movesZone(standing, gain, checklist));
    return [{ item, done, moved, points, own: divide(sum(raised), total), cost: sum(done.map(({ cost }) => cost)) }];
  });
  acts.sort((a, b) => b.moved.length - a.moved.length || compare(b.own, a.own) || compare(a.cost, b.cost));
  const idOf = ({ standing }: { readonly standing: Standing }) => standing.assessment.unit.id;
  return acts.map(({ item, done, moved, points, own, cost }) => ({
    item: item.id,
    title: item.title,
    owner: item.owner ?? null,
    units: done.map(idOf),
    cost: toNumber(cost),
    points: toPoints(points),
    institutionPoints: toPoints(own),
    moved: moved.map(idOf),
    remedy: item.remedy ?? null,
    law: item.law,
  }));
}

interface Closing {
  readonly gain: Rational;
  readonly cost: Rational;
}

/** For each item of a unit that alone can be brought to its best answers everywhere: what that gains and costs. */
function closeEach(standing: Standing, checklist: Checklist, terms: Terms): ReadonlyMap<Item, Closing> {
  const numbered: Numbered = { steps: [], slots: 0 };
  const { tied } = unitProblem(standing, checklist, checklist.scale.max, { ...terms, certain: false }, numbered);
  const best = new Map<string, Step>();
  for (const step of numbered.steps) best.set(`${step.item.id} ${step.index}`, step);
  const closings = new Map<Item, Closing>();
  for (const { item, gain, cost } of best.values()) {
    if (tied.has(item.id)) continue;
    const before = closings.get(item) ?? { gain: ZERO, cost: ZERO };
    closings.set(item, { gain: add(before.gain, gain), cost: add(before.cost, cost) });
  }
  return new Map([...closings].filter(([, { gain }]) => compare(gain, ZERO) > 0));
}

function movesZone(standing: Standing, gain: Rational, checklist: Checklist): boolean {
  const { max } = checklist.scale;
  const { point } = measureOf(standing);
  const zoneOf = (share: Rational) => levelOf(scoreOf(share, checklist), checklist).zone;
  return ZONES.indexOf(zoneOf(add(point, divide(gain, max)))) < ZONES.indexOf(zoneOf(point));
}
