// Bundles what ships: an entry, and bundles of their own for the parts that load only when they are used.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildLibrary } from './build-library.mjs';
import { buildPageScripts } from './build-page-scripts.mjs';
import { plainFields } from './plain-fields.mjs';
import { plainYaml } from './plain-yaml.mjs';
import { chooseShared, sharedSource, useShared } from './share-code.mjs';

const root = new URL('../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
// Everything is built into a new folder, which then takes the place of `dist`: nothing that runs meanwhile meets half a build.
const folder = mkdtempSync(fileURLToPath(new URL('.build-', root)));
const target = pathToFileURL(`${folder}/`);
// A build that fails leaves nothing behind.
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Modules that our dependencies ask for and never need here, each of which would cost milliseconds of every start. */
const unneeded = {
  name: 'unneeded',
  setup({ onResolve, onLoad }) {
    // commander starts external subcommands with it; there are none.
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    // cli-table3 colours its borders with it; there are none.
    onResolve({ filter: /^@colors\/colors/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    // cli-table3 measures with the first tables of all emoji; ours come second.
    onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer.includes('cli-table3') ? { path: 'string-width', namespace: 'text-width' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'text-width' }, () => ({
      contents: "module.exports = require('./src/text/text-width.ts').textWidth;",
      resolveDir: fileURLToPath(root),
    }));
    // chalk looks at the terminal by itself; the level is decided by cli/context.ts.
    onResolve({ filter: /^#supports-color$/ }, () => ({
      path: fileURLToPath(new URL('node_modules/chalk/source/vendor/supports-color/browser.js', root)),
    }));
  },
};

/** What is bundled, by source file: the entry, and everything that it (or one of these) imports only when needed. */
const entries = new Map([
  ['src/cli/main.ts', 'main'],
  ['src/cli/unit-worker.ts', 'unit-worker'],
]);

/** Turns `import()` into a require of a bundle of its own. */
const onDemand = {
  name: 'on-demand',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const source = relative(fileURLToPath(root), resolve(resolveDir, path)).split(sep).join('/');
      // Named after the whole path: the languages have files of the same names.
      entries.set(
        source,
        source
          .replace(/^src\//, '')
          .replace(/\.\w+$/, '')
          .replace(/\W+/g, '-'),
      );
      return { path: `./${entries.get(source)}.cjs`, external: true };
    });
  },
};

/** How every bundle is made. */
const options = {
  absWorkingDir: fileURLToPath(root),
  outdir: folder,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  minify: true,
  metafile: true,
  write: false,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  supported: { 'dynamic-import': false },
  // CommonJS has no import.meta; tinyglobby asks for its url.
  define: { PATUH_VERSION: JSON.stringify(version), 'import.meta.url': '__url' },
  legalComments: 'none',
};

// CommonJS, a bundle for each part that loads on demand: Node reads two files to print its help and seven to audit one, where
// the shared chunks of ES modules would be thirty. Entries are found as the bundles are made, so it goes round until none is new.
const sizes = new Map();
const inputs = new Set();
while (sizes.size < entries.size) {
  const round = [...entries].filter(([, name]) => !sizes.has(name));
  const { metafile } = await build({
    ...options,
    entryPoints: Object.fromEntries(round.map(([source, name]) => [name, source])),
    plugins: [onDemand, unneeded, plainYaml, plainFields],
  });
  for (const [path, output] of Object.entries(metafile.outputs)) {
    const files = Object.entries(output.inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput]);
    sizes.set(basename(path, '.cjs'), new Map(files.filter(([, bytes]) => bytes > 0)));
  }
  for (const input of Object.keys(metafile.inputs)) inputs.add(input);
}

// What many of them have in common is in bundles that they share: that of a run, of a report on the screen, of reports elsewhere, of
// YAML that is written.
const leaders = {
  'shared-run': 'cli-run-audit',
  'shared-report': 'report-terminal-terminal',
  'shared-drawers': 'report-compare-draw-compare',
  'shared-yaml': 'forms-yaml-draw-yaml',
};
const shared = await chooseShared(leaders, sizes, fileURLToPath(root));
const texts = new Map();
async function write(entry, used) {
  const plugins = [onDemand, useShared(used, fileURLToPath(root)), unneeded, plainYaml, plainFields];
  const { outputFiles } = await build({ ...options, ...entry, metafile: false, plugins });
  for (const { path, text } of outputFiles) texts.set(path, text);
}
for (const [index, one] of shared.entries()) {
  const stdin = {
    contents: sharedSource(one),
    resolveDir: fileURLToPath(root),
    sourcefile: `${one.name}.js`,
    loader: 'js',
  };
  await write({ stdin, outdir: undefined, outfile: join(folder, `${one.name}.cjs`) }, shared.slice(0, index));
}
/** The bundles that load the same shared ones are made at once. */
const groups = new Map();
for (const [source, name] of entries) {
  const used = shared.filter(({ users }) => users.has(name));
  const key = used.map((one) => one.name).join();
  groups.set(key, { used, entryPoints: { ...groups.get(key)?.entryPoints, [name]: source } });
}
for (const { used, entryPoints } of groups.values()) await write({ entryPoints }, used);

