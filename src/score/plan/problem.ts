import { type Rational, ZERO } from '../../model/rational.ts';
import { added, bothOf, compareBig, eitherOf, type Frontier, frontierOf, leastOf, type Way } from './frontier.ts';

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

/** Parts that count by their sum, or as much as the least of them. Together they must be worth the floor, where there is one. */
interface Group {
  readonly kind: 'sum' | 'least';
  readonly parts: readonly Part[];
  readonly floor?: Rational;
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

/** All ways to have a part, worths times `scale`, which makes whole numbers of them. */
export function waysOf(part: Part, scale: bigint, decisions: Decisions): Frontier {
  switch (part.kind) {
    case 'slot':
      return slotWays(part, scale, decisions);
    case 'gate':
      return gateWays(part, scale, decisions);
    case 'sum': {
      const start: Frontier = [{ price: 0n, worth: 0n, picks: null }];
      return above(
        part.parts.reduce((all, one) => bothOf(all, waysOf(one, scale, decisions)), start),
        part.floor,
        scale,
      );
    }
    case 'least':
      return above(leastOf(part.parts.map((one) => waysOf(one, scale, decisions))), part.floor, scale);
  }
}

function slotWays({ id, worth, raises }: Slot, scale: bigint, { forced, blocked }: Decisions): Frontier {
  const stay: Way = { price: 0n, worth: times(worth, scale), picks: null };
  const best = raises.at(-1);
  if (blocked.has(id) || best === undefined) return forced.has(id) ? [] : [stay];
  if (forced.has(id)) return [wayOf(best, scale)];
  return frontierOf([stay, ...raises.map((raise) => wayOf(raise, scale))]);
}

function wayOf({ step, price, worth }: Raise, scale: bigint): Way {
  return { price, worth: times(worth, scale), picks: step };
}

function gateWays({ closed, step, price, parts }: Gate, scale: bigint, decisions: Decisions): Frontier {
  const through = added(waysOf({ kind: 'sum', parts }, scale, decisions), { price, worth: 0n, picks: step });
  if (parts.some(({ id }) => decisions.forced.has(id))) return through;
  return eitherOf([{ price: 0n, worth: times(closed, scale), picks: null }], through);
}

function above(ways: Frontier, floor: Rational | undefined, scale: bigint): Frontier {
  if (floor === undefined) return ways;
  const least = times(floor, scale);
  return ways.filter(({ worth }) => worth >= least);
}

/** A worth in whole numbers; `scale` is a multiple of every denominator. */
export function times({ n, d }: Rational, scale: bigint): bigint {
  return n * (scale / d);
}

/** The least number that makes whole numbers of all worths of a part. */
export function scaleOf(part: Part, others: readonly Rational[]): bigint {
  const denominators = new Set(others.map(({ d }) => d));
  const visit = (one: Part): void => {
    if (one.kind === 'slot') {
      denominators.add(one.worth.d);
      for (const { worth } of one.raises) denominators.add(worth.d);
      return;
    }
    if (one.kind === 'gate') denominators.add(one.closed.d);
    else denominators.add((one.floor ?? ZERO).d);
    for (const child of one.parts) visit(child);
  };
  visit(part);
  return [...denominators].sort(compareBig).reduce((all, one) => (all / gcd(all, one)) * one, 1n);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

/** The parts whose sum a part is, as small as they come. */
export function addends(part: Part): readonly Part[] {
  return part.kind === 'sum' && part.floor === undefined ? part.parts.flatMap(addends) : [part];
}

/** All slots of a part, in order. */
export function slotsOf(part: Part): readonly Slot[] {
  return part.kind === 'slot' ? [part] : part.parts.flatMap(slotsOf);
}
