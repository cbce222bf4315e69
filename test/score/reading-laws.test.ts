import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/messages/en/en.ts';
import type { Assessment, EvidenceFindings, ItemAnswer } from '../../src/model/assessment.ts';
import type { Checklist, Item } from '../../src/model/checklist.ts';
import { fault } from '../../src/model/diagnostic.ts';
import { compare, multiply, ONE, type Rational, subtract, sum, ZERO } from '../../src/model/rational.ts';
import { BASES, type Basis, type Run } from '../../src/model/run.ts';
import { renderJson } from '../../src/report/data/json.ts';
import { assembleRun } from '../../src/score/assemble-run.ts';
import { findUnproven } from '../../src/score/find-unproven.ts';
import { proofProblem } from '../../src/score/judge-evidence.ts';
import { measureSection } from '../../src/score/measure.ts';
import { responsesByBasis } from '../../src/score/readings.ts';
import { scoreUnit } from '../../src/score/score-unit.ts';
import { tries } from '../support/how-often.ts';
import { DAY, institutions, scored } from './arbitraries.ts';
import { asEvidenced, asVerified, referenceScore, roundReference } from './reference.ts';

/** The laws of the three readings, on whatever a unit hands in. */
const RUNS = tries(150);
const basis = fc.constantFrom(...BASES);

function score(list: Checklist, answers: Assessment, findings: EvidenceFindings, by: Basis = 'claimed', asOf = DAY) {
  return scoreUnit(answers, list, { asOf, basis: by, findings });
}

function run(list: Checklist, units: readonly Assessment[], findings: EvidenceFindings, by: Basis, gate = {}): Run {
  return assembleRun({
    version: '0',
    checklist: { value: list, sha256: '0'.repeat(64) },
    asOf: DAY,
    basis: by,
    findings,
    institution: null,
    period: null,
    place: 'patuh.yaml',
    assessments: units,
    rejected: [{ file: 'x.yaml', unit: null, diagnostics: [fault('empty-file', { file: 'x.yaml' }, {})] }],
    missing: ['m'],
    warnings: [],
    gate,
    inputs: [],
  });
}

/** Exact shares of full marks by basis. */
function shares(list: Checklist, answers: Assessment, findings: EvidenceFindings, asOf = DAY) {
  const { measures } = score(list, answers, findings, 'claimed', asOf);
  return { claimed: measures.claimed?.point, evidenced: measures.evidenced?.point, verified: measures.verified?.point };
}

function changeAnswers(unit: Assessment, change: (answer: ItemAnswer) => ItemAnswer): Assessment {
  return { ...unit, answers: new Map([...unit.answers].map(([id, answer]) => [id, change(answer)])) };
}

/** Whether no reading of one is above that of the other. */
function expectNoHigher(after: ReturnType<typeof shares>, before: ReturnType<typeof shares>): void {
  for (const one of BASES) {
    const [lower, higher] = [after[one], before[one]];
    expect(lower === undefined).toBe(higher === undefined);
    if (lower !== undefined && higher !== undefined) expect(compare(lower, higher)).toBeLessThanOrEqual(0);
  }
}

