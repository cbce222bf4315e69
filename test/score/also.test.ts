import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { evidenceKey } from '../../src/model/assessment.ts';
import type { AnswerScale, Checklist, Item } from '../../src/model/checklist.ts';
import { fraction, ONE, whole, ZERO } from '../../src/model/rational.ts';
import type { Basis } from '../../src/model/run.ts';
import type { Topic } from '../../src/model/topics.ts';
import { assembleRun, type RunInput } from '../../src/score/assemble-run.ts';
import { assessment, checklist, decimal, evidence, item, section } from '../support/make-checklist.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const HALF = fraction(1n, 2n);
const SIX: AnswerScale = {
  kind: 'choice',
  id: 'tangga',
  choices: [0, 1, 2, 3, 4, 5].map((step) => ({ answer: `langkah ${step}`, points: whole(step), also: [] })),
};

function about(id: string, weight: string, topics: readonly Topic[], more: Partial<Item> = {}): Item {
  return item(id, weight, { topics, ...more });
}

function run(
  used: Checklist,
  others: readonly Checklist[],
  units: readonly Assessment[],
  more: Partial<RunInput> = {},
) {
  return assembleRun({
    version: '0',
    checklist: { value: used, sha256: '' },
    asOf: '2026-01-02',
    basis: 'claimed',
    findings: new Map(),
    institution: null,
    period: null,
    place: 'patuh.yaml',
    assessments: units,
    rejected: [],
    missing: [],
    warnings: [],
    gate: {},
    inputs: [],
    ...(others.length === 0 ? {} : { also: others.map((value, index) => ({ value, sha256: String(index) })) }),
    ...more,
  });
}

/** One unit under one other checklist. */
function under(used: Checklist, other: Checklist, unit: Assessment, basis: Basis = 'claimed') {
  const [also] = run(used, [other], [unit], { basis }).units[0]?.also ?? [];
  if (also === undefined) throw new Error('not scored under it');
  return also;
}

const USED = checklist([
  about('maklumat', '1', ['maklumat.dipublikasikan']),
  about('toilet', '1', ['toilet.tersedia']),
  item('lain', '1'),
]);

