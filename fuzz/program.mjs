// The built program as a function: arguments and bytes in; what it printed, and how it ended, out.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './seeds.mjs';

/** What a user's installation runs. */
export const BUILT = join(ROOT, 'dist/main.cjs');

const collector = () => {
  const parts = [];
  return { write: (part) => parts.push(part), text: () => parts.map(String).join('') };
};

/**
 * Gives `call(argv, { bytes, cwd })`. `path` is the bundle with `main` in it. An exception is let through: it is a finding.
 */
export function openProgram(path = BUILT) {
  const { main } = createRequire(import.meta.url)(path);
  return async (argv, { bytes, cwd }) => {
    const [stdout, stderr] = [collector(), collector()];
    const code = await main(argv, {
      stdout,
      stderr,
      stdin: async () => bytes,
      cwd,
      env: {},
      today: () => '2026-01-02',
      home: ROOT,
      packed: join(ROOT, 'dist/checklists'),
    });
    return { argv, code, stdout: stdout.text(), stderr: stderr.text() };
  };
}
