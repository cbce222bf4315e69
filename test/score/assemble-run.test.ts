import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import type { Checklist, DisputedRange } from '../../src/model/checklist.ts';
import type { ComponentResult } from '../../src/model/lint-run.ts';
import { ONE, ZERO } from '../../src/model/rational.ts';
import { COMPONENTS } from '../../src/model/standards-document.ts';
import { assembleRun, type RunInput } from '../../src/score/assemble-run.ts';
import { assessment, checklist, decimal, item, type Short, section } from '../support/make-checklist.ts';

const INPUT: RunInput = {
  version: '1.2.3',
  checklist: undefined,
  asOf: '2026-05-01',
  basis: 'claimed',
  findings: new Map(),
  institution: null,
  period: null,
  place: 'patuh.yaml',
  assessments: [],
  rejected: [],
  missing: [],
  warnings: [],
  gate: {},
  inputs: [],
};

function unit(id: string, more: Partial<Assessment> = {}, papan: Short = ONE): Assessment {
  return assessment({ papan }, { file: `${id}.yaml`, unit: { id, name: `Unit ${id}` }, ...more });
}
const LIST = checklist([item('papan', '1')]);
const withList = (value: Checklist, more: Partial<RunInput> = {}) =>
  assembleRun({ ...INPUT, checklist: { value, sha256: 'abc' }, ...more });

describe('a run', () => {
  it('without a checklist is empty, and says so', () => {
    const run = assembleRun({ ...INPUT, assessments: [unit('a')] });
    expect(run).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'patuh', version: '1.2.3' },
      checklist: null,
      counts: { found: 0, scored: 0, notScored: 0, rejected: 0, missing: 0 },
      units: [],
      warnings: [],
      violations: [],
      since: null,
    });
    expect(run.institution).toMatchObject({ score: null, gaps: [] });
  });

  it('puts everything in order, whatever order it came in, by letters as machines count them', () => {
    const ids = ['b', 'a', 'B', 'é', 'a10', 'a9'];
    const run = withList(LIST, {
      assessments: ids.map((id) => unit(id)),
      rejected: ids.map((file) => ({ file, unit: null, diagnostics: [] })),
      missing: ids,
      inputs: ids.map((file) => ({ file, sha256: file })),
    });
    const order = ['B', 'a', 'a10', 'a9', 'b', 'é'];
    expect(run.units.map(({ id }) => id)).toEqual(order);
    expect(run.rejected.map(({ file }) => file)).toEqual(order);
    expect(run.missing).toEqual(order);
    expect(run.inputs.map(({ file }) => file)).toEqual(order);
    expect(run.counts).toEqual({ found: 18, scored: 6, notScored: 0, rejected: 6, missing: 6 });
  });

  it('keeps two of one name in their order', () => {
    const inputs = [
      { file: 'a', sha256: '1' },
      { file: 'a', sha256: '2' },
      { file: 'A', sha256: '3' },
    ];
    expect(withList(LIST, { inputs }).inputs.map(({ sha256 }) => sha256)).toEqual(['3', '1', '2']);
  });

  it('sums its checklist up', () => {
    const list = checklist(
      [
        section('A', '3', [section('A1', '1', [item('papan', '1')], 'assumed'), item('x', '2')]),
        section('B', '2.5', [section('B1', '1', [item('y', '1')]), item('z', '1')], 'assumed'),
      ],
      {
        years: '2016-2021',
        sources: [{ id: 'po', title: 'Peraturan', status: 'verified', url: 'https://contoh.example', note: 'x' }],
      },
    );
    expect(withList(list).checklist).toEqual({
      id: 'uji',
      title: 'Uji',
      version: 1,
      years: '2016-2021',
      sha256: 'abc',
      standing: 'assumption',
      scale: { max: 100, decimals: 2 },
      rollup: 'mean-of-units',
      items: 4,
      zones: [
        { min: 81, zone: 'green', label: 'tinggi' },
        { min: 51, zone: 'yellow', label: 'sedang' },
        { min: 0, zone: 'red', label: 'rendah' },
      ],
      assumed: ['A1', 'B'],
      sources: [{ id: 'po', title: 'Peraturan', status: 'verified' }],
    });
    expect(withList(LIST).checklist).toMatchObject({ years: null, assumed: [] });
    const whole = checklist([item('papan', '1')]);
    expect(withList({ ...whole, root: { ...whole.root, weights: 'assumed' } }).checklist?.assumed).toEqual(['root']);
  });

  it('names the units that an evaluator has not seen', () => {
    const seen = { verification: { answers: assessment({ papan: ZERO }).answers } };
    const run = withList(LIST, { basis: 'verified', assessments: [unit('a'), unit('b', seen)] });
    expect(run.warnings).toEqual([
      { code: 'not-verified', severity: 'warning', at: { file: 'a.yaml' }, facts: { unit: 'a' } },
    ]);
  });

  it('tells waivers that are of no use, with what they are for', () => {
    const waive = (until: string) => ({ waivers: [{ item: 'papan', until, reason: 'x', at: { file: 'w', line: 2 } }] });
    const at = { file: 'w', line: 2 };
    expect(withList(LIST, { assessments: [unit('a', waive('2026-04-30'), ZERO)] }).warnings).toEqual([
      { code: 'waiver-expired', severity: 'warning', at, facts: { item: 'papan', until: '2026-04-30' } },
    ]);
    expect(withList(LIST, { assessments: [unit('a', waive('2026-05-01'), ONE)] }).warnings).toEqual([
      { code: 'waiver-unneeded', severity: 'warning', at, facts: { item: 'papan' } },
    ]);
    expect(withList(LIST, { assessments: [unit('a', waive('2026-05-01'), ZERO)] }).warnings).toEqual([]);
  });

  it('keeps the warnings that it was given, before its own', () => {
    const given = { code: 'evidence-shape', severity: 'warning', at: { file: 'x' }, facts: {} } as const;
    const run = withList(LIST, { basis: 'verified', assessments: [unit('a')], warnings: [given] });
    expect(run.warnings.map(({ code }) => code)).toEqual(['evidence-shape', 'not-verified']);
  });
});

