import { added, type Frontier, frontierOf, type Way } from './frontier.ts';
import { first, joinAll, last, leastRated, MOST_WAYS, type Rate, rateWay, reaches, thinned, total } from './ways.ts';

/** A choice of one way of each part. */
interface Joined extends Way {
  readonly proven: boolean;
}

/**
 * The best of all choices of one way of each part that are worth enough to several needs and are within `room` of the least that all parts
 * are rated; undefined where none is. What is worth more than a further need asks for counts as just enough, so that few ways differ.
 */
export function joinWithin(
  parts: readonly Frontier[],
  need: bigint,
  more: readonly bigint[],
  rate: Rate,
  room: bigint,
): Joined | undefined {
  const open = parts.filter((ways) => ways.length > 1);
  const start = joinAll(parts.map(first).filter((_, index) => parts[index]?.length === 1));
  let ways: Frontier = [start.more.length === more.length ? start : { ...start, more: more.map(() => 0n) }];
  // What the parts that are still to come are rated at least, and worth at least and at most.
  let rest = open.reduce((sum, part) => sum + leastRated(part, rate), 0n);
  let most = total(open.map(last), 'worth');
  const nothing = more.map(() => 0n);
  let mostMore = open.map((part) => last(part).more).reduce(plus, nothing);
  let leastMore = open.map(leastOfAll).reduce(plus, nothing);
  const highest = ways.reduce((sum, way) => sum + rateWay(way, rate), 0n) + rest + room;
  let proven = true;
  for (const part of open) {
    rest -= leastRated(part, rate);
    most -= last(part).worth;
    mostMore = less(mostMore, last(part).more);
    leastMore = less(leastMore, leastOfAll(part));
    const least = need - most;
    const asked = less(more, mostMore);
    const enough = less(more, leastMore);
    const within: Way[] = [];
    for (const way of part) {
      for (const joined of added(ways, way)) {
        if (!reaches(joined, least, asked) || rateWay(joined, rate) + rest > highest) continue;
        within.push({ ...joined, more: lesser(joined.more, enough) });
      }
    }
    const kept = frontierOf(within);
    proven &&= kept.length <= MOST_WAYS;
    ways = kept.length <= MOST_WAYS ? kept : thinned(kept);
  }
  const best = ways.find((way) => reaches(way, need, more));
  return best === undefined ? undefined : { ...best, proven };
}

/** What any of the ways is worth at least to each further need. */
function leastOfAll(ways: Frontier): readonly bigint[] {
  return ways.map(({ more }) => more).reduce(lesser);
}

function plus(first: readonly bigint[], second: readonly bigint[]): readonly bigint[] {
  return first.map((one, index) => one + (second[index] ?? 0n));
}

function less(first: readonly bigint[], second: readonly bigint[]): readonly bigint[] {
  return first.map((one, index) => one - (second[index] ?? 0n));
}

function lesser(first: readonly bigint[], second: readonly bigint[]): readonly bigint[] {
  return first.map((one, index) => {
    const other = second[index] ?? one;
    return other < one ? other : one;
  });
}
