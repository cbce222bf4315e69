import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, LAIN, runOf, summary, unit } from './fixtures.ts';

const audit = (cwd: string, ...args: string[]) => runMain(['audit', ...args, '-f', 'json'], { cwd });
const UNITS = { 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'green'), 'b.yaml': unit('b', 'green') };

describe('the workspace file', () => {
  it.for([
    { of: 'beside the inputs', at: 'kota/dinas/patuh.yaml' },
    { of: 'above them', at: 'kota/patuh.yaml' },
    { of: 'far above them', at: 'patuh.yaml' },
  ])('is found $of, from any working directory', async ({ at }) => {
    const cwd = tempFolder({
      'kota/dinas/a.yaml': unit('a', 'green', 'checklist: kepatuhan-2016').replace(/answers.*/, 'answers: {}'),
      'lain/x.txt': '',
      [at]: 'units: [a, hilang]\n',
    });
    for (const [from, path] of [
      ['', 'kota/dinas'],
      ['lain', '../kota/dinas'],
      ['kota/dinas', '.'],
    ] as const) {
      expect(runOf(await audit(join(cwd, from), path)).missing).toEqual(['hilang']);
    }
  });

  it('that is nearest counts', async () => {
    const cwd = tempFolder({
      'patuh.yaml': 'institution: Jauh\n',
      'kota/patuh.yaml': 'institution: Dekat\n',
      'kota/kecil.yaml': KECIL,
      'kota/a.yaml': unit('a', 'green'),
    });
    expect(runOf(await audit(cwd, 'kota')).institution.name).toBe('Dekat');
  });

  it('is looked for from the working directory for standard input', async () => {
    const cwd = tempFolder({ 'patuh.yaml': 'institution: Kota Uji\nchecklist: kecil.yaml\n', 'kecil.yaml': KECIL });
    const outcome = await runMain(['audit', '-', '-f', 'json'], { cwd, stdin: unit('a', 'yellow', 'period: x') });
    expect(runOf(outcome)).toMatchObject({ institution: { name: 'Kota Uji', score: 60 }, missing: [] });
  });

  it('is one for an institution: of several, the first is used, the units of all are expected, and a warning says so', async () => {
    const kota = (name: string) => ({
      [`${name}/patuh.yaml`]: `institution: Kota Uji\nunits: [${name}, ${name}-2]\n`,
      [`${name}/kecil.yaml`]: KECIL,
      [`${name}/a.yaml`]: unit(name, 'green'),
    });
    const cwd = tempFolder({ ...kota('satu'), ...kota('dua') });
    const outcome = await audit(cwd, 'satu', 'dua');
    expect(summary(outcome)).toMatchObject({
      code: 2,
      units: ['dua', 'satu'],
      missing: ['dua-2', 'satu-2'],
      warnings: ['several-workspaces'],
    });
    expect(runOf(outcome).warnings[0]).toMatchObject({ facts: { used: 'dua/patuh.yaml', other: 'satu/patuh.yaml' } });
  });

  it.for([
    { of: 'an unknown key', text: 'uniits: [a]\nlang: id\n', fault: 'patuh.yaml:1:1' },
    { of: 'an unknown zone', text: 'target: biru\n', fault: 'patuh.yaml:1:9' },
    { of: 'broken YAML', text: 'units: [a\n', fault: 'patuh.yaml' },
    { of: 'nothing in it', text: '', fault: 'patuh.yaml' },
  ])('with $of is rejected, once, and does not stop the others', async ({ text, fault }) => {
    for (const path of ['a.yaml', '.']) {
      const outcome = await audit(tempFolder({ ...UNITS, 'patuh.yaml': text }), path);
      expect(outcome.code).toBe(2);
      expect(outcome.stderr.startsWith(fault)).toBe(true);
      expect(runOf(outcome).rejected.map(({ file }) => file)).toEqual(['patuh.yaml']);
      expect(runOf(outcome).counts.scored).toBe(path === '.' ? 2 : 1);
    }
  });

  it('is found below a folder that is one too high, where it is the only one', async () => {
    const kota = (name: string) => ({
      [`${name}/patuh.yaml`]: `institution: ${name}\nunits: [${name}, hilang]\n`,
      [`${name}/unit/a.yaml`]: unit(name, 'green', 'checklist: kepatuhan-2016').replace(/answers.*/, 'answers: {}'),
    });
    const one = runOf(await audit(tempFolder(kota('satu')), '.'));
    expect(one).toMatchObject({ institution: { name: 'satu' }, missing: ['hilang'] });
    // Of several each speaks for its own.
    const two = await audit(tempFolder({ ...kota('satu'), ...kota('dua') }), '.');
    expect(JSON.parse(two.stdout)).toMatchObject({
      runs: [
        { institution: { name: 'dua' }, units: [{ id: 'dua' }], missing: ['hilang'] },
        { institution: { name: 'satu' }, units: [{ id: 'satu' }], missing: ['hilang'] },
      ],
    });
  });

  it('is not forgotten where it is a link that leads nowhere, or a folder', async () => {
    const cwd = tempFolder({ ...UNITS, 'x/patuh.yaml/y': '' });
    symlinkSync('tidak-ada', join(cwd, 'patuh.yaml'));
    const dangling = await audit(cwd, 'a.yaml');
    expect(runOf(dangling).rejected.map(({ file }) => file)).toEqual(['patuh.yaml']);
    expect(dangling.code).toBe(2);
    mkdirSync(join(cwd, 'x/unit'));
    expect(runOf(await audit(cwd, 'x/unit')).rejected.map(({ file }) => file)).toContain('x/patuh.yaml');
  });

  it.for([
    { named: 'kecil.yaml', warnings: 0 },
    { named: 'hilang.yaml', warnings: 1 },
  ])('from standard input names its checklist from the working directory: $named', async ({ named, warnings }) => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL });
    const { code, stdout } = await runMain(['check', '-', '-f', 'json'], {
      cwd,
      stdin: `institution: Kota Uji\nchecklist: ${named}\nunits: [a]\n`,
    });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { diagnostics: unknown[] }).diagnostics).toHaveLength(warnings);
  });

  it('is told what a unit may be called that it does not list, where anything is like it', async () => {
    const cwd = tempFolder({
      ...UNITS,
      'patuh.yaml': 'units: [aa, zzzzzzzz]\n',
      'c.yaml': unit('kelurahan-hilir', 'green'),
    });
    const { stderr } = await runMain(['audit', 'a.yaml', 'c.yaml'], { cwd });
    expect(stderr).toMatch(/unit `a` tidak ada .*\n {2}Maksud Anda `aa`/);
    expect(stderr).toMatch(/unit `kelurahan-hilir` tidak ada .*\n {2}Tambahkan unitnya/);
    expect(stderr.match(/Maksud Anda/g)).toHaveLength(1);
  });
});

