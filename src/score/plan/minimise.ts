import { addMore, bothOf, type Frontier, NO_MORE, type Picks, type Way } from './frontier.ts';
import { guessRates } from './guess-rates.ts';
import { joinWithin } from './join-within.ts';
import {
  first,
  joinAll,
  last,
  leastRated,
  MOST_WAYS,
  productOf,
  type Rate,
  rateWay,
  reaches,
  thinned,
  total,
} from './ways.ts';

/** The cheapest choice of one way a part, and whether it is proven that there is none cheaper. */
export interface Choice extends Way {
  readonly proven: boolean;
}

/**
 * Chooses one way of each part so that they are together worth at least `need`, and at least `more` to further needs: at the lowest
 * price, and of all choices at that price the one that is worth most. Of choices that are alike in both, parts that come earlier take their dearer way before later ones do.
 * Undefined where nothing is worth enough.
 *
 * Exact by bounds: for a rate of price to worth (of each need), no choice is cheaper than the sum of each part's least
 * `price - rate * worth`, plus `rate * need` (Lagrange). Ways that exceed a limit by that bound are left out, and all choices of the rest are tried, with limits from the bound
 * itself up to the price of a choice that is known. Floating point only guesses the rate: any rate gives a bound.
 */
export function minimise(parts: readonly Frontier[], need: bigint, more: readonly bigint[]): Choice | undefined {
  const groups = joinCopies(parts);
  if (groups.some((ways) => ways.length === 0)) return undefined;
  const all = joinAll(groups.map(last));
  if (!reaches(all, need, more)) return undefined;
  const start = joinAll(groups.map(first));
  if (reaches(start, need, more)) return { ...start, proven: true };
  const { rate, known } = more.length === 0 ? fill(groups, need) : guessRates(groups, [need, ...more]);
  const rated = groups.map((ways) => ways.map((way) => ({ way, rated: rateWay(way, rate) })));
  const least = rated.map((ways) => ways.map((one) => one.rated).reduce((a, b) => (b < a ? b : a)));
  const bound = least.reduce((a, b) => a + b, 0n) + rate.price * need + productOf(rate.more, more);
  const lowest = ceilDivide(bound, rate.worth);
  const gap = known - lowest;
  const limits = new Set([0n, gap / 16n, gap / 4n, gap].map((more) => lowest + more));
  for (const limit of limits) {
    // What a part may exceed its least by.
    const room = limit * rate.worth - bound;
    const left = rated.map((ways, index) =>
      ways.flatMap(({ way, rated: own }) => (own - (least[index] ?? 0n) <= room ? [way] : [])),
    );
    const found = more.length === 0 ? tryAll(left, need, rate, room) : joinWithin(left, need, more, rate, room);
    // A dearer one proves nothing: what is cheaper than it may have been left out.
    if (found !== undefined && found.price <= limit) return found;
  }
  // Too many ways were dropped on the way: what takes everything is worth enough.
  return { ...all, proven: false };
}

/**
 * Takes the improvements with the most worth for their price until there is enough: the price of that choice, and the rate at which
 * the last one came. A part's improvements count by their hull, so that each is a better bargain than the next.
 */
function fill(groups: readonly Frontier[], need: bigint): { readonly rate: Rate; readonly known: bigint } {
  const steps: Bargain[] = groups.flatMap(hullOf);
  const size = steps.reduce((most, step) => (step.worth > most ? step.worth : most), 0n).toString(2).length;
  const shift = BigInt(Math.max(0, size - 900));
  const bargains = new Map(steps.map((step) => [step, Number(step.worth >> shift) / Number(step.price)]));
  steps.sort((a, b) => (bargains.get(b) ?? 0) - (bargains.get(a) ?? 0));
  let worth = total(groups.map(first), 'worth');
  let known = total(groups.map(first), 'price');
  for (const step of steps) {
    worth += step.worth;
    known += step.price;
    if (worth >= need) return { rate: { ...step, more: NO_MORE }, known };
  }
  throw new Error('the best ways together are not worth enough');
}

