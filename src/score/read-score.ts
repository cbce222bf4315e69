import type { Checklist, ZoneLevel } from '../model/checklist.ts';
import {
  compare,
  fraction,
  multiply,
  type Rational,
  roundHalfUp,
  subtract,
  toNumber,
  ZERO,
} from '../model/rational.ts';
import type { Reading } from '../model/run.ts';
import type { Measure } from './measure.ts';

/** How near to a bound a score is marked, as a share of the scale: 0.5 points of 100, a fortieth of a point of 5. */
const NEAR = fraction(1n, 200n);

/** No score, no zone. */
export const NO_READING: Reading = {
  score: null,
  interval: null,
  zone: null,
  label: null,
  certain: false,
  nearBound: false,
};

/** The level of a rounded score: the first whose lower bound it reaches. The last bound is 0, so there is always one. */
export function levelOf(rounded: Rational, { zones }: Checklist): ZoneLevel {
  const level = zones.levels.find(({ min }) => compare(rounded, min) >= 0);
  if (level === undefined) throw new Error('zone levels do not reach 0');
  return level;
}

/** Whose score it is: levels may have a name of their own for an institution. */
export type Audience = 'unit' | 'institution';

/** What a unit or an institution of a level is called. */
export function labelOf({ label, institution }: ZoneLevel, audience: Audience): string {
  return audience === 'institution' && institution !== undefined ? institution : label;
}

/** A share of full marks in points of the scale: the one rounding, half up, to the scale's decimals. */
export function scoreOf(share: Rational, { scale: { max, decimals } }: Checklist): Rational {
  return roundHalfUp(multiply(share, max), decimals);
}

/** Turns exact shares of full marks into a score; the zone is read on what is printed. */
export function readScore(measure: Measure, checklist: Checklist, audience: Audience): Reading {
  const points = (share: Rational) => scoreOf(share, checklist);
  const [score, low, high] = [points(measure.point), points(measure.low), points(measure.high)];
  const level = levelOf(score, checklist);
  return {
    score: toNumber(score),
    interval: [toNumber(low), toNumber(high)],
    zone: level.zone,
    label: labelOf(level, audience),
    certain: levelOf(low, checklist).zone === levelOf(high, checklist).zone,
    nearBound: checklist.zones.levels.some(
      ({ min }) => compare(min, ZERO) > 0 && isNear(score, min, checklist.scale.max),
    ),
  };
}

function isNear(score: Rational, bound: Rational, max: Rational): boolean {
  const apart = subtract(score, bound);
  const near = multiply(NEAR, max);
  return compare(apart, near) <= 0 && compare(apart, { n: -near.n, d: near.d }) >= 0;
}
