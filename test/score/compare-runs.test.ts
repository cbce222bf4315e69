import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { ONE, ZERO } from '../../src/model/rational.ts';
import type { GapChange, Run, UnitResult } from '../../src/model/run.ts';
import { assembleRun } from '../../src/score/assemble-run.ts';
import { compareRuns } from '../../src/score/compare-runs.ts';
import { assessment, checklist, item, type Short } from '../support/make-checklist.ts';

const LIST = checklist([item('maklumat', '60'), item('toilet', '40')]);

function unit(id: string, maklumat: Short, toilet: Short): Assessment {
  return assessment({ maklumat, toilet }, { file: `${id}.yaml`, unit: { id, name: `Unit ${id}` } });
}

function run(units: readonly Assessment[], before?: Run): Run {
  return assembleRun({
    version: '0',
    checklist: { value: LIST, sha256: '' },
    asOf: '2026-05-01',
    basis: 'claimed',
    findings: new Map(),
    institution: 'Instansi',
    period: '2026',
    place: 'patuh.yaml',
    assessments: units,
    rejected: [],
    missing: [],
    warnings: [],
    gate: {},
    inputs: [],
    before,
  });
}

describe('what changed since an earlier run', () => {
  const before = run([unit('a', ONE, ZERO), unit('b', ONE, ONE), unit('pergi', ZERO, ONE), unit('tetap', ONE, ONE)]);

  test('nothing is asked where none is given', () => {
    expect(before.since).toBeNull();
  });

  test('is nothing between a run and itself', () => {
    const again = run(
      [unit('tetap', ONE, ONE), unit('b', ONE, ONE), unit('a', ONE, ZERO), unit('pergi', ZERO, ONE)],
      before,
    );
    expect(again.since).toMatchObject({ units: [], opened: [], closed: [], before: again.since?.after });
  });

  test('is each unit whose score or zone differs, those that came and those that went', () => {
    const { since } = run(
      [unit('a', ONE, ONE), unit('b', ZERO, ZERO), unit('datang', ONE, ONE), unit('tetap', ONE, ONE)],
      before,
    );
    expect(since).toMatchObject({ asOf: '2026-05-01', period: '2026', basis: 'claimed' });
    expect(since?.before).toEqual({ score: 75, zone: 'yellow' });
    expect(since?.after).toEqual({ score: 75, zone: 'yellow' });
    expect(since?.units).toEqual([
      { unit: 'a', name: 'Unit a', before: { score: 60, zone: 'yellow' }, after: { score: 100, zone: 'green' } },
      { unit: 'b', name: 'Unit b', before: { score: 100, zone: 'green' }, after: { score: 0, zone: 'red' } },
      { unit: 'datang', name: 'Unit datang', before: null, after: { score: 100, zone: 'green' } },
      { unit: 'pergi', name: 'Unit pergi', before: { score: 40, zone: 'red' }, after: null },
    ]);
  });

  test('is the gaps that opened and closed, most points first, in units that both runs scored', () => {
    const { since } = run([unit('a', ONE, ONE), unit('b', ZERO, ZERO), unit('datang', ZERO, ZERO)], before);
    expect(since?.opened.map(({ unit: id, item: gap, lost }) => [id, gap, lost])).toEqual([
      ['b', 'maklumat', 60],
      ['b', 'toilet', 40],
    ]);
    expect(since?.closed).toEqual([{ unit: 'a', name: 'Unit a', item: 'toilet', title: 'toilet', lost: 40 }]);
  });

  test('a unit without a score opens and closes nothing', () => {
    const { since } = run([unit('a', 'na', 'na'), unit('b', ONE, ONE), unit('pergi', ZERO, ONE)], before);
    expect(since?.units).toContainEqual({
      unit: 'a',
      name: 'Unit a',
      before: { score: 60, zone: 'yellow' },
      after: { score: null, zone: null },
    });
    expect(since?.closed).toEqual([]);
  });

  test('orders gaps of several units by their points, not by their units', () => {
    const all = run([unit('a', ONE, ONE), unit('b', ONE, ONE)]);
    const gaps = (list: readonly GapChange[] | undefined) => list?.map(({ unit: id, lost }) => `${id} ${lost}`);
    const now = run([unit('a', ONE, ZERO), unit('b', ZERO, ONE)], all);
    expect(gaps(now.since?.opened)).toEqual(['b 60', 'a 40']);
    expect(gaps(compareRuns(now, all).closed)).toEqual(['b 60', 'a 40']);
  });

  test('is the zone alone, and the score alone, where nothing else differs', () => {
    const one = run([unit('a', ONE, ZERO)]);
    const changed = (change: Partial<UnitResult>): Run => ({
      ...one,
      units: one.units.map((u) => ({ ...u, ...change })),
    });
    for (const change of [{ zone: 'green' }, { score: 61 }] as const) {
      expect(compareRuns(one, changed(change)).units).toHaveLength(1);
      expect(compareRuns(changed(change), one).units).toHaveLength(1);
    }
    expect(compareRuns(one, changed({ name: 'Nama baru' })).units).toEqual([]);
  });

  test('tells of a unit without a score that it came or went', () => {
    const one = run([unit('a', 'na', 'na')]);
    const none = run([]);
    expect(compareRuns(none, one).units).toEqual([
      { unit: 'a', name: 'Unit a', before: null, after: { score: null, zone: null } },
    ]);
    expect(compareRuns(one, none).units).toEqual([
      { unit: 'a', name: 'Unit a', before: { score: null, zone: null }, after: null },
    ]);
  });
});
