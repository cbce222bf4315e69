import { type Checklist, ZONES, type Zone, type ZoneLevel } from '../../model/checklist.ts';
import {
  compare,
  divide,
  fraction,
  greatest,
  multiply,
  type Rational,
  subtract,
  whole,
  ZERO,
} from '../../model/rational.ts';
import type { Measure, MeasureEnd } from '../measure.ts';
import { scoreOf, unmetOf } from '../read-score.ts';

/** Where a plan leads: the next better zone, a zone, or a score on the checklist's scale. */
export type Aim =
  | { readonly kind: 'next' }
  | { readonly kind: 'zone'; readonly zone: Zone }
  | { readonly kind: 'score'; readonly score: Rational };

/** What an aim means for one score: its bound and, of a level, the conditions. */
export interface Goal {
  /** The bound on the rounded score. */
  readonly bound: Rational;
  /** The level that begins there; undefined where the aim is a score. */
  readonly level: ZoneLevel | undefined;
}

/** The levels of a zone and of better ones, the lowest first: to have the zone is to reach one of them. */
export function entrancesOf(zone: Zone, { zones: { levels } }: Checklist): readonly ZoneLevel[] {
  const found = levels.filter((level) => ZONES.indexOf(level.zone) <= ZONES.indexOf(zone)).toReversed();
  // One that asks all that a lower one does is of no use.
  return found.filter((level, index) => !found.slice(0, index).some((lower) => asksNoMore(lower, level)));
}

function asksNoMore({ require: few = [] }: ZoneLevel, { require: all = [] }: ZoneLevel): boolean {
  return few.every(({ section, min }) => all.some((one) => one.section === section && compare(one.min, min) >= 0));
}

/** The goals of something in a zone, of which one is to be reached: the lowest first. None where there is no better zone. */
export function goalsOf(aim: Aim, zone: Zone, checklist: Checklist): readonly Goal[] {
  if (aim.kind === 'score') return [{ bound: aim.score, level: undefined }];
  const better =
    aim.kind === 'zone' ? aim.zone : ZONES.slice(0, ZONES.indexOf(zone)).findLast((one) => hasLevel(one, checklist));
  const levels = better === undefined ? [] : entrancesOf(better, checklist);
  return levels.map((level) => ({ bound: level.min, level }));
}

/** Whether a measure reaches a goal by one of its ends: the rounded score its bound, and the sections the conditions of its level. */
export function isReached({ bound, level }: Goal, measure: Measure, end: MeasureEnd, checklist: Checklist): boolean {
  if (compare(scoreOf(measure[end], checklist), bound) < 0) return false;
  return level === undefined || unmetOf(level, checklist, (section) => measure.parts?.[section]?.[end]).length === 0;
}

/** The least shares of sections that a goal asks for, by id. */
export function floorsOf({ level }: Goal, checklist: Checklist): ReadonlyMap<string, Rational> {
  const floors = new Map<string, Rational>();
  for (const { section, min } of level?.require ?? []) {
    const share = divide(leastExact(multiply(min, HUNDRED), checklist), HUNDRED);
    floors.set(section, greatest(share, floors.get(section) ?? ZERO));
  }
  return floors;
}

const HUNDRED = whole(100);

function hasLevel(zone: Zone, { zones }: Checklist): boolean {
  return zones.levels.some((level) => level.zone === zone);
}

/** The least exact score that is rounded half up to `bound` or more: half a unit of the last decimal below the first printable score that reaches it. */
export function leastExact(bound: Rational, { scale: { decimals } }: Checklist): Rational {
  const power = 10n ** BigInt(decimals);
  const { n, d } = bound;
  const printed = fraction((n * power + d - 1n) / d, power);
  const least = subtract(printed, fraction(1n, 2n * power));
  return compare(least, ZERO) < 0 ? ZERO : least;
}
