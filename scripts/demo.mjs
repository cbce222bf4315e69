// The main job on every sample: what a Bagian Organisasi would run, and what a broken folder looks like.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const runs = [
  { sample: 'kota-cimahi-2018', exit: 0 },
  { sample: 'kota-probolinggo-2018', exit: 0 },
  { sample: 'kab-maluku-tenggara-2023', exit: 0 },
  { sample: 'ombudsman-2022-contoh', exit: 0 },
  { sample: 'pekppp-2023-contoh', exit: 0 },
  { sample: 'pemda-diy-2025', exit: 0 },
  { sample: 'uu25-contoh-2024', exit: 0 },
  // Faults of many kinds: every file that can be scored is scored, and the exit code says that not all could.
  { sample: 'berkas-rusak', exit: 2 },
];

for (const { sample, exit } of runs) {
  console.log(`\n$ patuh audit samples/${sample}\n`);
  const { status } = spawnSync(process.execPath, ['bin/patuh.js', 'audit', `samples/${sample}`], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== exit) {
    console.error(`patuh audit samples/${sample}: exit ${status}, expected ${exit}`);
    process.exitCode = 1;
  }
}
