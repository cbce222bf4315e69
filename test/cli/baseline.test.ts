import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, runOf, unit } from './fixtures.ts';

const HEAD = 'checklist: ../kecil.yaml\ninstitution: Kota';
const tree = (zones: Readonly<Record<string, 'green' | 'yellow' | 'red' | 'none'>>) => ({
  'kecil.yaml': KECIL,
  ...Object.fromEntries(Object.entries(zones).map(([id, zone]) => [`unit/${id}.yaml`, unit(id, zone, HEAD)])),
});

/** A folder with its baseline as it is; then some units are written anew. */
async function folder(before: Parameters<typeof tree>[0], after: Parameters<typeof tree>[0]): Promise<string> {
  const cwd = tempFolder(tree(before));
  const { code, stdout, stderr } = await runMain(['baseline', 'update', 'unit'], { cwd });
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toContain('baseline.json');
  for (const [id, zone] of Object.entries(after)) writeFileSync(join(cwd, `unit/${id}.yaml`), unit(id, zone, HEAD));
  return cwd;
}

const GATED = ['audit', 'unit', '--baseline', 'baseline.json'];

async function violations(cwd: string, ...more: string[]) {
  const outcome = await runMain([...GATED, '-f', 'json', ...more], { cwd });
  const told = runOf(outcome).violations.map(({ rule, unit: id, item, expected, actual }) =>
    [rule, id, item ?? '', expected, actual].join(' | '),
  );
  return { code: outcome.code, told };
}

