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

/** How near to a bound a score is marked, in points of the scale. */
const NEAR = fraction(1n, 2n);

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

/**
 * Turns exact shares of full marks into a score: the one rounding, half up, to the scale's decimals; the zone is read on
 * what is printed.
 */
export function readScore(measure: Measure, checklist: Checklist): Reading {
  const { max, decimals } = checklist.scale;
  const points = (share: Rational) => roundHalfUp(multiply(share, max), decimals);
  const [score, low, high] = [points(measure.point), points(measure.low), points(measure.high)];
  const { zone, label } = levelOf(score, checklist);
  return {
    score: toNumber(score),
    interval: [toNumber(low), toNumber(high)],
    zone,
    label,
    certain: levelOf(low, checklist).zone === levelOf(high, checklist).zone,
    nearBound: checklist.zones.levels.some(({ min }) => compare(min, ZERO) > 0 && isNear(score, min)),
  };
}

function isNear(score: Rational, bound: Rational): boolean {
  const apart = subtract(score, bound);
  return compare(apart, NEAR) <= 0 && compare(apart, { n: -NEAR.n, d: NEAR.d }) >= 0;
}
