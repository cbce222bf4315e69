import type { Checklist, ZoneCondition, ZoneLevel } from '../model/checklist.ts';
import {
  compare,
  fraction,
  multiply,
  type Rational,
  roundHalfUp,
  subtract,
  toNumber,
  whole,
  ZERO,
} from '../model/rational.ts';
import type { Reading, UnmetCondition } from '../model/run.ts';
import type { Measure, MeasureEnd } from './measure.ts';

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

/** The shares of the sections that levels ask something of, by id; one that does not apply is absent. */
export type SectionShares = (section: string) => Rational | undefined;

/** A section's share in percent as it is printed. */
function percentOf(share: Rational, { scale: { decimals } }: Pick<Checklist, 'scale'>): Rational {
  return roundHalfUp(multiply(share, HUNDRED), decimals);
}

const HUNDRED = whole(100);

/** What a level asks of sections that they do not have. One in which nothing applies shows nothing, and meets no condition. */
export function unmetOf(
  { require = [] }: ZoneLevel,
  checklist: Checklist,
  shareOf: SectionShares,
): readonly ZoneCondition[] {
  return require.filter(({ section, min }) => {
    const share = shareOf(section);
    return share === undefined || compare(percentOf(share, checklist), multiply(min, HUNDRED)) < 0;
  });
}

/**
 * The level of a rounded score: the first whose lower bound it reaches and whose conditions are met. The last bound is 0 and
 * has none, so there is always one.
 */
export function levelOf(rounded: Rational, checklist: Checklist, shareOf: SectionShares = () => undefined): ZoneLevel {
  const level = checklist.zones.levels.find(
    (one) => compare(rounded, one.min) >= 0 && unmetOf(one, checklist, shareOf).length === 0,
  );
  if (level === undefined) throw new Error('zone levels do not reach 0');
  return level;
}

/** The level of a measure by one of its ends. */
export function levelAt(measure: Measure, end: MeasureEnd, checklist: Checklist): ZoneLevel {
  return levelOf(scoreOf(measure[end], checklist), checklist, (section) => measure.parts?.[section]?.[end]);
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
  const at =
    (end: 'point' | 'low' | 'high'): SectionShares =>
    (section) =>
      measure.parts?.[section]?.[end];
  const level = levelOf(score, checklist, at('point'));
  const unmet = describeUnmet(score, level, checklist, at('point'));
  return {
    score: toNumber(score),
    interval: [toNumber(low), toNumber(high)],
    zone: level.zone,
    label: labelOf(level, audience),
    certain: levelOf(low, checklist, at('low')).zone === levelOf(high, checklist, at('high')).zone,
    nearBound: checklist.zones.levels.some(
      ({ min }) => compare(min, ZERO) > 0 && isNear(score, min, checklist.scale.max),
    ),
    ...(unmet.length === 0 ? {} : { unmet }),
  };
}

/** What keeps a score from the levels above its own that it reaches, best first. */
function describeUnmet(
  score: Rational,
  level: ZoneLevel,
  checklist: Checklist,
  shareOf: SectionShares,
): UnmetCondition[] {
  const { levels } = checklist.zones;
  const better = levels.slice(0, levels.indexOf(level)).filter(({ min }) => compare(score, min) >= 0);
  return better.flatMap((one) =>
    unmetOf(one, checklist, shareOf).map(({ section, title, min }) => {
      const share = shareOf(section);
      return {
        zone: one.zone,
        label: one.label,
        section,
        title,
        percent: share === undefined ? null : toNumber(percentOf(share, checklist)),
        min: toNumber(multiply(min, HUNDRED)),
      };
    }),
  );
}

function isNear(score: Rational, bound: Rational, max: Rational): boolean {
  const apart = subtract(score, bound);
  const near = multiply(NEAR, max);
  return compare(apart, near) <= 0 && compare(apart, { n: -near.n, d: near.d }) >= 0;
}
