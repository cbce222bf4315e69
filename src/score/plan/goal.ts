import { type Checklist, ZONES, type Zone, type ZoneLevel } from '../../model/checklist.ts';
import { compare, fraction, type Rational, subtract, ZERO } from '../../model/rational.ts';

/** Where a plan leads: the next better zone, a zone, or a score on the checklist's scale. */
export type Aim =
  | { readonly kind: 'next' }
  | { readonly kind: 'zone'; readonly zone: Zone }
  | { readonly kind: 'score'; readonly score: Rational };

/** What an aim means for one score. */
export interface Goal {
  /** The bound on the rounded score. */
  readonly bound: Rational;
  /** The level that begins there; undefined where the aim is a score. */
  readonly level: ZoneLevel | undefined;
}

/** The level with which a zone begins; undefined where the checklist has no level of that zone or a better one. */
export function entranceOf(zone: Zone, { zones: { levels } }: Checklist): ZoneLevel | undefined {
  return levels.filter((level) => ZONES.indexOf(level.zone) <= ZONES.indexOf(zone)).at(-1);
}

/** The goal of something in a zone; undefined where there is no better one. */
export function goalOf(aim: Aim, zone: Zone, checklist: Checklist): Goal | undefined {
  if (aim.kind === 'score') return { bound: aim.score, level: undefined };
  const better =
    aim.kind === 'zone' ? aim.zone : ZONES.slice(0, ZONES.indexOf(zone)).findLast((one) => hasLevel(one, checklist));
  const level = better === undefined ? undefined : entranceOf(better, checklist);
  return level === undefined ? undefined : { bound: level.min, level };
}

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
