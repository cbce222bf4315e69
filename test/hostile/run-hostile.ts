import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT, runMain } from '../support/run-main.ts';

/** The Node that runs the program: another one than that of the tests where `PATUH_NODE` names it. */
export const NODE = process.env['PATUH_NODE'] ?? process.execPath;
const PATUH = join(ROOT, 'bin/patuh.js');
const MEASURE = fileURLToPath(new URL('measure.cjs', import.meta.url));
/** The version of that Node. */
export function nodeVersion(): string {
  return execFileSync(NODE, ['--version'], { encoding: 'utf8' }).trim();
}

/** Whether every file gets a process of its own: always so for another Node, and where CI asks for it. */
export const ALL_IN_PROCESSES = process.env['PATUH_NODE'] !== undefined || process.env['PATUH_HOSTILE'] === 'processes';

/** In milliseconds of the processor: on a machine that is busy with other work, the clock tells nothing. */
export const TIME_LIMIT = 5_000;
/** In milliseconds by the clock; a process that hangs is killed after them. */
const PATIENCE = 20_000;
/** In megabytes. */
export const MEMORY_LIMIT = 500;

/** What a process of the program did. */
export interface Deed {
  /** Null where it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Of the processor. */
  readonly milliseconds: number;
  /** Undefined for a call inside this process. */
  readonly megabytes: number | undefined;
}

/** What `measure.cjs` writes. */
interface Usage {
  readonly kilobytes: number;
  readonly microseconds: number;
}

/** Runs the program in a process of its own, with bounded heap and time. */
export async function runHostile(args: readonly string[], cwd: string): Promise<Deed> {
  const child = spawn(NODE, ['--max-old-space-size=400', '--require', MEASURE, PATUH, ...args], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    timeout: PATIENCE,
    killSignal: 'SIGKILL',
  });
  const texts = [1, 2, 3].map((index) => collect(child, index));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout = '', stderr = '', usage = ''] = await Promise.all(texts);
  // A process that was killed has told nothing.
  const { kilobytes, microseconds } = JSON.parse(usage || '{ "kilobytes": 0, "microseconds": 0 }') as Usage;
  return { code, stdout, stderr, milliseconds: microseconds / 1000, megabytes: kilobytes / 1024 };
}

/** Calls the program inside this process: a hundred times as cheap, for files too small to end one. */
export async function callHostile(args: readonly string[], cwd: string): Promise<Deed> {
  const before = process.cpuUsage();
  const outcome = await runMain(args, { cwd });
  const { user, system } = process.cpuUsage(before);
  return { ...outcome, milliseconds: (user + system) / 1000, megabytes: undefined };
}

async function collect(child: ChildProcess, index: number): Promise<string> {
  const chunks: Buffer[] = [];
  const stream = child.stdio[index];
  if (stream === null || stream === undefined || !('read' in stream)) throw new Error('no stream');
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** All of them, two at a time. */
export async function runAll<T, R>(jobs: readonly T[], run: (job: T) => Promise<R>): Promise<Map<T, R>> {
  const results = new Map<T, R>();
  const waiting = [...jobs];
  const work = async () => {
    for (let job = waiting.shift(); job !== undefined; job = waiting.shift()) results.set(job, await run(job));
  };
  await Promise.all([work(), work()]);
  return results;
}
