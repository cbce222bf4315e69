import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { hashFile } from '../../src/cli/hash-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

const ignore = () => {};
const hash = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

it.each([0, 1, 65_536, 3_000_001])('knows a file of %i bytes, and counts them all', async (size) => {
  const content = Buffer.alloc(size, 'x');
  const folder = tempFolder({ a: content });
  utimesSync(join(folder, 'a'), 1_760_000_000, 1_760_000_000);
  let told = 0;
  const state = await hashFile(
    join(folder, 'a'),
    (count) => {
      told += count;
    },
    undefined,
  );
  expect(state).toEqual({ kind: 'hashed', fingerprint: { sha256: hash(content), size, date: '2025-10-09' } });
  expect(told).toBe(size);
});

it.each([
  ['grows', (path: string) => appendFileSync(path, 'y')],
  ['shrinks', (path: string) => writeFileSync(path, 'y')],
  ['is touched', (path: string) => utimesSync(path, 1, 1)],
])('a file that %s while it is read is unreadable', async (_, change) => {
  const path = join(tempFolder({ a: 'x'.repeat(200_000) }), 'a');
  const once = [change];
  expect(await hashFile(path, () => once.pop()?.(path), undefined)).toEqual({ kind: 'unreadable', reason: 'EBUSY' });
});

it('stops where it is told to', async () => {
  const path = join(tempFolder({ a: 'x'.repeat(5_000_000) }), 'a');
  const controller = new AbortController();
  let told = 0;
  const reading = hashFile(
    path,
    (count) => {
      told += count;
      controller.abort(new Error('stop'));
    },
    controller.signal,
  );
  await expect(reading).rejects.toThrow('stop');
  expect(told).toBeLessThan(5_000_000);
});

it('a folder, a pipe and nothing are no file', async () => {
  const folder = tempFolder({ a: 'x' });
  mkdirSync(join(folder, 'folder'));
  for (const name of ['folder', 'nothing', 'a/b', 'x'.repeat(5_000)]) {
    expect(await hashFile(join(folder, name), ignore, undefined), name).toEqual({ kind: 'missing' });
  }
  if (spawnSync('mkfifo', [join(folder, 'pipe')]).status === 0) {
    expect(await hashFile(join(folder, 'pipe'), ignore, undefined)).toEqual({ kind: 'missing' });
  }
});

it.skipIf(process.platform === 'win32')('links that lead in circles are unreadable', async () => {
  const folder = tempFolder({});
  symlinkSync('b', join(folder, 'a'));
  symlinkSync('a', join(folder, 'b'));
  expect(await hashFile(join(folder, 'a'), ignore, undefined)).toEqual({ kind: 'unreadable', reason: 'ELOOP' });
});
