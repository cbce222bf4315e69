import { fileURLToPath } from 'node:url';
import { main } from '../../src/cli/main.ts';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a call of the program left behind. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Calls the program in this process, with streams that only collect. The day is always 2026-01-02. */
export async function runMain(
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly stdin?: string | Uint8Array;
    readonly env?: Record<string, string>;
    readonly columns?: number;
    readonly isTTY?: boolean;
    readonly signal?: AbortSignal;
  } = {},
): Promise<Outcome> {
  const out: string[] = [];
  const err: string[] = [];
  const { columns, isTTY, signal } = options;
  const collect = (list: string[]) => ({
    write: (text: string | Uint8Array) => list.push(typeof text === 'string' ? text : Buffer.from(text).toString()),
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
    home: ROOT,
    ...(signal === undefined ? {} : { signal }),
  });
  return { code, stdout: out.join(''), stderr: err.join('') };
}