// A name for this build, at the beginning of each bundle: bin/code-cache.js keeps what was compiled of it under that name.
const hash = createHash('sha256');
for (const text of texts.values()) hash.update(text);
const id = hash.digest('hex').slice(0, 16);
const url = "const __url=require('node:url').pathToFileURL(__filename).href;";
for (const [path, text] of texts) writeFileSync(path, `/*${id}*/${text.includes('__url') ? url : ''}${text}`);

for (const input of await buildLibrary(join(folder, 'library'), version, [unneeded])) inputs.add(input);
for (const input of await buildPageScripts(join(folder, 'pages'), version, [unneeded])) inputs.add(input);

// The packages inside the bundle, each with its licence: their terms ask for it.
const packages = [
  ...new Set([...inputs].flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [])),
].sort();
const notices = packages.map((name) => {
  const home = new URL(`node_modules/${name}/`, root);
  const about = JSON.parse(readFileSync(new URL('package.json', home), 'utf8'));
  const read = (pattern) => {
    const file = readdirSync(home).find((entry) => pattern.test(entry));
    return file === undefined ? undefined : readFileSync(new URL(file, home), 'utf8').trim();
  };
  // Some say it at the end of their readme only.
  const text = read(/^licen[cs]e/i) ?? /^licen[cs]e\n[=-]+\n\n([\s\S]+)/im.exec(read(/^readme/i) ?? '')?.[1];
  const license = about.license ?? about.licenses?.map(({ type }) => type).join(', ');
  // Or name it only, and whose it is.
  const named = about.author === undefined || license === undefined ? undefined : `Copyright ${about.author}`;
  if (text === undefined && named === undefined) throw new Error(`${name}: no licence text found`);
  return `${about.name} ${about.version} (${license})\n\n${text ?? named}\n`;
});
// Data that was compiled into a source file.
notices.push(`idn-area-data 3.1.2 (ODbL-1.0)

The names of provinces, kabupaten and kota (src/lint/region-names.ts) contain information from idn-area-data,
https://github.com/fityannugroho/idn-area-data, which is made available under the Open Database License (ODbL) 1.0:
https://opendatacommons.org/licenses/odbl/1-0/. The list is offered under the same licence.
`);
writeFileSync(
  new URL('THIRD-PARTY-LICENSES.txt', target),
  notices.join('\n----------------------------------------\n\n'),
);

// The checklists that ship, loaded once and packed.
const { outputFiles } = await build({
  absWorkingDir: fileURLToPath(root),
  stdin: {
    contents: `
      export { parseSource } from './src/load/yaml/parse-source.ts';
      export { loadChecklist } from './src/load/checklist/load-checklist.ts';
      export { packChecklist } from './src/load/checklist/packed-checklist.ts';`,
    resolveDir: fileURLToPath(root),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
});
const loaderCode = Buffer.from(outputFiles[0].contents).toString('base64');
const { parseSource, loadChecklist, packChecklist } = await import(`data:text/javascript;base64,${loaderCode}`);
mkdirSync(new URL('checklists/', target));
for (const file of readdirSync(new URL('checklists/', root))) {
  const bytes = readFileSync(new URL(`checklists/${file}`, root));
  const document = parseSource(bytes, file);
  const checklist = document.ok ? loadChecklist(document.value) : document;
  if (!checklist.ok) throw new Error(`${file}: ${JSON.stringify(checklist.diagnostics)}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const packed = packChecklist(checklist.value, sha256, bytes.toString());
  writeFileSync(new URL(`checklists/${file.replace(/\.yaml$/, '.txt')}`, target), packed);
}

// Help, drawn once: commander takes a third of a start to draw it.
const { main } = createRequire(import.meta.url)(join(folder, 'main.cjs'));
const help = [];
const stream = { write: (text) => help.push(text) };
await main(['--help'], { stdout: stream, stderr: stream, env: {}, cwd: folder });
writeFileSync(new URL('help.txt', target), help.join(''));

chmodSync(folder, 0o755);
const dist = fileURLToPath(new URL('dist', root));
rmSync(dist, { recursive: true, force: true });
renameSync(folder, dist);
