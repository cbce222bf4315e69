import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, LAIN, unit } from './fixtures.ts';

const FAULTY = KECIL.replace('total: 100', 'total: 99');
const GOOD = { 'kecil.yaml': KECIL, 'patuh.yaml': 'units: [a]\nchecklist: kecil.yaml\n', 'a.yaml': unit('a', 'green') };

interface Judgement {
  readonly code: number;
  readonly files: number;
  readonly found: readonly string[];
}

/** What `check -f json` found, as `file:line: severity code`. */
async function check(files: Readonly<Record<string, string>>, ...args: string[]): Promise<Judgement> {
  const outcome = await runMain(['check', ...args, '-f', 'json'], { cwd: tempFolder(files) });
  const { files: count, diagnostics, schemaVersion, tool } = JSON.parse(outcome.stdout);
  expect({ schemaVersion, tool: tool.name, stderr: outcome.stderr }).toEqual({
    schemaVersion: 1,
    tool: 'patuh',
    stderr: '',
  });
  const found = diagnostics.map(
    (one: { at: { file: string; line?: number }; severity: string; code: string }) =>
      `${one.at.file}:${one.at.line ?? ''}: ${one.severity} ${one.code}`,
  );
  return { code: outcome.code, files: count, found };
}

describe('check', () => {
  it.for([
    { of: 'good files of every kind', files: GOOD, args: [], code: 0, count: 3, found: [] },
    {
      of: 'a bad assessment',
      files: { ...GOOD, 'b.yaml': brokenUnit('b') },
      args: [],
      code: 2,
      count: 4,
      found: ['b.yaml:3: error unknown-answer'],
    },
    {
      of: 'every fault of every file',
      files: { ...GOOD, 'b.yaml': brokenUnit('b').replace('adaa', 'adaa, kursi: ada'), 'c.yaml': 'a: [' },
      args: [],
      code: 2,
      count: 5,
      found: ['b.yaml:3: error unknown-answer', 'b.yaml:3: error unknown-item', 'c.yaml:1: error yaml-syntax'],
    },
    {
      of: 'a bad checklist, alone',
      files: { 'k.yaml': FAULTY },
      args: ['k.yaml'],
      code: 2,
      count: 1,
      found: ['k.yaml:7: error weights-total'],
    },
    {
      of: 'a bad checklist and who uses it, its faults once',
      files: { ...GOOD, 'kecil.yaml': FAULTY },
      args: ['.'],
      code: 2,
      count: 3,
      found: [
        'a.yaml:1: error invalid-checklist',
        'kecil.yaml:7: error weights-total',
        'patuh.yaml:: warning invalid-checklist',
      ],
    },
    {
      of: 'a bad workspace among the files, once',
      files: { ...GOOD, 'patuh.yaml': 'units: [a, a]\n' },
      args: ['.'],
      code: 2,
      count: 3,
      found: ['patuh.yaml:1: error duplicate-id'],
    },
    {
      of: 'a bad workspace above the files',
      files: { ...GOOD, 'patuh.yaml': 'zona: x\n' },
      args: ['a.yaml'],
      code: 2,
      count: 1,
      found: ['patuh.yaml:1: error unknown-key'],
    },
    {
      of: 'a workspace that names no checklist there is',
      files: { 'patuh.yaml': 'checklist: kepatuan-2016\n' },
      args: [],
      code: 0,
      count: 1,
      found: ['patuh.yaml:: warning unknown-checklist'],
    },
    {
      of: 'a file that is nearly an assessment',
      files: { ...GOOD, 'b.yaml': 'answers: {}\n' },
      args: [],
      code: 0,
      count: 4,
      found: ['b.yaml:: warning passed-over'],
    },
    {
      of: 'files of other kinds: passed over',
      files: { ...GOOD, 'b.yaml': '- x\n', 'c.json': '{}', 'd.txt': 'x' },
      args: [],
      code: 0,
      count: 3,
      found: [],
    },
    {
      of: 'a file of another kind that is named',
      files: { ...GOOD, 'b.yaml': '- x\n' },
      args: ['a.yaml', 'b.yaml'],
      code: 2,
      count: 2,
      found: ['b.yaml:: error unknown-kind'],
    },
    {
      of: 'an unmatched path',
      files: GOOD,
      args: ['a.yaml', 'z.yaml'],
      code: 2,
      count: 1,
      found: ['z.yaml:: error not-found'],
    },
    {
      of: 'an unmatched pattern',
      files: GOOD,
      args: ['a.yaml', 'z*'],
      code: 2,
      count: 1,
      found: ['z*:: error not-found'],
    },
    {
      of: 'a folder with nothing to check',
      files: { ...GOOD, 'x/y.txt': '' },
      args: ['.', 'x'],
      code: 2,
      count: 3,
      found: ['x:: error no-assessment'],
    },
  ])('judges $of', async ({ files, args, code, count, found }) => {
    const judgement = await check(files, ...args);
    expect({ ...judgement, found: judgement.found.toSorted() }).toEqual({
      code,
      files: count,
      found: found.toSorted(),
    });
  });

  it('names the expected units that have no file, as audit does', async () => {
    const files = { ...GOOD, 'patuh.yaml': 'units: [a, b]\n' };
    expect(await check(files, '.')).toMatchObject({ code: 2, found: ['patuh.yaml:: error missing-unit'] });
    expect(await check(files, 'a.yaml')).toMatchObject({ code: 0, found: [] });
  });

  it('names the files that audit would not score together', async () => {
    const twins = { ...GOOD, 'patuh.yaml': 'units: [a]\n', 'a2.yaml': unit('a', 'red') };
    expect(await check(twins, '.')).toMatchObject({
      code: 2,
      found: ['a.yaml:2: error duplicate-unit', 'a2.yaml:2: error duplicate-unit'],
    });
    const other = {
      ...GOOD,
      'patuh.yaml': 'lang: id\n',
      'lain.yaml': LAIN,
      'b.yaml': unit('b', 'red', 'checklist: lain.yaml'),
    };
    expect((await check(other, '.')).found).toEqual(['b.yaml:1: error other-checklist']);
  });

  it('judges by the checklist of -c', async () => {
    const other = KECIL.replace('id: papan', 'id: spanduk');
    expect((await check({ ...GOOD, 'lain.yaml': other }, 'a.yaml', '-c', 'lain.yaml')).found).toEqual([
      'a.yaml:3: error unknown-item',
    ]);
  });

  it('reads standard input', async () => {
    const good = await runMain(['check', '-'], { stdin: KECIL });
    expect(good).toEqual({ code: 0, stdout: '1 berkas diperiksa, tidak ada kesalahan.\n', stderr: '' });
    const bad = await runMain(['periksa', '-'], { stdin: FAULTY });
    expect(bad.code).toBe(2);
    expect(bad.stdout).toMatch(/^-:7:8: galat: /);
  });

  it('prints every fault with its line, and a count, in both languages', async () => {
    const cwd = tempFolder({ ...GOOD, 'b.yaml': brokenUnit('b'), 'c.yaml': 'answers: {}\n' });
    const indonesian = await runMain(['check'], { cwd });
    expect(indonesian).toMatchObject({ code: 2, stderr: '' });
    expect(indonesian.stdout).toMatch(
      /^b\.yaml:3:19: galat: .*\n.*\n {2}3 \| answers: \{ papan: adaa \}\n {4}\| {19}\^{4}\n {2}Maksud Anda `ada`\?/,
    );
    expect(indonesian.stdout).toMatch(/\n5 berkas diperiksa: 1 kesalahan, 1 peringatan\.\n$/);
    const english = await runMain(['check', '--lang', 'en'], { cwd });
    expect(english.stdout).toMatch(/^b\.yaml:3:19: error: /);
    const workspace = await runMain(['check'], { cwd: tempFolder({ ...GOOD, 'patuh.yaml': 'lang: en\n' }) });
    expect(workspace.stdout).not.toContain('berkas');
  });

  const samples = readdirSync(join(ROOT, 'samples'), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && entry.name !== 'berkas-rusak' ? [entry.name] : [],
  );
  it.for(samples)('finds nothing in the sample %s', async (sample) => {
    expect(await runMain(['check', `samples/${sample}`], { cwd: ROOT })).toMatchObject({ code: 0, stderr: '' });
  });

  it('finds nothing in the checklists that ship', async () => {
    expect(await runMain(['check', 'checklists'], { cwd: ROOT })).toMatchObject({
      code: 0,
      stdout: `${readdirSync(join(ROOT, 'checklists')).length} berkas diperiksa, tidak ada kesalahan.\n`,
    });
  });

  it('finds fault with every file of the broken sample that audit rejects, and with no other', async () => {
    const checked = await runMain(['check', 'samples/berkas-rusak', '-f', 'json'], { cwd: ROOT });
    const audited = await runMain(['audit', 'samples/berkas-rusak', '-f', 'json'], { cwd: ROOT });
    const faulty = JSON.parse(checked.stdout).diagnostics.filter(
      ({ severity, code }: { severity: string; code: string }) => severity === 'error' && code !== 'missing-unit',
    );
    const files = new Set(faulty.map(({ at }: { at: { file: string } }) => at.file));
    const rejected = JSON.parse(audited.stdout).rejected.map(({ file }: { file: string }) => file);
    expect(rejected.length).toBeGreaterThan(5);
    expect([...files].sort()).toEqual(rejected);
    expect([checked.code, audited.code]).toEqual([2, 2]);
  });
});
