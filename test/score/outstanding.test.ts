import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Rollup } from '../../src/model/checklist.ts';
import { fraction, ONE, ZERO } from '../../src/model/rational.ts';
import type { Rejected } from '../../src/model/run.ts';
import { assembleRun, type RunInput } from '../../src/score/assemble-run.ts';
import { assessment, checklist, item, type Short, section } from '../support/make-checklist.ts';

const NINE_TENTHS = fraction(9n, 10n);

function unit(id: string, share: Short, services = 0, more: Partial<Assessment> = {}): Assessment {
  return assessment(
    { a: share },
    {
      file: `${id}.yaml`,
      unit: { id, name: id },
      services: Array.from({ length: services }, (_, index) => ({ id: `l${index}`, name: 'l' })),
      ...more,
    },
  );
}

function run(rollup: Rollup, assessments: readonly Assessment[], more: Partial<RunInput> = {}) {
  return assembleRun({
    version: '0',
    checklist: { value: checklist([item('a', '1')], { rollup }), sha256: '' },
    asOf: '2026-01-02',
    basis: 'claimed',
    findings: new Map(),
    institution: null,
    period: null,
    place: '.',
    assessments,
    rejected: [],
    missing: [],
    warnings: [],
    gate: {},
    inputs: [],
    ...more,
  });
}

const rejected = (name: string | null, services?: number): Rejected => ({
  file: `${name}.yaml`,
  unit: name,
  ...(services === undefined ? {} : { services }),
  diagnostics: [],
});

describe('an institution that lacks units', () => {
  const one = unit('u1', NINE_TENTHS, 3);
  test.each<[string, Rollup, Partial<RunInput>, [number, number]]>([
    ['four missing of five', 'mean-of-units', { missing: ['b', 'c', 'd', 'e'] }, [18, 98]],
    ['one rejected, one missing', 'mean-of-units', { missing: ['b'], rejected: [rejected('c')] }, [30, 96.67]],
    ['two files of one unit', 'mean-of-units', { rejected: [rejected('c'), rejected('c')] }, [45, 95]],
    ['files that name no unit', 'mean-of-units', { rejected: [rejected(null), rejected(null)] }, [30, 96.67]],
    ['services that are not known', 'mean-of-services', { missing: ['b'] }, [0, 100]],
    ['services that are known', 'mean-of-services', { rejected: [rejected('b', 6)] }, [30, 96.67]],
    ['no services', 'mean-of-services', { rejected: [rejected('b', 0)] }, [67.5, 92.5]],
    ['two files that agree', 'mean-of-services', { rejected: [rejected('b', 6), rejected('b', 6)] }, [30, 96.67]],
    ['two files that do not', 'mean-of-services', { rejected: [rejected('b', 6), rejected('b', 5)] }, [0, 100]],
  ])('%s: is not certain, and spans what they may score', (_, rollup, more, interval) => {
    const { institution } = run(rollup, [one], more);
    const { claimed } = institution.readings;
    expect(institution).toMatchObject({ score: 90, interval, certain: false, complete: false });
    expect(claimed).toMatchObject({ score: 90, interval, certain: false });
  });

  test('is not certain though its whole range lies in one zone', () => {
    const many = Array.from({ length: 99 }, (_, index) => unit(`u${index}`, ONE));
    expect(run('mean-of-units', many, { missing: ['z'] }).institution).toMatchObject({
      score: 100,
      interval: [99, 100],
      certain: false,
    });
    expect(run('mean-of-units', many).institution).toMatchObject({ interval: [100, 100], certain: true });
  });

  test('passes no gate for an institution', () => {
    const violations = (more: Partial<RunInput>, disregardWaived = false) =>
      run('mean-of-units', [one], { gate: { institutionFailBelow: 'yellow', disregardWaived }, ...more }).violations;
    const incomplete = { rule: 'institution-zone', unit: null, expected: 'yellow', actual: 'incomplete' };
    expect(violations({})).toEqual([]);
    expect(violations({ missing: ['b'] })).toEqual([incomplete]);
    expect(violations({ rejected: [rejected('b')] }, true)).toEqual([incomplete]);
  });

  test('is as open under another checklist', () => {
    const topics = { topics: ['maklumat.dipublikasikan'] } as const;
    const list = checklist([item('a', '1', topics)]);
    const { institution } = run('mean-of-units', [one], {
      checklist: { value: list, sha256: '' },
      also: [{ value: list, sha256: '' }],
      missing: ['b'],
    });
    expect(institution.also?.[0]).toMatchObject({ interval: institution.interval, certain: false });
  });
});

