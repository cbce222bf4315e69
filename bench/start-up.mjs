// Start-up, as a user feels it: whole processes, side by side with `node -e 0`, interleaved so that drift hits all alike.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { drawTable } from './draw-table.mjs';
import { median } from './measure-command.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env; // adds 85 ms to every start on Node 20

const sample = 'samples/kota-cimahi-2018/unit/dpmptsp.yaml';
const commands = {
  'node -e 0': ['-e', '0'],
  'patuh --version': ['bin/patuh.js', '--version'],
  'patuh --help': ['bin/patuh.js', '--help'],
  'patuh audit (one file)': ['bin/patuh.js', 'audit', sample],
  'patuh audit (12 files)': ['bin/patuh.js', 'audit', 'samples/kota-cimahi-2018'],
};

/** The median of each command and its ratio, as a part of the page. */
export function measureStartUp(rounds) {
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = -2; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = process.hrtime.bigint();
      const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
      const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
      if (status !== 0) throw new Error(`${name}: exit ${status}`);
      if (round >= 0) times[name].push(elapsed); // the first two rounds warm the disk cache
    }
  }
  const base = median(times['node -e 0']);
  const rows = Object.entries(times).map(([name, list]) => [
    `\`${name}\``,
    `${median(list).toFixed(1)} ms`,
    (median(list) / base).toFixed(2),
  ]);
  return `## Start-up\n\nElapsed time, medians of ${rounds} rounds.\n\n${drawTable(['Command', 'Median', 'x `node -e 0`'], rows)}`;
}
