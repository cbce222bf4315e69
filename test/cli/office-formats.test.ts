import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runForBytes, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, unit } from './fixtures.ts';

const CHECKLIST = 'checklist: ../kecil.yaml';
const ONE = { 'kecil.yaml': KECIL, 'unit/a.yaml': unit('a', 'yellow', CHECKLIST) };
const TWO = { ...ONE, 'unit/b.yaml': unit('b', 'green', CHECKLIST) };
const NONE = { 'kecil.yaml': KECIL, 'unit/b.yaml': brokenUnit('b').replace('kecil', '../kecil') };

describe('a report that is no text', () => {
  it.for(['xlsx', 'docx', 'berita-acara'])('is not written to a terminal: %s', async (format) => {
    const cwd = tempFolder(ONE);
    const outcome = await runMain(['audit', 'unit', '-f', format], { cwd, isTTY: true });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    const ending = format === 'xlsx' ? 'xlsx' : 'docx';
    expect(outcome.stderr).toBe(
      `patuh: galat: Laporan ${format} tidak dapat ditampilkan di layar. Simpan ke berkas, misalnya \`-f ${format}:hasil.${ending}\`.\n`,
    );
    const english = await runMain(['audit', 'unit', '-f', format, '--lang', 'en'], { cwd, isTTY: true });
    expect(english.stderr).toContain(`-f ${format}:hasil.${ending}`);
    expect(english.stderr).toContain('cannot be shown on a terminal');
  });

  it('goes to a pipe and to a file, the same but for the command line', async () => {
    const cwd = tempFolder(ONE);
    const bytes = await runForBytes(['audit', 'unit', '-f', 'xlsx'], { cwd });
    expect(Buffer.from(bytes).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
    expect((await runMain(['audit', 'unit', '-o', 'HASIL.XLSX'], { cwd, isTTY: true })).code).toBe(0);
    expect(readFileSync(join(cwd, 'HASIL.XLSX')).length).toBeGreaterThan(5000);
  });
});

describe('a record of one unit', () => {
  it.for([
    { of: 'two units', files: TWO, units: 2 },
    { of: 'no unit', files: NONE, units: 0 },
  ])('is refused for $of, and does not keep other reports from being written', async ({ files, units }) => {
    const cwd = tempFolder(files);
    const outcome = await runMain(['audit', 'unit', '-f', 'berita-acara:ba.docx', '-o', 'h.json', '-q'], { cwd });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain(
      `patuh: galat: Laporan berita-acara hanya untuk satu unit, sedangkan ada ${units} unit yang terbaca.`,
    );
    expect([existsSync(join(cwd, 'ba.docx')), existsSync(join(cwd, 'h.json'))]).toEqual([false, true]);
    const english = await runMain(['audit', 'unit', '-f', 'berita-acara:ba.docx', '--lang', 'en', '-q'], { cwd });
    expect(english.stderr).toContain(`is about one unit, but ${units} units could be read`);
  });

  it('is written for the one unit that was named', async () => {
    const cwd = tempFolder(TWO);
    expect((await runMain(['audit', 'unit/a.yaml', '-f', 'berita-acara:ba.docx'], { cwd })).code).toBe(0);
    expect(existsSync(join(cwd, 'ba.docx'))).toBe(true);
  });
});
