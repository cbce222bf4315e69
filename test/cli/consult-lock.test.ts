import { appendFileSync, copyFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/report/formats.ts';
import { runMain, runReadable } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, runOf } from './fixtures.ts';

const INSTRUMENT = KECIL.replace(
  'title: Papan layanan,',
  'title: Papan layanan, evidence: { ask: Foto papan, required: true, valid: 12 months },',
);
const unit = (id: string, file: string) =>
  `checklist: kecil.yaml\nunit: { id: ${id}, name: ${id} }\nanswers:\n  papan: { answer: ada, evidence: [${file}] }\n  toilet: ada\n`;
const at = (year: number) => new Date(year, 5, 1, 12);

/** A folder whose evidence was made in a year and locked. */
async function locked(year: number): Promise<string> {
  const cwd = tempFolder({ 'kecil.yaml': INSTRUMENT, 'a.yaml': unit('a', 'a.txt'), 'a.txt': 'foto papan' });
  utimesSync(join(cwd, 'a.txt'), at(year), at(year));
  expect((await runMain(['evidence', 'lock', '.'], { cwd })).code).toBe(0);
  return cwd;
}

async function judge(cwd: string) {
  const outcome = await runMain(['audit', '.', '-f', 'json', '--as-of', '2026-01-02'], { cwd });
  const run = runOf(outcome);
  return {
    code: outcome.code,
    evidenced: run.units.map(({ readings }) => readings.evidenced?.score),
    evidence: run.units.map(
      ({ evidence }) => evidence.map(({ status, dated, datedBy }) => `${status} ${dated} ${datedBy}`)[0],
    ),
    told: run.warnings.map(({ code }) => code),
  };
}

describe('the lock', () => {
  it.for([
    { year: 2025, evidenced: [100], evidence: ['valid 2025-06-01 lock'] },
    { year: 2023, evidenced: [40], evidence: ['lapsed 2023-06-01 lock'] },
    { year: 2026, evidenced: [40], evidence: ['future 2026-06-01 lock'] },
  ])('dates evidence of $year, whatever a copy does to its file', async ({ year, ...expected }) => {
    const cwd = await locked(year);
    for (const touched of [2020, 2025, 2030]) {
      utimesSync(join(cwd, 'a.txt'), at(touched), at(touched));
      expect(await judge(cwd)).toEqual({ code: 0, told: [], ...expected });
    }
    expect((await runMain(['evidence', 'lock', '.'], { cwd })).code).toBe(0);
    expect((await judge(cwd)).evidence).toEqual(expected.evidence);
  });

  it('dates a copy under another name as what it copies, and tells of it', async () => {
    const cwd = await locked(2023);
    copyFileSync(join(cwd, 'a.txt'), join(cwd, 'baru.txt'));
    writeFileSync(join(cwd, 'b.yaml'), unit('b', 'baru.txt'));
    expect(await judge(cwd)).toEqual({
      code: 0,
      evidenced: [40, 40],
      evidence: ['lapsed 2023-06-01 lock', 'lapsed 2023-06-01 lock'],
      told: ['evidence-copied'],
    });
  });

  it('does not use the locked date of a changed file, and every format says so', async () => {
    const cwd = await locked(2025);
    appendFileSync(join(cwd, 'a.txt'), ' disunting');
    expect(await judge(cwd)).toMatchObject({
      evidenced: [40],
      evidence: ['undated null null'],
      told: ['evidence-changed'],
    });
    for (const format of Object.keys(FORMATS).filter((name) => name !== 'csv' && name !== 'berita-acara')) {
      const { stdout, stderr } = await runReadable(['audit', '.', '-f', format], { cwd });
      expect(stdout + stderr, format).toMatch(/berubah sejak dikunci/);
    }
  });

  it('with faults dates nothing and is told', async () => {
    const cwd = await locked(2025);
    writeFileSync(join(cwd, 'bukti.lock.json'), '{ "schemaVersion": 1, "files": [{}] }');
    expect(await judge(cwd)).toMatchObject({ code: 2, evidenced: [40], evidence: ['undated null null'] });
  });
});

it('without a lock, a file without a date proves only that it is there', async () => {
  const cwd = tempFolder({ 'kecil.yaml': INSTRUMENT, 'a.yaml': unit('a', 'a.txt'), 'a.txt': 'foto papan' });
  for (const year of [2020, 2025, 2030]) {
    utimesSync(join(cwd, 'a.txt'), at(year), at(year));
    expect(await judge(cwd)).toEqual({ code: 0, evidenced: [40], evidence: ['undated null null'], told: [] });
  }
  expect((await runMain(['audit', '.'], { cwd })).stdout).toContain('hanya membuktikan ada');
});
