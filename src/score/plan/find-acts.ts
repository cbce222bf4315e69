import type { Checklist, Item } from '../../model/checklist.ts';
import { ZONES } from '../../model/checklist.ts';
import type { PlanAct } from '../../model/plan-run.ts';
import { add, compare, divide, multiply, type Rational, sum, toNumber, ZERO } from '../../model/rational.ts';
import { levelAt, levelOf, scoreOf } from '../read-score.ts';
import { weightOf } from './plan-institution.ts';
import { measureAfter, measureOf, type UnitProblems } from './plan-unit.ts';
import type { Standing, Step } from './unit-problem.ts';

/**
 * What a single act moves: one item brought to its best answer in every unit that can do so without another item first. Most units moved
 * to a better zone first, then most points of the institution, then the cheapest, then the checklist's order.
 */
export function findActs(
  units: readonly Standing[],
  checklist: Checklist,
  problems: UnitProblems,
  toPoints: (exact: Rational) => number,
): PlanAct[] {
  const total = sum(units.map((unit) => weightOf(unit, checklist)));
  const closings = units.map((standing) => ({ standing, byItem: closeEach(standing, problems) }));
  const acts = checklist.items.flatMap((item) => {
    const done = closings.flatMap(({ standing, byItem }) => {
      const closing = byItem.get(item);
      return closing === undefined ? [] : [{ standing, ...closing }];
    });
    if (done.length === 0) return [];
    const points = sum(done.map(({ gain }) => gain));
    const raised = done.map(({ standing, gain }) => multiply(gain, weightOf(standing, checklist)));
    const moved = done.filter(({ standing, ...closing }) => movesZone(standing, closing, checklist));
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
  readonly steps: readonly Step[];
}

/** For each item of a unit that alone can be brought to its best answers everywhere: what that gains and costs. */
function closeEach(standing: Standing, problems: UnitProblems): ReadonlyMap<Item, Closing> {
  const { tied, range } = problems.of(standing);
  const best = new Map<Item, Map<number, Step>>();
  for (const step of problems.numbered.steps.slice(...range)) {
    const own = best.get(step.item) ?? new Map<number, Step>();
    best.set(step.item, own.set(step.index, step));
  }
  const closings = new Map<Item, Closing>();
  for (const [item, own] of best) {
    if (tied.has(item.id)) continue;
    const steps = [...own.values()];
    const [gain, cost] = [sum(steps.map((step) => step.gain)), sum(steps.map((step) => step.cost))];
    closings.set(item, { gain, cost, steps });
  }
  return new Map([...closings].filter(([, { gain }]) => compare(gain, ZERO) > 0));
}

function movesZone(standing: Standing, { gain, steps }: Closing, checklist: Checklist): boolean {
  const { scale, zones } = checklist;
  const now = measureOf(standing);
  const zone = levelAt(now, 'point', checklist).zone;
  // Only conditions ask where the points are.
  const after = zones.levels.some(({ require = [] }) => require.length > 0)
    ? levelAt(measureAfter(standing, checklist, steps), 'point', checklist)
    : levelOf(scoreOf(add(now.point, divide(gain, scale.max)), checklist), checklist);
  return ZONES.indexOf(after.zone) < ZONES.indexOf(zone);
}
