// Start-up, as a user feels it: whole processes, side by side with `node -e 0`, interleaved so that drift hits all alike.
// Prints the median of each and its ratio. Usage: npm run bench [-- runs]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const runs = Number(process.argv[2] ?? 25);
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env; // adds 85 ms to every start on Node 20

const sample = 'samples/kota-cimahi-2018/unit/dpmptsp.yaml';
const commands = {
  'node -e 0': ['-e', '0'],
  'patuh --version': ['bin/patuh.js', '--version'],
  'patuh --help': ['bin/patuh.js', '--help'],
  'patuh audit (one file)': ['bin/patuh.js', 'audit', sample],
  'patuh audit (12 files)': ['bin/patuh.js', 'audit', 'samples/kota-cimahi-2018'],
};

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = -2; run < runs; run++) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { cwd: root, env, stdio: 'ignore' });
    const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
    if (status !== 0) throw new Error(`${name}: exit ${status}`);
    if (run >= 0) times[name].push(elapsed); // the first two rounds warm the disk cache
  }
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const base = median(times['node -e 0']);
console.log(`Node ${process.version}, ${runs} rounds`);
for (const [name, list] of Object.entries(times)) {
  console.log(
    `${name.padEnd(24)} ${median(list).toFixed(1).padStart(7)} ms ${(median(list) / base).toFixed(2).padStart(6)} x`,
  );
}