describe('a unit under another checklist', () => {
  const other = checklist(
    [
      about('siklus', '60', ['maklumat.dipublikasikan'], { scale: SIX }),
      about('wc', '30', ['toilet.tersedia']),
      about('jam', '10', ['jam-layanan.ditepati']),
    ],
    { id: 'lain', title: 'Instrumen Lain', version: 3, standing: 'single-source' },
  );

  test('has what topics reach, and an interval for the rest', () => {
    // "ada" is at least the first of five steps: 60 x 1/5 + 30; at most everything.
    expect(under(USED, other, assessment({ maklumat: ONE, toilet: ONE, lain: ONE }))).toEqual({
      checklist: { id: 'lain', title: 'Instrumen Lain', version: 3, standing: 'single-source' },
      score: 42,
      interval: [42, 100],
      zone: 'red',
      label: 'rendah',
      certain: false,
      coverage: 90,
      covered: 2,
      items: 3,
    });
  });

  test.each([
    ['the worst answer is the worst', { maklumat: ZERO, toilet: ONE }, { score: 30, interval: [30, 40], coverage: 90 }],
    ['no answer covers nothing', { toilet: ONE }, { score: 30, interval: [30, 100], coverage: 30, covered: 1 }],
    ['no answers at all', {}, { score: 0, interval: [0, 100], coverage: 0, covered: 0, zone: 'red' }],
  ])('%s', (_, answers, expected) => {
    expect(under(USED, other, assessment(answers))).toMatchObject(expected);
  });

  test('goes by the run’s basis', () => {
    const asked = checklist([
      about('maklumat', '1', ['maklumat.dipublikasikan']),
      about('toilet', '1', ['toilet.tersedia'], { evidence: { ask: 'Foto', required: true } }),
    ]);
    const unit: Assessment = {
      ...assessment({ maklumat: ZERO, toilet: ONE }),
      verification: { answers: assessment({ maklumat: ONE }).answers },
    };
    expect(under(asked, other, unit).score).toBe(30);
    expect(under(asked, other, unit, 'evidenced')).toMatchObject({ score: 0, interval: [0, 10] });
    expect(under(asked, other, unit, 'verified')).toMatchObject({ score: 42, coverage: 90 });
    // A claim with its proof stays.
    const photo = evidence({ file: 'a.jpg' });
    const proven: Assessment = {
      ...unit,
      answers: new Map(
        [...unit.answers].map(([id, one]) => [id, id === 'toilet' ? { ...one, evidence: [photo] } : one]),
      ),
    };
    const found = new Map([[evidenceKey(photo), { condition: 'found' as const }]]);
    const evidenced = run(asked, [other], [proven], { basis: 'evidenced', findings: found });
    expect(evidenced.units[0]?.also?.[0]?.score).toBe(30);
  });

  test('has no score where the run has none', () => {
    const unverified = run(USED, [other], [assessment({ maklumat: ONE })], { basis: 'verified' });
    const none = { score: null, interval: null, zone: null, label: null, certain: false, coverage: 0, covered: 0 };
    expect(unverified.units[0]?.also).toEqual([{ ...none, checklist: expect.anything(), items: 3 }]);
    expect(unverified.institution.also).toEqual([{ ...none, checklist: expect.anything(), items: 3 }]);
  });

  test('has no score where no topic is shared, which is warned of', () => {
    const foreign = checklist([about('jam', '1', ['jam-layanan.ditepati'])], { id: 'asing' });
    const result = run(USED, [foreign], [assessment({ maklumat: ONE })]);
    expect(result.units[0]?.also?.[0]).toMatchObject({ score: null, zone: null, coverage: 0, covered: 0, items: 1 });
    expect(result.warnings).toEqual([
      {
        code: 'no-shared-topics',
        severity: 'warning',
        facts: { checklist: 'asing', used: 'uji' },
        at: { file: 'patuh.yaml' },
      },
    ]);
    expect(run(USED, [other], []).warnings).toEqual([]);
  });

  test('is not mentioned where it is not asked for', () => {
    const result = run(USED, [], [assessment({})]);
    for (const part of [result, result.institution, result.units[0]]) expect(part).not.toHaveProperty('also');
  });

  test('leaves an unread checklist be', () => {
    const nothing = run(USED, [other], [], { checklist: undefined });
    expect(nothing.also?.map(({ id }) => id)).toEqual(['lain']);
    expect(nothing.institution).not.toHaveProperty('also');
  });
});

describe('several answers to one item', () => {
  const both = checklist([about('a', '1', ['biaya.dipublikasikan']), about('b', '1', ['biaya.sesuai'])]);
  const other = checklist([about('x', '1', ['biaya.dipublikasikan', 'biaya.sesuai'])]);
  test.each([
    ['the lowest counts', { a: ONE, b: ZERO }, { score: 0, interval: [0, 0], coverage: 100 }],
    ['both at their best', { a: ONE, b: ONE }, { score: 100, interval: [100, 100] }],
    [
      'one that is not answered may still be the lowest: the interval is open',
      { a: ONE },
      { score: 0, interval: [0, 100], certain: false, coverage: 0, covered: 0 },
    ],
    ['one that is not answered cannot raise the other', { a: ZERO }, { score: 0, interval: [0, 0], coverage: 100 }],
    ['one that does not apply leaves', { a: ONE, b: 'na' }, { score: 100, interval: [100, 100], coverage: 100 }],
    ['one does not apply, one is open', { a: 'na' }, { score: 0, interval: [0, 100], coverage: 0 }],
  ] as const)('%s', (_, answers, expected) => {
    expect(under(both, other, assessment(answers))).toMatchObject(expected);
  });
});

