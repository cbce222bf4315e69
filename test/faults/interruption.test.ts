import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createYield } from '../../src/cli/yield-to-event-loop.ts';
import { KECIL, unit } from '../cli/fixtures.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PATUH = join(ROOT, 'bin/patuh.js');
const FILES = { 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'green') };

describe('a signal', () => {
  it.for([
    { of: 'audit of a folder', args: ['audit', '.', '-f', 'json'] },
    { of: 'audit of a pattern', args: ['audit', '*.yaml', '-f', 'json'] },
    { of: 'audit into a file', args: ['audit', 'a.yaml', '-o', 'h.json'] },
    { of: 'audit into a table', args: ['audit', '.', '-o', 'h.csv'] },
    { of: 'check', args: ['check', '.'] },
  ])('ends $of with no report, and its own exit code', async ({ args }) => {
    for (const [name, code] of [
      ['SIGINT', 130],
      ['SIGTERM', 143],
    ] as const) {
      const cwd = tempFolder(FILES);
      expect(await runMain(args, { cwd, signal: AbortSignal.abort(name) })).toEqual({
        code,
        stdout: '',
        stderr: 'patuh: dihentikan sebelum selesai.\n',
      });
      expect(readdirSync(cwd).sort()).toEqual(['a.yaml', 'kecil.yaml']);
    }
    const cwd = tempFolder(FILES);
    const english = await runMain([...args, '--lang', 'en'], { cwd, signal: AbortSignal.abort('SIGINT') });
    expect(english.stderr).toBe('patuh: stopped before it was done.\n');
  });

  it('that does not come changes nothing', async () => {
    const cwd = tempFolder(FILES);
    const outcome = await runMain(['audit', '.'], { cwd, signal: new AbortController().signal });
    expect(outcome).toEqual(await runMain(['audit', '.'], { cwd }));
  });

  it('is seen between two pieces of work', async () => {
    const stop = new AbortController();
    const yieldNow = createYield({ signal: stop.signal });
    await yieldNow();
    setImmediate(() => stop.abort('SIGINT'));
    const work = async () => {
      // Promises alone never let it in.
      for (const end = performance.now() + 10_000; performance.now() < end; ) await yieldNow();
    };
    await expect(work()).rejects.toBe('SIGINT');
  });
});

/** Runs the program, does something as soon as it is at work, and waits for its end. */
async function interrupt(
  args: readonly string[],
  cwd: string,
  act: (child: ReturnType<typeof spawn>) => void | Promise<void>,
) {
  const child = spawn(process.execPath, [PATUH, ...args], { cwd, stdio: 'pipe' });
  const texts = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text;
    });
  }
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal })),
  );
  await act(child);
  return { ...(await ended), ...texts };
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// On Windows a signal from another process ends this one without asking.
describe.skipIf(process.platform === 'win32')('a process', () => {
  const many = (count: number) => {
    const cwd = tempFolder({ 'kecil.yaml': KECIL });
    for (let index = 0; index < count; index++) {
      writeFileSync(join(cwd, `unit-${index}.yaml`), unit(`unit-${index}`, 'green'));
    }
    return cwd;
  };

  it.for([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('with many files ends on %s: the old report is whole, nothing is left', async ([name, code]) => {
    const cwd = many(3000);
    expect((await runMain(['audit', 'unit-1.yaml', '-o', 'lama.json'], { cwd })).code).toBe(0);
    const old = readFileSync(join(cwd, 'lama.json'), 'utf8');
    const before = readdirSync(cwd);
    // A signal that comes before the program listens ends it as it would any other; try later and later.
    for (let wait = 150; ; wait += 100) {
      const outcome = await interrupt(
        ['audit', '.', '-f', 'json:baru.json', '-f', 'json:lama.json'],
        cwd,
        async (child) => {
          await pause(wait);
          child.kill(name);
        },
      );
      expect(readdirSync(cwd)).toEqual(before);
      expect(readFileSync(join(cwd, 'lama.json'), 'utf8')).toBe(old);
      expect(outcome.stdout).toBe('');
      if (outcome.signal === name) continue;
      expect(outcome).toMatchObject({ code, stderr: 'patuh: dihentikan sebelum selesai.\n' });
      break;
    }
  });

  it('that waits for standard input ends too', async () => {
    for (let wait = 300; ; wait += 200) {
      const outcome = await interrupt(['audit', '-', '-o', 'h.json'], tempFolder(FILES), async (child) => {
        child.stdin?.write('checklist: kecil.yaml\n');
        await pause(wait);
        child.kill('SIGINT');
      });
      if (outcome.signal === 'SIGINT') continue;
      expect(outcome).toEqual({ code: 130, signal: null, stdout: '', stderr: 'patuh: dihentikan sebelum selesai.\n' });
      break;
    }
  });

  it.for(['json', 'ndjson'])('without a reader of its report ends when it is told to: %s', async (format) => {
    const cwd = many(500);
    const child = spawn(process.execPath, [PATUH, 'audit', '.', '-q', '-f', format], {
      cwd,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    // Its end, not that of its streams: they have no reader.
    const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
    onTestFinished(() => void child.kill('SIGKILL'));
    // The first bytes are there: of JSON, all of the work is done but for the pipe, which is full; units of ndjson are still scored.
    await new Promise((resolve) => child.stdout.once('readable', resolve));
    await pause(200);
    child.kill('SIGINT');
    const whileScoring = format === 'ndjson' ? [{ code: 130, signal: null }] : [];
    expect([{ code: null, signal: 'SIGINT' }, ...whileScoring]).toContainEqual(await ended);
  });
});
