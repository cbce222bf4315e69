import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { INSTITUTION_FORMATS } from '../support/institution-formats.ts';
import { ROOT, runMain, runReadable } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, runOf, unit } from './fixtures.ts';

const GREEN = { 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'green') };
const MIXED = { ...GREEN, 'b.yaml': unit('b', 'red') };
const BROKEN = { ...GREEN, 'b.yaml': brokenUnit('b') };

interface Case {
  readonly of: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly args?: readonly string[];
  readonly code: 0 | 1 | 2;
}

const CASES: readonly Case[] = [
  { of: 'all scored and no gate', files: MIXED, code: 0 },
  { of: 'a gate that passes', files: MIXED, args: ['.', '--fail-below', 'red'], code: 0 },
  { of: 'a warning', files: { ...GREEN, 'c.yaml': 'checklist: kecil.yaml\nanswers2: {}\n' }, args: ['.'], code: 0 },
  { of: 'a unit below the zone', files: MIXED, args: ['.', '--fail-below', 'yellow'], code: 1 },
  { of: 'a unit below the score', files: MIXED, args: ['.', '--min-score', '41'], code: 1 },
  { of: 'an institution below the zone', files: MIXED, args: ['.', '--institution-fail-below', 'green'], code: 1 },
  { of: 'a target in the workspace', files: { ...MIXED, 'patuh.yaml': 'target: green\n' }, code: 1 },
  {
    of: 'a unit without a score',
    files: { ...GREEN, 'b.yaml': unit('b', 'none') },
    args: ['.', '--min-score', '0'],
    code: 1,
  },
  { of: 'an unmatched path', files: GREEN, args: ['a.yaml', 'z.yaml'], code: 2 },
  { of: 'an unmatched pattern', files: GREEN, args: ['a.yaml', 'z*.yaml'], code: 2 },
  { of: 'an empty argument', files: GREEN, args: ['a.yaml', ''], code: 2 },
  { of: 'no input at all', files: {}, code: 2 },
  {
    of: 'a folder without assessments',
    files: { ...GREEN, 'kosong/catatan.txt': '' },
    args: ['a.yaml', 'kosong'],
    code: 2,
  },
  { of: 'an invalid file', files: BROKEN, code: 2 },
  {
    of: 'an invalid file and a gate that fails',
    files: { ...BROKEN, 'c.yaml': unit('c', 'red') },
    args: ['.', '--fail-below', 'green'],
    code: 2,
  },
  { of: 'a file that is no text', files: { ...GREEN, 'b.yaml': new Uint8Array([0xff, 0xfe, 0, 0]) }, code: 2 },
  { of: 'an empty file', files: { ...GREEN, 'b.yaml': '' }, code: 2 },
  { of: 'a missing unit', files: { ...GREEN, 'patuh.yaml': 'units: [a, b]\n' }, code: 2 },
  { of: 'two files of one unit', files: { ...GREEN, 'b.yaml': unit('a', 'green') }, code: 2 },
  {
    of: 'a checklist with faults',
    files: { ...GREEN, 'kecil.yaml': KECIL.replace('total: 100', 'total: 99') },
    code: 2,
  },
  { of: 'no checklist of that name', files: GREEN, args: ['.', '-c', 'tidak-ada'], code: 2 },
  { of: 'a workspace with faults', files: { ...GREEN, 'patuh.yaml': 'uniits: [a]\nlang: id\n' }, code: 2 },
  { of: 'an unknown option', files: GREEN, args: ['.', '--salah'], code: 2 },
  { of: 'a bad value', files: GREEN, args: ['.', '--fail-below', 'biru'], code: 2 },
];

describe('exit code of audit', () => {
  describe.for(INSTITUTION_FORMATS)('as %s', (format) => {
    it.for(CASES)('is $code for $of', async ({ files, args = ['.'], code }) => {
      const cwd = tempFolder(files);
      expect((await runMain(['audit', ...args, '-f', format], { cwd })).code).toBe(code);
    });

    it('is 2 for a report that could not be written', async () => {
      const cwd = tempFolder(GREEN);
      const outcome = await runMain(['audit', '.', '-f', `${format}:tidak/ada.dat`], { cwd });
      expect(outcome).toMatchObject({ code: 2, stdout: '' });
      expect(outcome.stderr).toContain('tidak/ada.dat');
    });
  });

  it('is 2 for a bug, and says that it is one', async () => {
    const written: string[] = [];
    const stream = { write: (text: string | Uint8Array) => written.push(String(text)) };
    const code = await main(['audit', 'a.yaml'], {
      stdout: stream,
      stderr: stream,
      stdin: async () => new Uint8Array(),
      cwd: tempFolder(GREEN),
      env: {},
      today: () => {
        throw new Error('jam rusak');
      },
      home: ROOT,
    });
    expect(code).toBe(2);
    expect(written).toEqual([
      expect.stringMatching(/^patuh: galat: Terjadi kesalahan di dalam patuh sendiri: jam rusak\./),
    ]);
  });
});

describe('streams', () => {
  it.for(INSTITUTION_FORMATS)(
    'print faults and warnings on standard error, the report on standard output: %s',
    async (format) => {
      const cwd = tempFolder({ ...BROKEN, 'patuh.yaml': 'units: [a, c]\nlang: id\n', 'd.yaml': unit('d', 'red') });
      const { stdout, stderr } = await runReadable(['audit', '.', '-f', format], { cwd });
      expect(stderr).toMatch(/^b\.yaml:3:\d+: galat: /);
      expect(stderr).toMatch(/^d\.yaml:2:\d+: peringatan: /m);
      expect(stdout).not.toContain(stderr.split('\n')[0]);
      expect(stdout).toContain('Unit d');
    },
  );

  it('leave JSON on standard output whole', async () => {
    const cwd = tempFolder({ ...BROKEN, 'patuh.yaml': 'units: [a, b, c]\n' });
    const outcome = await runMain(['audit', '.', 'z.yaml', '-f', 'json'], { cwd });
    expect(runOf(outcome)).toMatchObject({ counts: { found: 3, scored: 1, rejected: 1, missing: 1 } });
    expect(outcome.stdout.endsWith('}\n')).toBe(true);
    // A path that is not there is a fault of the command, not a rejected unit.
    expect(outcome.stderr).toContain('z.yaml');
  });

  it('keep standard output empty when the command line is wrong', async () => {
    const outcome = await runMain(['audit', '.', '--salah']);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr.split('\n')).toHaveLength(2);
  });

  it('say nothing on standard error when all is well', async () => {
    expect(await runMain(['audit', '.'], { cwd: tempFolder(GREEN) })).toMatchObject({ code: 0, stderr: '' });
  });
});
