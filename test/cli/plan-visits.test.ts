import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, unit } from './fixtures.ts';

const CIMAHI = ['plan', 'samples/kota-cimahi-2018', '--as-of', '2018-12-10'];

async function visitsOf(...args: readonly string[]) {
  const { code, stdout } = await runMain([...CIMAHI, '-f', 'json', ...args]);
  expect(code).toBe(0);
  return JSON.parse(stdout).visits;
}

describe('patuh plan --visits', () => {
  it('has no visits in a plan of steps', async () => {
    expect(await visitsOf()).toBe(null);
  });

  it('chooses the fewest answers that settle every zone, or what a budget allows', async () => {
    const all = await visitsOf('--visits', 'all');
    expect(all).toMatchObject({ budget: null, needed: 13, settledNow: 10, settled: 12 });
    expect(all.answers).toHaveLength(13);
    const ten = await visitsOf('--visits', '10');
    expect(ten).toMatchObject({ budget: 10, needed: 13, settledNow: 10, settled: 11 });
    expect(ten.answers).toHaveLength(10);
    const dpmptsp = ten.units.find((one: { unit: string }) => one.unit === 'dpmptsp');
    expect(dpmptsp).toMatchObject({ zones: ['yellow', 'green'], needed: 4, checked: 4, settled: true });
    expect(await visitsOf('--kunjungan', 'semua')).toEqual(all);
  });

  it.each(['terminal', 'markdown', 'html'])('says in %s which answers, of which units', async (format) => {
    const { stdout } = await runMain([...CIMAHI, '--visits', '10', '-f', format]);
    expect(stdout).toContain('Jawaban yang diperiksa lebih dahulu');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Sesudah 10 jawaban di bawah ini diperiksa, zona 11 dari 12 unit pasti, apa pun temuannya.',
    );
    expect(stdout).toContain('Petugas memakai tanda pengenal atau seragam');
    expect(stdout).not.toContain('undefined');
  });

  it.each([
    [['--visits', '1,5'], '--kunjungan'],
    [['--visits', 'banyak'], '--kunjungan'],
    [['--visits', '3', '--budget', '10'], '`--kunjungan` memilih jawaban'],
    [['--visits', '3', '--owner', 'Bappeda'], '`--kunjungan` memilih jawaban'],
  ])('is refused as %j', async (args, said) => {
    const { code, stdout, stderr } = await runMain([...CIMAHI, ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  it('is refused where zones ask for more than a score', async () => {
    const asking = KECIL.replace('label: Tinggi }', 'label: Tinggi, require: { section: semua, min: 60% } }');
    const cwd = tempFolder({ 'kecil.yaml': asking, 'a.yaml': unit('a', 'red') });
    const { code, stderr } = await runMain(['plan', 'a.yaml', '--visits', '3'], { cwd });
    expect([code, stderr]).toEqual([2, expect.stringContaining('`require`')]);
  });
});
