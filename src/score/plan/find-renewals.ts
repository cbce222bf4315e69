import type { Checklist, Item, ZoneLevel } from '../../model/checklist.ts';
import type { Renewal } from '../../model/plan-run.ts';
import { add, compare, type Rational, roundHalfUp, ZERO } from '../../model/rational.ts';
import { levelOf, unmetOf } from '../read-score.ts';
import { dayBefore, type SectionsNow, type Stretch } from './follow-zones.ts';
import { entrancesOf } from './goal.ts';

interface Lapse {
  readonly item: Item;
  readonly by: string;
  readonly points: Rational;
  readonly sections: SectionsNow;
}

/** The exact figures of a day. */
type DayState = Pick<Stretch, 'score' | 'sections'>;

/**
 * Renewals by which a unit keeps the zone that it has by proof on the first day, through `until` or permanently: on each day that would drop
 * it, those with the most points are renewed until it is kept, where a section falls short of a condition of the zone those below it first.
 * Where nothing but ends of evidence changes the score and zones have no conditions there are no fewer that do it. A renewal counts from
 * its last valid day on.
 */
export function findRenewals(
  stretches: readonly Stretch[],
  worthOf: (item: Item) => { readonly points: Rational; readonly sections: SectionsNow },
  until: string | null,
  checklist: Checklist,
  toPoints: (exact: Rational) => number,
): Renewal[] {
  const [first] = stretches;
  if (first === undefined) return [];
  const within = stretches.filter(({ from }) => until === null || from <= until);
  const levels = entrancesOf(levelOn(first, checklist).zone, checklist);
  const lapsed = new Map<Item, Lapse>();
  const lapsedOn = within.map(({ from, ended, begun }) => {
    for (const item of ended) lapsed.set(item, { item, by: dayBefore(from), ...worthOf(item) });
    for (const item of begun) lapsed.delete(item);
    return [...lapsed.values()];
  });
  const renewed = new Map<Item, Lapse>();
  const days = within.map((stretch, index) => ({ state: stretch as DayState, lapses: lapsedOn[index] ?? [] }));
  for (const { state, lapses } of days.toSorted((a, b) => compare(a.state.score, b.state.score))) {
    let kept = lapses.filter(({ item }) => renewed.has(item)).reduce(withRenewal, state);
    const left = lapses.filter(({ item }) => !renewed.has(item)).sort((a, b) => compare(b.points, a.points));
    while (left.length > 0 && !levels.some((level) => isOn(level, kept, checklist))) {
      const unmet = levels.flatMap((level) => unmetOf(level, checklist, (id) => kept.sections.get(id)));
      const at = Math.max(
        0,
        left.findIndex(({ sections }) => unmet.some(({ section }) => sections.has(section))),
      );
      const [lapse] = left.splice(at, 1);
      if (lapse === undefined) break;
      renewed.set(lapse.item, lapse);
      kept = withRenewal(kept, lapse);
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

/** The level of a day by its exact figures. */
export function levelOn({ score, sections }: DayState, checklist: Checklist): ZoneLevel {
  return levelOf(roundHalfUp(score, checklist.scale.decimals), checklist, (id) => sections.get(id));
}

function isOn(level: ZoneLevel, { score, sections }: DayState, checklist: Checklist): boolean {
  const rounded = roundHalfUp(score, checklist.scale.decimals);
  return compare(rounded, level.min) >= 0 && unmetOf(level, checklist, (id) => sections.get(id)).length === 0;
}

function withRenewal({ score, sections }: DayState, { points, sections: own }: Lapse): DayState {
  const raised = [...sections].map(([id, share]) => [id, add(share, own.get(id) ?? ZERO)] as const);
  return { score: add(score, points), sections: own.size === 0 ? sections : new Map(raised) };
}
