import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INSTITUTION_FORMATS } from '../support/institution-formats.ts';
import { runMain, runReadable } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, unit } from './fixtures.ts';

const FILES = { 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'yellow'), 'b.yaml': unit('b', 'red') };

/** A report with the command line, the one thing that differs, taken out, and the height of the row that it is in. */
const withoutCommand = (text: string) =>
  text.replace(/patuh (?:audit|report)[^\n<"]*?(?=\n|<|"|$)/g, 'patuh …').replace(/ ht="[\d.]+"/g, '');

describe('report', () => {
  it.for(INSTITUTION_FORMATS)('draws a saved run as the audit drew it: %s', async (format) => {
    const folder = tempFolder({});
    for (const lang of ['id', 'en']) {
      const more = ['--max-gaps', '2', '--sort', 'gaps', '--lang', lang];
      const fixture = ['audit', 'test/fixtures/kota-uji', '--fail-below', 'green'];
      await runMain([...fixture, '-f', `json:${join(folder, `${lang}.json`)}`, '-q']);
      const audited = await runReadable([...fixture, '-f', format, ...more]);
      const drawn = await runReadable(['report', join(folder, `${lang}.json`), '-f', format, ...more]);
      expect(withoutCommand(drawn.stdout)).toBe(withoutCommand(audited.stdout));
      expect(drawn.stdout.length).toBeGreaterThan(100);
      expect(drawn.code).toBe(audited.code);
    }
  });

  it.for([
    { of: 'a gate that passes', files: FILES, args: [], code: 0 },
    { of: 'a gate that does not', files: FILES, args: ['--fail-below', 'green'], code: 1 },
    { of: 'a rejected file', files: { ...FILES, 'c.yaml': brokenUnit('c') }, args: [], code: 2 },
    { of: 'a missing unit', files: { ...FILES, 'patuh.yaml': 'units: [a, b, c]\n' }, args: [], code: 2 },
    { of: 'no input', files: {}, args: [], code: 2 },
  ])('ends as the audit did: $of', async ({ files, args, code }) => {
    const cwd = tempFolder(files);
    const audited = await runMain(['audit', '.', '-f', 'json:h.json', ...args], { cwd });
    const drawn = await runMain(['report', 'h.json'], { cwd });
    expect([audited.code, drawn.code]).toEqual([code, code]);
  });

  it('tells the faults and warnings of the run on standard error, warnings not with -q', async () => {
    const cwd = tempFolder({ ...FILES, 'c.yaml': brokenUnit('c'), 'd.yaml': 'answers2: {}\nchecklist: kecil.yaml\n' });
    await runMain(['audit', '.', '-f', 'json:h.json'], { cwd });
    const { stderr } = await runMain(['laporan', 'h.json'], { cwd });
    expect(stderr).toMatch(/^c\.yaml:3:19: galat: /m);
    expect(stderr).toMatch(/^d\.yaml: peringatan: |^d\.yaml:\d+:\d+: peringatan: /m);
    const quiet = await runMain(['laporan', 'h.json', '-q', '--lang', 'en'], { cwd });
    expect(quiet.stderr).toMatch(/^c\.yaml:3:19: error: /m);
    expect(quiet.stderr).not.toContain('d.yaml');
  });

  it.for([
    { of: 'no file', file: 'tidak-ada.json', says: 'tidak-ada.json: galat: ' },
    { of: 'a folder', file: '.', says: '.: galat: bukan berkas biasa' },
    { of: 'an assessment', file: 'a.yaml', says: 'JSON yang utuh' },
    { of: 'a later version', file: 'nanti.json', says: 'skema versi 2, sedangkan patuh ini membaca versi 1' },
    { of: 'another JSON', file: 'lain.json', says: 'bukan hasil penilaian yang disimpan patuh' },
    { of: 'a control character in its version', file: 'nakal.json', says: 'versi \\u{1b}[31m, sedangkan' },
  ])('refuses $of in plain words', async ({ file, says }) => {
    const cwd = tempFolder({
      ...FILES,
      'nanti.json': '{"schemaVersion":2,"tool":{"name":"patuh"}}',
      'nakal.json': '{"schemaVersion":"\\u001b[31m","tool":{"name":"patuh"}}',
      'lain.json': '{}',
    });
    const outcome = await runMain(['report', file], { cwd });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain(says);
  });

  it('never writes over the run that it reads', async () => {
    const cwd = tempFolder(FILES);
    await runMain(['audit', '.', '-f', 'json:h.json'], { cwd });
    const before = readFileSync(join(cwd, 'h.json'), 'utf8');
    const outcome = await runMain(['report', 'h.json', '-f', 'json:./h.json', '--force', '--lang', 'en'], { cwd });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(readFileSync(join(cwd, 'h.json'), 'utf8')).toBe(before);
  });

  it('gates alike in every format', async () => {
    const cwd = tempFolder(FILES);
    await runMain(['audit', '.', '-f', 'json:h.json', '--fail-below', 'green'], { cwd });
    for (const format of INSTITUTION_FORMATS) {
      const outcome = await runMain(['report', 'h.json', '-f', `${format}:laporan.dat`, '--force'], { cwd });
      expect([format, outcome.code]).toEqual([format, 1]);
    }
  });

  it('is refused what it does not take', async () => {
    const cwd = tempFolder(FILES);
    writeFileSync(join(cwd, 'h.json'), '{}');
    for (const args of [['report'], ['report', 'h.json', 'h.json'], ['report', 'h.json', '--basis', 'claimed']]) {
      expect((await runMain(args, { cwd })).code).toBe(2);
    }
  });
});