describe('a score that published zones contradict one another on', () => {
  const RANGE: DisputedRange = { above: decimal('50'), below: decimal('51'), before: 2021, note: 'berselisih' };
  const disputed = (range: DisputedRange) =>
    checklist([item('papan', '1')], { zones: { ...LIST.zones, disputed: [range] } });
  const told = (
    score: string,
    { period, range = RANGE, more = {} }: { period?: string; range?: DisputedRange; more?: Partial<RunInput> } = {},
  ) => {
    const papan = { n: decimal(score).n, d: decimal(score).d * 100n };
    const named = period === undefined ? {} : { period };
    return withList(disputed(range), { assessments: [unit('a', named, papan)], ...more }).warnings;
  };

  it.each([
    ['50', 0],
    ['50.01', 1],
    ['50.5', 1],
    ['50.99', 1],
    ['51', 0],
    ['49', 0],
    ['60', 0],
  ])('%s is one of them: %i', (score, count) => {
    expect(told(score, { period: '2019' })).toHaveLength(count);
  });

  it('is told with its unit, its score and why', () => {
    expect(told('50.39', { period: '2019' })).toEqual([
      {
        code: 'disputed-score',
        severity: 'warning',
        at: { file: 'a.yaml' },
        facts: { unit: 'Unit a', score: '50.39', note: 'berselisih' },
      },
    ]);
  });

  it.each([
    ['2020', 1],
    ['2021', 0],
    ['2022', 0],
    ['semester 1 2019', 1],
    ['2021/2022', 0],
    ['tahun lalu', 1],
    ['20201', 1],
    ['', 1],
    [undefined, 1],
  ])('in the period %j: %i', (period, count) => {
    expect(told('50.5', period === undefined ? {} : { period })).toHaveLength(count);
  });

  it("by the unit's own period, and else by the run's", () => {
    expect(told('50.5', { period: '2022', more: { period: '2019' } })).toHaveLength(0);
    expect(told('50.5', { more: { period: '2022' } })).toHaveLength(0);
    expect(told('50.5', { more: { period: '2019' } })).toHaveLength(1);
  });

  it('in any period where the contradiction was never settled', () => {
    const { before: _, ...range } = RANGE;
    expect(told('50.5', { period: '2030', range })).toHaveLength(1);
  });

  it('for an institution of several units too, under its name or its place', () => {
    const share = { n: 101n, d: 200n };
    const assessments = [unit('a', {}, share), unit('b', {}, share)];
    const names = (institution: string | null) =>
      withList(disputed(RANGE), { assessments, institution }).warnings.map(({ at, facts }) => [
        at.file,
        (facts as { unit: string }).unit,
      ]);
    expect(names('Kota Contoh')).toEqual([
      ['a.yaml', 'Unit a'],
      ['b.yaml', 'Unit b'],
      ['patuh.yaml', 'Kota Contoh'],
    ]);
    expect(names(null).at(-1)).toEqual(['patuh.yaml', 'patuh.yaml']);
    // One unit is no institution of its own.
    expect(told('50.5')).toHaveLength(1);
  });

  it('but not for a unit without a score', () => {
    const run = withList(disputed(RANGE), { assessments: [unit('a', {}, 'na')] });
    expect(run.warnings).toEqual([]);
  });
});

