// Bundles target.ts, as scripts/build.mjs bundles the program.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { plainYaml } from '../scripts/plain-yaml.mjs';
import { ROOT } from './seeds.mjs';

/** Builds the target into a folder and gives the file's path. */
export async function buildTarget(folder) {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'target.cjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['fuzz/target.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    define: { PATUH_VERSION: JSON.stringify(version), 'import.meta.url': '__url' },
    banner: { js: "const __url=require('node:url').pathToFileURL(__filename).href;" },
    plugins: [plainYaml],
  });
  return outfile;
}

export const openTarget = (path) => createRequire(import.meta.url)(path);
