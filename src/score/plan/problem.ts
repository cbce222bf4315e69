import { multiply, ONE, type Rational, ZERO } from '../../model/rational.ts';
import {
  added,
  bothOf,
  compareBig,
  eitherOf,
  type Frontier,
  frontierOf,
  leastOf,
  NO_MORE,
  type Way,
} from './frontier.ts';

/** An answer that can be raised: what it is worth as it is, and what it can be raised to. */
export interface Slot {
  readonly kind: 'slot';
  readonly id: number;
  readonly worth: Rational;
  /** Rising in worth; the last one is the best answer, where it can be reached. */
  readonly raises: readonly Raise[];
}

/** A step: a better answer, with its price. */
export interface Raise {
  /** Unique among all steps of a problem. */
  readonly step: number;
  readonly price: bigint;
  readonly worth: Rational;
}

/** Parts that count by their sum, or as much as the least of them. */
interface Group {
  readonly kind: 'sum' | 'least';
  readonly parts: readonly Part[];
  readonly tally?: Tally;
}

/** That a group also counts toward a need of its own. */
export interface Tally {
  readonly need: string;
  /** What one of its worth is worth to that need. */
  readonly rate: Rational;
  /** It counts toward nothing else. */
  readonly alone: boolean;
}

/** Answers that count for nothing before they are proven; `closed` is what they are worth then. */
interface Gate {
  readonly kind: 'gate';
  readonly closed: Rational;
  readonly step: number;
  readonly price: bigint;
  readonly parts: readonly Slot[];
}

/** What is to be raised, with all worths in points of the final scale. */
export type Part = Slot | Group | Gate;

/** The `dependents` can be raised only where each of `needs` has its best answer. */
export interface Rule {
  readonly needs: readonly number[];
  readonly dependents: readonly number[];
}

/** Slots that must be raised to their best answer, and slots that must stay. */
export interface Decisions {
  readonly forced: ReadonlySet<number>;
  readonly blocked: ReadonlySet<number>;
}

/** What makes whole numbers of worths, and of what they are worth to each further need. */
export interface Scales {
  readonly worth: bigint;
  readonly needs: readonly { readonly need: string; readonly rate: bigint }[];
}

/** All ways to have a part, in whole numbers. */
export function waysOf(part: Part, scales: Scales, decisions: Decisions): Frontier {
  switch (part.kind) {
    case 'slot':
      return slotWays(part, scales, decisions);
    case 'gate':
      return gateWays(part, scales, decisions);
    case 'sum': {
      const start: Frontier = [{ price: 0n, worth: 0n, more: nothingMore(scales), picks: null }];
      const ways = part.parts.reduce((all, one) => bothOf(all, waysOf(one, scales, decisions)), start);
      return tallied(ways, part.tally, scales);
    }
    case 'least':
      return tallied(leastOf(part.parts.map((one) => waysOf(one, scales, decisions))), part.tally, scales);
  }
}

function slotWays({ id, worth, raises }: Slot, scales: Scales, { forced, blocked }: Decisions): Frontier {
  const more = nothingMore(scales);
  const wayOf = (raise: Raise): Way => ({
    price: raise.price,
    worth: times(raise.worth, scales.worth),
    more,
    picks: raise.step,
  });
  const stay: Way = { price: 0n, worth: times(worth, scales.worth), more, picks: null };
  const best = raises.at(-1);
  if (blocked.has(id) || best === undefined) return forced.has(id) ? [] : [stay];
  if (forced.has(id)) return [wayOf(best)];
  return frontierOf([stay, ...raises.map(wayOf)]);
}

function gateWays({ closed, step, price, parts }: Gate, scales: Scales, decisions: Decisions): Frontier {
  const more = nothingMore(scales);
  const through = added(waysOf({ kind: 'sum', parts }, scales, decisions), { price, worth: 0n, more, picks: step });
  if (parts.some(({ id }) => decisions.forced.has(id))) return through;
  return eitherOf([{ price: 0n, worth: times(closed, scales.worth), more, picks: null }], through);
}

