import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/model/limits.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, runOf, summary, unit } from './fixtures.ts';

const audit = (cwd: string, ...paths: string[]) => runMain(['audit', ...paths, '-f', 'json'], { cwd });

const TREE = {
  'kecil.yaml': KECIL,
  'unit/a.yaml': unit('a', 'green', 'checklist: ../kecil.yaml'),
  'unit/b.yml': unit('b', 'green', 'checklist: ../kecil.yaml'),
  'unit/dalam/c.json': JSON.stringify({
    checklist: '../../kecil.yaml',
    unit: { id: 'c', name: 'Unit c' },
    answers: { papan: 'ada' },
  }),
  'unit/foto.jpg': 'bukan yaml',
  'unit/.tersembunyi/d.yaml': 'rusak: [',
  'node_modules/x/e.yaml': 'rusak: [',
  'catatan.yaml': '- hanya\n- daftar\n',
};
const ALL = { code: 0, units: ['a', 'b', 'c'], rejected: [], missing: [], warnings: [] };

describe('an input', () => {
  it.for([
    { of: 'nothing: this folder', paths: [], units: ['a', 'b', 'c'] },
    { of: 'a folder', paths: ['unit'], units: ['a', 'b', 'c'] },
    { of: 'a folder with a slash behind', paths: ['unit/'], units: ['a', 'b', 'c'] },
    { of: 'a file', paths: ['unit/a.yaml'], units: ['a'] },
    { of: 'a pattern', paths: ['unit/*.{yaml,yml}'], units: ['a', 'b'] },
    { of: 'a pattern through folders', paths: ['**/*.{yaml,yml,json}'], units: ['a', 'b', 'c'] },
    { of: 'a pattern of folders', paths: ['un*'], units: ['a', 'b', 'c'] },
    { of: 'a pattern longer than a name may be', paths: [`unit/{a,${'z'.repeat(300)}}.yaml`], units: ['a'] },
    { of: 'the same file twice', paths: ['unit/a.yaml', './unit/../unit/a.yaml', 'unit/a*'], units: ['a'] },
    { of: 'a file and its folder', paths: ['unit/a.yaml', 'unit'], units: ['a', 'b', 'c'] },
  ])('may be $of', async ({ paths, units }) => {
    expect(summary(await audit(tempFolder(TREE), ...paths))).toEqual({ ...ALL, units });
  });

  it('may be absolute, and is shown relative to the working directory', async () => {
    const cwd = tempFolder({ ...TREE, 'patuh.yaml': 'lang: id\n' });
    const outcome = await runMain(['audit', join(cwd, 'unit/a.yaml'), '-f', 'json'], { cwd: join(cwd, 'unit/dalam') });
    expect(runOf(outcome).units.map(({ file }) => file)).toEqual(['../a.yaml']);
  });

  it('may be a pattern with the folder written out in full', async () => {
    const cwd = tempFolder(TREE);
    expect(summary(await audit('/', `${cwd}/unit/*.yaml`))).toMatchObject({ code: 0, units: ['a'] });
  });

  it('may be - for standard input, whose checklist is looked for in the working directory', async () => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL });
    const outcome = await runMain(['audit', '-', '-f', 'json'], { cwd, stdin: unit('a', 'yellow') });
    expect(runOf(outcome).units).toMatchObject([{ id: 'a', file: '-', score: 60 }]);
  });

  it('may be standard input beside files, and twice', async () => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL, 'b.yaml': unit('b', 'green') });
    const outcome = await runMain(['audit', '-', 'b.yaml', '-', '-f', 'json'], { cwd, stdin: unit('a', 'yellow') });
    expect(summary(outcome)).toEqual({ ...ALL, units: ['a', 'b'] });
  });

  it('is refused by name where standard input is empty', async () => {
    const outcome = await runMain(['audit', '-', '-f', 'json'], { stdin: '' });
    expect(summary(outcome)).toMatchObject({ code: 2, rejected: ['-: empty-file'] });
  });

  it.for([
    { of: 'a path', path: 'unit/z.yaml' },
    { of: 'a path through a file', path: 'unit/a.yaml/z.yaml' },
    { of: 'a pattern', path: 'unit/z*.yaml' },
    { of: 'a pattern that only excludes', path: '!unit/a.yaml' },
    { of: 'an unset variable', path: '' },
  ])('that is mistyped is a fault of the command, no unit, and stops nothing else: $of', async ({ path }) => {
    const cwd = tempFolder(TREE);
    const outcome = await audit(cwd, 'unit', path);
    expect(summary(outcome)).toEqual({ ...ALL, code: 2 });
    expect(runOf(outcome).counts.found).toBe(3);
    expect(outcome.stderr).toBe(
      `patuh: galat: Tidak ada berkas atau folder yang cocok dengan \`${path}\`. Periksa ejaan jalurnya; masukan lainnya tetap dinilai.\n`,
    );
    expect(await audit(cwd, path)).toMatchObject({ code: 2, stdout: '' });
  });

  it.for([
    { of: 'a folder without assessments', path: 'node_modules', codes: 'no-assessment' },
    { of: 'a pattern for other files', path: 'kecil*', codes: 'no-assessment' },
  ])('that leads nowhere is a fault, and stops nothing else: $of', async ({ path, codes }) => {
    const cwd = tempFolder(TREE);
    rmSync(join(cwd, 'node_modules'), { recursive: true });
    mkdirSync(join(cwd, 'node_modules'));
    expect(summary(await audit(cwd, 'unit', path))).toEqual({ ...ALL, code: 2, rejected: [`${path}: ${codes}`] });
  });

  it.for([
    { of: 'checklist', path: 'kecil.yaml', code: 'not-an-assessment' },
    { of: 'workspace', path: 'patuh.yaml', code: 'not-an-assessment' },
    { of: 'list', path: 'catatan.yaml', code: 'not-an-assessment' },
    { of: 'picture', path: 'unit/foto.jpg', code: 'not-an-assessment' },
    { of: 'workbook that is cut off', path: 'unit/a.XLSX', code: 'workbook-damaged' },
  ])('that is named outright must be an assessment, not a $of', async ({ path, code }) => {
    const cwd = tempFolder({ ...TREE, 'patuh.yaml': 'units: [a]\n', 'unit/a.XLSX': 'PK' });
    expect(summary(await audit(cwd, path))).toMatchObject({ code: 2, units: [], rejected: [`${path}: ${code}`] });
  });
});

