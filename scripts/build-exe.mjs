// Programs that need no Node, for every platform, into build/: `npm run build:exe`. `-- linux-x64 win-x64` builds only these;
// `-- --here [file]` makes one of the Node that runs this, without a network.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { assets, bundle } from './exe/bundle.mjs';
import { makeBlob, makeExecutable } from './exe/make-executable.mjs';
import { fetchNode, NODE_VERSION, PLATFORMS } from './exe/platforms.mjs';
import { sbom } from './exe/write-sbom.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const target = join(root, 'build');
const work = join(root, 'build', '.work');
mkdirSync(work, { recursive: true });

const script = join(work, 'patuh.cjs');
await bundle(root, script);
const files = assets(root);
const names = join(work, 'names.json');
writeFileSync(names, JSON.stringify(Object.keys(files)));
const inside = { ...files, 'names.json': names };
const [first, file] = process.argv.slice(2);

if (first === '--here') {
  const node = process.execPath;
  const blob = makeBlob({ node, script, assets: inside, codeCache: true, folder: work });
  const path = file ?? join(target, `patuh${process.platform === 'win32' ? '.exe' : ''}`);
  await makeExecutable({ node, blob, target: path, platform: process.platform });
  console.log(path);
} else {
  const cache = join(root, 'node_modules/.cache/patuh-node');
  const host = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  if (PLATFORMS[host] === undefined)
    throw new Error(`no Node for this machine (${host}) among ${Object.keys(PLATFORMS).join(', ')}`);
  const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(PLATFORMS);
  const builder = fetchNode(host, cache);
  const blobs = {};
  for (const platform of chosen) {
    const own = platform === host;
    const kind = own ? 'cached' : 'plain';
    blobs[kind] ??= makeBlob({ node: builder, script, assets: inside, codeCache: own, folder: work });
    const path = join(target, `patuh-${version}-${platform}${PLATFORMS[platform].ending}`);
    await makeExecutable({ node: fetchNode(platform, cache), blob: blobs[kind], target: path, platform });
    console.log(path);
    if (platform === 'win-x64') console.log(zipForWindows(fetchNode(platform, cache)));
  }
  writeFileSync(join(target, `patuh-${version}.cdx.json`), `${JSON.stringify(sbom(root, NODE_VERSION), null, 2)}\n`);
  const sums = readdirSync(target)
    .filter((name) => name.startsWith(`patuh-${version}`))
    .sort()
    .map(
      (name) =>
        `${createHash('sha256')
          .update(readFileSync(join(target, name)))
          .digest('hex')}  ${name}\n`,
    );
  writeFileSync(join(target, 'SHA256SUMS'), sums.join(''));
}
rmSync(work, { recursive: true, force: true });

/** node.exe as its makers signed it, the program and a command that joins them: for offices that run signed programs only. */
function zipForWindows(node) {
  const path = join(target, `patuh-${version}-win-x64-signed-node.zip`);
  const read = (name) => readFileSync(join(root, name));
  const list = (folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const inFolder = (folder) =>
    list(folder)
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('code-cache'))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'));
  // The time in a zip is a fixed one: the same files give the same bytes.
  const mtime = new Date(1980, 0, 1);
  const entries = {
    'patuh/node.exe': readFileSync(node),
    'patuh/patuh.cmd': Buffer.from('@echo off\r\n"%~dp0node.exe" "%~dp0bin\\patuh.js" %*\r\n'),
    ...Object.fromEntries(
      ['package.json', ...['bin', 'dist', 'checklists'].flatMap(inFolder)].map((name) => [`patuh/${name}`, read(name)]),
    ),
  };
  writeFileSync(path, zipSync(entries, { mtime, level: 6 }));
  return path;
}