describe('expected units', () => {
  const EXPECTED = { ...UNITS, 'patuh.yaml': 'units: [a, b, c]\n' };

  it.for([
    { of: 'a folder', paths: ['.'], missing: ['c'] },
    { of: 'a pattern', paths: ['[ab].yaml'], missing: ['c'] },
    { of: 'several files', paths: ['a.yaml', 'b.yaml'], missing: ['c'] },
    { of: 'a folder with one file', paths: ['satu'], missing: ['b', 'c'] },
    { of: 'a pattern for such a folder', paths: ['sat*'], missing: ['b', 'c'] },
    { of: 'a pattern for one file', paths: ['a*.yaml'], missing: [] },
    { of: 'one file', paths: ['a.yaml'], missing: [] },
    { of: 'one file twice', paths: ['a.yaml', './a.yaml'], missing: [] },
  ])('are missed by $of: $missing', async ({ paths, missing }) => {
    const cwd = tempFolder(EXPECTED);
    if (paths[0]?.startsWith('sat')) {
      mkdirSync(join(cwd, 'satu'));
      writeFileSync(join(cwd, 'satu/a.yaml'), unit('a', 'green', 'checklist: ../kecil.yaml'));
    }
    const outcome = await audit(cwd, ...paths);
    expect(runOf(outcome).missing).toEqual(missing);
    expect(outcome.code).toBe(missing.length === 0 ? 0 : 2);
  });

  it('are not missing as well when they are rejected', async () => {
    const outcome = await audit(tempFolder({ ...EXPECTED, 'b.yaml': brokenUnit('b'), 'c.yaml': 'rusak: [' }), '.');
    expect(summary(outcome)).toEqual({
      code: 2,
      units: ['a'],
      rejected: ['b.yaml: unknown-answer', 'c.yaml: yaml-syntax'],
      missing: [],
      warnings: [],
    });
    // The name of a file that cannot be read tells the unit.
    expect(runOf(outcome).rejected.map(({ unit }) => unit)).toEqual(['b', 'c']);
    expect(runOf(outcome).counts).toEqual({ found: 3, scored: 1, notScored: 0, rejected: 2, missing: 0 });
    expect(runOf(outcome).institution.complete).toBe(false);
  });

  it('are the only ones without a warning', async () => {
    const outcome = await audit(tempFolder({ ...UNITS, 'patuh.yaml': 'units: [a, bb]\n' }), '.');
    expect(summary(outcome)).toMatchObject({
      code: 2,
      units: ['a', 'b'],
      missing: ['bb'],
      warnings: ['unlisted-unit'],
    });
  });

  it('may be empty: no unit is unlisted then', async () => {
    const outcome = await audit(tempFolder({ ...UNITS, 'patuh.yaml': 'units:\n' }), '.');
    expect(summary(outcome)).toMatchObject({ code: 0, missing: [], warnings: [] });
  });
});

