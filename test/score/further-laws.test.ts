import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Assessment, ItemAnswer, Response } from '../../src/model/assessment.ts';
import type { Checklist, Item, Section } from '../../src/model/checklist.ts';
import { fraction, greatest, type Rational } from '../../src/model/rational.ts';
import type { AlsoReading } from '../../src/model/run.ts';
import { TOPICS, type Topic } from '../../src/model/topics.ts';
import { assembleRun } from '../../src/score/assemble-run.ts';
import { tries } from '../support/how-often.ts';
import { DAY, institutions, scored } from './arbitraries.ts';

const RUNS = tries(300);
const ALL = Object.keys(TOPICS) as Topic[];
/** Few, so that items share them. */
const FEW = ALL.slice(0, 4);

/** The checklist with every part of it changed. */
function change(
  list: Checklist,
  itemOf: (item: Item, index: number) => Item,
  sectionOf: (section: Section, index: number) => Section = (section) => section,
): Checklist {
  let items = 0;
  let sections = 0;
  const walk = (node: Section): Section => ({
    ...node,
    children: node.children.map((child) =>
      child.kind === 'item' ? itemOf(child, items++) : sectionOf(walk(child), sections++),
    ),
  });
  const root = walk(list.root);
  const below = (node: Section): Item[] =>
    node.children.flatMap((child) => (child.kind === 'item' ? [child] : below(child)));
  return { ...list, root, items: below(root) };
}

/** Topics from a short list, none to two on each item, by a list of numbers. */
function withTopics(list: Checklist, picks: readonly number[]): Checklist {
  return change(list, (item, index) => {
    const pick = picks[index % picks.length] ?? 0;
    const topics = [FEW[pick % 6], FEW[Math.floor(pick / 6) % 6]].filter((topic) => topic !== undefined);
    return topics.length === 0 ? item : { ...item, topics };
  });
}

const picks = fc.array(fc.integer({ min: 0, max: 35 }), { minLength: 1, maxLength: 8 });

function run(list: Checklist, units: readonly Assessment[], others: readonly Checklist[] = []) {
  return assembleRun({
    version: '0',
    checklist: { value: list, sha256: '' },
    asOf: DAY,
    basis: 'claimed',
    findings: new Map(),
    institution: null,
    period: null,
    place: '.',
    assessments: units,
    rejected: [],
    missing: [],
    warnings: [],
    gate: {},
    inputs: [],
    also: others.map((value) => ({ value, sha256: '' })),
  });
}

function under(list: Checklist, unit: Assessment, other: Checklist): AlsoReading {
  const [also] = run(list, [unit], [other]).units[0]?.also ?? [];
  if (also === undefined) throw new Error('nothing under the other checklist');
  return also;
}

function mapResponses(unit: Assessment, to: (response: Response, id: string, index: number) => Response): Assessment {
  const answers = [...unit.answers].map(([id, answer]): [string, ItemAnswer] => [
    id,
    { ...answer, responses: answer.responses.map((one, index) => to(one, id, index)) },
  ]);
  return { ...unit, answers: new Map(answers) };
}

/** Every item that has no entry, as unanswered as it is. */
function written(list: Checklist, unit: Assessment): Assessment {
  const at = { file: 'uji.yaml' };
  const answers = list.items.map(({ id, per }): [string, ItemAnswer] => {
    const count = per === 'service' ? Math.max(1, unit.services.length) : 1;
    const responses = Array.from({ length: count }, (): Response => ({ kind: 'unanswered' }));
    return [id, unit.answers.get(id) ?? { responses, evidence: [], at }];
  });
  return { ...unit, answers: new Map(answers) };
}

/** An answer that an item's scale has, chosen by a number. */
function answerOf({ scale, worst }: Item, pick: number): Response {
  const shares: Rational[] =
    scale.kind === 'choice'
      ? scale.choices.map(({ points }) => {
          const best = scale.choices.at(-1)?.points ?? points;
          return fraction(points.n * best.d, points.d * best.n);
        })
      : [0n, 25n, 50n, 100n].map((percent) => greatest(fraction(percent, 100n), worst));
  return { kind: 'given', value: shares[pick % shares.length] ?? worst, answer: 'x' };
}

const pairs = fc.record({ one: scored, other: scored, here: picks, there: picks });

