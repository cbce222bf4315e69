import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment, ItemAnswer, Response } from '../../src/model/assessment.ts';
import type { Checklist, Item, Section } from '../../src/model/checklist.ts';
import { add, compare, divide, fraction, multiply, ONE, subtract, sum, whole, ZERO } from '../../src/model/rational.ts';
import { assembleRun } from '../../src/score/assemble-run.ts';
import { measureSection } from '../../src/score/measure.ts';
import { scoreUnit } from '../../src/score/score-unit.ts';
import { tries } from '../support/how-often.ts';
import { DAY, institutions, scored } from './arbitraries.ts';
import { referenceScore, roundReference, toFraction } from './reference.ts';

const CLAIMED = { asOf: DAY, basis: 'claimed', findings: new Map() } as const;
const RUNS = tries(400);

function withResponses(
  unit: Assessment,
  id: string,
  change: (response: Response, item: number) => Response,
): Assessment {
  const entry = unit.answers.get(id);
  if (entry === undefined) return unit;
  const changed: ItemAnswer = { ...entry, responses: entry.responses.map(change) };
  return { ...unit, answers: new Map([...unit.answers, [id, changed]]) };
}

function mapTree(section: Section, change: (node: Section | Item) => Section | Item): Section {
  const children = section.children.map((child) => change(child.kind === 'section' ? mapTree(child, change) : child));
  return { ...section, children };
}

function run(list: Checklist, units: readonly Assessment[]) {
  return assembleRun({
    version: '0',
    checklist: { value: list, sha256: '' },
    ...CLAIMED,
    institution: null,
    period: null,
    place: 'patuh.yaml',
    assessments: units,
    rejected: [],
    missing: [],
    warnings: [],
    gate: {},
    inputs: [],
  });
}

