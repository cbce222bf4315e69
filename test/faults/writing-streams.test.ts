import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { KECIL, unit } from '../cli/fixtures.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { watch } from './support/failing-file-system.ts';

vi.mock('node:fs', async (original) =>
  (await import('./support/failing-file-system.ts')).failingFileSystem(await original<object>()),
);

// A table in a file is written while units are read. `--min-score 0`, which changes nothing, makes it wait for all of them: what
// comes of a target must be the same either way.

const HEAD = 'checklist: ../kecil.yaml\ninstitution: Kota A\nperiod: "2018"';
const FILES: Readonly<Record<string, string>> = {
  'kecil.yaml': KECIL,
  ...Object.fromEntries(['a', 'b', 'c'].map((id) => [`unit/${id}.yaml`, unit(id, 'green', HEAD)])),
};
const WHOLE = ['--min-score', '0'];
const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');
const audit = (cwd: string, ...args: string[]) => runMain(['audit', 'unit', ...args], { cwd });
const temporaries = (cwd: string) => readdirSync(cwd).filter((name) => name.endsWith('.tmp'));

/** A folder with the table of an earlier run. */
async function withTable() {
  const cwd = tempFolder({ ...FILES, 'unit/a.yaml': unit('a', 'red', HEAD) });
  expect((await audit(cwd, '-o', 'h.csv')).code).toBe(0);
  writeFileSync(join(cwd, 'unit/a.yaml'), FILES['unit/a.yaml'] ?? '');
  return cwd;
}

interface Place {
  readonly of: string;
  readonly make: (cwd: string) => void;
  readonly args?: readonly string[];
  readonly file?: string;
  readonly code: number;
}

const PLACES: readonly Place[] = [
  { of: 'a new file', make: () => {}, code: 0 },
  { of: 'a table of patuh', make: (cwd) => writeFileSync(join(cwd, 'h.csv'), 'Unit;Nama unit;\r\n'), code: 0 },
  { of: 'a file made by hand', make: (cwd) => writeFileSync(join(cwd, 'h.csv'), 'milik saya\n'), code: 2 },
  {
    of: 'a file made by hand, with --force',
    make: (cwd) => writeFileSync(join(cwd, 'h.csv'), 'milik saya\n', { mode: 0o600 }),
    args: ['--force'],
    code: 0,
  },
  { of: 'a folder', make: (cwd) => mkdirSync(join(cwd, 'h.csv')), args: ['--force'], code: 2 },
  { of: 'a folder that is not there', make: () => {}, file: 'tidak/ada/h.csv', code: 2 },
  { of: 'a link to no file yet', make: (cwd) => symlinkSync('asli.csv', join(cwd, 'h.csv')), code: 0 },
  { of: 'a link in a circle', make: (cwd) => symlinkSync('h.csv', join(cwd, 'h.csv')), code: 2 },
  {
    of: 'an input by another name',
    make: (cwd) => linkSync(join(cwd, 'unit/b.yaml'), join(cwd, 'h.csv')),
    args: ['--force'],
    code: 2,
  },
  {
    of: 'the checklist by another name',
    make: (cwd) => symlinkSync('kecil.yaml', join(cwd, 'h.csv')),
    args: ['--force'],
    code: 2,
  },
];

