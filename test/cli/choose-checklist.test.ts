import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, LAIN, runOf, summary, unit } from './fixtures.ts';

const audit = (cwd: string, ...args: string[]) => runMain(['audit', ...args, '-f', 'json'], { cwd });
const by = (id: string, checklist: string) => unit(id, 'green', `checklist: ${checklist}`);
const BOTH = { 'kecil.yaml': KECIL, 'lain.yaml': LAIN };
const FAULTY = KECIL.replace('total: 100', 'total: 99');

describe('files of several checklists', () => {
  it('are scored by the one that most of them use; the others are rejected', async () => {
    const cwd = tempFolder({
      ...BOTH,
      'a.yaml': by('a', 'kecil.yaml'),
      'b.yaml': by('b', 'lain.yaml'),
      'c.yaml': by('c', 'lain.yaml'),
    });
    const outcome = await audit(cwd, '.');
    expect(summary(outcome)).toMatchObject({ code: 2, units: ['b', 'c'], rejected: ['a.yaml: other-checklist'] });
    expect(runOf(outcome).checklist?.id).toBe('lain');
    expect(runOf(outcome).rejected[0]).toMatchObject({
      unit: 'a',
      diagnostics: [{ facts: { name: 'kecil.yaml', used: 'lain' }, at: { line: 1 } }],
    });
  });

  it('are scored by that of the workspace where one uses it', async () => {
    const cwd = tempFolder({
      ...BOTH,
      'patuh.yaml': 'checklist: kecil.yaml\n',
      'a.yaml': by('a', 'kecil.yaml'),
      'b.yaml': by('b', 'lain.yaml'),
      'c.yaml': by('c', 'lain.yaml'),
    });
    expect(summary(await audit(cwd, '.'))).toMatchObject({
      code: 2,
      units: ['a'],
      rejected: ['b.yaml: other-checklist', 'c.yaml: other-checklist'],
    });
  });

  it('are scored by the first of equals, and all by -c', async () => {
    const cwd = tempFolder({ ...BOTH, 'a.yaml': by('a', 'lain.yaml'), 'b.yaml': by('b', 'kecil.yaml') });
    expect(summary(await audit(cwd, 'b.yaml', 'a.yaml'))).toMatchObject({
      code: 2,
      units: ['a'],
      rejected: ['b.yaml: other-checklist'],
    });
    expect(summary(await audit(cwd, '.', '-c', 'kecil.yaml'))).toMatchObject({ code: 0, units: ['a', 'b'] });
  });

  it('are of one where each brings its own copy of it', async () => {
    const cwd = tempFolder({
      'a/k.yaml': KECIL,
      'a/a.yaml': by('a', 'k.yaml'),
      'b/k.yaml': KECIL,
      'b/b.yaml': by('b', 'k.yaml'),
    });
    expect(summary(await audit(cwd, '.'))).toMatchObject({ code: 0, units: ['a', 'b'] });
    writeFileSync(join(cwd, 'b/k.yaml'), LAIN);
    expect(summary(await audit(cwd, '.'))).toMatchObject({
      code: 2,
      units: ['a'],
      rejected: ['b/b.yaml: other-checklist'],
    });
  });
});

