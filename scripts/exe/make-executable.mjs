// Puts the program into a copy of a Node program: https://nodejs.org/docs/latest-v22.x/api/single-executable-applications.html
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'postject';

const FUSE = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/**
 * What is injected. `node` makes it, and must have the version of the Node that will run it. The code cache, which saves parsing at
 * each start, is only good for the platform that made it.
 */
export function makeBlob({ node, script, assets, codeCache, folder }) {
  const output = join(folder, codeCache ? 'cached.blob' : 'plain.blob');
  const config = join(folder, 'sea-config.json');
  writeFileSync(
    config,
    JSON.stringify({
      main: script,
      output,
      disableExperimentalSEAWarning: true,
      useSnapshot: false,
      useCodeCache: codeCache,
      assets,
    }),
  );
  execFileSync(node, ['--experimental-sea-config', config], { stdio: ['ignore', 'ignore', 'inherit'] });
  return output;
}

export async function makeExecutable({ node, blob, target, platform }) {
  copyFileSync(node, target);
  chmodSync(target, 0o755);
  // Its library says on standard error that it does not know every section of the file, and that a signature is broken: both are so.
  await inject(target, 'NODE_SEA_BLOB', readFileSync(blob), {
    sentinelFuse: FUSE,
    ...(platform.startsWith('darwin') ? { machoSegmentName: 'NODE_SEA' } : {}),
  });
}
