import {
  chmodSync,
  existsSync,
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

const FILES = { 'kecil.yaml': KECIL, 'unit/a.yaml': unit('a', 'green', 'checklist: ../kecil.yaml') };
const audit = (cwd: string, ...args: string[]) => runMain(['audit', 'unit', ...args], { cwd });
const read = (cwd: string, file: string) => readFileSync(join(cwd, file), 'utf8');
const units = (cwd: string, file: string) => JSON.parse(read(cwd, file)).units.map(({ id }: { id: string }) => id);

/** A folder with a report of an earlier run. */
async function withReport() {
  const cwd = tempFolder({ ...FILES, 'unit/a.yaml': unit('a', 'red', 'checklist: ../kecil.yaml') });
  expect((await audit(cwd, '-o', 'h.json')).code).toBe(0);
  writeFileSync(join(cwd, 'unit/a.yaml'), FILES['unit/a.yaml']);
  return cwd;
}

describe('a report that cannot be written', () => {
  it.for([
    {
      call: 'writeFileSync',
      code: 'ENOSPC',
      lang: 'id',
      says: 'h.json tidak dapat ditulis: disk penuh (ENOSPC). Kosongkan',
    },
    {
      call: 'writeFileSync',
      code: 'ENOSPC',
      lang: 'en',
      says: 'h.json cannot be written: the disk is full (ENOSPC). Free',
    },
    { call: 'fsyncSync', code: 'EIO', lang: 'id', says: 'disk atau jaringan bermasalah (EIO)' },
    { call: 'closeSync', code: 'EDQUOT', lang: 'id', says: 'jatah ruang disk habis (EDQUOT)' },
    { call: 'renameSync', code: 'ENOSPC', lang: 'id', says: 'disk penuh (ENOSPC)' },
    {
      call: 'renameSync',
      code: 'EPERM',
      lang: 'id',
      says: 'tidak diizinkan, atau sedang dipakai program lain (EPERM)',
    },
    { call: 'renameSync', code: 'EBUSY', lang: 'en', says: 'in use by another program (EBUSY). Close the file' },
    { call: 'accessSync', code: 'EROFS', lang: 'id', says: 'tempatnya hanya dapat dibaca (EROFS)' },
  ] as const)('$code at $call ($lang): the old one stays whole', async ({ call, code, lang, says }) => {
    const cwd = await withReport();
    const old = read(cwd, 'h.json');
    let failed = 0;
    const { result } = await watch(
      () => audit(cwd, '-o', 'h.json', '-o', 'h.csv', '--lang', lang),
      (_, name) => {
        // Files that are only read are closed before; what matters is the first that is written.
        const isWriting = call !== 'closeSync' || readdirSync(cwd).some((one) => one.endsWith('.tmp'));
        return name === call && isWriting && failed++ === 0 ? code : undefined;
      },
    );
    expect(failed).toBeGreaterThan(0);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain(says);
    expect(read(cwd, 'h.json')).toBe(old);
    // The others are written, and nothing is left behind.
    expect(readdirSync(cwd).sort()).toEqual(['h.csv', 'h.json', 'kecil.yaml', 'unit']);
  });

  // Root may write everything.
  it.skipIf(process.getuid?.() === 0)('because it, or its folder, is read-only', async () => {
    const cwd = await withReport();
    const old = read(cwd, 'h.json');
    mkdirSync(join(cwd, 'terkunci'));
    chmodSync(join(cwd, 'h.json'), 0o444);
    chmodSync(join(cwd, 'terkunci'), 0o555);
    for (const file of ['h.json', 'terkunci/h.json']) {
      const outcome = await audit(cwd, '-o', file, '--force');
      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toMatch(/tidak dapat ditulis: (tidak ada izin|tidak diizinkan)/);
    }
    expect(read(cwd, 'h.json')).toBe(old);
    expect(readdirSync(join(cwd, 'terkunci'))).toEqual([]);
  });

  it.skipIf(!existsSync('/dev/full'))('because it is a device', async () => {
    const outcome = await audit(tempFolder(FILES), '-f', 'json:/dev/full', '--force');
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('/dev/full bukan berkas biasa');
    expect(statSync('/dev/full').isCharacterDevice()).toBe(true);
  });
});

describe('a report in the place of another', () => {
  it.skipIf(process.platform === 'win32').for([0o600, 0o640, 0o664])('keeps its permissions: %o', async (mode) => {
    const cwd = await withReport();
    chmodSync(join(cwd, 'h.json'), mode);
    const old = read(cwd, 'h.json');
    expect((await audit(cwd, '-o', 'h.json')).code).toBe(0);
    expect(read(cwd, 'h.json')).not.toBe(old);
    expect(statSync(join(cwd, 'h.json')).mode & 0o7777).toBe(mode);
  });

  it('comes although killed runs left their files behind, and leaves those alone', async () => {
    const cwd = await withReport();
    const leftovers = [1, 2, 3].map((attempt) => `.patuh-${process.pid}-${attempt}.tmp`);
    for (const name of leftovers) writeFileSync(join(cwd, name), 'separuh');
    expect((await audit(cwd, '-o', 'h.json')).code).toBe(0);
    expect(units(cwd, 'h.json')).toEqual(['a']);
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual(leftovers);
    for (const name of leftovers) expect(read(cwd, name)).toBe('separuh');
  });

  it('gives up when every name for its own file is taken', async () => {
    const cwd = await withReport();
    const old = read(cwd, 'h.json');
    let opened = 0;
    const { result, calls } = await watch(
      () => audit(cwd, '-o', 'h.json'),
      (_, name) => (name === 'openSync' && ++opened > 3 ? 'EEXIST' : undefined),
    );
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('(EEXIST)');
    expect(calls.length).toBeLessThan(2000);
    expect(read(cwd, 'h.json')).toBe(old);
  });
});

describe('a link as target', () => {
  it('that leads to no file yet stays one, and the file comes to be behind it', async () => {
    const cwd = tempFolder(FILES);
    mkdirSync(join(cwd, 'laporan'));
    symlinkSync('laporan/tautan.json', join(cwd, 'h.json'));
    symlinkSync('asli.json', join(cwd, 'laporan/tautan.json'));
    expect((await audit(cwd, '-o', 'h.json')).code).toBe(0);
    expect(lstatSync(join(cwd, 'h.json')).isSymbolicLink()).toBe(true);
    expect(lstatSync(join(cwd, 'laporan/tautan.json')).isSymbolicLink()).toBe(true);
    expect(units(cwd, 'laporan/asli.json')).toEqual(['a']);
  });

  it.for([
    { of: 'in a circle', target: 'h.json', says: 'tautannya berputar-putar (ELOOP)' },
    { of: 'into a folder that is not there', target: 'tidak/ada.json', says: 'foldernya tidak ada (ENOENT)' },
  ])('$of is a fault', async ({ target, says }) => {
    const cwd = tempFolder(FILES);
    symlinkSync(target, join(cwd, 'h.json'));
    const outcome = await audit(cwd, '-o', 'h.json', '--force');
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain(says);
    expect(lstatSync(join(cwd, 'h.json')).isSymbolicLink()).toBe(true);
  });
});

describe('one file by two names', () => {
  const NAMES: readonly { of: string; make: (cwd: string, file: string) => void }[] = [
    { of: 'a hard link', make: (cwd, file) => linkSync(join(cwd, file), join(cwd, 'lain.json')) },
    { of: 'a link', make: (cwd, file) => symlinkSync(file, join(cwd, 'lain.json')) },
    {
      of: 'a link to a link',
      make: (cwd, file) => {
        symlinkSync(file, join(cwd, 'antara'));
        symlinkSync('antara', join(cwd, 'lain.json'));
      },
    },
  ];

  it.for(NAMES)('as an input and as a target is never written over: $of', async ({ make }) => {
    for (const file of ['unit/a.yaml', 'kecil.yaml', 'patuh.yaml']) {
      const cwd = tempFolder({ ...FILES, 'patuh.yaml': 'lang: id\n' });
      make(cwd, file);
      const before = read(cwd, file);
      const outcome = await audit(cwd, '-o', 'lain.json', '--force');
      expect(outcome.code, file).toBe(2);
      expect(outcome.stderr).toContain('lain.json adalah berkas yang sedang dibaca');
      expect(read(cwd, file)).toBe(before);
    }
  });

  it.for(NAMES)('as two targets has the first report: $of', async ({ make }) => {
    const cwd = await withReport();
    make(cwd, 'h.json');
    const isLink = lstatSync(join(cwd, 'lain.json')).isSymbolicLink();
    const outcome = await audit(cwd, '-f', 'json:h.json', '-f', 'csv:lain.json', '--force');
    if (isLink) {
      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toContain('Dua laporan ditulis ke tempat yang sama: lain.json');
      expect(units(cwd, 'lain.json')).toEqual(['a']);
    } else {
      // The new report took the place of one of the names only.
      expect(outcome.code).toBe(0);
      expect(read(cwd, 'lain.json')).toContain(';');
    }
    expect(units(cwd, 'h.json')).toEqual(['a']);
  });

  it('as two targets that do not exist yet has the first report', async () => {
    const cwd = tempFolder(FILES);
    symlinkSync('h.json', join(cwd, 'lain.csv'));
    const outcome = await audit(cwd, '-o', 'h.json', '-o', 'lain.csv');
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('Dua laporan ditulis ke tempat yang sama: lain.csv');
    expect(units(cwd, 'h.json')).toEqual(['a']);
  });

  it('is told by its path where the file system numbers no files', async () => {
    const { fileIdentity } = await import('../../src/cli/file-identity.ts');
    const cwd = tempFolder({ a: '', b: '' });
    symlinkSync('a', join(cwd, 'c'));
    const identity = (name: string) =>
      fileIdentity(join(cwd, name), Object.assign(statSync(join(cwd, name), { bigint: true }), { ino: 0n }));
    expect(identity('c')).toBe(identity('a'));
    expect(identity('b')).not.toBe(identity('a'));
  });
});
