import { describe, expect, it } from 'vitest';
import type { Assessment, Waiver } from '../../src/model/assessment.ts';
import { ONE, ZERO } from '../../src/model/rational.ts';
import type { Basis, Run } from '../../src/model/run.ts';
import { assembleRun } from '../../src/score/assemble-run.ts';
import type { Gate } from '../../src/score/check-gate.ts';
import { assessment, checklist, item, type Short } from '../support/make-checklist.ts';

const DAY = '2026-01-02';
/** 60 and 40 points: yellow at 60, red at 40, green at 100. */
const LIST = checklist([item('papan', '60', { evidence: { ask: 'Foto', required: true } }), item('toilet', '40')]);

function waive(id: string, until: string, line = 9): Waiver {
  return { item: id, until, reason: 'anggaran', at: { file: 'uji.yaml', line } };
}

interface Options {
  readonly asOf?: string;
  readonly basis?: Basis;
  readonly gate?: Gate;
  readonly found?: Readonly<Record<string, Short>>;
}

function run(units: readonly (readonly [Readonly<Record<string, Short>>, readonly Waiver[]])[], options: Options = {}) {
  const { asOf = DAY, basis = 'claimed', gate = {}, found } = options;
  const verification = found && { verification: { answers: assessment(found).answers } };
  const assessments = units.map(([answers, waivers], index): Assessment => {
    const id = `u${index}`;
    return assessment(answers, { unit: { id, name: id }, file: `${id}.yaml`, waivers, ...verification });
  });
  return assembleRun({
    version: '0',
    checklist: { value: LIST, sha256: '' },
    asOf,
    basis,
    findings: new Map(),
    institution: null,
    period: null,
    place: 'patuh.yaml',
    assessments,
    rejected: [],
    missing: [],
    warnings: [],
    gate,
    inputs: [],
  });
}

const told = ({ warnings }: Run) => warnings.map(({ code, at }) => `${code} ${at.line}`);
const broken = ({ violations }: Run) => violations.map(({ rule, unit, actual }) => `${rule} ${unit} ${actual}`);
const marks = ({ units }: Run) => units.flatMap(({ gaps }) => gaps.map(({ item: id, waived }) => `${id} ${waived}`));

const BOTH = { papan: ZERO, toilet: ZERO };

describe('a gap that is waived', () => {
  const waiverOf = (waivers: readonly Waiver[], asOf = DAY) =>
    run([[{ papan: ZERO, toilet: ONE }, waivers]], { asOf }).units[0]?.gaps[0]?.waiver;

  it('says until when and why', () => {
    expect(waiverOf([waive('papan', '2026-12-31')])).toEqual({ until: '2026-12-31', reason: 'anggaran' });
  });

  it('does not mention it before its beginning, or after its end', () => {
    expect(waiverOf([waive('toilet', '2026-12-31')])).toBeUndefined();
    expect(waiverOf([waive('papan', '2025-12-31')])).toBeUndefined();
  });

  it.each([
    [['2026-03-01', '2026-12-31'], '2026-12-31'],
    [['2026-12-31', '2026-03-01'], '2026-12-31'],
    [['2025-12-31', '2026-03-01'], '2026-03-01'],
  ])('of waivers until %j goes by the one that is valid longest', (days, until) => {
    expect(waiverOf(days.map((day) => waive('papan', day)))?.until).toBe(until);
  });
});

describe('waivers', () => {
  it.for([
    { what: 'before its last day', asOf: '2026-01-01', marked: true, warned: [] },
    { what: 'on its last day', asOf: '2026-01-02', marked: true, warned: [] },
    { what: 'after it', asOf: '2026-01-03', marked: false, warned: ['waiver-expired 9'] },
  ])('$what', ({ asOf, marked, warned }) => {
    const made = run([[BOTH, [waive('toilet', '2026-01-02')]]], { asOf });
    expect(marks(made)).toEqual(['papan false', `toilet ${marked}`]);
    expect(told(made)).toEqual(warned);
  });

  it.for([
    { what: 'for full marks', answers: { papan: ZERO, toilet: ONE }, warned: ['waiver-unneeded 9'] },
    { what: 'for what does not apply', answers: { papan: ZERO, toilet: 'na' as const }, warned: ['waiver-unneeded 9'] },
    { what: 'for what is not answered', answers: { papan: ZERO }, warned: [] },
    { what: 'where nothing applies', answers: { papan: 'na' as const, toilet: 'na' as const }, warned: [] },
  ])('$what', ({ answers, warned }) => {
    expect(told(run([[answers, [waive('toilet', DAY)]]]))).toEqual(warned);
  });

  it('that have ended are told of as ended, needed or not', () => {
    const ended = [waive('toilet', '2025-12-31', 1), waive('papan', '2025-12-31', 2)];
    expect(told(run([[{ papan: ONE, toilet: ZERO }, ended]]))).toEqual(['waiver-expired 1', 'waiver-expired 2']);
  });

  it('that are renewed are valid until the later day', () => {
    const made = run([[BOTH, [waive('toilet', '2025-12-31', 1), waive('toilet', '2026-12-31', 2)]]]);
    expect([marks(made), told(made)]).toEqual([['papan false', 'toilet true'], ['waiver-expired 1']]);
    const twice = run([[BOTH, [waive('toilet', '2026-02-01', 1), waive('toilet', '2026-12-31', 2)]]]);
    expect([marks(twice), told(twice)]).toEqual([['papan false', 'toilet true'], []]);
  });

  it('are needed by the basis that counts', () => {
    const units = [[{ papan: ONE, toilet: ONE }, [waive('papan', DAY)]]] as const;
    expect(told(run(units))).toEqual(['waiver-unneeded 9']);
    expect(told(run(units, { basis: 'evidenced' }))).toEqual([]);
    expect(told(run(units, { basis: 'verified', found: { papan: ZERO } }))).toEqual([]);
    expect(told(run(units, { basis: 'verified', found: {} }))).toEqual(['waiver-unneeded 9']);
    // Not verified: nothing is known of the gap.
    expect(told(run(units, { basis: 'verified' }))).toEqual(['not-verified undefined']);
  });
});