describe('a unit under another checklist', () => {
  test('has its score in its interval, and a coverage of 0 to 100 percent', () => {
    fc.assert(
      fc.property(pairs, ({ one, other, here, there }) => {
        const list = withTopics(one.list, here);
        const { score, interval, coverage, covered, items } = under(list, one.answers, withTopics(other.list, there));
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(100);
        expect(covered).toBeLessThanOrEqual(items);
        expect(items).toBe(other.list.items.length);
        if (score === null || interval === null) return;
        expect(interval[0]).toBeLessThanOrEqual(score);
        expect(interval[1]).toBeGreaterThanOrEqual(score);
      }),
      RUNS,
    );
  });

  test('never scores higher for a deleted answer', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), ({ one, other, here, there }, pick) => {
        const list = withTopics(one.list, here);
        const target = withTopics(other.list, there);
        const { id } = list.items[pick % list.items.length] ?? { id: '' };
        const deleted = mapResponses(one.answers, (response, item) =>
          item === id && response.kind === 'given' ? { kind: 'unanswered' } : response,
        );
        const [before, after] = [under(list, one.answers, target), under(list, deleted, target)];
        expect(after.score ?? 0).toBeLessThanOrEqual(before.score ?? 0);
        expect(after.coverage).toBeLessThanOrEqual(before.coverage);
      }),
      RUNS,
    );
  });

  test('can only come to score what is in its interval', () => {
    fc.assert(
      fc.property(pairs, fc.array(fc.nat(), { minLength: 1, maxLength: 9 }), ({ one, other, here, there }, answers) => {
        const list = withTopics(one.list, here);
        const target = withTopics(other.list, there);
        const items = new Map(list.items.map((item) => [item.id, item]));
        const open = written(list, one.answers);
        let count = 0;
        const filled = mapResponses(open, (response, id) => {
          const item = items.get(id);
          if (response.kind !== 'unanswered' || item === undefined) return response;
          return answerOf(item, answers[count++ % answers.length] ?? 0);
        });
        const before = under(list, open, target);
        const after = under(list, filled, target);
        if (before.interval === null || after.score === null || after.interval === null) return;
        expect(after.score).toBeGreaterThanOrEqual(before.interval[0]);
        expect(after.score).toBeLessThanOrEqual(before.interval[1]);
        // And never leaves more open than was.
        expect(after.interval[0]).toBeGreaterThanOrEqual(before.interval[0]);
        expect(after.interval[1]).toBeLessThanOrEqual(before.interval[1]);
      }),
      RUNS,
    );
  });

  test('has its own score where the checklist is the same and every item has a topic of its own', () => {
    fc.assert(
      fc.property(scored, ({ list, answers }) => {
        const own = change(list, (item, index) => ({ ...item, topics: ALL.slice(index, index + 1) }));
        fc.pre(own.items.length <= ALL.length);
        const result = run(own, [answers], [own]);
        for (const { score, interval, also } of [...result.units, result.institution]) {
          expect(also?.[0]).toMatchObject({ score, interval });
        }
      }),
      RUNS,
    );
  });

  test('changes nothing else of a run', () => {
    fc.assert(
      fc.property(institutions, scored, picks, ({ list, units }, other, here) => {
        const one = withTopics(list, here);
        const { also: _, ...withIt } = run(one, units, [withTopics(other.list, here)]);
        const { also: __, ...without } = run(one, units);
        const bare = <T extends { also?: unknown }>({ also: ___, ...rest }: T) => rest;
        const strip = (one: typeof withIt) => ({
          ...one,
          warnings: [],
          institution: bare(one.institution),
          units: one.units.map(bare),
        });
        expect(strip(withIt)).toEqual(strip(without));
      }),
      tries(100),
    );
  });
});

