import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runForBytes, runMain } from '../support/run-main.ts';
import { schemaFaults } from '../support/schema-faults.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, LAIN, unit } from './fixtures.ts';

/** What people see of a comparison and of a trend; see `test/report/golden.test.ts`. */
const golden = (name: string) => `../golden/${name}`;
const CIMAHI = ['samples/kota-cimahi-2018', 'samples/kota-cimahi-2019-contoh'];
const ROUNDS = ['samples/putaran-contoh-2016'];

const ENDINGS: Readonly<Record<string, string>> = { txt: 'terminal', json: 'json', md: 'markdown', html: 'html' };

describe('a comparison', () => {
  it.each([
    ['banding-80.txt', ['compare', ...CIMAHI], { columns: 80 }],
    ['banding-warna.txt', ['compare', ...CIMAHI], { columns: 100, isTTY: true }],
    ['banding-en.txt', ['compare', ...CIMAHI, '--lang', 'en', '--max-gaps', '2'], { columns: 80 }],
    ['banding.md', ['banding', ...CIMAHI], {}],
    ['banding.html', ['compare', ...CIMAHI], {}],
    ['banding.json', ['compare', ...CIMAHI], {}],
    ['tren-80.txt', ['trend', ...ROUNDS], { columns: 80 }],
    ['tren-dumb.txt', ['trend', ...ROUNDS], { columns: 70, isTTY: true, env: { TERM: 'dumb' } }],
    ['tren-kota-en.txt', ['trend', ...CIMAHI, '--lang', 'en'], { columns: 100 }],
    ['tren.md', ['tren', ...ROUNDS], {}],
    ['tren.html', ['trend', ...ROUNDS], {}],
    ['tren.json', ['trend', ...CIMAHI], {}],
  ])('%s', async (name, args, options) => {
    const call = [...args, '-q', '-f', ENDINGS[name.split('.').at(-1) ?? ''] ?? ''];
    const { code, stdout, stderr } = await runMain(call, options);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot(golden(name));
    if (!name.endsWith('.json')) return;
    expect(await schemaFaults(name.startsWith('tren') ? 'trend' : 'compare', JSON.parse(stdout))).toEqual([]);
    expect((await runMain(call, options)).stdout).toBe(stdout);
  });

  it.each(['xlsx', 'docx'])('%s has the same bytes twice', async (format) => {
    for (const args of [
      ['compare', ...CIMAHI],
      ['trend', ...ROUNDS],
    ]) {
      const first = await runForBytes([...args, '-f', format]);
      expect(first.subarray(0, 2).toString()).toBe('PK');
      expect(Buffer.compare(first, await runForBytes([...args, '-f', format]))).toBe(0);
    }
  });
});

const tree = (zones: Readonly<Record<string, 'green' | 'yellow' | 'red' | 'none'>>, period: string, list = KECIL) => ({
  'kecil.yaml': list,
  ...Object.fromEntries(
    Object.entries(zones).map(([id, zone]) => [
      `unit/${id}.yaml`,
      unit(id, zone, `checklist: ../kecil.yaml\ninstitution: Kota\nperiod: "${period}"`),
    ]),
  ),
});

async function saved(zones: Parameters<typeof tree>[0], period: string, list = KECIL): Promise<string> {
  return (await runMain(['audit', 'unit', '-f', 'json'], { cwd: tempFolder(tree(zones, period, list)) })).stdout;
}

