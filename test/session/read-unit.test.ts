import { describe, expect, it } from 'vitest';
import { isReport } from '../../src/cli/own-report.ts';
import { assembleScored } from '../../src/score/assemble-run.ts';
import { memoryFiles } from '../../src/session/memory-files.ts';
import { openSession } from '../../src/session/open-session.ts';
import { openUnitReader, type ScoredUnit, type UnitOutcome } from '../../src/session/read-unit.ts';
import { KECIL, LAIN, unit } from '../cli/fixtures.ts';

const FILES = {
  'kota/patuh.yaml': 'institution: Kota Uji\nchecklist: kecil.yaml\nunits: [a, b, rusak, hampir]\n',
  'kota/kecil.yaml': KECIL,
  'kota/lain.yaml': LAIN,
  'kota/a.yaml': unit('a', 'yellow'),
  'kota/b.yaml': unit('b', 'green').replace('kecil.yaml', 'lain.yaml'),
  'kota/a.verifikasi.yaml': 'by: Evaluator\nanswers: { papan: tidak }\n',
  'kota/rusak.yaml': 'checklist: kecil.yaml\nunit: { id: rusak, name: R }\nanswers: { papan: mungkin }\n',
  'kota/hampir.yaml': 'answers: { papan: ada }\n',
  'kota/hasil.json': '{"schemaVersion": 1, "tool": { "name": "patuh"',
} as const;

/** Every file of the folder as the unit of work makes it, after the way from one process to another. */
async function read() {
  const session = await openSession(['kota'], {
    source: memoryFiles(FILES),
    isReport,
    yieldNow: async () => {},
    shipped: { folder: '/checklists' },
  });
  const readUnit = openUnitReader(
    { ...session, checklist: undefined, evidenceRoot: undefined },
    { asOf: '2026-01-02', basis: 'claimed', also: [] },
  );
  const outcomes = new Map<string, UnitOutcome>();
  for (const file of session.found.files) outcomes.set(file.file, structuredClone(await readUnit(file)));
  return { outcomes, session };
}

function scoredAt(file: string, outcomes: ReadonlyMap<string, UnitOutcome>): ScoredUnit {
  const outcome = outcomes.get(file);
  if (outcome?.kind !== 'scored') throw new Error(`${file} is not scored`);
  return outcome;
}

describe('the unit of work', () => {
  it('says of each file by itself what it is', async () => {
    const { outcomes } = await read();
    expect(Object.fromEntries([...outcomes].map(([file, { kind }]) => [file, kind]))).toEqual({
      'kota/a.verifikasi.yaml': 'verification',
      'kota/a.yaml': 'scored',
      'kota/b.yaml': 'scored',
      'kota/hampir.yaml': 'unread',
      'kota/hasil.json': 'passed-over',
      'kota/kecil.yaml': 'passed-over',
      'kota/lain.yaml': 'passed-over',
      'kota/patuh.yaml': 'passed-over',
      'kota/rusak.yaml': 'rejected',
    });
  });

  it('has the score, by which checklist, whom it is about, and what was read for it', async () => {
    const { outcomes } = await read();
    const [a, b] = [scoredAt('kota/a.yaml', outcomes), scoredAt('kota/b.yaml', outcomes)];
    expect(a.score.result).toMatchObject({ id: 'a', score: 60, zone: 'yellow', readings: { verified: { score: 0 } } });
    expect(a.identity).toEqual({ institution: 'Kota Uji', period: undefined });
    expect([a.checklist.id, b.checklist.id]).toEqual(['kecil', 'lain']);
    expect(a.checklist.sha256).not.toBe(b.checklist.sha256);
    expect([a.verification, a.verifications]).toEqual(['kota/a.verifikasi.yaml', ['/kota/a.verifikasi.yaml']]);
    const rejected = outcomes.get('kota/rusak.yaml');
    if (rejected?.kind !== 'rejected') throw new Error('not rejected');
    expect(rejected.entry).toMatchObject({ file: 'kota/rusak.yaml', unit: 'rusak' });
    expect(rejected.entry.diagnostics.map(({ code }) => code)).toEqual(['unknown-answer']);
  });

  it('makes a run with the others', async () => {
    const { outcomes, session } = await read();
    const one = scoredAt('kota/a.yaml', outcomes);
    const loaded = await session.store.load(one.checklist.path);
    if (loaded.kind !== 'loaded') throw new Error('no checklist');
    const run = assembleScored({
      version: '0',
      checklist: loaded.checklist,
      asOf: '2026-01-02',
      basis: 'claimed',
      institution: 'Kota Uji',
      period: null,
      place: '.',
      scored: [one.score],
      rejected: [],
      missing: [],
      warnings: [],
      gate: {},
      inputs: [],
    });
    expect(run.institution).toMatchObject({ score: 60, zone: 'yellow', units: 1 });
  });
});
