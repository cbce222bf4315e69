import { describe, expect, test } from 'vitest';
import type { AnswerScale } from '../../src/model/checklist.ts';
import { fraction, ONE, ZERO } from '../../src/model/rational.ts';
import { assembleRun } from '../../src/score/assemble-run.ts';
import { checkGate } from '../../src/score/check-gate.ts';
import { scoreUnit } from '../../src/score/score-unit.ts';
import { assessment, checklist, decimal, item, type Short, section } from '../support/make-checklist.ts';

const CLAIMED = { asOf: '2026-01-02', basis: 'claimed', findings: new Map() } as const;
const HUNDRED: AnswerScale = { kind: 'number', id: 'angka', min: ZERO, max: decimal('100') };
const HALF = fraction(1n, 2n);

/** A checklist whose score is the number answered. */
const PLAIN = checklist([item('nilai', '1', { scale: HUNDRED })]);
const plain = (score: string) => assessment({ nilai: fraction(decimal(score).n, decimal(score).d * 100n) });

describe('rounding and zones', () => {
  test.each([
    ['80.994', 80.99, 'yellow'],
    ['80.995', 81, 'green'],
    ['80.9949999', 80.99, 'yellow'],
    ['81', 81, 'green'],
    ['50.994', 50.99, 'red'],
    ['50.995', 51, 'yellow'],
    ['51', 51, 'yellow'],
    ['0', 0, 'red'],
    ['0.004', 0, 'red'],
    ['0.005', 0.01, 'red'],
    ['100', 100, 'green'],
  ])('%s prints %d, %s', (score, printed, zone) => {
    const { result } = scoreUnit(plain(score), PLAIN, CLAIMED);
    expect([result.score, result.zone]).toEqual([printed, zone]);
  });

  test('a third and two thirds round where they should', () => {
    const third = scoreUnit(assessment({ nilai: fraction(1n, 3n) }), PLAIN, CLAIMED).result;
    expect(third.score).toBe(33.33);
    expect(third.gaps[0]?.lost).toBe(66.67);
  });

  test('4.505 on a scale of 5 with bounds of two decimals falls into no hole', () => {
    const scale: AnswerScale = { kind: 'number', id: 'indeks', min: ZERO, max: decimal('5') };
    const levels = [
      { min: decimal('4.51'), zone: 'green' as const, label: 'A' },
      { min: decimal('4.01'), zone: 'green' as const, label: 'A-' },
      { min: ZERO, zone: 'red' as const, label: 'F' },
    ];
    const index = checklist([item('nilai', '1', { scale })], {
      scale: { max: decimal('5'), decimals: 2 },
      zones: { levels, disputed: [] },
    });
    const label = (share: string) =>
      scoreUnit(assessment({ nilai: fraction(decimal(share).n, decimal(share).d * 5n) }), index, CLAIMED).result.label;
    expect([label('4.505'), label('4.504'), label('4.51')]).toEqual(['A', 'A-', 'A']);
  });

  test.each([
    ['80.49', false],
    ['80.50', true],
    ['81.50', true],
    ['81.51', false],
    ['50.5', true],
    ['0.2', false],
  ])('%s near a bound: %s', (score, near) => {
    expect(scoreUnit(plain(score), PLAIN, CLAIMED).result.nearBound).toBe(near);
  });

  test.each([
    ['3.97', false],
    ['3.98', false],
    ['3.99', true],
    ['4.03', true],
    ['4.04', false],
  ])('%s of 5 near 4.01, by the same share of the scale: %s', (score, near) => {
    const scale: AnswerScale = { kind: 'number', id: 'indeks', min: ZERO, max: decimal('5') };
    const levels = [
      { min: decimal('4.01'), zone: 'green' as const, label: 'A-' },
      { min: ZERO, zone: 'red' as const, label: 'F' },
    ];
    const index = checklist([item('nilai', '1', { scale })], {
      scale: { max: decimal('5'), decimals: 2 },
      zones: { levels, disputed: [] },
    });
    const unit = assessment({ nilai: fraction(decimal(score).n, decimal(score).d * 5n) });
    expect(scoreUnit(unit, index, CLAIMED).result.nearBound).toBe(near);
  });
});