describe('a baseline', () => {
  it('is small, sorted, and the same twice', async () => {
    const cwd = await folder({ b: 'red', a: 'green', c: 'none' }, {});
    const text = readFileSync(join(cwd, 'baseline.json'), 'utf8');
    await expect(text).toMatchFileSnapshot('../golden/garis-dasar.json');
    const again = await runMain(['garis-dasar', 'update', 'unit'], { cwd });
    expect(again.stderr).toContain('0 isi baru, 0 isi dihapus');
    expect(readFileSync(join(cwd, 'baseline.json'), 'utf8')).toBe(text);
    expect((await runMain(['baseline', 'update', 'unit', '-o', '-'], { cwd })).stdout).toBe(text);
    expect(await violations(cwd)).toEqual({ code: 0, told: [] });
  });

  it.each([
    [
      'a zone that falls, with its gap',
      { a: 'yellow' },
      { a: 'red' },
      [
        'baseline-zone | a |  | yellow | red',
        'baseline-gap | a | papan | Papan layanan: ada | tidak',
        'baseline-unneeded | a | toilet | toilet | ',
      ],
    ],
    ['a unit without fault that gets some', { a: 'green' }, { a: 'yellow' }, ['baseline-unit | a |  | green | yellow']],
    ['a unit that joins with gaps', { a: 'green' }, { b: 'red' }, ['baseline-unit | b |  | green | red']],
    ['a unit that joins without', { a: 'red' }, { b: 'green' }, []],
    [
      'a unit that loses its score',
      { a: 'red' },
      { a: 'none' },
      ['baseline-zone | a |  | red | not scored', 'baseline-unneeded | a | papan | papan | '],
    ],
    [
      'a unit that is mended',
      { a: 'red' },
      { a: 'green' },
      ['baseline-unneeded | a |  | red | green', 'baseline-unneeded | a | papan | papan | '],
    ],
    ['nothing', { a: 'red', b: 'yellow' }, { a: 'red' }, []],
  ] as const)('reports %s', async (_, before, after, told) => {
    const cwd = await folder(before, after);
    expect(await violations(cwd)).toEqual({ code: told.length > 0 ? 1 : 0, told });
    await runMain(['baseline', 'update', 'unit'], { cwd });
    expect(await violations(cwd)).toEqual({ code: 0, told: [] });
  });

  it('lists the services that lack something, and reports each further one', async () => {
    const list = KECIL.replace('title: Toilet,', 'title: Toilet, per: service,');
    const answers = (kk: string, ktp: string) =>
      `${HEAD}\nunit: { id: a, name: A }\nservices: { kk: KK, ktp: KTP }\nanswers: { papan: ada, toilet: { answer: ada, services: { kk: ${kk}, ktp: ${ktp} } } }\n`;
    const cwd = tempFolder({ 'kecil.yaml': list, 'unit/a.yaml': answers('tidak', 'ada') });
    const update = () => runMain(['baseline', 'update', 'unit'], { cwd });
    const write = (kk: string, ktp: string) => writeFileSync(join(cwd, 'unit/a.yaml'), answers(kk, ktp));
    await update();
    expect(readFileSync(join(cwd, 'baseline.json'), 'utf8')).toContain('"toilet@kk"');
    write('tidak', 'tidak');
    expect((await violations(cwd)).told).toEqual(['baseline-gap | a | toilet@ktp | Toilet: ada | tidak']);
    await update();
    expect(readFileSync(join(cwd, 'baseline.json'), 'utf8')).toContain('"toilet"');
    write('ada', 'tidak');
    expect((await violations(cwd)).told).toEqual(['baseline-unneeded | a | toilet | toilet | ']);
  });

  it('takes a unit that is gone only where all units are looked at', async () => {
    const cwd = await folder({ a: 'red', b: 'red' }, {});
    const one = await runMain(['audit', 'unit/a.yaml', '--baseline', 'baseline.json'], { cwd });
    expect(one.code).toBe(0);
    writeFileSync(join(cwd, 'unit/b.yaml'), unit('c', 'green', HEAD));
    expect(await violations(cwd)).toEqual({ code: 1, told: ['baseline-unneeded | b |  | b | '] });
  });

  it('accepts a waived gap only where waivers are disregarded', async () => {
    const cwd = await folder({ a: 'yellow' }, {});
    const waived = `${unit('a', 'red', HEAD).replace('papan: tidak, toilet: ada', 'papan: tidak, toilet: tidak')}waivers: [{ item: papan, until: 2030-01-01, reason: uji }]\n`;
    writeFileSync(join(cwd, 'unit/a.yaml'), waived);
    expect((await violations(cwd)).told).toHaveLength(2);
    expect((await violations(cwd, '--disregard-waived')).told).toEqual([]);
  });

  it.each(['terminal', 'markdown', 'html', 'github', 'gitlab', 'sarif', 'junit', 'ndjson', 'docx', 'xlsx'])(
    'is told of in %s, which ends with 1',
    async (format) => {
      const cwd = await folder({ a: 'yellow' }, { a: 'red' });
      const { code, stdout } = await runMain([...GATED, '-f', format], { cwd });
      expect(code).toBe(1);
      if (!['docx', 'xlsx'].includes(format)) expect(stdout).toMatch(/kekurangan baru \(papan\)|"item":"papan"/);
    },
  );

  it.each([
    ['no file', undefined, 'baseline.json'],
    ['no JSON', '{', 'baseline.json'],
    ['other keys', '{"schemaVersion": 1, "units": {"a": {"zone": "blue", "gaps": "x"}}}', 'baseline.json:1'],
    [
      'an entry twice',
      '{"schemaVersion": 1, "checklist": "kecil", "basis": "claimed", "units": {"a": {"zone": "red", "gaps": ["papan", "papan"]}}}',
      'papan',
    ],
    ['another checklist', '{"schemaVersion": 1, "checklist": "lain", "basis": "claimed", "units": {}}', 'lain'],
    ['another basis', '{"schemaVersion": 1, "checklist": "kecil", "basis": "verified", "units": {}}', 'verified'],
    [
      'another institution',
      '{"schemaVersion": 1, "institution": "Desa", "checklist": "kecil", "basis": "claimed", "units": {}}',
      'Desa',
    ],
  ])('with %s is refused before anything is drawn', async (_, text, words) => {
    const cwd = tempFolder({ ...tree({ a: 'green' }), ...(text === undefined ? {} : { 'baseline.json': text }) });
    const { code, stdout, stderr } = await runMain(GATED, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('is not written over a file made by hand, nor while a unit cannot be scored or is missing', async () => {
    const cwd = tempFolder({ ...tree({ a: 'green' }), 'catatan.json': '{"milik": "saya"}' });
    expect((await runMain(['baseline', 'update', 'unit', '-o', 'catatan.json'], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, 'catatan.json'), 'utf8')).toBe('{"milik": "saya"}');
    expect((await runMain(['baseline', 'update', 'unit', '-o', 'kecil.yaml', '--force'], { cwd })).code).toBe(2);
    const broken = tempFolder({
      ...tree({ a: 'green' }),
      'unit/b.yaml': brokenUnit('b').replace('kecil.yaml', '../kecil.yaml'),
    });
    expect((await runMain(['baseline', 'update', 'unit'], { cwd: broken })).code).toBe(2);
    const missing = tempFolder({ ...tree({ a: 'green' }), 'unit/patuh.yaml': 'units: [a, b]\n' });
    const outcome = await runMain(['baseline', 'update', 'unit'], { cwd: missing });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('b');
  });

  it('is no assessment, and is for one institution and period', async () => {
    const cwd = await folder({ a: 'red' }, {});
    await runMain(['baseline', 'update', 'unit', '-o', 'unit/baseline.json'], { cwd });
    expect((await runMain(['audit', 'unit', '--baseline', 'unit/baseline.json'], { cwd })).code).toBe(0);
    writeFileSync(join(cwd, 'unit/b.yaml'), unit('b', 'green', HEAD.replace('Kota', 'Desa')));
    expect((await runMain(GATED, { cwd })).code).toBe(2);
    expect((await runMain(['baseline', 'update', 'unit'], { cwd })).code).toBe(2);
    expect((await runMain(['baseline', 'update', 'unit', '--institution', 'Kota'], { cwd })).code).toBe(0);
  });
});
