import { add, compare, type Rational, subtract, sum, ZERO } from '../../model/rational.ts';
import type { OpenAnswer, OpenUnit } from './open-answers.ts';

/** How many of a unit's open answers, taken in their order, must be checked until its zone is settled. */
export interface Settling {
  /** Whatever is found. There are no fewer answers that do it. */
  readonly needed: number;
  /** If all that is checked turns out as claimed, what has no answer being found the best. */
  readonly ifConfirmed: number;
}

/**
 * The fewest answers of a unit whose checking settles its zone whatever is found: the first ones in order of points.
 *
 * Let `r` be the points of the answers that are not checked. A zone is not settled if some finding leaves a bound above the score and at
 * most `r` away from it. Taking an answer with more points in place of one with fewer never unsettles a zone: `r` falls by the
 * difference, and no finding comes closer to the bound than that difference. Nor does checking one more. So it is enough to look at the
 * answers with the most points, and to take as many of them as it needs.
 *
 * If the answer with the fewest points among those that are checked has no more than `r`, the findings of all that have no more than `r` reach from
 * 0 to their sum in steps that are too small to pass over a bound: such a number of answers settles nothing that fewer do not.
 */
export function settleUnit({ lowest, open }: OpenUnit, bounds: readonly Rational[]): Settling {
  const highest = add(lowest, sum(open.map(({ points }) => points)));
  const between = bounds.filter((bound) => compare(bound, lowest) > 0 && compare(bound, highest) <= 0);
  const above = between.map((bound) => subtract(bound, lowest));
  const rests = restsOf(open);
  const settles = (count: number) => {
    const rest = rests[count] ?? ZERO;
    const fewest = open[count - 1];
    if (above.length === 0 || rest.n === 0n) return true;
    if (fewest === undefined || compare(fewest.points, rest) <= 0) return false;
    return !findingsWithin(open.slice(0, count), rest, above);
  };
  const confirmed = (count: number) => {
    const left = subtract(highest, rests[count] ?? ZERO);
    return between.every((bound) => compare(bound, left) <= 0);
  };
  const fewestOf = (isEnough: (count: number) => boolean) => {
    let count = 0;
    while (!isEnough(count)) count++;
    return count;
  };
  return { needed: fewestOf(settles), ifConfirmed: fewestOf(confirmed) };
}

/** The points of all answers but the first ones, by the number of these. */
function restsOf(open: readonly OpenAnswer[]): readonly Rational[] {
  const rests = [ZERO];
  for (const { points } of open.toReversed()) rests.unshift(add(rests[0] ?? ZERO, points));
  return rests;
}

/** Scores above the lowest one: from `from`, which is not one of them, to `to`. */
interface Span {
  readonly from: Rational;
  readonly to: Rational;
}

/** Whether some findings leave one of the bounds within reach of what is not checked. */
function findingsWithin(checked: readonly OpenAnswer[], rest: Rational, bounds: readonly Rational[]): boolean {
  const most = bounds.reduce((a, b) => (compare(a, b) > 0 ? a : b));
  let spans: readonly Span[] = [{ from: ZERO, to: rest }];
  // The smallest first: their spans grow together.
  for (const { points, outcomes } of checked.toReversed()) {
    const next =
      outcomes === undefined
        ? spans.map(({ from, to }) => ({ from, to: add(to, points) }))
        : spans.flatMap(({ from, to }) =>
            [ZERO, ...outcomes].map((found) => ({ from: add(from, found), to: add(to, found) })),
          );
    spans = merged(next.filter(({ from }) => compare(from, most) < 0));
  }
  return bounds.some((bound) => spans.some(({ from, to }) => compare(bound, from) > 0 && compare(bound, to) <= 0));
}

/** Spans in order, those that overlap or touch as one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => compare(a.from, b.from))) {
    const last = joined.at(-1);
    if (last === undefined || compare(span.from, last.to) > 0) joined.push(span);
    else if (compare(span.to, last.to) > 0) joined[joined.length - 1] = { from: last.from, to: span.to };
  }
  return joined;
}
