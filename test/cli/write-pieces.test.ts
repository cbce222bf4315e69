import { describe, expect, it } from 'vitest';
import { piecesOf, writePieces } from '../../src/cli/write-pieces.ts';

const calm = async () => {};

/** A stream that is full after every write until it is drained. */
function slowStream() {
  const written: string[] = [];
  const waiting = { drain: [] as (() => void)[], close: [] as (() => void)[], error: [] as (() => void)[] };
  const stdout = {
    write: (text: string | Uint8Array) => {
      written.push(String(text));
      return false;
    },
    once: (event: keyof typeof waiting, listener: () => void) => waiting[event].push(listener),
  };
  const settle = async (event: keyof typeof waiting) => {
    for (const listener of waiting[event].splice(0)) listener();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { stdout, written, settle };
}

const BIG = 'x'.repeat(100_000);
function* endless() {
  for (;;) yield BIG;
}

describe('a report in pieces', () => {
  it('is gathered to fewer, and stays the same', () => {
    const pieces = Array.from({ length: 100_000 }, (_, index) => `${index}\n`);
    const gathered = [...piecesOf(pieces)];
    expect(gathered.join('')).toBe(pieces.join(''));
    expect(gathered.length).toBeLessThan(20);
    expect([...piecesOf('satu')]).toEqual(['satu']);
    expect([...piecesOf(new Uint8Array([1]))]).toEqual([new Uint8Array([1])]);
    expect([...piecesOf([])]).toEqual([]);
  });

  it('goes no faster than it is read', async () => {
    const { stdout, written, settle } = slowStream();
    const done = writePieces({ stdout }, [BIG, BIG, BIG], calm);
    await new Promise((resolve) => setImmediate(resolve));
    const before = written.length;
    await settle('drain');
    expect([before, written.length]).toEqual([1, 2]);
    await settle('drain');
    await settle('drain');
    await done;
    expect(written.join('')).toBe(BIG.repeat(3));
  });

  it.for(['close', 'error'] as const)('ends where its reader has gone: %s', async (event) => {
    const { stdout, written, settle } = slowStream();
    const done = writePieces({ stdout }, endless(), calm);
    await settle(event);
    await done;
    expect(written).toHaveLength(1);
  });

  it('ends where the user stops the program, though there is no reader', async () => {
    const { stdout } = slowStream();
    const stop = new AbortController();
    const yieldNow = async () => stop.signal.throwIfAborted();
    const done = writePieces({ stdout, signal: stop.signal }, endless(), yieldNow);
    stop.abort('SIGINT');
    await expect(done).rejects.toBe('SIGINT');
  });
});