describe('an item with a topic that no item asks about', () => {
  const other = checklist([about('x', '1', ['biaya.dipublikasikan', 'biaya.sesuai'])]);
  const asked = checklist([about('a', '1', ['biaya.dipublikasikan']), item('b', '1')]);
  const open = { score: 0, interval: [0, 100], certain: false, coverage: 0, covered: 0 };
  test.each([
    ['is as open as one that is not answered', { a: ONE, b: ZERO }, open],
    ['is the worst where the other topic is', { a: ZERO, b: ONE }, { interval: [0, 0], certain: true, coverage: 100 }],
    ['is open where the other does not apply', { a: 'na', b: ONE }, open],
  ] as const)('%s', (_, answers, expected) => {
    expect(under(asked, other, assessment(answers))).toMatchObject(expected);
  });

  test('an answer between the ends of its scale decides nothing on a scale of two', () => {
    const ladder = checklist([about('a', '1', ['biaya.dipublikasikan'], { scale: SIX })]);
    const plain = checklist([about('x', '1', ['biaya.dipublikasikan'])]);
    expect(under(ladder, plain, assessment({ a: fraction(3n, 5n) }))).toMatchObject(open);
    expect(under(ladder, plain, assessment({ a: ONE }))).toMatchObject({ score: 100, coverage: 100 });
  });

  test('one answer about satisfaction is not all of it: SKM under the compliance checklist', () => {
    const [panrb, kepatuhan] = [shippedChecklist('enam-elemen-panrb'), shippedChecklist('kepatuhan-2016')];
    expect(under(panrb, kepatuhan, assessment({ skm: ONE }))).toMatchObject(open);
  });
});

describe('"tidak berlaku"', () => {
  const used = checklist([about('a', '1', ['biaya.sesuai']), about('b', '1', ['produk.sesuai'])]);
  const taking = (na: boolean) =>
    checklist([about('x', '80', ['biaya.sesuai'], { na }), about('y', '20', ['produk.sesuai'])]);

  test('carries over where the item takes it, and leaves its weight to the others', () => {
    expect(under(used, taking(true), assessment({ a: 'na', b: ONE }))).toMatchObject({
      score: 100,
      interval: [100, 100],
      coverage: 100,
      covered: 1,
    });
  });

  test('is no answer to an item that always applies', () => {
    expect(under(used, taking(false), assessment({ a: 'na', b: ONE }))).toMatchObject({
      score: 20,
      interval: [20, 100],
      coverage: 20,
      covered: 1,
    });
  });

  test('to everything that is shared leaves no score', () => {
    const only = checklist([about('x', '1', ['biaya.sesuai'])]);
    expect(under(used, only, assessment({ a: 'na', b: ONE }))).toMatchObject({ score: null, coverage: 0, covered: 0 });
  });
});

describe('services', () => {
  const services = ['s', 't', 'u', 'v'].map((id) => ({ id, name: id }));
  const perService = { per: 'service' as const };
  const used = checklist([
    about('biaya', '1', ['biaya.dipublikasikan'], perService),
    about('maklumat', '1', ['maklumat.dipublikasikan']),
  ]);
  const unit = (biaya: Parameters<typeof assessment>[0][string], maklumat = ONE) =>
    assessment({ biaya, maklumat }, { services });

  test('their mean goes onto an item of the unit', () => {
    const other = checklist([about('x', '1', ['biaya.dipublikasikan'])]);
    expect(under(used, other, unit([ONE, ONE, ONE, ZERO]))).toMatchObject({ score: 75, interval: [75, 75] });
    expect(under(used, other, unit([ONE, undefined, 'na', 'na']))).toMatchObject({
      score: 50,
      interval: [50, 100],
      coverage: 100,
    });
  });

  test('the unit’s answer applies to each of them', () => {
    const other = checklist([
      about('x', '1', ['maklumat.dipublikasikan', 'biaya.dipublikasikan'], perService),
      about('y', '1', ['maklumat.dipublikasikan'], perService),
    ]);
    expect(under(used, other, unit([ONE, ONE, ZERO, ZERO]))).toMatchObject({ score: 75, coverage: 100 });
  });

  test('each answers for itself, and covers its share', () => {
    const other = checklist([about('x', '3', ['biaya.dipublikasikan'], perService), item('z', '1')]);
    expect(under(used, other, unit([ONE, undefined, ZERO, 'na']))).toMatchObject({
      score: 25,
      interval: [25, 75],
      coverage: 50,
      covered: 1,
      items: 2,
    });
  });

  test('a unit without services answers once', () => {
    const other = checklist([about('x', '1', ['biaya.dipublikasikan'], perService)]);
    expect(under(used, other, assessment({ biaya: ONE }))).toMatchObject({ score: 100, coverage: 100 });
    expect(under(used, other, assessment({}))).toMatchObject({ score: 0, coverage: 0 });
  });
});