describe('a gate', () => {
  const strict: Gate = { failBelow: 'green', minScore: 81, institutionFailBelow: 'green' };
  const mild: Gate = { ...strict, disregardWaived: true };
  const PAPAN = { papan: ONE, toilet: ZERO };

  it('counts waived gaps unless it is told to disregard them', () => {
    const units = [[PAPAN, [waive('toilet', DAY)]]] as const;
    expect(broken(run(units, { gate: strict }))).toEqual([
      'zone u0 yellow',
      'score u0 60',
      'institution-zone null yellow',
    ]);
    expect(broken(run(units, { gate: mild }))).toEqual([]);
    expect(broken(run(units, { gate: { ...strict, disregardWaived: false } }))).toHaveLength(3);
    const { institution, units: results } = run(units, { gate: mild });
    expect([institution.score, results[0]?.score, results[0]?.zone]).toEqual([60, 60, 'yellow']);
  });

  it('disregards them to the last day', () => {
    const on = (asOf: string) => broken(run([[PAPAN, [waive('toilet', DAY)]]], { gate: mild, asOf })).length;
    expect([on('2026-01-01'), on('2026-01-02'), on('2026-01-03')]).toEqual([0, 0, 3]);
  });

  it('disregards what is waived and no more', () => {
    expect(broken(run([[BOTH, [waive('toilet', DAY)]]], { gate: mild }))).toEqual([
      'zone u0 red',
      'score u0 40',
      'institution-zone null red',
    ]);
  });

  it('closes a waived item that is not answered, and leaves one that does not apply alone', () => {
    expect(broken(run([[{ papan: ONE }, [waive('toilet', DAY)]]], { gate: mild }))).toEqual([]);
    const notApplicable = run([[{ papan: ZERO, toilet: 'na' }, [waive('toilet', DAY)]]], { gate: mild });
    expect(broken(notApplicable)).toEqual(['zone u0 red', 'score u0 0', 'institution-zone null red']);
  });

  it('sees the institution with the waived gaps of each unit closed', () => {
    const units = [
      [PAPAN, [waive('toilet', DAY)]],
      [{ papan: ONE, toilet: ONE }, []],
      [PAPAN, []],
    ] as const;
    // 100, 100 and 60 are 86.67 on average; as they are, 60, 100 and 60 are 73.33.
    expect(broken(run(units, { gate: strict }))).toContain('institution-zone null yellow');
    expect(broken(run(units, { gate: mild }))).toEqual(['zone u2 yellow', 'score u2 60']);
  });

  it('lets no unit without a score through', () => {
    const none = run([[{ papan: 'na', toilet: 'na' }, [waive('toilet', DAY)]]], { gate: mild });
    expect(broken(none)).toEqual(['zone u0 not scored', 'score u0 not scored', 'institution-zone null not scored']);
    const unverified = run([[PAPAN, [waive('toilet', DAY)]]], { gate: mild, basis: 'verified' });
    expect(broken(unverified)).toEqual(broken(none));
    expect(run([], { gate: mild }).violations).toMatchObject([{ rule: 'institution-zone', actual: 'not scored' }]);
  });

  it('goes by the basis that counts', () => {
    const units = [[{ papan: ONE, toilet: ONE }, [waive('papan', DAY)]]] as const;
    expect(broken(run(units, { gate: strict, basis: 'evidenced' }))[0]).toBe('zone u0 red');
    expect(broken(run(units, { gate: mild, basis: 'evidenced' }))).toEqual([]);
    const found = { toilet: ZERO };
    expect(broken(run(units, { gate: mild, basis: 'verified', found }))[0]).toBe('zone u0 yellow');
  });

  it('without a checklist has nothing to judge', () => {
    const { violations } = assembleRun({
      ...{ version: '0', checklist: undefined, asOf: DAY, basis: 'claimed', findings: new Map(), institution: null },
      ...{ period: null, place: '.', assessments: [], rejected: [], missing: [], warnings: [], gate: mild, inputs: [] },
    });
    expect(violations).toMatchObject([{ rule: 'institution-zone', actual: 'not scored' }]);
  });
});