describe('a file that is come across and named as well', () => {
  it.for([[['.', 'catatan.yaml']], [['catatan.yaml', '.']], [['cat*', 'catatan.yaml', '.']]])(
    'is one named: %j',
    async ([paths = []]) => {
      expect(summary(await audit(tempFolder(TREE), ...paths))).toEqual({
        ...ALL,
        code: 2,
        rejected: ['catatan.yaml: not-an-assessment'],
      });
    },
  );
});

describe('names with the characters of patterns', () => {
  it.for(['unit [1].yaml', 'unit (2018).yaml', 'unit*.yaml', 'unit{a,b}.yaml', '!unit.yaml', 'unit?.yaml'])(
    'lead to the file that exists: %s',
    async (name) => {
      const cwd = tempFolder({ 'kecil.yaml': KECIL, [name]: unit('a', 'green'), 'unit1.yaml': unit('b', 'green') });
      expect(summary(await audit(cwd, name))).toEqual({ ...ALL, units: ['a'] });
    },
  );

  it.for(['Kota (2018)', 'Kota [2018]', 'Kota {a,b}/dalam', '!kota'])(
    'may be in front of a pattern: %s',
    async (folder) => {
      const cwd = tempFolder({
        'kecil.yaml': KECIL,
        [`${folder}/a.yaml`]: unit('a', 'green', `checklist: ${folder.includes('/') ? '../' : ''}../kecil.yaml`),
      });
      expect(summary(await audit(cwd, `${folder}/*.yaml`))).toEqual({ ...ALL, units: ['a'] });
      expect((await audit(cwd, `${folder}/z*.yaml`)).stderr).toContain(`\`${folder}/z*.yaml\``);
    },
  );

  it('say which of the links that they meet lead in a circle, hidden ones apart', async () => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL, 'unit/a.yaml': unit('a', 'green', 'checklist: ../kecil.yaml') });
    for (const name of ['putar.yaml', '.putar.yaml']) symlinkSync(name, join(cwd, 'unit', name));
    const outcome = await audit(cwd, 'unit/**/*.yaml');
    expect(runOf(outcome)).toMatchObject({ counts: { found: 2, scored: 1, rejected: 1 } });
    expect(runOf(outcome).rejected[0]).toMatchObject({
      file: 'unit/putar.yaml',
      diagnostics: [{ code: 'unreadable' }],
    });
  });
});

