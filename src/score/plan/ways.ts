import { type Frontier, NO_MORE, type Picks, type Way } from './frontier.ts';

/** What a search may keep at once; beyond it ways are dropped, and the result is no longer proven to be the best. */
export const MOST_WAYS = 20_000;

/** A rate of price to worth, as two numbers: `price / worth`, and one of `more / worth` for each further need. */
export interface Rate {
  readonly price: bigint;
  readonly worth: bigint;
  readonly more: readonly bigint[];
}

/** The price of a way less what it is worth at some rates, times `rate.worth`. */
export function rateWay(way: Way, rate: Rate): bigint {
  const rated = way.price * rate.worth - way.worth * rate.price;
  return rate.more.length === 0 ? rated : rated - productOf(rate.more, way.more);
}

/** The sum of the products of two lists. */
export function productOf(first: readonly bigint[], second: readonly bigint[]): bigint {
  return first.reduce((all, one, index) => all + one * (second[index] ?? 0n), 0n);
}

/** What any of the ways is rated at least. */
export function leastRated(ways: Frontier, rate: Rate): bigint {
  return ways.map((way) => rateWay(way, rate)).reduce((a, b) => (b < a ? b : a));
}

/** Whether a way is worth enough to every need. */
export function reaches(way: Way, need: bigint, more: readonly bigint[]): boolean {
  return way.worth >= need && more.every((one, index) => (way.more[index] ?? 0n) >= one);
}

/** Ways of different parts as one. */
export function joinAll(ways: readonly Way[]): Way {
  const more = ways[0]?.more.map((_, index) => ways.reduce((all, way) => all + (way.more[index] ?? 0n), 0n));
  return { price: total(ways, 'price'), worth: total(ways, 'worth'), more: more ?? NO_MORE, picks: picksOf(ways) };
}

function picksOf(ways: readonly Way[]): Picks {
  const picks = ways.flatMap((way) => (way.picks === null ? [] : [way.picks]));
  return picks.length === 0 ? null : picks;
}

/** The cheapest way of a part that has one. */
export function first(ways: Frontier): Way {
  return ways[0] as Way;
}

/** The way that is worth most of a part that has one. */
export function last(ways: Frontier): Way {
  return ways.at(-1) as Way;
}

export function total(ways: readonly Way[], what: 'price' | 'worth'): bigint {
  return ways.reduce((sum, way) => sum + way[what], 0n);
}

/** Every other way, the last one included, until they are few enough. */
export function thinned(ways: Frontier): Frontier {
  const left = ways.filter((_, index) => (ways.length - 1 - index) % 2 === 0);
  return left.length <= MOST_WAYS ? left : thinned(left);
}