describe('two files of one unit', () => {
  it.for(['a', 'A'])('are one rejected unit, with a fault for each file: %s', async (id) => {
    const cwd = tempFolder({ ...UNITS, 'a2.yaml': unit(id, 'red') });
    const outcome = await audit(cwd, '.');
    expect(summary(outcome)).toMatchObject({
      code: 2,
      units: ['b'],
      rejected: ['a.yaml: duplicate-unit duplicate-unit'],
    });
    expect(runOf(outcome).counts).toMatchObject({ found: 2, rejected: 1 });
    expect(runOf(outcome).rejected[0]?.files).toEqual(['a.yaml', 'a2.yaml']);
    const [first, second] = runOf(outcome).rejected[0]?.diagnostics ?? [];
    expect(first).toMatchObject({ facts: { other: 'a2.yaml' }, at: { file: 'a.yaml', line: 2, column: 13 } });
    expect(second).toMatchObject({ facts: { other: 'a.yaml' } });
  });
});

describe('flag, file, workspace, default: the first that speaks decides', () => {
  const bare = unit('a', 'yellow', 'period: "1"');
  const named = unit('a', 'yellow', 'checklist: kecil.yaml');

  it.for([
    { of: 'flag over file', file: named, workspace: 'checklist: kecil.yaml\n', flag: ['-c', 'lain.yaml'], id: 'lain' },
    { of: 'file over workspace', file: named, workspace: 'checklist: lain.yaml\n', flag: [], id: 'kecil' },
    { of: 'workspace over default', file: bare, workspace: 'checklist: lain.yaml\n', flag: [], id: 'lain' },
    { of: 'default', file: bare.replace(/answers.*/, 'answers: {}'), workspace: '', flag: [], id: 'kepatuhan-2016' },
    {
      of: 'flag with a shipped id',
      file: named.replace(/answers.*/, 'answers: {}'),
      workspace: '',
      flag: ['-c', 'ombudsman-2022'],
      id: 'ombudsman-2022',
    },
  ])('checklist: $of', async ({ file, workspace, flag, id }) => {
    const cwd = tempFolder({
      'kecil.yaml': KECIL,
      'lain.yaml': LAIN,
      'a.yaml': file,
      ...(workspace === '' ? {} : { 'patuh.yaml': workspace }),
    });
    const outcome = await audit(cwd, '.', ...flag);
    expect(runOf(outcome).checklist?.id).toBe(id);
    expect(outcome.code).toBe(0);
  });

  it('a path is relative to who names it: the working directory, the file, the workspace', async () => {
    const cwd = tempFolder({
      'patuh.yaml': 'checklist: instrumen/k.yaml\n',
      'instrumen/k.yaml': LAIN,
      'unit/k.yaml': KECIL,
      'unit/a.yaml': bare,
      'unit/b.yaml': unit('b', 'yellow', 'checklist: k.yaml'),
    });
    expect(runOf(await audit(cwd, 'unit/a.yaml')).checklist?.id).toBe('lain');
    expect(runOf(await audit(join(cwd, 'unit'), 'a.yaml')).checklist?.id).toBe('lain');
    expect(runOf(await audit(cwd, 'unit/b.yaml')).checklist?.id).toBe('kecil');
    expect(runOf(await audit(join(cwd, 'unit'), '.', '-c', 'k.yaml')).checklist?.id).toBe('kecil');
  });

  it.for([
    { of: 'flag over workspace', args: ['--lang', 'en'], workspace: 'lang: id\n', word: 'Yellow zone' },
    { of: 'flag before the command', args: [], before: ['--lang=en'], workspace: 'lang: id\n', word: 'Yellow zone' },
    { of: 'workspace over default', args: [], workspace: 'lang: en\n', word: 'Yellow zone' },
    { of: 'default', args: [], workspace: 'units: []\n', word: 'Zona kuning' },
  ])('language: $of', async ({ args, before = [], workspace, word }) => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL, 'a.yaml': named, 'patuh.yaml': workspace });
    const { stdout } = await runMain([...before, 'audit', '.', ...args], { cwd });
    expect(stdout.toLowerCase()).toContain(word.toLowerCase());
  });

  it.for([
    { of: 'flag over workspace', args: ['--fail-below', 'red'], workspace: 'target: green\n', code: 0 },
    { of: 'workspace', args: [], workspace: 'target: green\n', code: 1 },
    { of: 'none', args: [], workspace: 'units: []\n', code: 0 },
  ])('target: $of', async ({ args, workspace, code }) => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL, 'a.yaml': named, 'patuh.yaml': workspace });
    expect((await audit(cwd, '.', ...args)).code).toBe(code);
  });

  it('institution and period: file over workspace', async () => {
    const workspace = 'institution: Ruang\nperiod: "2020"\nchecklist: kecil.yaml\n';
    const of = async (file: string) =>
      runOf(await audit(tempFolder({ 'kecil.yaml': KECIL, 'patuh.yaml': workspace, 'a.yaml': file }), '.')).institution;
    expect(await of(unit('a', 'green', 'institution: Berkas\nperiod: "2021"'))).toMatchObject({
      name: 'Berkas',
      period: '2021',
    });
    expect(await of(unit('a', 'green'))).toMatchObject({ name: 'Ruang', period: '2020' });
  });

  it('speaks the language of the workspace to the end, in faults of the program too', async () => {
    const cwd = tempFolder({ ...UNITS, 'patuh.yaml': 'lang: en\n' });
    expect((await audit(cwd, '.', '-c', 'tidak-ada')).stderr).toBe(
      'patuh: error: Checklist `tidak-ada` was not found. See `patuh checklist list`.\n',
    );
    expect((await runMain(['audit', '.', '-o', 'tidak/ada.json'], { cwd })).stderr).toMatch(
      /^patuh: error: .* cannot be written/,
    );
  });
});
