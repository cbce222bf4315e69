import { spawnSync } from 'node:child_process';
import type * as fs from 'node:fs';
import {
  appendFileSync,
  closeSync,
  mkdirSync,
  openSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { errorCode, isAbsent, readBounded, readEnds, readInput } from '../../src/cli/read-file.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** What is to happen before the next reads, and what they are to give. */
const reads: ((descriptor: number) => void)[] = [];
const closed: number[] = [];
let short = Number.POSITIVE_INFINITY;

vi.mock('node:fs', async (original) => {
  const real = await original<typeof fs>();
  return {
    ...real,
    readSync: (descriptor: number, buffer: Buffer, offset: number, length: number, position: number | null) => {
      reads.shift()?.(descriptor);
      return real.readSync(descriptor, buffer, offset, Math.min(length, short), position);
    },
    closeSync: (descriptor: number) => {
      closed.push(descriptor);
      real.closeSync(descriptor);
    },
  };
});

beforeEach(() => {
  reads.length = 0;
  closed.length = 0;
  short = Number.POSITIVE_INFINITY;
});

const systemError = (code: string) => Object.assign(new Error(code), { code });
const told = (path: string, limit?: number) => {
  const result = readBounded(path, 'f', limit);
  if (!result.ok) return result.diagnostics;
  return { text: Buffer.from(result.value).toString(), warnings: result.warnings };
};
const refusal = (code: string, facts: object) => [{ code, severity: 'error', at: { file: 'f' }, facts }];

describe('a file', () => {
  it.each(['', 'a', 'x'.repeat(100_000)])('is read whole, and closed', (content) => {
    const path = join(tempFolder({ a: content }), 'a');
    expect(told(path)).toEqual({ text: content, warnings: [] });
    expect(closed).toHaveLength(1);
  });

  it('is read whole where the system gives it piece by piece', () => {
    short = 7;
    expect(told(join(tempFolder({ a: 'x'.repeat(100) }), 'a'))).toEqual({ text: 'x'.repeat(100), warnings: [] });
  });

  it('may be as large as the limit, and no larger', () => {
    const path = join(tempFolder({ a: '12345' }), 'a');
    expect(told(path, 5)).toEqual({ text: '12345', warnings: [] });
    expect(told(path, 4)).toEqual(refusal('too-large', { bytes: 5, limit: 4 }));
    expect(closed).toHaveLength(2);
  });

  it.each([
    ['grows', (path: string) => appendFileSync(path, '!')],
    ['shrinks', (path: string) => truncateSync(path, 2)],
    ['is emptied', (path: string) => truncateSync(path, 0)],
    ['is written over', (path: string) => writeFileSync(path, '54321')],
  ])('that %s while it is read is refused', (_, change) => {
    const path = join(tempFolder({ a: '12345' }), 'a');
    utimesSync(path, 1, 1);
    reads.push(() => change(path));
    expect(told(path)).toEqual(refusal('changed-while-read', {}));
    expect(closed).toHaveLength(1);
  });

  it('that cannot be read says why, and is closed', () => {
    reads.push(() => {
      throw systemError('EIO');
    });
    expect(told(join(tempFolder({ a: '12345' }), 'a'))).toEqual(refusal('unreadable', { reason: 'EIO' }));
    expect(closed).toHaveLength(1);
  });

  it('that is none is refused', () => {
    const folder = tempFolder({ a: 'x' });
    mkdirSync(join(folder, 'folder'));
    for (const name of ['b', 'a/b', 'x'.repeat(5_000), 'a\0b']) {
      expect(told(join(folder, name)), name.slice(0, 5)).toEqual(refusal('not-found', { path: 'f' }));
    }
    expect(told(join(folder, 'folder'))).toEqual(refusal('not-a-file', {}));
    if (spawnSync('mkfifo', [join(folder, 'pipe')]).status === 0) {
      expect(told(join(folder, 'pipe'))).toEqual(refusal('not-a-file', {}));
    }
  });

  it.skipIf(process.platform === 'win32')('behind links that lead in circles is unreadable', () => {
    const folder = tempFolder({});
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    expect(told(join(folder, 'a'))).toEqual(refusal('unreadable', { reason: 'ELOOP' }));
  });

  it('a fault of the program is no fault of the file', () => {
    reads.push(() => {
      throw new RangeError('a bug');
    });
    expect(() => readBounded(join(tempFolder({ a: 'x' }), 'a'), 'f')).toThrow('a bug');
    expect(closed).toHaveLength(1);
  });
});

describe('the ends of a file', () => {
  it('are its first 64 KiB and what follows', () => {
    const path = join(tempFolder({ a: `${'x'.repeat(65_536)}y`, b: 'kecil' }), 'a');
    expect(readEnds(path)).toBe(`${'x'.repeat(65_536)}\ny`);
    expect(readEnds(path.replace(/a$/, 'b'))).toBe('kecil');
    expect(closed).toHaveLength(2);
  });
});

describe('standard input', () => {
  it('is read whole', async () => {
    const bytes = Buffer.from('abc');
    expect(await readInput(async () => bytes, '-')).toEqual({ ok: true, value: bytes, warnings: [] });
  });

  it('that breaks says why', async () => {
    const broken = async () => {
      throw systemError('EISDIR');
    };
    expect(await readInput(broken, '-')).toEqual({
      ok: false,
      diagnostics: [{ code: 'unreadable', severity: 'error', at: { file: '-' }, facts: { reason: 'EISDIR' } }],
    });
  });
});

describe('an error of the system', () => {
  it.each(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'])('%s: nothing is there', (code) => {
    expect(isAbsent(systemError(code))).toBe(true);
  });
  it.each(['EACCES', 'EPERM', 'ELOOP', 'EIO', ''])('%j is another', (code) => {
    expect(isAbsent(systemError(code))).toBe(false);
    expect(errorCode(systemError(code))).toBe(code);
  });
  it.each([[undefined], [null], ['text'], [new Error('a bug')], [{ code: 7 }]])('%j is none', (error) => {
    let thrown: unknown = 'nothing';
    try {
      errorCode(error);
    } catch (caught) {
      thrown = caught;
    }
    expect(thrown).toBe(error);
  });
});

it('closing what is closed already is no fault', async () => {
  const { closeRead } = await import('../../src/cli/read-file.ts');
  const descriptor = openSync(join(tempFolder({ a: 'x' }), 'a'), 'r');
  closeRead(descriptor);
  expect(() => closeSync(descriptor)).toThrow();
  expect(() => closeRead(descriptor)).not.toThrow();
});