describe('a unit', () => {
  test('has the score and the interval of the reference', () => {
    fc.assert(
      fc.property(scored, ({ list, answers }) => {
        const { result } = scoreUnit(answers, list, CLAIMED);
        const expected = referenceScore(list, answers);
        const { decimals } = list.scale;
        expect(result.status).toBe(expected === undefined ? 'not scored' : 'scored');
        expect(result.score).toBe(expected === undefined ? null : roundReference(expected.score, decimals));
        expect(result.interval).toEqual(
          expected === undefined
            ? null
            : [roundReference(expected.low, decimals), roundReference(expected.high, decimals)],
        );
      }),
      RUNS,
    );
  });

  test('shows every item once, in the order of the checklist; those below full marks are its gaps', () => {
    fc.assert(
      fc.property(scored, ({ list, answers }) => {
        const { items, gaps, score, notApplicable, status } = scoreUnit(answers, list, CLAIMED).result;
        expect(items.map(({ item }) => item)).toEqual(list.items.map(({ id }) => id));
        expect(items.filter(({ answer }) => answer === 'tidak berlaku').length).toBe(notApplicable);
        const lost = new Map(gaps.map((gap) => [gap.item, gap.lost]));
        const step = 10 ** -list.scale.decimals;
        for (const { item, points, max } of items) {
          if (points === null) expect([max, lost.has(item)]).toEqual([0, false]);
          else if (lost.has(item))
            expect(Math.abs(max - points - (lost.get(item) ?? 0))).toBeLessThanOrEqual(1.51 * step);
          else expect(points).toBe(max);
        }
        const total = items.reduce((all, { points }) => all + (points ?? 0), 0);
        if (status === 'scored') expect(Math.abs(total - (score ?? 0))).toBeLessThanOrEqual(step * (items.length + 1));
      }),
      RUNS,
    );
  });

  test('loses in its gaps exactly what its score is short of', () => {
    fc.assert(
      fc.property(scored, ({ list, answers }) => {
        const { measure, gaps } = scoreUnit(answers, list, CLAIMED);
        if (measure === undefined) return;
        const short = multiply(list.scale.max, subtract(ONE, measure.point));
        expect(compare(sum(gaps.map(({ lost }) => lost)), short)).toBe(0);
      }),
      RUNS,
    );
  });

  test('has a score inside its interval, and exactly one zone', () => {
    fc.assert(
      fc.property(scored, ({ list, answers }) => {
        const { result } = scoreUnit(answers, list, CLAIMED);
        if (result.score === null || result.interval === null) return;
        expect(result.interval[0]).toBeLessThanOrEqual(result.score);
        expect(result.interval[1]).toBeGreaterThanOrEqual(result.score);
        const { score } = result;
        const reached = list.zones.levels.filter(({ min }) => toFraction(min).valueOf() <= score);
        expect(result.label).toBe(reached[0]?.label);
      }),
      RUNS,
    );
  });

  test('never scores lower for a better answer', () => {
    fc.assert(
      fc.property(scored, fc.nat(), ({ list, answers }, pick) => {
        const item = list.items[pick % list.items.length];
        if (item === undefined) return;
        const better = withResponses(answers, item.id, (one) => (one.kind === 'given' ? { ...one, value: ONE } : one));
        expect(scoreUnit(better, list, CLAIMED).result.score ?? 0).toBeGreaterThanOrEqual(
          scoreUnit(answers, list, CLAIMED).result.score ?? 0,
        );
      }),
      RUNS,
    );
  });

  test('never scores higher for a deleted answer', () => {
    fc.assert(
      fc.property(scored, fc.nat(), ({ list, answers }, pick) => {
        const item = list.items[pick % list.items.length];
        if (item === undefined) return;
        // Taking back a "tidak berlaku" brings the item in, at its worst, which is another case.
        const deleted = withResponses(answers, item.id, (one) => (one.kind === 'given' ? { kind: 'unanswered' } : one));
        expect(scoreUnit(deleted, list, CLAIMED).result.score ?? 0).toBeLessThanOrEqual(
          scoreUnit(answers, list, CLAIMED).result.score ?? 0,
        );
      }),
      RUNS,
    );
  });

  test('scores the same whatever the order of its answers, and however all weights are scaled', () => {
    fc.assert(
      fc.property(scored, fc.integer({ min: 1, max: 97 }), ({ list, answers }, factor) => {
        const { result } = scoreUnit(answers, list, CLAIMED);
        const reversed = { ...answers, answers: new Map([...answers.answers].reverse()) };
        expect(scoreUnit(reversed, list, CLAIMED).result).toEqual(result);
        const scale = (node: Section | Item) => ({
          ...node,
          weight: multiply(node.weight, fraction(BigInt(factor), 7n)),
        });
        const heavier = { ...list, root: mapTree(list.root, scale) };
        const { score, interval, zone, gaps } = scoreUnit(answers, heavier, CLAIMED).result;
        expect({ score, interval, zone }).toEqual({
          score: result.score,
          interval: result.interval,
          zone: result.zone,
        });
        expect(gaps.map(({ item, lost }) => [item, lost])).toEqual(result.gaps.map(({ item, lost }) => [item, lost]));
      }),
      RUNS,
    );
  });

  test('with an item not applicable scores as if the checklist did not have the item', () => {
    fc.assert(
      fc.property(scored, fc.nat(), ({ list, answers }, pick) => {
        const item = list.items[pick % list.items.length];
        if (item === undefined || !answers.answers.has(item.id)) return;
        const without = withResponses(answers, item.id, () => ({ kind: 'not-applicable', reason: 'uji' }));
        const drop = (node: Section): Section => ({
          ...node,
          children: node.children.flatMap((child): (Section | Item)[] =>
            child.kind === 'section' ? [drop(child)] : child.id === item.id ? [] : [child],
          ),
        });
        const smaller = { ...list, root: drop(list.root) };
        const first = scoreUnit(without, list, CLAIMED).result;
        const second = scoreUnit(without, smaller, CLAIMED).result;
        expect([first.score, first.interval, first.zone]).toEqual([second.score, second.interval, second.zone]);
      }),
      RUNS,
    );
  });

  test('has sections that add up to its score and to the whole scale', () => {
    fc.assert(
      fc.property(scored, ({ list, answers }) => {
        const root = measureSection(list.root, ({ id }) => answers.answers.get(id)?.responses ?? []);
        if (root.measure === undefined) return;
        const { result } = scoreUnit(answers, { ...list, scale: { ...list.scale, decimals: 6 } }, CLAIMED);
        const onlySections = list.root.children.filter((child) => child.kind === 'section');
        expect(result.sections.map(({ id }) => id)).toEqual(onlySections.map(({ id }) => id));
        for (const section of result.sections) expect(section.score ?? 0).toBeLessThanOrEqual(section.max);
        const items = list.root.children.filter((child) => child.kind === 'item');
        if (items.every(({ weight }) => weight.n === 0n)) {
          expect(result.sections.reduce((total, { max }) => total + max, 0)).toBeCloseTo(100, 4);
        }
      }),
      RUNS,
    );
  });
});