describe('an institution', () => {
  const rejected = [{ file: 'x.yaml', unit: null, diagnostics: [] }];
  const standing = (value: Checklist, more: Partial<RunInput>) => {
    const { complete, uncertainty } = withList(value, more).institution;
    return { complete, uncertainty };
  };

  it.each([
    ['nothing is wanting', {}, { complete: true, uncertainty: [] }],
    ['a file is rejected', { rejected }, { complete: false, uncertainty: ['rejected'] }],
    ['a unit is missing', { missing: ['b'] }, { complete: false, uncertainty: ['missing'] }],
    ['both', { rejected, missing: ['b'] }, { complete: false, uncertainty: ['rejected', 'missing'] }],
  ])('where %s', (_, more, expected) => {
    expect(standing(LIST, { assessments: [unit('a'), unit('c')], ...more })).toEqual(expected);
  });

  it('is in doubt by whatever puts one of its units in doubt', () => {
    const open = [unit('a'), assessment({}, { file: 'b.yaml', unit: { id: 'b', name: 'B' } })];
    expect(standing(LIST, { assessments: open })).toEqual({ complete: true, uncertainty: ['unanswered'] });
    const assumed = checklist([section('A', '1', [item('papan', '1'), item('x', '1')], 'assumed')]);
    const half = assessment({ papan: ONE, x: ZERO }, { unit: { id: 'a', name: 'A' } });
    expect(standing(assumed, { assessments: [half] })).toEqual({ complete: true, uncertainty: ['assumed-weights'] });
    const seen = { verification: { answers: assessment({ papan: ONE }).answers } };
    expect(standing(LIST, { basis: 'verified', assessments: [unit('a', seen), unit('b')] })).toEqual({
      complete: false,
      uncertainty: ['unverified'],
    });
  });

  it('counts files that may be assessments and are not read among those found', () => {
    const run = withList(LIST, { assessments: [unit('a')], notRead: 2 });
    expect(run.counts).toEqual({ found: 3, scored: 1, notScored: 0, rejected: 0, missing: 0, notRead: 2 });
    expect(withList(LIST, { assessments: [unit('a')] }).counts).not.toHaveProperty('notRead');
  });

  it('counts zones of the units that have one', () => {
    const run = withList(LIST, { assessments: [unit('a'), unit('b', {}, ZERO), unit('c', {}, 'na')] });
    expect(run.institution.zones).toEqual({ green: 1, yellow: 0, red: 1 });
    expect(run.counts).toMatchObject({ found: 3, scored: 2, notScored: 1 });
    expect(run.institution.score).toBe(50);
  });

  it('ranks its gaps by what they cost, then by severity, then as the checklist does', () => {
    const list = checklist([
      item('plain', '1'),
      item('light', '1', { severity: 1 }),
      item('grave', '1', { severity: 7 }),
      item('also-light', '1', { severity: 1 }),
      item('dear', '2'),
    ]);
    const none = Object.fromEntries(list.items.map(({ id }) => [id, ZERO]));
    const two = ['a', 'b'].map((id) => assessment(none, { file: `${id}.yaml`, unit: { id, name: id } }));
    const { gaps, score } = withList(list, { assessments: two }).institution;
    expect(gaps.map(({ item: id }) => id)).toEqual(['dear', 'grave', 'light', 'also-light', 'plain']);
    expect(gaps.map(({ units }) => units)).toEqual(gaps.map(() => ['a', 'b']));
    expect(score).toBe(0);
    expect(assembleRun({ ...INPUT, assessments: two }).institution.gaps).toEqual([]);
  });

  it('has what the documents of a unit say against its answers, for a unit that has documents', () => {
    const list = checklist([item('papan', '1', { topics: ['loket.tersedia', 'biaya.dipublikasikan'] })]);
    const components: ComponentResult[] = COMPONENTS.map(({ id }) => ({
      component: id,
      state: 'missing',
      heading: null,
      likeness: null,
      at: null,
    }));
    const service = { id: undefined, name: 'KTP', at: { file: 'sp.docx' }, components };
    const documents = new Map([['a', { services: [service], maklumat: undefined }]]);
    const { units } = withList(list, { assessments: [unit('a'), unit('b')], documents });
    expect(units.map((one) => one.documents)).toMatchObject([
      [{ item: 'papan', kind: 'over', service: 'KTP' }],
      undefined,
    ]);
    const without = assembleRun({ ...INPUT, assessments: [unit('a')], documents });
    expect(without.units).toEqual([]);
  });
});
