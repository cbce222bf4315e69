import type { Run } from '../../src/model/run.ts';
import { runMain } from './run-main.ts';

/** The run that the program finds, as `-f json` shows it. */
export async function readRun(args: readonly string[]): Promise<Run> {
  const { stdout } = await runMain(['audit', ...args, '-f', 'json', '-q']);
  return JSON.parse(stdout) as Run;
}
