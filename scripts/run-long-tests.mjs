// The tests that `npm test` shortens or leaves out, at full length: every property as often as it is written, and the whole
// hostile corpus in processes of its own. With `full`, also the cases of which these try a part.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const shortened = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter(
    (name) =>
      name.endsWith('.test.ts') && /\/(how-often|libreoffice)\.ts'/.test(readFileSync(join(root, name), 'utf8')),
  );

const { status } = spawnSync(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...shortened], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PATUH_TESTS: process.argv[2] ?? 'long', PATUH_HOSTILE: 'processes' },
});
process.exitCode = status ?? 1;
