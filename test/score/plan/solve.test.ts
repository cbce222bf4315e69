import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, fraction, least, multiply, type Rational, whole, ZERO } from '../../../src/model/rational.ts';
import { type Part, type Raise, type Rule, type Slot, slotsOf, type Tally } from '../../../src/score/plan/problem.ts';
import { bestSteps, cheapestSteps, type Root, rootOf } from '../../../src/score/plan/solve.ts';
import { tries } from '../../support/how-often.ts';

/** A shape of a part, before its slots and steps have numbers. */
type Shape =
  | { readonly kind: 'slot'; readonly worth: number; readonly raises: readonly (readonly [number, number])[] }
  | { readonly kind: 'sum' | 'least'; readonly parts: readonly Shape[]; readonly tally: Tally | null }
  | { readonly kind: 'gate'; readonly price: number; readonly parts: readonly Extract<Shape, { kind: 'slot' }>[] };

const slot = fc.record({
  kind: fc.constant('slot' as const),
  worth: fc.integer({ min: 0, max: 12 }),
  raises: fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 })), { maxLength: 2 }),
});
const rate = fc.constantFrom(fraction(1n, 2n), fraction(2n, 3n), whole(1));
const tally: fc.Arbitrary<Tally> = fc.record({
  need: fc.constantFrom('a', 'b'),
  rate,
  alone: fc.constantFrom(false, false, false, true),
});
const gate = fc.record({
  kind: fc.constant('gate' as const),
  price: fc.integer({ min: 1, max: 3 }),
  parts: fc.array(slot, { minLength: 1, maxLength: 2 }),
});
function shapeOf(depth: number): fc.Arbitrary<Shape> {
  if (depth === 0) return slot;
  const group = fc.record({
    kind: fc.constantFrom('sum' as const, 'sum' as const, 'least' as const),
    parts: fc.array(shapeOf(depth - 1), { minLength: 1, maxLength: 3 }),
    tally: fc.option(tally, { freq: 2, nil: null }),
  });
  return fc.oneof({ weight: 3, arbitrary: slot }, { weight: 1, arbitrary: gate }, { weight: 2, arbitrary: group });
}

/** Numbers slots and steps in order; worths are thirds and quarters, so that they need a common scale. */
function build(shape: Shape, used: { slots: number; steps: number }): Part {
  if (shape.kind === 'slot') {
    const id = used.slots++;
    const worth = fraction(BigInt(shape.worth), 12n);
    let reached = worth;
    const raises = shape.raises.map(([price, more]): Raise => {
      reached = add(reached, fraction(BigInt(more), 12n));
      return { step: used.steps++, price: BigInt(price), worth: reached };
    });
    return { kind: 'slot', id, worth, raises };
  }
  if (shape.kind === 'gate') {
    const step = used.steps++;
    return {
      kind: 'gate',
      closed: ZERO,
      step,
      price: BigInt(shape.price),
      parts: shape.parts.map((one) => build(one, used) as Slot),
    };
  }
  const parts = shape.parts.map((one) => build(one, used));
  return { kind: shape.kind, parts, ...(shape.tally === null ? {} : { tally: shape.tally }) };
}

/** Every set of steps with at most one of each slot, with its price. */
function everySet(root: Part): { steps: Set<number>; price: bigint }[] {
  const choices: (Raise | undefined)[][] = slotsOf(root).map(({ raises }) => [undefined, ...raises]);
  const gates = gatesOf(root).map(({ step, price }) => [undefined, { step, price, worth: ZERO }]);
  return [...choices, ...gates].reduce<{ steps: Set<number>; price: bigint }[]>(
    (sets, options) =>
      sets.flatMap(({ steps, price }) =>
        options.map((one) =>
          one === undefined ? { steps, price } : { steps: new Set([...steps, one.step]), price: price + one.price },
        ),
      ),
    [{ steps: new Set<number>(), price: 0n }],
  );
}

function gatesOf(part: Part): Extract<Part, { kind: 'gate' }>[] {
  if (part.kind === 'slot') return [];
  return part.kind === 'gate' ? [part] : part.parts.flatMap(gatesOf);
}