describe('services', () => {
  const list = checklist([item('biaya', '60', { per: 'service' }), item('toilet', '40')]);
  const services = ['a', 'b', 'c'].map((id) => ({ id, name: id }));
  test('an item per service is the mean over the services', () => {
    const { result } = scoreUnit(assessment({ biaya: [ONE, ONE, ZERO], toilet: ONE }, { services }), list, CLAIMED);
    expect(result.score).toBe(80);
    expect(result.gaps[0]).toMatchObject({ lost: 20, answer: '1/1 / 0/1', services: { a: '1/1', b: '1/1', c: '0/1' } });
  });

  test('a service without an answer leaves the item open, and only its share of the interval', () => {
    const { result } = scoreUnit(
      assessment({ biaya: [ONE, undefined, ZERO], toilet: ONE }, { services }),
      list,
      CLAIMED,
    );
    expect(result).toMatchObject({ score: 60, interval: [60, 80], answered: 1, unanswered: 1, certain: true });
  });

  test('a service to which the item does not apply leaves the mean', () => {
    const { result } = scoreUnit(assessment({ biaya: [ONE, 'na', ZERO], toilet: ONE }, { services }), list, CLAIMED);
    expect(result).toMatchObject({ score: 70, answered: 2, unanswered: 0, notApplicable: 0 });
  });
});

describe('not applicable', () => {
  const list = checklist([
    section('s1', '60', [item('a', '1'), item('b', '3')]),
    section('s2', '40', [item('c', '1')]),
  ]);

  test('an item leaves its weight to its siblings, and the section keeps its own', () => {
    const { result } = scoreUnit(assessment({ a: ZERO, b: 'na', c: ONE }), list, CLAIMED);
    expect(result.score).toBe(40);
    expect(result.sections.map(({ score, max }) => [score, max])).toEqual([
      [0, 60],
      [40, 40],
    ]);
  });

  test('a section with nothing left leaves', () => {
    const { result } = scoreUnit(assessment({ a: ZERO, b: ONE, c: 'na' }), list, CLAIMED);
    expect(result.score).toBe(75);
    expect(result.sections.map(({ score, max }) => [score, max])).toEqual([
      [75, 100],
      [null, 0],
    ]);
  });

  test('a unit with nothing left is not scored, which is no number and no zone', () => {
    const unit = assessment({ a: 'na', b: 'na', c: 'na' });
    const { result } = scoreUnit(unit, list, CLAIMED);
    expect(result).toMatchObject({ status: 'not scored', score: null, interval: null, zone: null, label: null });
    expect(result.readings.claimed).toBeNull();
    expect(result.notApplicable).toBe(3);
  });
});

describe('unanswered and assumed weights', () => {
  test('an unanswered item counts as the worst answer, which may be worth something', () => {
    const scale: AnswerScale = { kind: 'number', id: 'satu-empat', min: ONE, max: decimal('4') };
    const { result } = scoreUnit(assessment({}), checklist([item('unsur', '1', { scale })]), CLAIMED);
    expect(result).toMatchObject({ score: 25, interval: [25, 100], unanswered: 1, certain: false });
    expect(result.gaps[0]).toMatchObject({ answer: null, lost: 75 });
  });

  test('inside assumed weights the section runs from its worst to its best child', () => {
    const list = checklist([
      item('resmi', '91'),
      section('lainnya', '9', [item('a', '1'), item('b', '1'), item('c', '1')], 'assumed'),
    ]);
    const { result } = scoreUnit(assessment({ resmi: ONE, a: ONE, b: ZERO, c: ZERO }), list, CLAIMED);
    expect(result).toMatchObject({ score: 94, interval: [91, 100], uncertainty: ['assumed-weights'] });
    const same = scoreUnit(assessment({ resmi: ONE, a: HALF, b: HALF, c: 'na' }), list, CLAIMED).result;
    expect(same).toMatchObject({ score: 95.5, interval: [95.5, 95.5], uncertainty: [] });
  });

  test('a weight of nothing still takes part in every split', () => {
    const list = checklist([item('resmi', '91'), section('lainnya', '9', [item('a', '0'), item('b', '9')], 'assumed')]);
    const { result } = scoreUnit(assessment({ resmi: ONE, a: ZERO, b: ONE }), list, CLAIMED);
    expect(result).toMatchObject({ score: 100, interval: [91, 100] });
  });

  test('the zone is certain when both ends share it', () => {
    const unit = (b: Short) =>
      scoreUnit(assessment({ a: ONE, b }), checklist([item('a', '60'), item('b', '40')]), CLAIMED).result;
    expect(unit(undefined)).toMatchObject({ score: 60, zone: 'yellow', interval: [60, 100], certain: false });
    expect(unit(HALF)).toMatchObject({ score: 80, certain: true });
  });
});

