import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, fraction, least, type Rational, whole, ZERO } from '../../../src/model/rational.ts';
import { type Part, type Raise, type Rule, type Slot, slotsOf } from '../../../src/score/plan/problem.ts';
import { bestSteps, cheapestSteps } from '../../../src/score/plan/solve.ts';
import { tries } from '../../support/how-often.ts';

/** A shape of a part, before its slots and steps have numbers. */
type Shape =
  | { readonly kind: 'slot'; readonly worth: number; readonly raises: readonly (readonly [number, number])[] }
  | { readonly kind: 'sum' | 'least'; readonly parts: readonly Shape[]; readonly floor: number | null }
  | { readonly kind: 'gate'; readonly price: number; readonly parts: readonly Extract<Shape, { kind: 'slot' }>[] };

const slot = fc.record({
  kind: fc.constant('slot' as const),
  worth: fc.integer({ min: 0, max: 12 }),
  raises: fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 })), { maxLength: 2 }),
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
    floor: fc.option(fc.integer({ min: 0, max: 20 }), { freq: 6, nil: null }),
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
  const floor = shape.floor === null ? {} : { floor: fraction(BigInt(shape.floor), 12n) };
  return { kind: shape.kind, parts, ...floor };
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

/** What a part is worth after some steps; undefined where a floor is not reached, or a gate is closed before a step. */
function worthAfter(part: Part, steps: ReadonlySet<number>): Rational | undefined {
  switch (part.kind) {
    case 'slot':
      return part.raises.find(({ step }) => steps.has(step))?.worth ?? part.worth;
    case 'gate': {
      const raised = part.parts.some(({ raises }) => raises.some(({ step }) => steps.has(step)));
      if (!steps.has(part.step)) return raised ? undefined : part.closed;
      return sumAfter(part.parts, steps);
    }
    default: {
      const worths = part.parts.map((one) => worthAfter(one, steps));
      if (worths.some((one) => one === undefined)) return undefined;
      const worth = part.kind === 'sum' ? sumAfter(part.parts, steps) : (worths as Rational[]).reduce(least);
      return part.floor !== undefined && worth !== undefined && compare(worth, part.floor) < 0 ? undefined : worth;
    }
  }
}

function sumAfter(parts: readonly Part[], steps: ReadonlySet<number>): Rational | undefined {
  return parts.reduce<Rational | undefined>((all, one) => {
    const worth = worthAfter(one, steps);
    return all === undefined || worth === undefined ? undefined : add(all, worth);
  }, ZERO);
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
    pairs: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 3 }),
  })
  .map(({ shapes, pairs }) => {
    const root = build({ kind: 'sum', parts: shapes, floor: null }, { slots: 0, steps: 0 });
    const ids = slotsOf(root).flatMap(({ id, raises }) => (raises.length > 0 ? [id] : []));
    // Numbers rise from needs to dependents, so that no rules go round in a circle.
    const rules = pairs.flatMap(([a, b, c]): Rule[] => {
      const chosen = [...new Set([a, b, c].flatMap((one) => ids[one % ids.length] ?? []))].sort((x, y) => x - y);
      const [need, ...dependents] = chosen;
      return need === undefined || dependents.length === 0 ? [] : [{ needs: [need], dependents }];
    });
    return { root, rules };
  })
  .filter(({ root }) => everySet(root).length <= 300);

describe('the cheapest steps', () => {
  it('cost as little as trying every set of steps finds, and then are worth as much', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 0, max: 60 }), ({ root, rules }, twelfths) => {
        const need = fraction(BigInt(twelfths), 12n);
        const all = everySet(root).flatMap(({ steps, price }) => {
          const worth = worthAfter(root, steps);
          return worth === undefined || !keeps(root, rules, steps) ? [] : [{ worth, price }];
        });
        const enough = all.filter(({ worth }) => compare(worth, need) >= 0);
        const price = enough
          .map((one) => one.price)
          .reduce<bigint | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
        const most = enough.filter((one) => one.price === price).map(({ worth }) => worth);
        const found = cheapestSteps({ root, rules, blocked: new Set() }, need);
        expect(found === undefined).toBe(price === undefined);
        if (found === undefined) return;
        const steps = new Set(found.steps);
        expect(found.proven).toBe(true);
        expect(keeps(root, rules, steps)).toBe(true);
        expect(priceOf(root, steps)).toBe(price);
        const worth = worthAfter(root, steps) ?? ZERO;
        expect(most.every((one) => compare(worth, one) >= 0) && compare(worth, need) >= 0).toBe(true);
      }),
      tries(1200),
    );
  });

  it('for a budget raise as much as trying every set of steps finds, and then are as cheap', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: 0, max: 14 }), ({ root, rules }, budget) => {
        const within = everySet(root).flatMap(({ steps, price }) => {
          const worth = worthAfter(root, steps);
          return worth === undefined || price > BigInt(budget) || !keeps(root, rules, steps) ? [] : [{ worth, price }];
        });
        const found = bestSteps({ root, rules, blocked: new Set() }, BigInt(budget));
        expect(found === undefined).toBe(within.length === 0);
        if (found === undefined) return;
        const steps = new Set(found.steps);
        const worth = worthAfter(root, steps) ?? ZERO;
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
    const problem = { root: { kind: 'sum' as const, parts: slots }, rules: [], blocked: new Set<number>() };
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
