// Runs the hostile corpus on the newest Node that npm offers. It is no dependency, because it takes 100 MB.
// Where the package cannot be had (no network, no such platform), it says so and ends well: the corpus has run on this
// Node.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = join(root, 'node_modules/.cache/newest-node');
const platform = process.platform === 'win32' ? 'win' : process.platform;
const name = `node-${platform}-${process.arch}`;
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const shell = process.platform === 'win32';

mkdirSync(folder, { recursive: true });
// A package.json of its own, or npm would look for one above.
writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
const install = spawnSync(
  npm,
  ['install', '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--prefix', folder, `${name}@latest`],
  { encoding: 'utf8', cwd: folder, shell },
);
const installed = join(folder, 'node_modules', name);
const node = join(installed, platform === 'win' ? 'bin/node.exe' : 'bin/node');
if (install.status !== 0 || !existsSync(node)) {
  const reason = install.error?.message ?? (install.stderr.trim().split('\n')[0] || `there is no ${node}`);
  console.log(`The newest Node cannot be had (${name}): ${reason}`);
} else {
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  console.log(`Node ${version} (${name})`);
  const test = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', 'test/hostile/corpus.test.ts'],
    {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, PATUH_NODE: node },
    },
  );
  process.exitCode = test.status ?? 1;
}
