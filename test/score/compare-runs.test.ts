import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/model/assessment.ts';
import { ONE, ZERO } from '../../src/model/rational.ts';
import type { Run } from '../../src/model/run.ts';
import { assembleRun } from '../../src/score/assemble-run.ts';
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
});