function nothingMore({ needs }: Scales): readonly bigint[] {
  return needs.length === 0 ? NO_MORE : needs.map(() => 0n);
}

/** Ways of a group, which count toward its need too. */
function tallied(ways: Frontier, tally: Tally | undefined, { needs }: Scales): Frontier {
  const index = needs.findIndex(({ need }) => need === tally?.need);
  const found = needs[index];
  if (tally === undefined || (found === undefined && !tally.alone)) return ways;
  const rate = found === undefined ? 0n : times(tally.rate, found.rate);
  return frontierOf(
    ways.map((way) => ({
      ...way,
      worth: tally.alone ? 0n : way.worth,
      more: way.more.map((one, at) => (at === index ? one + rate * way.worth : one)),
    })),
  );
}

/** A worth in whole numbers; `scale` is a multiple of every denominator. */
export function times({ n, d }: Rational, scale: bigint): bigint {
  return n * (scale / d);
}

/** The least numbers that make whole numbers of all worths of some parts, and of the rates of their tallies. */
export function scalesOf(parts: readonly Part[], needs: readonly string[]): Scales {
  const worths = new Set<bigint>();
  const rates = new Map(needs.map((need) => [need, new Set<bigint>()]));
  const visit = (one: Part): void => {
    if (one.kind === 'slot') {
      worths.add(one.worth.d);
      for (const { worth } of one.raises) worths.add(worth.d);
      return;
    }
    if (one.kind === 'gate') worths.add(one.closed.d);
    else if (one.tally !== undefined) rates.get(one.tally.need)?.add(one.tally.rate.d);
    for (const child of one.parts) visit(child);
  };
  for (const part of parts) visit(part);
  return {
    worth: commonMultiple(worths),
    needs: [...rates].map(([need, denominators]) => ({ need, rate: commonMultiple(denominators) })),
  };
}

/** The least number that all of some numbers divide. */
export function commonMultiple(numbers: Iterable<bigint>): bigint {
  return [...new Set(numbers)].sort(compareBig).reduce((all, one) => (all / gcd(all, one)) * one, 1n);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** By what the worth of a part is multiplied, for the score and for further needs; absent ones have 0. */
interface Rates {
  readonly score: Rational;
  readonly needs: ReadonlyMap<string, Rational>;
}

/** A part of a sum with what it counts for in the whole. */
export interface Addend {
  readonly part: Part;
  readonly rates: Rates;
  /** By what further needs that it tallies itself are multiplied. */
  readonly own: ReadonlyMap<string, Rational>;
}

/** The parts whose sum a part is, as small as they come. `own`: by what the tallies in it are multiplied; 1 for absent ones. */
export function addends(part: Part, score: Rational, own: ReadonlyMap<string, Rational>): readonly Addend[] {
  const found: Addend[] = [];
  const visit = (one: Part, rates: Rates): void => {
    if (one.kind !== 'sum') {
      found.push({ part: one, rates, own });
      return;
    }
    const inner = one.tally === undefined ? rates : within(one.tally, rates, own);
    for (const child of one.parts) visit(child, inner);
  };
  visit(part, { score, needs: NO_RATES });
  return found;
}

const NO_RATES: ReadonlyMap<string, Rational> = new Map();

/** What counts in a group, by what the group itself counts for. */
function within({ need, rate, alone }: Tally, { score, needs }: Rates, own: ReadonlyMap<string, Rational>): Rates {
  const outer = alone ? NO_RATES : needs;
  return {
    score: alone ? ZERO : score,
    needs: new Map([...outer, [need, multiply(rate, own.get(need) ?? ONE)]]),
  };
}

/** All slots of a part, in order. */
export function slotsOf(part: Part): readonly Slot[] {
  return part.kind === 'slot' ? [part] : part.parts.flatMap(slotsOf);
}
