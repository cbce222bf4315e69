import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, unit } from './fixtures.ts';

const tree = (zone: 'green' | 'red') => ({
  'kecil.yaml': KECIL,
  'unit/a.yaml': unit('a', zone, 'checklist: ../kecil.yaml'),
  'unit/b.yaml': unit('b', 'green', 'checklist: ../kecil.yaml'),
});

describe('audit --since', () => {
  it.each([
    ['id', /Sejak 2026-01-02: dari .* menjadi .* hijau; 1 unit berubah nilai/],
    ['en', /Since 2026-01-02: from .* to .* green; 1 unit changed/],
  ])('says in %s what changed, in every format of text', async (lang, sentence) => {
    const old = await runMain(['audit', '.', '-f', 'json', '-c', 'kecil.yaml'], { cwd: tempFolder(tree('red')) });
    const cwd = tempFolder({ ...tree('green'), 'lama.json': old.stdout });
    for (const format of ['terminal', 'markdown']) {
      const { stdout } = await runMain(['audit', 'unit', '--since', 'lama.json', '-f', format, '--lang', lang], {
        cwd,
      });
      expect(stdout.replace(/\s+/g, ' '), format).toMatch(sentence);
    }
  });

  it.each([
    ['no file', 'tidak-ada.json', {}],
    ['no run', 'patuh.json', { 'patuh.json': '{}' }],
    ['no JSON', 'patuh.json', { 'patuh.json': '{' }],
  ])('with %s is refused before anything is scored', async (_, file, more) => {
    const { code, stdout, stderr } = await runMain(['audit', 'unit', '--since', file, '-f', 'json'], {
      cwd: tempFolder({ ...tree('green'), ...more }),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(file);
  });

  it('with a run by another checklist is refused', async () => {
    const old = await runMain(['audit', 'samples/kab-maluku-tenggara-2023', '-f', 'json']);
    const cwd = tempFolder({ ...tree('green'), 'lama.json': old.stdout });
    for (const [lang, words] of [
      ['id', 'tidak dapat dibandingkan'],
      ['en', 'cannot be compared'],
    ] as const) {
      const { code, stderr } = await runMain(['audit', 'unit', '--since', 'lama.json', '--lang', lang], { cwd });
      expect(code).toBe(2);
      expect(stderr).toContain(words);
    }
  });

  it('does not write over the run that it reads', async () => {
    const old = await runMain(['audit', '.', '-f', 'json', '-c', 'kecil.yaml'], { cwd: tempFolder(tree('red')) });
    const cwd = tempFolder({ ...tree('green'), 'lama.json': old.stdout });
    const { code } = await runMain(['audit', 'unit', '--since', 'lama.json', '-o', 'lama.json', '--force'], { cwd });
    expect(code).toBe(2);
    expect(existsSync(join(cwd, 'lama.json'))).toBe(true);
    expect(readFileSync(join(cwd, 'lama.json'), 'utf8')).toBe(old.stdout);
  });

  it.for([
    ['id', 'lama.json tidak memuat unit yang dinilai', 'instrumen `kecil`'],
    ['en', 'lama.json holds no unit with a score', 'checklist `kecil`'],
  ] as const)('with a run in which nothing was scored is refused for that, in %s', async ([lang, fault, remedy]) => {
    const old = await runMain(['audit', '.', '-f', 'json'], { cwd: tempFolder({ 'a.yaml': '' }) });
    const cwd = tempFolder({ ...tree('green'), 'lama.json': old.stdout });
    const { code, stderr } = await runMain(['audit', 'unit', '--since', 'lama.json', '--lang', lang], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(fault);
    expect(stderr).toContain(remedy);
  });
});
