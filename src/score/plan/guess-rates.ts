import type { Frontier, Way } from './frontier.ts';
import { joinAll, productOf, type Rate, rateWay, reaches } from './ways.ts';

/** Rounds in which the rates of several needs are improved. */
const ROUNDS = 60;
/** Bits of a rate behind the point. */
const FINENESS = 20;

/** Rates of several needs, and the price of a choice that is worth enough to all of them. */
export interface GuessedRates {
  readonly rate: Rate;
  readonly known: bigint;
}

/**
 * Rates at which parts are worth about what is needed, for a bound that is nearly the price itself (subgradient steps of Polyak on the
 * Lagrangian dual). Any rates give a bound, so that floating point may guess them; better ones only leave less to try. All parts have
 * ways, of which the last ones are worth enough together.
 */
export function guessRates(groups: readonly Frontier[], needs: readonly [bigint, ...bigint[]]): GuessedRates {
  const largest = needs.reduce((a, b) => (b > a ? b : a), 1n);
  const rateOf = (prices: readonly number[]): Rate => {
    const [price = 0n, ...more] = prices.map((one, index) => {
      const need = needs[index] ?? 0n;
      return need <= 0n ? 0n : (BigInt(Math.round(one * 2 ** FINENESS)) * largest) / need;
    });
    return { price, worth: largest << BigInt(FINENESS), more };
  };
  let prices: readonly number[] = needs.map(() => 0);
  let best = { rate: rateOf(prices), bound: boundOf(groups, rateOf(prices), needs) };
  let known = costOf(repair(groups, best.rate, needs));
  for (let round = 1; round <= ROUNDS; round++) {
    const rate = rateOf(prices);
    const chosen = groups.map((ways) => leastBy(ways, rate));
    const bound = boundOf(groups, rate, needs);
    const lacking = shortages(chosen, needs);
    if (bound > best.bound) best = { rate, bound };
    const size = lacking.reduce((all, one) => all + one * one, 0);
    if (size === 0) break;
    if (round % 10 === 0) known = lesser(known, costOf(repair(groups, rate, needs)));
    const gap = Number(known) - Number(bound / rate.worth);
    const step = gap / size / Math.sqrt(round);
    prices = prices.map((one, index) => Math.max(0, one + step * (lacking[index] ?? 0)));
  }
  return { rate: best.rate, known: lesser(known, costOf(repair(groups, best.rate, needs))) };
}

/** What no choice is cheaper than, times `rate.worth`. */
function boundOf(groups: readonly Frontier[], rate: Rate, [need, ...more]: readonly [bigint, ...bigint[]]): bigint {
  const least = groups.reduce((all, ways) => all + rateWay(leastBy(ways, rate), rate), 0n);
  return least + rate.price * need + productOf(rate.more, more);
}

function leastBy(ways: Frontier, rate: Rate): Way {
  let [least, rated] = [ways[0] as Way, rateWay(ways[0] as Way, rate)];
  for (const way of ways) {
    const own = rateWay(way, rate);
    if (own <= rated) [least, rated] = [way, own];
  }
  return least;
}

/** By which part of each need a choice falls short of it; negative where it is worth more. */
function shortages(chosen: readonly Way[], needs: readonly bigint[]): number[] {
  const { worth, more } = joinAll(chosen);
  return [worth, ...more].map((own, index) => {
    const need = needs[index] ?? 0n;
    return need <= 0n ? 0 : Number(((need - own) * 1_000_000n) / need) / 1_000_000;
  });
}

/** A choice that is worth enough: the best by the rates, with the best bargains until nothing is lacking. */
function repair(
  groups: readonly Frontier[],
  rate: Rate,
  [need, ...more]: readonly [bigint, ...bigint[]],
): readonly Way[] {
  const chosen = groups.map((ways) => leastBy(ways, rate));
  let { worth, more: further } = joinAll(chosen);
  const isEnough = () => worth >= need && further.every((one, index) => one >= (more[index] ?? 0n));
  while (!isEnough()) {
    const lacks = (index: number) => (further[index] ?? 0n) < (more[index] ?? 0n);
    const bargains = groups.flatMap((ways, at) => {
      const now = chosen[at] as Way;
      const better = ways.filter(
        (way) =>
          reaches(way, now.worth, now.more) &&
          ((worth < need && way.worth > now.worth) ||
            way.more.some((one, index) => lacks(index) && one > (now.more[index] ?? 0n))),
      );
      return better
        .slice(0, 1)
        .map((way) => ({ at, way, price: way.price - now.price, rated: rateWay(way, rate) - rateWay(now, rate) }));
    });
    if (bargains.length === 0) break;
    bargains.sort((a, b) =>
      a.rated * b.price < b.rated * a.price ? -1 : a.rated * b.price > b.rated * a.price ? 1 : a.at - b.at,
    );
    for (const { at, way } of bargains) {
      if (isEnough()) break;
      const now = chosen[at] as Way;
      worth += way.worth - now.worth;
      further = further.map((one, index) => one + (way.more[index] ?? 0n) - (now.more[index] ?? 0n));
      chosen[at] = way;
    }
  }
  return chosen;
}

function costOf(ways: readonly Way[]): bigint {
  return ways.reduce((all, { price }) => all + price, 0n);
}

function lesser(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
