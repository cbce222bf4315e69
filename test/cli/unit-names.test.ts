import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, unit } from './fixtures.ts';

const FILES = {
  'kecil.yaml': KECIL,
  'patuh.yaml': 'checklist: kecil.yaml\nunits: { a: Unit A, b: Dinas Sosial, c: Kecamatan Contoh }\n',
  'a.yaml': unit('a', 'yellow'),
  'b.yaml': brokenUnit('b'),
};

describe('a unit without a result has the name that patuh.yaml gives it', () => {
  it('in the result for programs', async () => {
    const { stdout } = await runMain(['audit', '.', '-f', 'json'], { cwd: tempFolder(FILES) });
    expect(JSON.parse(stdout)).toMatchObject({
      missing: ['c'],
      expectedNames: [
        { unit: 'b', name: 'Dinas Sosial' },
        { unit: 'c', name: 'Kecamatan Contoh' },
      ],
    });
  });

  it.each(['terminal', 'markdown', 'html', 'csv'])('as %s', async (format) => {
    const { stdout } = await runMain(['audit', '.', '-f', format], { cwd: tempFolder(FILES) });
    expect(stdout).toContain('Kecamatan Contoh');
  });

  it('where forms come back', async () => {
    const { stdout } = await runMain(['collect', '.', '-f', 'json'], { cwd: tempFolder(FILES) });
    const { units } = JSON.parse(stdout);
    expect(units).toMatchObject([
      { id: 'a' },
      { id: 'b', name: 'Dinas Sosial', state: 'unreadable' },
      { id: 'c', name: 'Kecamatan Contoh', state: 'missing' },
    ]);
  });

  it('and ids are called by themselves', async () => {
    const files = { ...FILES, 'patuh.yaml': 'checklist: kecil.yaml\nunits: [a, b, c]\n' };
    const { stdout } = await runMain(['audit', '.', '-f', 'json'], { cwd: tempFolder(files) });
    expect(JSON.parse(stdout)).not.toHaveProperty('expectedNames');
  });
});