/** What something is worth, and what it is worth to the needs `a` and `b`. */
interface Worths {
  readonly score: Rational;
  readonly a: Rational;
  readonly b: Rational;
}

const NOTHING: Worths = { score: ZERO, a: ZERO, b: ZERO };

/** What a part is worth after some steps; undefined where a gate is closed before a step. */
function worthAfter(part: Part, steps: ReadonlySet<number>): Worths | undefined {
  switch (part.kind) {
    case 'slot':
      return { ...NOTHING, score: part.raises.find(({ step }) => steps.has(step))?.worth ?? part.worth };
    case 'gate': {
      const raised = part.parts.some(({ raises }) => raises.some(({ step }) => steps.has(step)));
      if (!steps.has(part.step)) return raised ? undefined : { ...NOTHING, score: part.closed };
      return sumAfter(part.parts, steps);
    }
    default: {
      const all = sumAfter(part.parts, steps);
      if (all === undefined) return undefined;
      const scores = part.parts.map((one) => worthAfter(one, steps)?.score ?? ZERO);
      const score = part.kind === 'sum' ? all.score : scores.reduce(least);
      if (part.tally === undefined) return { ...all, score };
      const { need, rate: own, alone } = part.tally;
      const tallied = add(need === 'a' ? all.a : all.b, multiply(own, score));
      return { ...all, score: alone ? ZERO : score, [need]: tallied };
    }
  }
}

function sumAfter(parts: readonly Part[], steps: ReadonlySet<number>): Worths | undefined {
  return parts.reduce<Worths | undefined>((all, one) => plus(all, worthAfter(one, steps)), NOTHING);
}

function plus(all: Worths | undefined, one: Worths | undefined): Worths | undefined {
  if (all === undefined || one === undefined) return undefined;
  return { score: add(all.score, one.score), a: add(all.a, one.a), b: add(all.b, one.b) };
}

/** What all roots are worth together. */
function rootsAfter(roots: readonly Root[], steps: ReadonlySet<number>): Worths | undefined {
  return roots.reduce<Worths | undefined>((all, { part, weight, tallies }) => {
    const one = worthAfter(part, steps);
    const by = (need: 'a' | 'b') => multiply(tallies.get(need) ?? whole(1), one?.[need] ?? ZERO);
    return plus(all, one && { score: multiply(weight, one.score), a: by('a'), b: by('b') });
  }, NOTHING);
}

function keeps(root: Part, rules: readonly Rule[], steps: ReadonlySet<number>): boolean {
  const slots = new Map(slotsOf(root).map((one) => [one.id, one]));
  return rules.every(
    ({ needs, dependents }) =>
      !dependents.some((id) => slots.get(id)?.raises.some(({ step }) => steps.has(step))) ||
      needs.every((id) => steps.has(slots.get(id)?.raises.at(-1)?.step ?? -1)),
  );
}

const problems = fc
  .record({
    shapes: fc.array(shapeOf(2), { minLength: 1, maxLength: 4 }),
    weights: fc.array(rate, { maxLength: 4 }),
    pairs: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 3 }),
  })
  .map(({ shapes, pairs, weights }) => {
    const used = { slots: 0, steps: 0 };
    const roots = shapes.map(
      (shape, index): Root => ({
        part: build(shape, used),
        weight: weights[index] ?? whole(1),
        tallies: new Map(index === 0 ? [] : [['a', weights[index - 1] ?? whole(1)]]),
      }),
    );
    const root: Part = { kind: 'sum', parts: roots.map(({ part }) => part) };
    const ids = slotsOf(root).flatMap(({ id, raises }) => (raises.length > 0 ? [id] : []));
    // Numbers rise from needs to dependents, so that no rules go round in a circle.
    const rules = pairs.flatMap(([a, b, c]): Rule[] => {
      const chosen = [...new Set([a, b, c].flatMap((one) => ids[one % ids.length] ?? []))].sort((x, y) => x - y);
      const [need, ...dependents] = chosen;
      return need === undefined || dependents.length === 0 ? [] : [{ needs: [need], dependents }];
    });
    return { root, roots, rules };
  })
  .filter(({ root }) => everySet(root).length <= 300);

