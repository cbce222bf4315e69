import type { Io } from '../../src/cli/io.ts';
import { ROOT } from './run-main.ts';

/** Surroundings of a command line that is only read: nothing of them is used. */
export const UNUSED_IO: Io = {
  stdout: { write: () => {} },
  stderr: { write: () => {} },
  stdin: async () => new Uint8Array(),
  cwd: ROOT,
  env: {},
  today: () => '2026-01-02',
  home: ROOT,
};