type Bargain = Pick<Way, 'price' | 'worth'>;

function hullOf(ways: Frontier): Bargain[] {
  const steps: Bargain[] = [];
  for (const [index, way] of ways.entries()) {
    const before = ways[index - 1];
    if (before === undefined) continue;
    let step: Bargain = { price: way.price - before.price, worth: way.worth - before.worth };
    for (
      let top = steps.at(-1);
      top !== undefined && step.worth * top.price >= top.worth * step.price;
      top = steps.at(-1)
    ) {
      steps.pop();
      step = { price: step.price + top.price, worth: step.worth + top.worth };
    }
    steps.push(step);
  }
  return steps;
}

/** The best of all choices that stay within the room; undefined where none is worth enough. */
function tryAll(parts: readonly Frontier[], need: bigint, rate: Rate, room: bigint): Choice | undefined {
  const settled = parts.filter((ways) => ways.length === 1);
  const open = parts.filter((ways) => ways.length > 1);
  const rated = (way: Way) => rateWay(way, rate);
  let ways: Frontier = [joinAll(settled.map(first))];
  // What the parts that are still to come are rated at least, and worth at most.
  let rest = open.reduce((sum, part) => sum + leastRated(part, rate), 0n);
  let most = total(open.map(last), 'worth');
  const highest = ways.reduce((sum, way) => sum + rated(way), 0n) + rest + room;
  let proven = true;
  for (const part of open) {
    rest -= leastRated(part, rate);
    most -= last(part).worth;
    const least = need - most;
    const within = bothOf(ways, part).filter((way) => way.worth >= least && rated(way) + rest <= highest);
    proven &&= within.length <= MOST_WAYS;
    ways = within.length <= MOST_WAYS ? within : thinned(within);
  }
  const best = ways.find(({ worth }) => worth >= need);
  return best === undefined ? undefined : { ...best, proven };
}

/** Parts with the same two ways as one part with as many ways as copies: there may be thousands of them. */
function joinCopies(parts: readonly Frontier[]): readonly Frontier[] {
  const copies = new Map<string, Frontier[]>();
  for (const [index, ways] of parts.entries()) {
    const key =
      ways.length === 2
        ? ways.map(({ price, worth, more }) => `${price}:${worth}:${more.join(':')}`).join()
        : `${index}`;
    const same = copies.get(key);
    if (same === undefined) copies.set(key, [ways]);
    else same.push(ways);
  }
  return [...copies.values()].map(joinSame);
}

function joinSame(copies: readonly Frontier[]): Frontier {
  const [one = []] = copies;
  if (copies.length === 1) return one;
  const step = { price: last(one).price - first(one).price, worth: last(one).worth - first(one).worth };
  const moreOfStep = last(one).more.map((own, index) => own - (first(one).more[index] ?? 0n));
  let left: Picks = null;
  // What the copies from each one on take where they take their first way.
  const rests = copies.toReversed().map((ways) => {
    left = pair(first(ways).picks, left);
    return left;
  });
  let taken: Picks = null;
  let { price, worth, more } = joinAll(copies.map(first));
  const joined: Way[] = [{ price, worth, more, picks: left }];
  for (const [index, ways] of copies.entries()) {
    taken = pair(taken, last(ways).picks);
    price += step.price;
    worth += step.worth;
    more = addMore(more, moreOfStep);
    joined.push({ price, worth, more, picks: pair(taken, rests[copies.length - 2 - index] ?? null) });
  }
  return joined;
}

function pair(first: Picks, second: Picks): Picks {
  return first === null ? second : second === null ? first : [first, second];
}

/** The quotient rounded up, also of negative numbers; the divisor is positive. */
function ceilDivide(value: bigint, divisor: bigint): bigint {
  const quotient = value / divisor;
  return value % divisor > 0n ? quotient + 1n : quotient;
}