const floors = fc
  .tuple(fc.option(fc.integer({ min: 1, max: 20 })), fc.option(fc.integer({ min: 1, max: 20 })))
  .map(
    ([a, b]) =>
      new Map([
        ...(a === null ? [] : [['a', fraction(BigInt(a), 12n)] as const]),
        ...(b === null ? [] : [['b', fraction(BigInt(b), 12n)] as const]),
      ]),
  );

describe('the cheapest steps', () => {
  it('cost as little as trying every set of steps finds, and then are worth as much', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 0, max: 60 }), floors, ({ root, roots, rules }, twelfths, floor) => {
        const need = fraction(BigInt(twelfths), 12n);
        const all = everySet(root).flatMap(({ steps, price }) => {
          const worth = rootsAfter(roots, steps);
          return worth === undefined || !keeps(root, rules, steps) ? [] : [{ worth: worth.score, price, all: worth }];
        });
        const isEnough = ({ score, a, b }: Worths) =>
          compare(score, need) >= 0 && [...floor].every(([name, least]) => compare(name === 'a' ? a : b, least) >= 0);
        const enough = all.filter((one) => isEnough(one.all));
        const price = enough
          .map((one) => one.price)
          .reduce<bigint | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
        const most = enough.filter((one) => one.price === price).map(({ worth }) => worth);
        const found = cheapestSteps({ roots, rules, blocked: new Set() }, need, floor);
        expect(found === undefined).toBe(price === undefined);
        if (found === undefined) return;
        const steps = new Set(found.steps);
        expect(found.proven).toBe(true);
        expect(keeps(root, rules, steps)).toBe(true);
        expect(priceOf(root, steps)).toBe(price);
        const worth = rootsAfter(roots, steps) ?? NOTHING;
        expect(most.every((one) => compare(worth.score, one) >= 0) && isEnough(worth)).toBe(true);
      }),
      tries(1200),
    );
  });

  it('for a budget raise as much as trying every set of steps finds, and then are as cheap', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 0, max: 14 }), ({ root, roots, rules }, budget) => {
        const within = everySet(root).flatMap(({ steps, price }) => {
          const worth = rootsAfter(roots, steps)?.score;
          return worth === undefined || price > BigInt(budget) || !keeps(root, rules, steps) ? [] : [{ worth, price }];
        });
        const found = bestSteps({ roots, rules, blocked: new Set() }, BigInt(budget));
        expect(found === undefined).toBe(within.length === 0);
        if (found === undefined) return;
        const steps = new Set(found.steps);
        const worth = rootsAfter(roots, steps)?.score ?? ZERO;
        expect(keeps(root, rules, steps)).toBe(true);
        expect(within.every((one) => compare(worth, one.worth) >= 0)).toBe(true);
        const equal = within.filter((one) => compare(worth, one.worth) === 0).map(({ price }) => price);
        expect(equal.every((price) => priceOf(root, steps) <= price)).toBe(true);
        expect(priceOf(root, steps) <= BigInt(budget)).toBe(true);
      }),
      tries(800),
    );
  });

  it('of equal steps are those that come earlier, and the same every time', () => {
    const slots = Array.from(
      { length: 9 },
      (_, id): Slot => ({ kind: 'slot', id, worth: ZERO, raises: [{ step: id, price: 2n, worth: whole(1) }] }),
    );
    const problem = { roots: [rootOf({ kind: 'sum', parts: slots })], rules: [], blocked: new Set<number>() };
    expect(cheapestSteps(problem, whole(4))?.steps).toEqual([0, 1, 2, 3]);
    expect(bestSteps(problem, 7n)?.steps).toEqual([0, 1, 2]);
  });
});

function priceOf(root: Part, steps: ReadonlySet<number>): bigint {
  const raises = slotsOf(root).flatMap((one) => one.raises);
  return [...raises, ...gatesOf(root)].reduce(
    (total, { step, price }) => (steps.has(step) ? total + price : total),
    0n,
  );
}
