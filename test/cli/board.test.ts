import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOST_BOARD_UNITS } from '../../src/model/board.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, unit } from './fixtures.ts';

const HEAD = 'checklist: ../kecil.yaml\ninstitution: Kota';
/** Bytes that a board may add to a page of twelve units. */
const MOST_BYTES = 100 * 1024;

const folder = () =>
  tempFolder({ 'kecil.yaml': KECIL, 'unit/a.yaml': unit('a', 'red', HEAD), 'unit/b.yaml': unit('b', 'green', HEAD) });

async function page(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await runMain(['audit', 'unit', '-f', 'html', '-q', ...args], { cwd });
  expect(stderr).toBe('');
  return stdout;
}

const dataOf = (text: string) => JSON.parse(/id="board-data">(.*?)<\/script>/.exec(text)?.[1] ?? 'null');

describe('patuh audit --board', () => {
  it('has a board only where it is asked for, by either name, and lets in exactly its style and program', async () => {
    const cwd = folder();
    const [plain, board, papan] = [await page(cwd), await page(cwd, '--board'), await page(cwd, '--papan')];
    expect(plain).not.toContain('id="board');
    const withoutCommand = (text: string) => text.replaceAll('--papan', '--board');
    expect(withoutCommand(papan)).toBe(board);
    const hashes = (pattern: RegExp) =>
      [...board.matchAll(pattern)].map(
        ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
      );
    const styles = hashes(/<style>([\s\S]*?)<\/style>/g).join(' ');
    const scripts = hashes(/<script>([\s\S]*?)<\/script>/g).join(' ');
    expect(board).toContain(
      `content="default-src &#39;none&#39;; style-src ${styles}; script-src ${scripts}; base-uri 'none'; form-action 'none'"`.replaceAll(
        "'",
        '&#39;',
      ),
    );
  });

  it.each([
    [['--board'], 'patuh audit unit --as-of 2026-01-02'],
    [['--board', '--as-of', '2026-05-01', '--basis=berbukti'], 'patuh audit unit --as-of 2026-05-01 --basis=berbukti'],
    [
      ['--papan', '--force', '--set', 'a:papan=ada', '--max-gaps', '3'],
      'patuh audit unit --max-gaps 3 --as-of 2026-01-02',
    ],
  ])('%j: the command reads the same files by the same options', async (args, command) => {
    expect(dataOf(await page(folder(), ...args)).command).toBe(command);
  });

  it('has answers, names and proofs of the files, and nothing that no score depends on', async () => {
    const cwd = tempFolder({
      'kecil.yaml': KECIL.replace('weight: 60', 'weight: 60, remedy: RAHASIA, guidance: RAHASIA, law: [RAHASIA]'),
      'unit/a.yaml': `${HEAD}\nunit: { id: a, name: A }\nanswers: { papan: { answer: ada, note: RAHASIA, evidence: [{ link: https://contoh.id/RAHASIA, dated: 2026-01-01 }] }, toilet: tidak }\n`,
    });
    const data = dataOf(await page(cwd, '--board'));
    expect(JSON.stringify(data)).not.toContain('RAHASIA');
    expect(data.units).toMatchObject([{ id: 'a', name: 'A', services: [] }]);
    expect(data.words).toEqual(['ada', 'tidak']);
  });

  it('keeps hostile names inside the data', async () => {
    const name = '</script><script>alert(1)</script><!-- ##vso[task.x]::error ';
    const cwd = tempFolder({
      'kecil.yaml': KECIL,
      'unit/a.yaml': `${HEAD}\nunit: { id: a, name: ${JSON.stringify(name)} }\nanswers: { papan: ada }\n`,
      'unit/b.yaml': unit('b', 'green', HEAD),
    });
    await runMain(['audit', 'unit', '-o', 'l.html', '-q', '--board'], { cwd });
    const text = readFileSync(`${cwd}/l.html`, 'utf8');
    expect(dataOf(text).units[0].name).toContain('</script><script>alert(1)');
    expect(text).not.toContain('<script>alert');
    expect(text).not.toContain('##vso[');
  });

  it('is small', async () => {
    const draw = async (...args: readonly string[]) =>
      (await runMain(['audit', 'samples/kota-cimahi-2018', '-f', 'html', '-q', ...args])).stdout.length;
    expect((await draw('--board')) - (await draw())).toBeLessThan(MOST_BYTES);
  });

  it.each([
    ['id', ['-f', 'json'], '`--papan` hanya untuk laporan HTML'],
    ['en', ['-f', 'json', '-o', 'x.md'], '`--board` is for HTML reports only'],
  ])('is refused where no report is a page (%s)', async (lang, args, said) => {
    const { code, stdout, stderr } = await runMain(['audit', 'unit', '--board', '--lang', lang, ...args], {
      cwd: folder(),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('is refused for several institutions, for a stream, and for more units than a page can score', async () => {
    const two = tempFolder({
      'kecil.yaml': KECIL,
      'unit/a.yaml': unit('a', 'red', HEAD),
      'unit/b.yaml': unit('b', 'red', HEAD.replace('Kota', 'Kabupaten')),
    });
    const many = tempFolder({
      'kecil.yaml': KECIL,
      ...Object.fromEntries(
        Array.from({ length: MOST_BOARD_UNITS + 1 }, (_, index) => [
          `unit/u${index}.yaml`,
          unit(`u${index}`, 'red', HEAD),
        ]),
      ),
    });
    const calls = [
      [two, ['-o', 'l.html'], '--papan'],
      [many, ['-o', 'l.html'], `${MOST_BOARD_UNITS} unit`],
      [two, ['--stdin', 'ndjson', '-f', 'ndjson'], '--papan'],
    ] as const;
    for (const [cwd, args, said] of calls) {
      const paths = args[0] === '--stdin' ? [] : ['unit'];
      const { code, stdout, stderr } = await runMain(['audit', ...paths, '--board', '-q', ...args], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(said);
    }
  });
});