describe('what a folder may contain', () => {
  const GOOD = { 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'green') };

  it('a folder that is named like a file is searched', async () => {
    const cwd = tempFolder({ ...GOOD, 'x.yaml/b.yaml': unit('b', 'green', 'checklist: ../kecil.yaml') });
    expect(summary(await audit(cwd, '.'))).toEqual({ ...ALL, units: ['a', 'b'] });
    expect(summary(await audit(cwd, 'x.yaml'))).toEqual({ ...ALL, units: ['b'] });
  });

  it('an empty folder that is named like a file is passed over, and a fault when it is named', async () => {
    const cwd = tempFolder(GOOD);
    mkdirSync(join(cwd, 'x.yaml'));
    expect(summary(await audit(cwd, '.'))).toEqual({ ...ALL, units: ['a'] });
    expect(summary(await audit(cwd, 'x.yaml'))).toMatchObject({ code: 2, rejected: ['x.yaml: no-assessment'] });
  });

  it.for([
    { of: 'that leads nowhere', target: 'tidak-ada.yaml', code: 'not-found' },
    { of: 'to itself', target: 'x.yaml', code: 'unreadable' },
  ])('a link $of is a fault, whether it is named or not', async ({ target, code }) => {
    const cwd = tempFolder(GOOD);
    symlinkSync(target, join(cwd, 'x.yaml'));
    expect(summary(await audit(cwd, '.'))).toEqual({ ...ALL, code: 2, units: ['a'], rejected: [`x.yaml: ${code}`] });
    expect(summary(await audit(cwd, '*.yaml'))).toEqual({
      ...ALL,
      code: 2,
      units: ['a'],
      rejected: [`x.yaml: ${code}`],
    });
    expect(summary(await audit(cwd, 'x.yaml'))).toMatchObject({ code: 2, rejected: [`x.yaml: ${code}`] });
  });

  it('links between folders in a circle are followed once', async () => {
    const cwd = tempFolder({ ...GOOD, 'dalam/b.yaml': unit('b', 'green', 'checklist: ../kecil.yaml') });
    symlinkSync('..', join(cwd, 'dalam/naik'));
    symlinkSync('.', join(cwd, 'sini'));
    for (const path of ['.', '**/*.yaml', 'dalam/naik/dalam/naik']) {
      expect(summary(await audit(cwd, path)), path).toEqual({ ...ALL, units: ['a', 'b'] });
    }
  });

  it('a link to a file is that file', async () => {
    const cwd = tempFolder(GOOD);
    symlinkSync('a.yaml', join(cwd, 'z.yaml'));
    expect(summary(await audit(cwd, '.'))).toEqual({ ...ALL, units: ['a'] });
    expect(summary(await audit(cwd, 'z.yaml', 'a.yaml'))).toEqual({ ...ALL, units: ['a'] });
  });

  it.skipIf(process.platform === 'win32')('a pipe hangs nothing', async () => {
    const cwd = tempFolder(GOOD);
    execFileSync('mkfifo', [join(cwd, 'pipa.yaml')]);
    const fault = ['pipa.yaml: not-a-file'];
    expect(summary(await audit(cwd, '.'))).toEqual({ ...ALL, code: 2, units: ['a'], rejected: fault });
    expect(summary(await audit(cwd, 'pipa.yaml'))).toMatchObject({ code: 2, rejected: fault });
    expect(summary(await audit(cwd, 'a.yaml', 'pipa*'))).toMatchObject({ code: 2, rejected: fault });
  });

  it('a file is read up to the limit, and not a byte beyond', async () => {
    const text = unit('b', 'green');
    const fill = (bytes: number) => `${text}#${'x'.repeat(bytes - text.length - 1)}`;
    const cwd = tempFolder({ ...GOOD, 'b.yaml': fill(LIMITS.fileBytes) });
    expect(summary(await audit(cwd, '.'))).toEqual({ ...ALL, units: ['a', 'b'] });
    writeFileSync(join(cwd, 'b.yaml'), fill(LIMITS.fileBytes + 1));
    expect(summary(await audit(cwd, '.'))).toEqual({ ...ALL, code: 2, units: ['a'], rejected: ['b.yaml: too-large'] });
    expect(
      summary(await runMain(['audit', '-', '-f', 'json'], { cwd, stdin: fill(LIMITS.fileBytes + 1) })),
    ).toMatchObject({
      code: 2,
      rejected: ['-: too-large'],
    });
  });

  it('folders that are nested too deep are a fault', async () => {
    const deep = 'x/'.repeat(LIMITS.folderDepth);
    const cwd = tempFolder({
      ...GOOD,
      [`${deep}b.yaml`]: unit('b', 'green', `checklist: ${'../'.repeat(LIMITS.folderDepth)}kecil.yaml`),
    });
    expect(summary(await audit(cwd, '.'))).toEqual({ ...ALL, units: ['a', 'b'] });
    mkdirSync(join(cwd, deep, 'x'));
    expect(summary(await audit(cwd, '.'))).toEqual({
      ...ALL,
      code: 2,
      units: ['a', 'b'],
      rejected: [`${deep}x: too-deep`],
    });
  });

  // Root may read everything.
  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('what may not be read is a fault', async () => {
    const cwd = tempFolder({ ...GOOD, 'b.yaml': unit('b', 'green'), 'dalam/c.yaml': unit('c', 'green') });
    chmodSync(join(cwd, 'b.yaml'), 0);
    chmodSync(join(cwd, 'dalam'), 0);
    const rejected = ['b.yaml: unreadable', 'dalam: unreadable'];
    const whole = await audit(cwd, '.');
    const named = await audit(cwd, 'dalam', 'b.yaml');
    const matched = await audit(cwd, '**/*.yaml');
    chmodSync(join(cwd, 'dalam'), 0o755);
    expect(summary(whole)).toEqual({ ...ALL, code: 2, units: ['a'], rejected });
    expect(summary(matched)).toEqual({ ...ALL, code: 2, units: ['a'], rejected });
    expect(summary(named)).toMatchObject({ code: 2, rejected });
  });

  it('a file that is nearly an assessment is passed over with a word, one named outright refused', async () => {
    const cwd = tempFolder({
      ...GOOD,
      'b.yaml': 'checklist: kecil.yaml\nunits: x\n',
      'c.yaml': 'answers: { papan: ada }\n',
    });
    expect(summary(await audit(cwd, '.'))).toEqual({ ...ALL, units: ['a'], warnings: ['passed-over'] });
    expect(summary(await audit(cwd, 'c.yaml'))).toMatchObject({
      code: 2,
      rejected: ['c.yaml: missing-key unknown-item'],
    });
  });
});

describe('the order of inputs', () => {
  it('changes nothing in any report', async () => {
    const cwd = tempFolder({
      ...TREE,
      'unit/z.yaml': 'rusak: [',
      'unit/y.yaml': unit('y', 'red', 'checklist: ../kecil.yaml'),
    });
    const paths = ['unit/a.yaml', 'unit/b.yml', 'unit/dalam/c.json', 'unit/z.yaml', 'unit/y.yaml', 'tidak-ada'];
    for (const format of ['terminal', 'json', 'csv', 'markdown']) {
      const forth = await runMain(['audit', ...paths, '-f', format], { cwd });
      const back = await runMain(['audit', ...paths.toReversed(), '-f', format], { cwd });
      // A report in a file says how it was called.
      const called = /^- Perintah: .*$/m;
      expect({ ...back, stdout: back.stdout.replace(called, '') }).toEqual({
        ...forth,
        stdout: forth.stdout.replace(called, ''),
      });
    }
  });
});