describe('an institution', () => {
  test('is the mean of its units, or of their services', () => {
    fc.assert(
      fc.property(institutions, ({ list, units }) => {
        const parts = units.flatMap((unit) => {
          const score = referenceScore(list, unit);
          const count = list.rollup === 'mean-of-units' ? 1 : Math.max(1, unit.services.length);
          return score === undefined ? [] : [{ score, count }];
        });
        const { institution, counts } = run(list, units);
        expect(counts.scored).toBe(parts.length);
        expect(counts.scored + counts.notScored).toBe(units.length);
        if (parts.length === 0) {
          expect(institution.score).toBeNull();
          return;
        }
        const total = parts.reduce((all, { count }) => all + count, 0);
        const mean = (end: 'score' | 'low' | 'high') =>
          roundReference(
            parts
              .map(({ score, count }) => score[end].mul(count))
              .reduce((a, b) => a.add(b))
              .div(total),
            list.scale.decimals,
          );
        expect([institution.score, institution.interval]).toEqual([mean('score'), [mean('low'), mean('high')]]);
      }),
      RUNS,
    );
  });

  test('loses in its gaps exactly what its score is short of', () => {
    fc.assert(
      fc.property(institutions, ({ list, units }) => {
        const parts = units
          .map((unit) => scoreUnit(unit, list, CLAIMED))
          .flatMap(({ measure, gaps }, index) =>
            measure === undefined ? [] : [{ measure, gaps, unit: units[index] }],
          );
        if (parts.length === 0) return;
        const { institution } = run({ ...list, scale: { ...list.scale, decimals: 6 } }, units);
        const weight = (count: number) => whole(list.rollup === 'mean-of-units' ? 1 : Math.max(1, count));
        const total = parts.map(({ unit }) => weight(unit?.services.length ?? 0)).reduce(add, ZERO);
        const lost = parts.map(({ gaps, unit }) =>
          divide(multiply(sum(gaps.map((gap) => gap.lost)), weight(unit?.services.length ?? 0)), total),
        );
        const printed = institution.gaps.reduce((all, gap) => all + gap.lost, 0);
        expect(printed).toBeCloseTo(toFraction(sum(lost)).valueOf(), 3);
        expect(printed).toBeCloseTo(100 - (institution.score ?? 0), 3);
      }),
      RUNS,
    );
  });

  test('is the same whatever the order of its files', () => {
    fc.assert(
      fc.property(institutions, ({ list, units }) => {
        expect(run(list, [...units].reverse())).toEqual(run(list, units));
      }),
      RUNS,
    );
  });

  test('counts every unit in exactly one zone', () => {
    fc.assert(
      fc.property(institutions, ({ list, units }) => {
        const { institution, counts } = run(list, units);
        const { green, yellow, red } = institution.zones;
        expect(green + yellow + red).toBe(counts.scored);
      }),
      RUNS,
    );
  });
});