describe('a provisional index', () => {
  const marked = (list: Checklist, marks: readonly boolean[]) =>
    change(
      list,
      (item) => item,
      (section, index) => (marks[index % marks.length] ? { ...section, provisional: true } : section),
    );
  const marks = fc.array(fc.boolean(), { minLength: 1, maxLength: 5 });

  test('changes no score, no interval, no gap: nothing but that it is there', () => {
    fc.assert(
      fc.property(institutions, marks, ({ list, units }, some) => {
        const plain = run(list, units);
        const { institution, units: results, ...rest } = run(marked(list, some), units);
        const bare = <T extends { provisional?: unknown }>({ provisional: _, ...other }: T) => other;
        const summary = ({ checklist }: { checklist: unknown }) => ({
          ...(checklist as object),
          provisional: undefined,
        });
        expect({ ...rest, checklist: summary(rest), institution: bare(institution), units: results.map(bare) }).toEqual(
          {
            ...plain,
            checklist: summary(plain),
          },
        );
      }),
      RUNS,
    );
  });

  test('is the score of the unit by a checklist without the sections in which nothing is answered', () => {
    fc.assert(
      fc.property(scored, marks, ({ list, answers }, some) => {
        const one = marked(list, some);
        const [unit] = run(one, [answers]).units;
        const given = (section: Section): boolean =>
          section.children.some((child) =>
            child.kind === 'section'
              ? given(child)
              : (answers.answers.get(child.id)?.responses ?? []).some(({ kind }) => kind === 'given'),
          );
        const provisional = unit?.provisional;
        if (provisional === undefined || provisional === null) return;
        const without = new Set(provisional.without);
        const drop = (section: Section): Section => ({
          ...section,
          children: section.children.flatMap((child): (Section | Item)[] => {
            if (child.kind === 'item') return [child];
            if (!without.has(child.id)) return [drop(child)];
            expect([child.provisional, given(child)]).toEqual([true, false]);
            return [];
          }),
        });
        const { score, zone, label } = run({ ...one, root: drop(one.root) }, [answers]).units[0] ?? {};
        expect(provisional).toMatchObject({ score, zone, label });
      }),
      RUNS,
    );
  });
});

describe('gaps by severity', () => {
  test('are in one order: severity, then what they cost, then the checklist; their points are the same', () => {
    fc.assert(
      fc.property(
        institutions,
        fc.array(fc.option(fc.integer({ min: 1, max: 7 }), { nil: undefined }), { minLength: 1, maxLength: 6 }),
        ({ list, units }, grades) => {
          const graded = change(list, (item, index) => {
            const severity = grades[index % grades.length];
            return severity === undefined ? item : { ...item, severity };
          });
          const exact = { ...graded, scale: { ...graded.scale, decimals: 6 } };
          const [byLost, bySeverity] = [run(exact, units), run({ ...exact, order: 'severity' }, units)];
          const place = new Map(list.items.map(({ id }, index) => [id, index]));
          for (const [a, b] of [
            [byLost.institution, bySeverity.institution] as const,
            ...byLost.units.map((unit, index) => [unit, bySeverity.units[index] ?? unit] as const),
          ]) {
            expect(new Map(b.gaps.map(({ item, lost }) => [item, lost]))).toEqual(
              new Map(a.gaps.map(({ item, lost }) => [item, lost])),
            );
            for (const [index, gap] of b.gaps.entries()) {
              const next = b.gaps[index + 1];
              if (next === undefined) continue;
              const order =
                (next.severity ?? 0) - (gap.severity ?? 0) ||
                next.lost - gap.lost ||
                (place.get(gap.item) ?? 0) - (place.get(next.item) ?? 0);
              // Points that differ by less than is printed may be either way.
              if (gap.severity === next.severity && gap.lost === next.lost) continue;
              expect(order).toBeLessThan(0);
            }
          }
        },
      ),
      RUNS,
    );
  });
});

describe('informational items', () => {
  test('are no gaps, cost nothing, and leave score and interval as they are', () => {
    fc.assert(
      fc.property(scored, fc.nat(), ({ list, answers }, pick) => {
        const index = pick % list.items.length;
        const light = change(list, (item, at) => (at === index ? { ...item, weight: fraction(0n, 1n) } : item));
        const { id } = list.items[index] ?? { id: '' };
        const { units } = run(light, [answers]);
        const shown = units[0]?.items.find(({ item }) => item === id);
        if (shown?.informational !== true) return;
        expect([shown.max, shown.points ?? 0]).toEqual([0, 0]);
        expect(units[0]?.gaps.map(({ item }) => item)).not.toContain(id);
        const worst = mapResponses(answers, (one, item) =>
          item === id && one.kind === 'given' ? { kind: 'unanswered' } : one,
        );
        const { score, interval, uncertainty } = run(light, [worst]).units[0] ?? {};
        expect([score, interval, uncertainty]).toEqual([units[0]?.score, units[0]?.interval, units[0]?.uncertainty]);
      }),
      RUNS,
    );
  });
});
