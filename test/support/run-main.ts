import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import type { WorkerSettings } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import type { Prompts } from '../../src/cli/prompts.ts';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a call of the program left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Surroundings {
  readonly cwd?: string;
  readonly stdin?: string | Uint8Array;
  readonly env?: Record<string, string>;
  readonly columns?: number;
  readonly isTTY?: boolean;
  readonly signal?: AbortSignal;
  /** Who answers at the terminal. */
  readonly prompts?: Prompts;
  /** The folder of the package, and of the checklists that were packed. */
  readonly home?: string;
  readonly packed?: string;
  /** How threads are started; without them all work is done in one. */
  readonly workers?: WorkerSettings;
}

/** Calls the program in this process, with streams that only collect. The day is always 2026-01-02. */
export async function runMain(args: readonly string[], options: Surroundings = {}): Promise<Outcome> {
  const { code, out, err } = await callMain(args, options);
  return { code, stdout: out.toString(), stderr: err.toString() };
}

/** The same; of an office file, the text of its parts. */
export async function runReadable(args: readonly string[], options: Surroundings = {}): Promise<Outcome> {
  const { code, out, err } = await callMain(args, options);
  const packed = out.subarray(0, 2).toString() === 'PK';
  const stdout = packed
    ? Object.values(unzipSync(out))
        .map((part) => Buffer.from(part).toString())
        .join('\n')
    : out.toString();
  return { code, stdout, stderr: err.toString() };
}

/** The same, for a report that is no text: what it writes to standard output. */
export async function runForBytes(args: readonly string[], options: Surroundings = {}): Promise<Uint8Array> {
  return (await callMain(args, options)).out;
}

async function callMain(args: readonly string[], options: Surroundings) {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  const { columns, isTTY, signal, home = ROOT, packed, prompts, workers } = options;
  const collect = (list: Buffer[]) => ({
    write: (content: string | Uint8Array) => list.push(Buffer.from(content as string)),
    ...(columns === undefined ? {} : { columns }),
    ...(isTTY === undefined ? {} : { isTTY }),
  });
  const code = await main(args, {
    stdout: collect(out),
    stderr: collect(err),
    stdin: async () => Buffer.from(options.stdin ?? ''),
    cwd: options.cwd ?? ROOT,
    env: options.env ?? {},
    today: () => '2026-01-02',
    home,
    ...(packed === undefined ? {} : { packed }),
    ...(workers === undefined ? {} : { workers }),
    ...(signal === undefined ? {} : { signal }),
    ...(prompts === undefined ? {} : { prompts }),
  });
  return { code, out: Buffer.concat(out), err: Buffer.concat(err) };
}