describe('certainty', () => {
  test('is of the zone, not of the label: A and B are both green', () => {
    const levels = [
      { min: decimal('88'), zone: 'green' as const, label: 'A' },
      { min: decimal('78'), zone: 'green' as const, label: 'B' },
      { min: ZERO, zone: 'yellow' as const, label: 'C' },
    ];
    const list = checklist([item('a', '80'), item('b', '20')], { zones: { levels, disputed: [] } });
    expect(scoreUnit(assessment({ a: ONE }), list, CLAIMED).result).toMatchObject({
      label: 'B',
      interval: [80, 100],
      certain: true,
    });
  });
});

describe('gaps', () => {
  test('are in order of points lost, then severity, then the checklist', () => {
    const list = checklist([
      item('a', '10'),
      item('b', '20', { severity: 2 }),
      item('c', '20', { severity: 5 }),
      item('d', '20', { severity: 2 }),
      item('e', '20'),
      item('f', '0'),
    ]);
    const { result } = scoreUnit(assessment({ a: ZERO, b: ZERO, c: ZERO, d: ZERO, e: ZERO, f: ZERO }), list, CLAIMED);
    // What weighs nothing beside them costs nothing, and is no gap.
    expect(result.gaps.map((gap) => gap.item)).toEqual(['c', 'b', 'd', 'e', 'a']);
  });

  test('a waiver marks a gap until its day, that day included, and changes no score', () => {
    const list = checklist([item('a', '1')]);
    const waivers = [{ item: 'a', until: '2026-01-02', reason: 'anggaran', at: { file: 'uji.yaml' } }];
    const on = (day: string) => scoreUnit(assessment({ a: ZERO }, { waivers }), list, { ...CLAIMED, asOf: day }).result;
    expect([on('2026-01-01'), on('2026-01-02'), on('2026-01-03')].map(({ gaps }) => gaps[0]?.waived)).toEqual([
      true,
      true,
      false,
    ]);
    expect(on('2026-01-01').score).toBe(0);
  });
});

describe('an institution', () => {
  const run = (
    scores: readonly (readonly [id: string, score: Short, services: number])[],
    rollup: 'mean-of-units' | 'mean-of-services',
    more: Partial<Parameters<typeof assembleRun>[0]> = {},
  ) =>
    assembleRun({
      version: '0',
      checklist: { value: { ...PLAIN, rollup }, sha256: '' },
      ...CLAIMED,
      institution: 'Instansi',
      period: '2021',
      place: 'patuh.yaml',
      assessments: scores.map(([id, score, count]) =>
        assessment(
          { nilai: score },
          {
            unit: { id, name: id },
            file: `${id}.yaml`,
            services: Array.from({ length: count }, (_, index) => ({ id: `l${index}`, name: 'l' })),
          },
        ),
      ),
      rejected: [],
      missing: [],
      warnings: [],
      gate: {},
      inputs: [],
      ...more,
    });
  const share = (score: string) => fraction(decimal(score).n, decimal(score).d * 100n);

  test('Kab. Serang 2021: 35, 10 and 10 services print 73.03', () => {
    const serang = [
      ['dpmptsp', share('82.82'), 35],
      ['disdukcapil', share('78.88'), 10],
      ['dinkes', share('32.92'), 10],
    ] as const;
    expect(run(serang, 'mean-of-services').institution).toMatchObject({ score: 73.03, zone: 'yellow', services: 55 });
    expect(run(serang, 'mean-of-units').institution.score).toBe(64.87);
  });

  test.each([
    ['Kota Yogyakarta', '441.96', 5, 88.39],
    ['Pemda DIY', '515.99', 6, 86],
    ['Pemprov Gorontalo', '230.45', 3, 76.82],
  ])('%s 2025: %s over %d units prints %d', (_, total, count, printed) => {
    const units = Array.from(
      { length: count },
      (__, index) => [`u${index}`, fraction(decimal(total).n, decimal(total).d * 100n * BigInt(count)), 0] as const,
    );
    expect(run(units, 'mean-of-units').institution.score).toBe(printed);
  });

  test('a unit without services counts once', () => {
    const units = [
      ['a', share('100'), 3],
      ['b', ZERO, 0],
    ] as const;
    expect(run(units, 'mean-of-services').institution.score).toBe(75);
  });

  test('units without a score stay out; rejected and missing ones make it incomplete', () => {
    const units = [
      ['a', share('90'), 0],
      ['b', 'na', 0],
    ] as const;
    const clean = run(units, 'mean-of-units');
    expect(clean.institution).toMatchObject({
      score: 90,
      units: 2,
      complete: true,
      zones: { green: 1, yellow: 0, red: 0 },
    });
    expect(clean.counts).toEqual({ found: 2, scored: 1, notScored: 1, rejected: 0, missing: 0 });
    const short = run(units, 'mean-of-units', {
      missing: ['d', 'c'],
      rejected: [{ file: 'x.yaml', unit: null, diagnostics: [] }],
    });
    expect(short.institution).toMatchObject({ score: 90, complete: false, uncertainty: ['rejected', 'missing'] });
    expect(short.missing).toEqual(['c', 'd']);
    const files = ['b.yaml', 'a.yaml', 'b.yaml'].map((file, index) => ({ file, unit: `${index}`, diagnostics: [] }));
    expect(run([], 'mean-of-units', { rejected: files }).rejected.map(({ unit }) => unit)).toEqual(['1', '0', '2']);
    expect(short.counts).toEqual({ found: 5, scored: 1, notScored: 1, rejected: 1, missing: 2 });
  });

  test('nothing scored is no number', () => {
    expect(run([], 'mean-of-units').institution).toMatchObject({ score: null, zone: null, certain: false, gaps: [] });
    expect(run([], 'mean-of-units', { checklist: undefined }).checklist).toBeNull();
  });

  test('units are in order of id, by code unit and not by a locale', () => {
    const ids = ['dinas-2', 'Dinas', 'dinas-10', 'a'];
    const units = ids.map((id) => [id, ONE, 0] as const);
    expect(run(units, 'mean-of-units').units.map(({ id }) => id)).toEqual(['Dinas', 'a', 'dinas-10', 'dinas-2']);
  });

  test('a score between disputed bounds is warned of, for units and for the institution, before the year it was settled', () => {
    const disputed = [{ above: decimal('50'), below: decimal('51'), note: 'catatan', before: 2021 }];
    const list = { ...PLAIN, zones: { ...PLAIN.zones, disputed } };
    const warn = (scores: readonly string[], period: string | null) =>
      run(
        scores.map((score, index) => [`u${index}`, share(score), 0] as const),
        'mean-of-units',
        { checklist: { value: list, sha256: '' }, period, institution: null },
      ).warnings.map(({ code, at }) => `${code} ${at.file}`);
    expect(warn(['50.12'], '2017')).toEqual(['disputed-score u0.yaml']);
    expect(warn(['50.12', '50.12'], 'Tahun 2020')).toEqual([
      'disputed-score u0.yaml',
      'disputed-score u1.yaml',
      'disputed-score patuh.yaml',
    ]);
    expect(warn(['50.12'], null)).toHaveLength(1);
    expect([warn(['50.12'], '2021'), warn(['50'], '2017'), warn(['51'], '2017')]).toEqual([[], [], []]);
  });
});