describe('an institution under another checklist', () => {
  const units = [
    assessment({ maklumat: ONE, toilet: ONE }, { unit: { id: 'a', name: 'A' } }),
    assessment(
      { maklumat: ZERO },
      {
        unit: { id: 'b', name: 'B' },
        services: ['s', 't', 'u'].map((id) => ({ id, name: id })),
      },
    ),
    // Not scored: it has no part in it.
    assessment({ maklumat: 'na', toilet: 'na', lain: 'na' }, { unit: { id: 'c', name: 'C' } }),
  ];
  const children = [about('x', '1', ['maklumat.dipublikasikan']), about('y', '1', ['toilet.tersedia']), item('z', '2')];
  const levels = [
    { min: decimal('30'), zone: 'green' as const, label: 'baik', institution: 'tinggi' },
    { min: ZERO, zone: 'red' as const, label: 'buruk' },
  ];

  test('is the mean of its units, its items those that any unit reaches', () => {
    const other = checklist(children, { zones: { levels, disputed: [] } });
    expect(run(USED, [other], units).institution.also?.[0]).toMatchObject({
      // (50 + 0) / 2, and as high as (100 + 75) / 2; coverage (50 + 25) / 2.
      score: 25,
      interval: [25, 87.5],
      zone: 'red',
      label: 'buruk',
      certain: false,
      coverage: 37.5,
      covered: 2,
      items: 3,
    });
  });

  test('weighs units as that checklist does, and is called as that checklist calls institutions', () => {
    const other = checklist(children, { rollup: 'mean-of-services', zones: { levels, disputed: [] } });
    const better = [assessment({ maklumat: ONE, toilet: ONE, lain: ONE }, { unit: { id: 'd', name: 'D' } })];
    expect(run(USED, [other], units).institution.also?.[0]).toMatchObject({ score: 12.5, coverage: 31.3 });
    expect(run(USED, [other], better)).toMatchObject({
      institution: { also: [{ score: 50, label: 'tinggi' }] },
      units: [{ also: [{ score: 50, label: 'baik' }] }],
    });
  });
});

test('a checklist under itself gives its own score where every item has a topic', () => {
  const own = checklist([
    about('a', '3', ['toilet.tersedia'], { scale: SIX }),
    section('s', '2', [about('b', '1', ['loket.tersedia']), about('c', '1', ['parkir.tersedia'])], 'assumed'),
  ]);
  const result = run(own, [own], [assessment({ a: fraction(3n, 5n), b: ONE, c: HALF })]);
  const [unit] = result.units;
  expect(unit?.also?.[0]).toMatchObject({ score: unit?.score, interval: unit?.interval, coverage: 100, covered: 3 });
});

test('what is summarised of another checklist is what is of the one used', () => {
  const colors = { note: 'Bacaan sendiri', source: 'warna' };
  const sources = [{ id: 'warna', title: 'Warna', status: 'single-source' as const }];
  const zones = { levels: [{ min: ZERO, zone: 'red' as const, label: 'x', institution: 'y' }], disputed: [], colors };
  const provisional = { ...section('f03', '1', [item('b', '1')]), provisional: true as const };
  const one = checklist([item('a', '1'), provisional], { zones, sources, order: 'severity' });
  const { also, checklist: used } = run(
    one,
    [one, checklist([item('a', '1')], { zones: { ...zones, colors: { note: 'n' } } })],
    [],
  );
  expect(also?.[0]).toEqual({ ...used, sha256: '0' });
  expect(used).toMatchObject({
    colors: { note: 'Bacaan sendiri', source: 'Warna', standing: 'single-source' },
    order: 'severity',
    provisional: [{ id: 'f03', title: 'f03' }],
    zones: [{ min: 0, zone: 'red', label: 'x', institution: 'y' }],
  });
  expect(also?.[1]?.colors).toEqual({ note: 'n', source: null, standing: 'assumption' });
});
