import { appendFileSync, readFileSync, renameSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { KECIL, summary, unit } from '../cli/fixtures.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { watch } from './support/failing-file-system.ts';

vi.mock('node:fs', async (original) =>
  (await import('./support/failing-file-system.ts')).failingFileSystem(await original<object>()),
);

const FILES = { 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'green'), 'b.yaml': unit('b', 'green') };

/** Audits a folder, and does something to `a.yaml` when the call of that name comes for the `nth` time. */
async function auditWhile(change: (file: string) => void, name: string, nth: number) {
  const cwd = tempFolder(FILES);
  let seen = 0;
  const { result } = await watch(
    () => runMain(['audit', '.', '-f', 'json'], { cwd }),
    (_, call) => {
      if (call === name && ++seen === nth) change(join(cwd, 'a.yaml'));
      return undefined;
    },
  );
  return result;
}

const later = (file: string) => utimesSync(file, new Date(), new Date(Date.now() + 60_000));

describe('a file that changes while it is read', () => {
  it.for([
    { of: 'grows', change: (file: string) => appendFileSync(file, ' '.repeat(100_000)) },
    { of: 'shrinks', change: (file: string) => truncateSync(file, 40) },
    { of: 'is emptied', change: (file: string) => truncateSync(file, 0) },
    {
      of: 'is written over with as many bytes',
      change: (file: string) => {
        writeFileSync(file, readFileSync(file, 'utf8').replace('toilet: ada', 'toilet: xyz'));
        later(file);
      },
    },
    { of: 'is taken away', change: (file: string) => rmSync(file) },
    {
      of: 'is replaced, as editors do',
      change: (file: string) => {
        writeFileSync(`${file}~`, readFileSync(file));
        renameSync(`${file}~`, file);
      },
    },
  ])('$of: is rejected for it, and nothing else is', async ({ change }) => {
    for (const [name, nth] of [
      ['readSync', 1],
      ['fstatSync', 2],
    ] as const) {
      const outcome = await auditWhile(change, name, nth);
      expect(summary(outcome), name).toMatchObject({
        code: 2,
        units: ['b'],
        rejected: ['a.yaml: changed-while-read'],
      });
      expect(outcome.stderr).toContain(
        'a.yaml: galat: berkas berubah saat dibaca\n  Simpan dan tutup berkasnya, lalu ulangi',
      );
    }
  });

  it('may be looked at by others meanwhile', async () => {
    const outcome = await auditWhile((file) => readFileSync(file), 'fstatSync', 2);
    expect(summary(outcome)).toMatchObject({ code: 0, units: ['a', 'b'] });
  });
});

it('a file that is gone before it is read was found all the same', async () => {
  const outcome = await auditWhile((file) => rmSync(file), 'openSync', 1);
  expect(summary(outcome)).toMatchObject({ code: 2, units: ['b'], rejected: ['a.yaml: not-found'] });
});

describe('why a file cannot be read', () => {
  it.for([
    ['EACCES', 'id', 'tidak dapat dibaca: tidak ada izin (EACCES)\n  Periksa hak akses'],
    ['EACCES', 'en', 'cannot be read: no permission (EACCES)\n  Check the permissions'],
    ['EMFILE', 'id', 'tidak dapat dibaca: terlalu banyak berkas terbuka (EMFILE)\n  Tutup program lain'],
    ['EWEIRD', 'id', 'tidak dapat dibaca: sistem menolaknya (EWEIRD)\n  Periksa'],
    ['EWEIRD', 'en', 'cannot be read: the system refused (EWEIRD)\n  Check'],
    // A word that every object knows is no code.
    ['toString', 'id', 'tidak dapat dibaca: sistem menolaknya (toString)\n'],
  ] as const)('%s is said in plain words: %s', async ([code, lang, says]) => {
    const cwd = tempFolder(FILES);
    const { result } = await watch(
      () => runMain(['audit', 'a.yaml', '--lang', lang], { cwd }),
      (_, name) => (name === 'openSync' ? code : undefined),
    );
    expect(result.code).toBe(2);
    expect(result.stderr).toContain(says);
  });

  it('standard input too', async () => {
    const { main } = await import('../../src/cli/main.ts');
    const written: string[] = [];
    const stream = { write: (text: string | Uint8Array) => written.push(String(text)) };
    const code = await main(['audit', '-'], {
      stdout: { write: () => true },
      stderr: stream,
      stdin: () => Promise.reject(Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' })),
      cwd: tempFolder(FILES),
      env: {},
      today: () => '2026-01-02',
      home: '/',
    });
    expect(code).toBe(2);
    expect(written.join('')).toContain('-: galat: tidak dapat dibaca: disk atau jaringan bermasalah (EIO)');
  });
});
