import { describe, expect, it } from 'vitest';
import { isReport } from '../../src/cli/own-report.ts';
import { assembleScored } from '../../src/score/assemble-run.ts';
import { attach, type FinishedFile, openFileFinisher } from '../../src/session/finish-file.ts';
import { memoryFiles } from '../../src/session/memory-files.ts';
import { openSession } from '../../src/session/open-session.ts';
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

/** Every file of the folder as the unit of work makes it, after the way from one thread to another. */
async function finishAll() {
  const session = await openSession(['kota'], {
    source: memoryFiles(FILES),
    isReport,
    yieldNow: async () => {},
    shipped: { folder: '/checklists' },
  });
  const finish = openFileFinisher(
    { ...session, checklist: undefined, evidenceRoot: undefined },
    { asOf: '2026-01-02', basis: 'claimed', also: [] },
    ({ items }) => items.map(({ item, answer }) => `${item}: ${answer}`).join(', '),
  );
  const finished = new Map<string, FinishedFile<string>>();
  for (const file of session.found.files) finished.set(file.file, structuredClone(await finish(file)));
  return { finished, session };
}

function readAt(file: string, finished: ReadonlyMap<string, FinishedFile<string>>) {
  const { outcome, unit: own, hashes } = finished.get(file) ?? {};
  if (outcome?.kind !== 'read' || own === undefined) throw new Error(`${file} is not scored`);
  return { outcome, ...own, hashes };
}

describe('the unit of work', () => {
  it('says of each file by itself what it is', async () => {
    const { finished } = await finishAll();
    expect(Object.fromEntries([...finished].map(([file, { outcome }]) => [file, outcome.kind]))).toEqual({
      'kota/a.verifikasi.yaml': 'verification',
      'kota/a.yaml': 'read',
      'kota/b.yaml': 'read',
      'kota/hampir.yaml': 'unread',
      'kota/hasil.json': 'passed-over',
      'kota/kecil.yaml': 'passed-over',
      'kota/lain.yaml': 'passed-over',
      'kota/patuh.yaml': 'passed-over',
      'kota/rusak.yaml': 'rejected',
    });
  });

  it('has the score, by which checklist, whom it is about, and what was read for it', async () => {
    const { finished } = await finishAll();
    const [a, b] = [readAt('kota/a.yaml', finished), readAt('kota/b.yaml', finished)];
    expect(a.scored.result).toMatchObject({ id: 'a', score: 60, zone: 'yellow', readings: { verified: { score: 0 } } });
    expect(a.printed).toBe('papan: ada, toilet: tidak');
    expect(a.outcome.identity).toEqual({ institution: 'Kota Uji', period: undefined });
    expect(a.outcome.checklistHash).not.toBe(b.outcome.checklistHash);
    expect(a.outcome.candidate.verification).toBe('kota/a.verifikasi.yaml');
    expect(a.outcome.verifications).toEqual(['/kota/a.verifikasi.yaml']);
    expect(a.hashes?.map(([file]) => file)).toEqual(['kota/a.yaml', 'kota/a.verifikasi.yaml']);
    const rejected = finished.get('kota/rusak.yaml')?.outcome;
    if (rejected?.kind !== 'rejected') throw new Error('not rejected');
    expect(rejected.entry).toMatchObject({ file: 'kota/rusak.yaml', unit: 'rusak' });
    expect(rejected.entry.diagnostics.map(({ code }) => code)).toEqual(['unknown-answer']);
  });

  it('makes a run with the others, by the checklist that it was scored by and no other', async () => {
    const { finished, session } = await finishAll();
    const a = readAt('kota/a.yaml', finished);
    const [own, other] = await Promise.all(
      ['/kota/kecil.yaml', '/kota/lain.yaml'].map(async (path) => session.store.load(path)),
    );
    if (own?.kind !== 'loaded' || other?.kind !== 'loaded') throw new Error('no checklist');
    expect(attach(a.outcome, own.checklist)).toMatchObject({ candidate: { checklist: own.checklist } });
    expect(() => attach(a.outcome, other.checklist)).toThrow('has changed while it was read');
    const run = assembleScored({
      version: '0',
      checklist: own.checklist,
      asOf: '2026-01-02',
      basis: 'claimed',
      institution: 'Kota Uji',
      period: null,
      place: '.',
      scored: [a.scored],
      rejected: [],
      missing: [],
      warnings: [],
      gate: {},
      inputs: [],
    });
    expect(run.institution).toMatchObject({ score: 60, zone: 'yellow', units: 1 });
  });
});
