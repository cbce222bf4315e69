import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, unit } from './fixtures.ts';

const FILES = { 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'yellow') };
const LIMIT = 1024 * 1024;

describe('the summary of a step of GitHub Actions', () => {
  it('is the Markdown report, behind what is there', async () => {
    const cwd = tempFolder({ ...FILES, 'ringkasan.md': '# Langkah lain\n' });
    const env = { GITHUB_STEP_SUMMARY: join(cwd, 'ringkasan.md') };
    const markdown = await runMain(['audit', 'a.yaml', '-f', 'markdown'], { cwd });
    const { stdout, code } = await runMain(['audit', 'a.yaml', '-f', 'github'], { cwd, env });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^::notice title=patuh /);
    const called = (text: string) => text.replace('-f markdown', '-f github');
    expect(readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')).toBe(`# Langkah lain\n\n${called(markdown.stdout)}`);
  });

  it('makes the file where there is none, also for a report into a file and for a saved run', async () => {
    const cwd = tempFolder(FILES);
    await runMain(['audit', 'a.yaml', '-f', 'json:h.json'], { cwd });
    for (const [name, args] of [
      ['satu.md', ['audit', 'a.yaml', '-f', 'github:g.txt']],
      ['dua.md', ['report', 'h.json', '-f', 'github']],
    ] as const) {
      await runMain(args, { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, name) } });
      expect(readFileSync(join(cwd, name), 'utf8')).toMatch(/^# .*\n/);
    }
  });

  it.for([{ env: {} }, { env: { GITHUB_STEP_SUMMARY: '' } }])(
    'is not written where none is asked for: $env',
    async ({ env }) => {
      const cwd = tempFolder(FILES);
      expect(await runMain(['audit', 'a.yaml', '-f', 'github'], { cwd, env })).toMatchObject({ code: 0, stderr: '' });
    },
  );

  it('is not written by other formats', async () => {
    const cwd = tempFolder({ ...FILES, 'r.md': '' });
    await runMain(['audit', 'a.yaml', '-f', 'sarif'], { cwd, env: { GITHUB_STEP_SUMMARY: join(cwd, 'r.md') } });
    expect(readFileSync(join(cwd, 'r.md'), 'utf8')).toBe('');
  });

  it.for([
    { of: 'in no folder', file: 'tidak/ada.md' },
    { of: 'that is a folder', file: '.' },
  ])('that cannot be written is a warning, and the job is done: $of', async ({ file }) => {
    const cwd = tempFolder(FILES);
    const outcome = await runMain(['audit', 'a.yaml', '-f', 'github', '--fail-below', 'green'], {
      cwd,
      env: { GITHUB_STEP_SUMMARY: join(cwd, file) },
    });
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toMatch(/^::notice title=patuh /);
    expect(outcome.stderr).toMatch(/^patuh: peringatan: .*tidak dapat ditulis/);
  });

  describe('that is too large', () => {
    const many = Array.from({ length: 400 }, (_, index) => `u${index}`);
    const long = 'Nama yang panjang sekali '.repeat(80);
    const files = Object.fromEntries(
      many.map((id) => [`${id}.yaml`, unit(id, 'red').replace(`Unit ${id}`, `${long}${id}`)]),
    );

    it.for([0, LIMIT - 200_000, LIMIT - 150, LIMIT - 10, LIMIT + 10])(
      'is cut between its parts behind %d bytes',
      async (taken) => {
        const cwd = tempFolder({ 'kecil.yaml': KECIL, ...files });
        const path = join(cwd, 'ringkasan.md');
        writeFileSync(path, 'x'.repeat(taken));
        const { code } = await runMain(['audit', '.', '-f', 'github:g.txt'], {
          cwd,
          env: { GITHUB_STEP_SUMMARY: path },
        });
        expect(code).toBe(0);
        const bytes = readFileSync(path);
        expect(bytes.length).toBeLessThanOrEqual(Math.max(LIMIT, taken));
        const added = bytes.toString().slice(taken);
        if (taken > LIMIT - 150) expect(added).toBe('');
        else
          expect(added).toMatch(/\n> Ringkasan ini dipotong karena batas ukuran GitHub; lihat laporan lengkapnya\.\n$/);
        // A table that was begun is whole.
        if (taken === LIMIT - 200_000) expect(added).not.toMatch(/^\|[^\n]*[^|\n]$/m);
      },
    );
  });
});