describe('a unit', () => {
  it('has the readings of the reference', () => {
    fc.assert(
      fc.property(scored, ({ list, answers, findings }) => {
        const { readings } = score(list, answers, findings).result;
        const rewritten = {
          claimed: answers,
          evidenced: asEvidenced(list, answers, findings, DAY),
          verified: answers.verification === undefined ? undefined : asVerified(list, answers),
        };
        for (const one of BASES) {
          const unit = rewritten[one];
          const expected = unit && referenceScore(list, unit);
          const rounded = (end: 'score' | 'low' | 'high') =>
            expected === undefined ? null : roundReference(expected[end], list.scale.decimals);
          expect(readings[one] === null).toBe(expected === undefined);
          if (expected === undefined) continue;
          expect([readings[one]?.score, readings[one]?.interval]).toEqual([
            rounded('score'),
            [rounded('low'), rounded('high')],
          ]);
        }
      }),
      RUNS,
    );
  });

  it('shows by a basis what it shows in the reading of that name', () => {
    fc.assert(
      fc.property(scored, basis, ({ list, answers, findings }, by) => {
        const { result } = score(list, answers, findings, by);
        const { score: number, interval, zone, label, certain, nearBound } = result;
        const none = { score: null, interval: null, zone: null, label: null, certain: false, nearBound: false };
        expect({ score: number, interval, zone, label, certain, nearBound }).toEqual(result.readings[by] ?? none);
        expect(result.status).toBe(result.readings[by] === null ? 'not scored' : 'scored');
        expect(result.readings).toEqual(score(list, answers, findings, 'claimed').result.readings);
      }),
      RUNS,
    );
  });

  it('claims at least what it proves, and the difference is what rests on its claims without proof', () => {
    fc.assert(
      fc.property(scored, ({ list, answers, findings }) => {
        const { claimed, evidenced } = shares(list, answers, findings);
        expect(claimed === undefined).toBe(evidenced === undefined);
        if (claimed === undefined || evidenced === undefined) return;
        expect(compare(claimed, evidenced)).toBeGreaterThanOrEqual(0);
        const resting: Rational[] = [];
        const problemOf = (item: Item) => proofProblem(item, answers.answers.get(item.id), findings, DAY);
        const tree = measureSection(list.root, responsesByBasis(answers, problemOf).claimed);
        findUnproven(tree, list.scale.max, answers, problemOf, (exact) => resting.push(exact));
        expect(compare(sum(resting), multiply(subtract(claimed, evidenced), list.scale.max))).toBe(0);
        for (const [index, points] of resting.entries()) {
          expect(compare(points, resting[index + 1] ?? ZERO)).toBeGreaterThanOrEqual(0);
        }
      }),
      RUNS,
    );
  });

  it('proves all that it claims where all its evidence is valid', () => {
    fc.assert(
      fc.property(scored, ({ list, answers }) => {
        const proof = { link: 'https://contoh.example', dated: DAY, at: { file: 'uji.yaml' } };
        const proved = changeAnswers(answers, (answer) => ({ ...answer, evidence: [proof] }));
        const { result } = score(list, proved, new Map());
        expect(result.readings.evidenced).toEqual(result.readings.claimed);
        expect(result.unproven).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is verified as it claims where the evaluator says the same, or nothing', () => {
    fc.assert(
      fc.property(scored, ({ list, answers, findings }) => {
        for (const found of [answers.answers, new Map<string, ItemAnswer>()]) {
          const { result } = score(list, { ...answers, verification: { answers: found } }, findings, 'verified');
          expect(result.readings.verified).toEqual(result.readings.claimed);
          expect(result.verification).toMatchObject({ over: 0, under: 0 });
        }
      }),
      RUNS,
    );
  });

  it('changes nothing but marks by its waivers', () => {
    fc.assert(
      fc.property(scored, basis, ({ list, answers, findings }, by) => {
        const with_ = score(list, answers, findings, by);
        const without = score(list, { ...answers, waivers: [] }, findings, by);
        const unmarked = {
          ...with_.result,
          gaps: with_.result.gaps.map(({ waiver: _, ...gap }) => ({ ...gap, waived: false })),
        };
        expect(unmarked).toEqual(without.result);
        const accepted = new Set(answers.waivers.filter(({ until }) => until >= DAY).map(({ item }) => item));
        for (const gap of with_.result.gaps) {
          expect([gap.waived, gap.waiver !== undefined]).toEqual([accepted.has(gap.item), accepted.has(gap.item)]);
        }
        // What a gate sees that disregards them: the score with those gaps closed.
        if (with_.accepted === undefined || with_.measure === undefined) {
          expect([with_.accepted, with_.measure]).toEqual([undefined, undefined]);
          return;
        }
        const closed = with_.gaps.filter(({ item }) => accepted.has(item)).map(({ lost }) => lost);
        const higher = multiply(subtract(with_.accepted.point, with_.measure.point), list.scale.max);
        expect(compare(higher, sum(closed))).toBe(0);
      }),
      RUNS,
    );
  });

  it('loses in its gaps exactly what its score is short of, by every basis', () => {
    fc.assert(
      fc.property(scored, basis, ({ list, answers, findings }, by) => {
        const { measure, gaps } = score(list, answers, findings, by);
        const short = measure === undefined ? sum([]) : multiply(list.scale.max, subtract(ONE, measure.point));
        expect(compare(sum(gaps.map(({ lost }) => lost)), short)).toBe(0);
      }),
      RUNS,
    );
  });

  it('never gains by evidence taken away', () => {
    fc.assert(
      fc.property(scored, fc.nat(), ({ list, answers, findings }, pick) => {
        let index = 0;
        const fewer = changeAnswers(answers, (answer) => ({
          ...answer,
          evidence: answer.evidence.filter(() => index++ % 3 !== pick % 3),
        }));
        expectNoHigher(shares(list, fewer, findings), shares(list, answers, findings));
        expectNoHigher(shares(list, answers, new Map()), shares(list, answers, findings));
      }),
      RUNS,
    );
  });

  it('never gains by a later day, where no evidence is dated after the first', () => {
    fc.assert(
      fc.property(scored, fc.nat(1500), ({ list, answers, findings }, days) => {
        const past = changeAnswers(answers, (answer) => ({
          ...answer,
          evidence: answer.evidence.filter(({ dated }) => dated === undefined || dated <= DAY),
        }));
        // Evidence without a date of its own is dated by the evidence lock.
        const pastFindings = new Map(
          [...findings].filter(([, { lockedDate }]) => lockedDate === undefined || lockedDate <= DAY),
        );
        const later = new Date(Date.parse(DAY) + days * 86_400_000).toISOString().slice(0, 10);
        expectNoHigher(shares(list, past, pastFindings, later), shares(list, past, pastFindings));
      }),
      RUNS,
    );
  });

  it('is told of in the same words whatever the order of its answers, evidence, findings and waivers', () => {
    fc.assert(
      fc.property(scored, basis, ({ list, answers, findings }, by) => {
        const { verification } = answers;
        const reversed: Assessment = {
          ...answers,
          answers: new Map([...answers.answers].reverse()),
          waivers: answers.waivers.toReversed(),
          ...(verification && { verification: { answers: new Map([...verification.answers].reverse()) } }),
        };
        const { result } = score(list, answers, findings, by);
        expect(score(list, reversed, findings, by).result).toEqual(result);
        const turned = changeAnswers(answers, (answer) => ({ ...answer, evidence: answer.evidence.toReversed() }));
        expect({ ...score(list, turned, findings, by).result, evidence: [] }).toEqual({ ...result, evidence: [] });
      }),
      RUNS,
    );
  });
});

describe('an institution', () => {
  const schema = JSON.parse(readFileSync(new URL('../../src/load/generated/run.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

  it('is JSON by its schema, conserves its units and is the same whatever their order, by every basis', () => {
    fc.assert(
      fc.property(institutions, basis, ({ list, units, findings }, by) => {
        const made = run(list, units, findings, by);
        expect(validate(JSON.parse(renderJson(made, { messages: en }))) ? [] : validate.errors).toEqual([]);
        const { counts, institution } = made;
        expect(counts.found).toBe(counts.scored + counts.notScored + counts.rejected + counts.missing);
        expect([counts.found, counts.rejected, counts.missing]).toEqual([units.length + 2, 1, 1]);
        expect(institution.readings[by]?.units ?? 0).toBe(counts.scored);
        const { green, yellow, red } = institution.zones;
        expect(green + yellow + red).toBe(counts.scored);
        expect(institution.unproven).toBe(made.units.reduce((total, unit) => total + unit.unproven.length, 0));
        expect(run(list, units.toReversed(), findings, by)).toEqual(made);
      }),
      RUNS,
    );
  });

  it('names the units that are not verified, and is not complete without them', () => {
    fc.assert(
      fc.property(institutions, basis, ({ list, units, findings }, by) => {
        const { institution, warnings } = assembleRun({
          version: '0',
          checklist: { value: list, sha256: '' },
          asOf: DAY,
          basis: by,
          findings,
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
        const open = by === 'verified' ? units.filter(({ verification }) => verification === undefined) : [];
        const told = warnings.filter(({ code }) => code === 'not-verified').map(({ at }) => at.file);
        expect(told).toEqual(open.map(({ file }) => file));
        expect(institution.complete).toBe(open.length === 0);
        expect(institution.uncertainty.includes('unverified')).toBe(open.length > 0);
      }),
      RUNS,
    );
  });

  it('breaks no more rules where waived gaps are disregarded, and the same ones without waivers', () => {
    const gate = { failBelow: 'green', minScore: 60, institutionFailBelow: 'green' } as const;
    const rules = ({ violations }: Run) => violations.map(({ rule, unit }) => `${rule} ${unit}`);
    fc.assert(
      fc.property(institutions, basis, ({ list, units, findings }, by) => {
        const strict = run(list, units, findings, by, gate);
        const mild = run(list, units, findings, by, { ...gate, disregardWaived: true });
        expect(rules(strict)).toEqual(expect.arrayContaining(rules(mild)));
        expect({ ...mild, violations: [] }).toEqual({ ...strict, violations: [] });
        const bare = units.map((unit) => ({ ...unit, waivers: [] }));
        expect(run(list, bare, findings, by, { ...gate, disregardWaived: true }).violations).toEqual(strict.violations);
      }),
      RUNS,
    );
  });
});
