import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  type EvidenceFindings,
  evidenceKey,
  type ItemAnswer,
  type Response,
} from '../../../src/model/assessment.ts';
import type { Checklist, Item } from '../../../src/model/checklist.ts';
import { compare, fraction, multiply, ONE, type Rational, roundHalfUp, ZERO } from '../../../src/model/rational.ts';
import { measureSection } from '../../../src/score/measure.ts';
import { levelOf } from '../../../src/score/read-score.ts';
import { chooseVisits } from '../../../src/score/visits/choose-visits.ts';
import { tries } from '../../support/how-often.ts';
import { assessment, checklist, decimal, evidence, item } from '../../support/make-checklist.ts';
import { DAY } from '../arbitraries.ts';
import { smallInstitutions } from '../plan/small-institutions.ts';

type Handed = Parameters<Parameters<typeof smallInstitutions.map>[0]>[0];

/** Open answers of a unit that every set of which is tried. */
const MOST_OPEN = 6;

/** An answer that may be found to be any of these, and where it is. */
interface Open {
  readonly item: Item;
  readonly index: number;
  readonly found: readonly Rational[];
}

/** Everything that may be found, without a look at how visits are chosen. */
function openIn(unit: Assessment, list: Checklist, findings: EvidenceFindings): Open[] {
  return list.items.flatMap((one) => {
    const entry = unit.answers.get(one.id);
    const shown = entry?.evidence.some((piece) => findings.has(evidenceKey(piece)));
    const isProven = one.evidence?.required !== true || shown === true;
    return (entry?.responses ?? []).flatMap((response, index): Open[] => {
      const seen = unit.verification?.answers.get(one.id)?.responses[index];
      if (seen !== undefined && seen.kind !== 'unanswered') return [];
      if (response.kind === 'not-applicable' || (response.kind === 'given' && isProven)) return [];
      const most = response.kind === 'given' ? response.value : ONE;
      const found = answersOf(one).filter((share) => compare(share, most) <= 0);
      return found.length > 1 ? [{ item: one, index, found }] : [];
    });
  });
}

function answersOf({ scale, worst }: Item): Rational[] {
  if (scale.kind === 'number') return [worst, ONE];
  const most = scale.choices.at(-1)?.points ?? ONE;
  return scale.choices.map(({ points }) => fraction(points.n * most.d, points.d * most.n));
}

/** The zone after some findings, everything else as the unit or its evaluator says. */
function zoneAfter(unit: Assessment, list: Checklist, found: ReadonlyMap<Open, Rational>): string {
  const byItem = new Map([...found].map(([{ item: one, index }, share]) => [`${one.id} ${index}`, share]));
  const { measure } = measureSection(list.root, (one) =>
    (unit.answers.get(one.id)?.responses ?? []).map((response, index): Response => {
      const share = byItem.get(`${one.id} ${index}`);
      if (share !== undefined) return { kind: 'given', value: share, answer: 'ditemukan' };
      const seen = unit.verification?.answers.get(one.id)?.responses[index];
      return seen === undefined || seen.kind === 'unanswered' ? response : seen;
    }),
  );
  if (measure === undefined) return '';
  return levelOf(roundHalfUp(multiply(measure.point, list.scale.max), list.scale.decimals), list).zone;
}

/** Every way to find some answers. */
function findings(open: readonly Open[]): ReadonlyMap<Open, Rational>[] {
  return open.reduce<ReadonlyMap<Open, Rational>[]>(
    (all, one) => all.flatMap((found) => one.found.map((share) => new Map([...found, [one, share]]))),
    [new Map()],
  );
}

function subsets<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((sets, one) => sets.flatMap((set) => [set, [...set, one]]), [[]]);
}

/** The fewest answers whose checking leaves one zone, whatever is found in them, and whatever the others are. */
function fewest(unit: Assessment, list: Checklist, known: EvidenceFindings): number {
  const open = openIn(unit, list, known);
  const sizes = subsets(open)
    .filter((checked) =>
      findings(checked).every((found) => {
        const others = open.filter((one) => !checked.includes(one));
        const zones = findings(others).map((left) => zoneAfter(unit, list, new Map([...found, ...left])));
        return new Set(zones).size === 1;
      }),
    )
    .map((checked) => checked.length);
  return Math.min(...sizes);
}

const applies = (unit: Assessment, { root }: Checklist) =>
  measureSection(root, (one) => (unit.verification?.answers.get(one.id) ?? unit.answers.get(one.id))?.responses ?? [])
    .measure !== undefined;