describe('a table that is written while units are read', () => {
  it.for(PLACES)('goes where the table of a whole run goes: $of', async ({ make, args = [], file = 'h.csv', code }) => {
    const write = async (...more: string[]) => {
      const cwd = tempFolder(FILES);
      make(cwd);
      const outcome = await audit(cwd, '-o', file, ...args, ...more);
      const left = readdirSync(cwd).map((name) => {
        const stat = lstatSync(join(cwd, name));
        return [name, stat.isFile() ? read(cwd, name) : stat.isSymbolicLink(), stat.mode & 0o7777];
      });
      return { outcome, left, inputs: read(cwd, 'unit/b.yaml') };
    };
    const streamed = await write();
    expect(streamed).toEqual(await write(...WHOLE));
    expect(streamed.outcome.code).toBe(code);
  });

  it('keeps the permissions of the old one from the beginning', async () => {
    const cwd = await withTable();
    chmodSync(join(cwd, 'h.csv'), 0o600);
    const modes: number[] = [];
    await watch(
      () => audit(cwd, '-o', 'h.csv'),
      (_, name) => {
        if (name === 'writeFileSync')
          modes.push(...temporaries(cwd).map((one) => statSync(join(cwd, one)).mode & 0o7777));
        return undefined;
      },
    );
    expect(modes).toContain(0o600);
    expect(new Set(modes).size).toBe(1);
    expect(statSync(join(cwd, 'h.csv')).mode & 0o7777).toBe(0o600);
  });

  it.for([
    { call: 'writeFileSync', code: 'ENOSPC', nth: 1, says: 'disk penuh (ENOSPC)' },
    { call: 'writeFileSync', code: 'ENOSPC', nth: 2, says: 'disk penuh (ENOSPC)' },
    { call: 'fsyncSync', code: 'EIO', nth: 1, says: 'disk atau jaringan bermasalah (EIO)' },
    { call: 'closeSync', code: 'EDQUOT', nth: -1, says: 'jatah ruang disk habis (EDQUOT)' },
    { call: 'renameSync', code: 'EPERM', nth: 1, says: 'sedang dipakai program lain (EPERM)' },
    { call: 'accessSync', code: 'EROFS', nth: 1, says: 'tempatnya hanya dapat dibaca (EROFS)' },
    { call: 'accessSync', code: 'EROFS', nth: 2, says: 'tempatnya hanya dapat dibaca (EROFS)' },
  ])('leaves the old one whole: $code at $call number $nth', async ({ call, code, nth, says }) => {
    const cwd = await withTable();
    const old = read(cwd, 'h.csv');
    const counted = await watch(
      () => audit(cwd, '-o', 'h.csv'),
      () => undefined,
    );
    const all = counted.calls.filter((name) => name === call).length;
    writeFileSync(join(cwd, 'h.csv'), old);
    let made = 0;
    const { result } = await watch(
      () => audit(cwd, '-o', 'h.csv'),
      (_, name) => (name === call && ++made === (nth < 0 ? all : nth) ? code : undefined),
    );
    expect(made).toBeGreaterThan(0);
    expect([result.code, result.stdout]).toEqual([2, '']);
    expect(result.stderr).toContain(says);
    expect(read(cwd, 'h.csv')).toBe(old);
    expect(temporaries(cwd)).toEqual([]);
  });

  it('is left out where the user stops the program in the middle', async () => {
    const cwd = await withTable();
    const old = read(cwd, 'h.csv');
    const stop = new AbortController();
    let begun = false;
    const { result } = await watch(
      () => runMain(['audit', 'unit', '-o', 'h.csv'], { cwd, signal: stop.signal }),
      (_, name) => {
        if (name === 'writeFileSync') begun = true;
        // The next file after the first row.
        else if (begun && name === 'openSync') stop.abort('SIGINT');
        return undefined;
      },
    );
    expect(result).toEqual({ code: 130, stdout: '', stderr: 'patuh: dihentikan sebelum selesai.\n' });
    expect(read(cwd, 'h.csv')).toBe(old);
    expect(temporaries(cwd)).toEqual([]);
  });

  it('is taken away where the process is ended', async () => {
    const cwd = tempFolder(FILES);
    const { openReportFile } = await import('../../src/cli/write-streamed-report.ts');
    const file = openReportFile(join(cwd, 'h.csv'), { format: { isOwn: () => true }, force: false });
    const before = process.listeners('exit');
    file.write('Unit;');
    expect(temporaries(cwd)).toHaveLength(1);
    const own = process.listeners('exit').filter((listener) => !before.includes(listener));
    expect(own).toHaveLength(1);
    for (const listener of own) listener(0);
    expect(readdirSync(cwd).sort()).toEqual(['kecil.yaml', 'unit']);
    expect(process.listeners('exit')).toEqual(before);
  });
});