describe('an institution that evaluators have seen a part of', () => {
  const seen = (id: string, claim: Short, found: Short) =>
    unit(id, claim, 0, { verification: { answers: assessment({ a: found }).answers } });
  const units = [seen('a', ONE, ZERO), seen('b', ONE, undefined), unit('c', ZERO), unit('d', ZERO)];
  const partial = {
    score: 50,
    interval: [25, 75],
    certain: false,
    units: 2,
    over: { units: 2, of: 4, items: 1, itemsOf: 2 },
    claimedSameUnits: { score: 100, zone: 'green', label: 'tinggi' },
  };

  test('has no verified headline; the reading says over what it is, beside the claims of the same units', () => {
    const { institution, violations } = run('mean-of-units', units, {
      basis: 'verified',
      gate: { institutionFailBelow: 'red', disregardWaived: true },
    });
    expect(institution).toMatchObject({ score: null, interval: null, zone: null, certain: false, complete: false });
    expect(institution.readings.verified).toMatchObject(partial);
    expect(violations).toContainEqual({
      rule: 'institution-zone',
      unit: null,
      expected: 'red',
      actual: 'not scored',
    });
  });

  test('keeps the headline of the claims', () => {
    const { institution } = run('mean-of-units', units);
    expect(institution).toMatchObject({ score: 50, certain: true, complete: true, readings: { verified: partial } });
    expect(institution.readings.claimed).not.toHaveProperty('over');
  });

  test('has one once all are seen', () => {
    const { institution } = run('mean-of-units', units.slice(0, 1), { basis: 'verified' });
    expect(institution).toMatchObject({ score: 0, interval: [0, 0], certain: true, complete: true });
  });
});

describe('weights of nothing', () => {
  test('an assumed section of which only a weight of 0 is left runs over what that may be', () => {
    const list = checklist([
      section('s', '1', [item('a', '0'), item('b', '1')], 'assumed'),
      section('t', '1', [item('c', '1')]),
    ]);
    const { units } = run('mean-of-units', [assessment({ b: 'na', c: ONE })], {
      checklist: { value: list, sha256: '' },
    });
    expect(units[0]).toMatchObject({ score: 50, interval: [50, 100], gaps: [{ item: 'a', lost: 50 }] });
  });

  test('a section of weight 0 has no gaps', () => {
    const list = checklist([section('s', '0', [section('u', '1', [item('a', '1')])]), item('b', '1')]);
    const { units } = run('mean-of-units', [assessment({ a: ZERO, b: ZERO })], {
      checklist: { value: list, sha256: '' },
    });
    expect(units[0]?.gaps.map(({ item: id }) => id)).toEqual(['b']);
  });
});

describe('an evaluator and a unit that do not agree on what applies', () => {
  test.each<[string, Short[], Short[], string]>([
    ['the unit has what does not apply', [ONE], ['na'], 'over'],
    ['the unit says that it does not apply', ['na'], [ONE], 'under'],
    ['both say that it does not apply', ['na'], ['na'], 'agreed'],
    ['of two services another', [ONE, 'na'], ['na', ONE], 'over'],
  ])('%s', (_, claimed, found, judgement) => {
    const services = claimed.map((__, index) => ({ id: `l${index}`, name: 'l' }));
    const list = checklist([item('a', '1', { per: 'service' }), item('b', '1')]);
    const verification = { answers: assessment({ a: found }).answers };
    const { units } = run('mean-of-units', [assessment({ a: claimed, b: ONE }, { services, verification })], {
      checklist: { value: list, sha256: '' },
    });
    expect(units[0]?.verification?.items).toMatchObject([{ item: 'a', judgement, points: 0 }]);
  });
});
