import type { Checklist, Item } from '../../model/checklist.ts';
import type { Renewal } from '../../model/plan-run.ts';
import { add, compare, type Rational, roundHalfUp, ZERO } from '../../model/rational.ts';
import { levelOf } from '../read-score.ts';
import type { Stretch } from './follow-zones.ts';
import { dayBefore } from './follow-zones.ts';
import { entranceOf, leastExact } from './goal.ts';

interface Lapse {
  readonly item: Item;
  readonly by: string;
  readonly points: Rational;
}

/**
 * Renewals by which a unit keeps the zone that it has by proof on the first day, through `until` or permanently: on each day that would drop
 * it, those with the most points are renewed until it is kept. Where nothing but ends of evidence changes the score there are no fewer
 * that do it. A renewal counts from its last valid day on.
 */
export function findRenewals(
  stretches: readonly Stretch[],
  pointsOf: (item: Item) => Rational,
  until: string | null,
  checklist: Checklist,
  toPoints: (exact: Rational) => number,
): Renewal[] {
  const [first] = stretches;
  if (first === undefined) return [];
  const within = stretches.filter(({ from }) => until === null || from <= until);
  const { zone } = levelOf(roundHalfUp(first.score, checklist.scale.decimals), checklist);
  const need = leastExact(entranceOf(zone, checklist)?.min ?? ZERO, checklist);
  const lapsed = new Map<Item, Lapse>();
  const lapsedOn = within.map(({ from, ended, begun }) => {
    for (const item of ended) lapsed.set(item, { item, by: dayBefore(from), points: pointsOf(item) });
    for (const item of begun) lapsed.delete(item);
    return [...lapsed.values()];
  });
  const renewed = new Map<Item, Lapse>();
  const days = within.map((stretch, index) => ({ score: stretch.score, lapses: lapsedOn[index] ?? [] }));
  for (const { score, lapses } of days.toSorted((a, b) => compare(a.score, b.score))) {
    let kept = lapses.filter(({ item }) => renewed.has(item)).reduce((all, { points }) => add(all, points), score);
    for (const lapse of lapses.toSorted((a, b) => compare(b.points, a.points))) {
      if (compare(kept, need) >= 0) break;
      if (renewed.has(lapse.item)) continue;
      renewed.set(lapse.item, lapse);
      kept = add(kept, lapse.points);
    }
  }
  return [...renewed.values()]
    .sort((a, b) => (a.by < b.by ? -1 : a.by > b.by ? 1 : compare(b.points, a.points)))
    .map(({ item, by, points }) => ({
      item: item.id,
      title: item.title,
      by,
      points: toPoints(points),
      ask: item.evidence?.ask ?? null,
    }));
}