/** Levels without conditions, no numbers, and evaluators who have looked at some items. */
const cases = fc
  .tuple(smallInstitutions, fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }), fc.nat(12))
  .map(([{ list, units, findings: known }, looked, budget]) => {
    const plain: Checklist = {
      ...list,
      zones: { ...list.zones, levels: list.zones.levels.map(({ min, zone, label }) => ({ min, zone, label })) },
    };
    const seen = list.items.filter((_, index) => looked[index] === 0);
    const verified = units.map((unit, index): Assessment => {
      if (index !== 0 || seen.length === 0) return unit;
      const answers = seen.flatMap((one): [string, ItemAnswer][] => {
        const entry = unit.answers.get(one.id);
        const responses = entry?.responses.map(
          (): Response => ({ kind: 'given', value: one.worst, answer: 'dilihat' }),
        );
        return entry === undefined || responses === undefined ? [] : [[one.id, { ...entry, responses }]];
      });
      return { ...unit, verification: { answers: new Map(answers) } };
    });
    return { list: plain, units: verified, findings: known, budget };
  })
  .filter(
    ({ list, units, findings: known }) =>
      list.items.every(({ scale }) => scale.kind === 'choice') &&
      units.every((unit) => applies(unit, list) && openIn(unit, list, known).length <= MOST_OPEN),
  );

const termsOf = ({ findings: known }: Pick<Handed, 'findings'>, budget: number | undefined) => ({
  day: DAY,
  findings: known,
  budget,
});

describe('the answers to check first', () => {
  it('are as few as trying every set of answers with every finding needs, and settle as many units as any choice does', () => {
    fc.assert(
      fc.property(cases, ({ list, units, findings: known, budget }) => {
        const needs = units.map((unit) => fewest(unit, list, known));
        const all = chooseVisits(units, list, termsOf({ findings: known }, undefined));
        expect(all.units.map(({ needed }) => needed)).toEqual(needs);
        expect(all).toMatchObject({ needed: needs.reduce((a, b) => a + b, 0), settled: units.length });
        expect(all.answers).toHaveLength(all.needed);
        const some = chooseVisits(units, list, termsOf({ findings: known }, budget));
        const affordable = subsets(needs).filter((set) => set.reduce((a, b) => a + b, 0) <= budget);
        expect(some.settled).toBe(Math.max(...affordable.map((set) => set.length)));
        const open = some.units.reduce((count, one) => count + one.open, 0);
        expect(some.answers).toHaveLength(Math.min(budget, open));
      }),
      tries(2000, 10),
    );
  });

  const LIST = checklist([
    item('besar', '60', { evidence: { ask: 'Foto', required: true } }),
    item('kecil', '30', { evidence: { ask: 'Foto', required: true } }),
    item('sisa', '10', { evidence: { ask: 'Foto', required: true } }),
  ]);
  const choose = (answers: Parameters<typeof assessment>[0], budget?: number) =>
    chooseVisits([assessment(answers)], LIST, { day: DAY, findings: new Map(), budget });

  it('are those with the most points, as few as it takes whatever is found', () => {
    // 0 to 100 with bounds at 51 and 81: after 60 and 30 the last 10 may still decide between 90 and 100, both green, or 60 and 70.
    const { units, answers, needed } = choose({ besar: ONE, kecil: ONE, sisa: ONE });
    expect(needed).toBe(2);
    expect(units).toMatchObject([{ interval: [0, 100], zones: ['red', 'green'], open: 3, needed: 2, ifConfirmed: 2 }]);
    expect(answers.map(({ item: id, points, claim }) => [id, points, claim])).toEqual([
      ['besar', 60, '1/1'],
      ['kecil', 30, '1/1'],
    ]);
  });

  it('are none where nothing that is open moves a zone', () => {
    expect(choose({ besar: ZERO, kecil: ONE, sisa: undefined })).toMatchObject({
      needed: 0,
      settledNow: 1,
      answers: [],
    });
  });

  it('leaves out what an evaluator has looked at, and what is proven', () => {
    const proof = evidence({ file: 'foto.jpg' });
    const one = assessment({ besar: ONE, kecil: ONE, sisa: ONE });
    const answers = new Map(one.answers);
    const small = answers.get('kecil');
    if (small !== undefined) answers.set('kecil', { ...small, evidence: [proof] });
    const verification = { answers: assessment({ besar: ONE }).answers };
    const { units } = chooseVisits([{ ...one, answers, verification }], LIST, {
      day: DAY,
      findings: new Map([[evidenceKey(proof), { condition: 'found' }]]),
      budget: undefined,
    });
    expect(units).toMatchObject([{ interval: [90, 100], zones: ['green', 'green'], open: 1, needed: 0 }]);
  });

  it('counts any number between as a possible finding', () => {
    const scale = { kind: 'number', id: 'angka', min: ZERO, max: decimal('100') } as const;
    const list = checklist([item('besar', '80', { scale }), item('kecil', '20')]);
    const open = assessment({ besar: undefined, kecil: undefined });
    const { needed } = chooseVisits([open], list, { day: DAY, findings: new Map(), budget: undefined });
    expect(needed).toBe(2);
  });

  it('gives what is left of the budget to the answers that move the institution most', () => {
    const { answers, settled } = choose({ besar: ONE, kecil: ONE, sisa: ONE }, 1);
    expect(settled).toBe(0);
    expect(answers.map(({ item: id }) => id)).toEqual(['besar']);
  });
});