describe('a checklist with faults', () => {
  it('rejects the files that name it, not the others, and is told once', async () => {
    const cwd = tempFolder({
      ...BOTH,
      'rusak.yaml': FAULTY,
      'a.yaml': by('a', 'kecil.yaml'),
      'b.yaml': by('b', 'rusak.yaml'),
      'c.yaml': by('c', 'rusak.yaml'),
    });
    const outcome = await audit(cwd, '.');
    expect(summary(outcome)).toMatchObject({
      code: 2,
      units: ['a'],
      rejected: ['b.yaml: invalid-checklist weights-total', 'c.yaml: invalid-checklist weights-total'],
    });
    expect(outcome.stderr.match(/^rusak\.yaml:\d+:\d+: galat/gm)).toHaveLength(1);
    expect(outcome.stderr).toContain('total: 99');
  });

  it.for([
    { of: 'that is wrong', name: 'rusak.yaml', says: /^rusak\.yaml:7:8: galat: .*\n.*\n +7 \| total: 99/ },
    { of: 'that is no YAML', name: 'bukan.yaml', says: /^bukan\.yaml: galat: ini bukan berkas instrumen/ },
    { of: 'that is an assessment', name: 'a.yaml', says: /^a\.yaml:1:1: galat: isian wajib `id`/ },
    { of: 'that is a folder', name: './', says: /galat: bukan berkas biasa/ },
    {
      of: 'that is not there',
      name: 'tidak/ada.yaml',
      says: /^patuh: galat: Instrumen `tidak\/ada\.yaml` tidak ditemukan\./,
    },
    { of: 'that is misspelt', name: 'kepatuan-2016', says: /Maksud Anda `kepatuhan-2016`\?/ },
    { of: 'that is empty', name: '', says: /^patuh: galat: Instrumen `` tidak ditemukan\./ },
  ])('named by -c $of: no report, and the reason', async ({ name, says }) => {
    const cwd = tempFolder({ ...BOTH, 'rusak.yaml': FAULTY, 'bukan.yaml': 'id: [', 'a.yaml': by('a', 'kecil.yaml') });
    for (const command of ['audit', 'check']) {
      const outcome = await runMain([command, 'a.yaml', '-c', name], { cwd });
      expect(outcome).toMatchObject({ code: 2, stdout: '' });
      expect(outcome.stderr).toMatch(says);
    }
    const shown = await runMain(['checklist', 'show', name], { cwd });
    expect(shown).toMatchObject({ code: 2, stdout: '' });
    expect(shown.stderr).toMatch(says);
  });

  it('or none, named by a file, is told at its line with the nearest name', async () => {
    const cwd = tempFolder({ 'a.yaml': `period: "1"\n${by('a', 'ombudsman-202')}` });
    const outcome = await audit(cwd, '.');
    expect(runOf(outcome)).toMatchObject({
      checklist: null,
      rejected: [
        {
          unit: 'a',
          diagnostics: [
            { code: 'unknown-checklist', facts: { nearest: 'ombudsman-2022' }, at: { line: 2, column: 12 } },
          ],
        },
      ],
    });
    expect(outcome.code).toBe(2);
  });

  it.for([
    { of: 'unknown', name: 'kepatuan-2016', code: 'unknown-checklist' },
    { of: 'faulty', name: 'rusak.yaml', code: 'invalid-checklist' },
  ])('named by the workspace: rejects who relies on it, warns the others ($of)', async ({ name, code }) => {
    const cwd = tempFolder({
      ...BOTH,
      'rusak.yaml': FAULTY,
      'patuh.yaml': `checklist: ${name}\n`,
      'a.yaml': by('a', 'kecil.yaml'),
      'b.yaml': unit('b', 'green', 'period: "1"'),
    });
    const outcome = await audit(cwd, '.');
    expect(summary(outcome)).toMatchObject({
      code: 2,
      units: ['a'],
      rejected: [expect.stringMatching(`^b.yaml: ${code}`)],
      warnings: [code],
    });
    expect(runOf(outcome).warnings[0]?.at).toEqual({ file: 'patuh.yaml' });
    expect(summary(await audit(cwd, 'a.yaml', 'b.yaml', '-c', 'kecil.yaml'))).toMatchObject({ code: 0, warnings: [] });
  });

  it.for([
    { of: 'sound', text: by('a', 'tidak-ada'), codes: ['unknown-checklist'] },
    {
      of: 'faulty itself',
      text: 'checklist: tidak-ada\nunit: { id: a, name: A }\nanswer: {}\n',
      codes: ['unknown-checklist', 'unknown-key'],
    },
  ])('that is unknown does not hide the faults of an assessment that is $of', async ({ text, codes }) => {
    const outcome = await audit(tempFolder({ 'a.yaml': text }), 'a.yaml');
    const told = runOf(outcome).rejected.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    expect(told).toEqual(expect.arrayContaining(codes));
    expect(told.length === 1).toBe(codes.length === 1);
  });
});