describe('what cannot be', () => {
  test('zone levels that end above 0 are a bug of the loader', () => {
    const levels = [{ min: decimal('51'), zone: 'green' as const, label: 'A' }];
    const broken = { ...PLAIN, zones: { levels, disputed: [] } };
    expect(() => scoreUnit(plain('50'), broken, CLAIMED)).toThrow('zone levels do not reach 0');
  });
});

describe('the gate', () => {
  const unit = (id: string, score: string) => ({ ...scoreUnit(plain(score), PLAIN, CLAIMED).result, id });
  const empty = { ...scoreUnit(assessment({ nilai: 'na' }), PLAIN, CLAIMED).result, id: 'kosong' };
  const institution = assembleRun({
    version: '0',
    checklist: { value: PLAIN, sha256: '' },
    ...CLAIMED,
    institution: null,
    period: null,
    place: 'patuh.yaml',
    assessments: [plain('60')],
    rejected: [],
    missing: [],
    warnings: [],
    gate: {},
    inputs: [],
  }).institution;

  test.each([
    [{}, []],
    [{ failBelow: 'green' as const }, ['zone u1 green yellow', 'zone u2 green red']],
    [{ failBelow: 'yellow' as const }, ['zone u2 yellow red']],
    [{ failBelow: 'red' as const }, []],
    [{ minScore: 81 }, ['score u1 81 80.99', 'score u2 81 50']],
    [{ minScore: 50 }, []],
    [{ minScore: 0 }, []],
    [{ institutionFailBelow: 'green' as const }, ['institution-zone null green yellow']],
    [{ institutionFailBelow: 'yellow' as const }, []],
  ])('%j', (gate, expected) => {
    const found = checkGate(gate, institution, [unit('u1', '80.99'), unit('u2', '50'), unit('u3', '81')]);
    expect(found.map((one) => `${one.rule} ${one.unit} ${one.expected} ${one.actual}`)).toEqual(expected);
  });

  test('a unit without a score passes no rule of it', () => {
    expect(checkGate({ failBelow: 'red', minScore: 0 }, institution, [empty]).map(({ actual }) => actual)).toEqual([
      'not scored',
      'not scored',
    ]);
  });
});