describe('compare', () => {
  it('takes saved runs and folders alike', async () => {
    const before = await saved({ a: 'red', b: 'green', c: 'yellow' }, '2018');
    const cwd = tempFolder({ ...tree({ a: 'green', b: 'green', d: 'red' }, '2019'), 'lama.json': before });
    const now = await runMain(['audit', 'unit', '-f', 'json', '-q'], { cwd });
    const after = tempFolder({
      'lama.json': before,
      'baru.json': now.stdout,
      'padat.json': JSON.stringify(JSON.parse(now.stdout)),
    });
    const audited = JSON.parse((await runMain(['compare', 'lama.json', 'unit', '-f', 'json'], { cwd })).stdout);
    expect(audited.sameUnits).toMatchObject({ units: 2, before: { score: 70 }, after: { score: 100 }, change: 30 });
    for (const file of ['baru.json', 'padat.json']) {
      const { code, stdout } = await runMain(['compare', 'lama.json', file, '-f', 'json'], { cwd: after });
      expect(code).toBe(0);
      const run = JSON.parse(stdout);
      expect({ ...run, after: 0, notes: 0 }).toEqual({ ...audited, after: 0, notes: 0 });
      expect(run.after).toEqual({ ...audited.after, asOf: '2026-01-02', file, exact: false });
    }
  });

  it.each([
    ['fell', 1, 'Unit b turun zona: hijau → merah'],
    ['lower', 1, 'Nilai Unit b turun: 100 → 40'],
    ['new-gap', 1, 'Kekurangan baru atau bertambah pada Unit b: Papan layanan (60)'],
  ])('--fail-on %s ends with %i', async (rule, code, sentence) => {
    const before = await saved({ a: 'red', b: 'green' }, '2018');
    const cwd = tempFolder({ ...tree({ a: 'green', b: 'red' }, '2019'), 'lama.json': before });
    const outcome = await runMain(['compare', 'lama.json', 'unit', '--fail-on', rule], { cwd });
    expect(outcome.code).toBe(code);
    expect(outcome.stdout.replace(/\s+/g, ' ')).toContain(sentence);
    expect((await runMain(['compare', 'unit', 'unit', '--fail-on', rule], { cwd })).code).toBe(0);
  });

  it('refuses what cannot be compared, and rules that cannot be judged', async () => {
    const other = await saved({ a: 'green' }, '2018', LAIN);
    const cwd = tempFolder({ ...tree({ a: 'green' }, '2019'), 'lain.json': other });
    const nothing = await runMain(['compare', 'lain.json', 'unit'], { cwd });
    expect({ code: nothing.code, stdout: nothing.stdout }).toEqual({ code: 2, stdout: '' });
    expect(nothing.stderr).toContain('tidak dapat dibandingkan');
    const bases = await saved({ a: 'green' }, '2018');
    const mixed = tempFolder({ ...tree({ a: 'green' }, '2019'), 'lama.json': bases });
    const args = ['compare', 'lama.json', 'unit', '--basis', 'evidenced'];
    expect((await runMain(args, { cwd: mixed })).code).toBe(0);
    const gated = await runMain([...args, '--fail-on', 'fell'], { cwd: mixed });
    expect(gated.code).toBe(2);
    expect(gated.stderr).toContain('--fail-on');
  });

  it.each([
    ['no such path', ['tidak-ada.json', 'unit'], /tidak-ada\.json/],
    ['no assessment', ['kosong', 'unit'], /kosong/],
    ['several runs', ['dua', 'unit'], /dua .*Kota, 2018; Kota, 2019/],
    ['no run', ['bukan.json', 'unit'], /bukan\.json/],
    ['a broken run', ['rusak.json', 'unit'], /rusak\.json/],
  ])('%s is refused', async (_, args, words) => {
    const cwd = tempFolder({
      ...tree({ a: 'green' }, '2019'),
      'kosong/catatan.txt': '-',
      'dua/kecil.yaml': KECIL,
      'dua/a.yaml': unit('a', 'green', 'checklist: kecil.yaml\ninstitution: Kota\nperiod: "2018"'),
      'dua/b.yaml': unit('a', 'green', 'checklist: kecil.yaml\ninstitution: Kota\nperiod: "2019"'),
      'bukan.json': '{"schemaVersion": 1}',
      'rusak.json': '{"schemaVersion": 1, ',
    });
    const { code, stdout, stderr } = await runMain(['compare', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replace(/\s+/g, ' ')).toMatch(words);
  });

  it('does not write over what it reads, and its report is no assessment', async () => {
    const before = await saved({ a: 'red' }, '2018');
    const cwd = tempFolder({ ...tree({ a: 'green' }, '2019'), 'lama.json': before });
    expect((await runMain(['compare', 'lama.json', 'unit', '-o', 'lama.json', '--force'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'lama.json'), 'utf8')).toBe(before);
    expect((await runMain(['compare', 'lama.json', 'unit', '-o', 'unit/banding.json'], { cwd })).code).toBe(0);
    expect((await runMain(['compare', 'lama.json', 'unit', '-o', 'unit/banding.json'], { cwd })).code).toBe(0);
    expect((await runMain(['audit', 'unit'], { cwd })).code).toBe(0);
  });
});

describe('trend', () => {
  it('reads all saved runs of a folder, sets of them too', async () => {
    const files: Record<string, string> = {};
    for (const [year, zone] of [
      ['2017', 'red'],
      ['2018', 'yellow'],
      ['2019', 'green'],
    ] as const) {
      files[`hasil/${year}.json`] = await saved({ a: zone, b: 'green' }, year);
    }
    const set = await runMain(['audit', '.', '-f', 'json', '-q'], {
      cwd: tempFolder({
        'a.yaml': unit('a', 'green', 'checklist: kecil.yaml\ninstitution: Kota\nperiod: "2020"'),
        'b.yaml': unit('a', 'red', 'checklist: kecil.yaml\ninstitution: Kota\nperiod: "2021"'),
        'kecil.yaml': KECIL,
      }),
    });
    files['hasil/kumpulan.json'] = set.stdout;
    const { code, stdout } = await runMain(['trend', 'hasil', '-f', 'json'], { cwd: tempFolder(files) });
    expect(code).toBe(0);
    const run = JSON.parse(stdout);
    expect(run.points.map(({ name, score }: { name: string; score: number }) => [name, score])).toEqual([
      ['2017', 70],
      ['2018', 80],
      ['2019', 100],
      ['2020', 100],
      ['2021', 40],
    ]);
    expect(run.constant.units).toEqual(['a']);
  });

  it.each([
    ['one run', ['a.json'], /sedikitnya dua/],
    ['two instruments', ['a.json', 'lain.json'], /kecil, lain/],
    ['two institutions', ['a.json', 'samples'], /beberapa instansi/],
    ['two bases', ['a.json', 'bukti.json'], /claimed, evidenced/],
  ])('%s makes no series', async (_, args, words) => {
    const a = await saved({ a: 'red' }, '2018');
    const cwd = tempFolder({
      'a.json': a,
      'lain.json': await saved({ a: 'red' }, '2019', LAIN),
      'bukti.json': a.replace('"basis": "claimed"', '"basis": "evidenced"'),
      'samples/kecil.yaml': KECIL,
      'samples/a.yaml': unit('a', 'green', 'checklist: kecil.yaml\ninstitution: Kota Lain\nperiod: "2019"'),
    });
    const { code, stdout, stderr } = await runMain(['trend', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replace(/\s+/g, ' ')).toMatch(words);
  });

  it('ends with 1 where a rule is broken from the last run but one to the last', async () => {
    const a = await saved({ a: 'green' }, '2018');
    const cwd = tempFolder({ 'a.json': a, ...tree({ a: 'red' }, '2019') });
    expect((await runMain(['trend', 'a.json', 'unit', '--fail-on', 'fell', '-q'], { cwd })).code).toBe(1);
  });
});
