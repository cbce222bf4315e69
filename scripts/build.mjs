// Bundles what ships: one entry, split so that heavy parts load only when they are used.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

const root = new URL('../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
rmSync(new URL('dist/', root), { recursive: true, force: true });

const { metafile } = await build({
  absWorkingDir: new URL('.', root).pathname,
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  metafile: true,
  platform: 'node',
  format: 'esm',
  // js-yaml's newer syntax runs three times slower on Node 20 than what es2017 makes of it; BigInt needs 2020.
  target: 'es2017',
  supported: {
    bigint: true,
    'dynamic-import': true,
    'import-meta': true,
    'top-level-await': true,
    'import-attributes': true,
  },
  define: { PATUH_VERSION: JSON.stringify(version) },
  // commander and cli-table3 are CommonJS and ask for Node's modules by require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  legalComments: 'none',
});

// The packages inside the bundle, each with its licence: their terms ask for it.
const packages = [
  ...new Set(
    Object.keys(metafile.inputs).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
  ),
].sort();
const notices = packages.map((name) => {
  const folder = new URL(`node_modules/${name}/`, root);
  const about = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name}: no licence text found`);
  const text = readFileSync(new URL(file, folder), 'utf8').trim();
  return `${about.name} ${about.version} (${about.license})\n\n${text}\n`;
});
writeFileSync(
  new URL('dist/THIRD-PARTY-LICENSES.txt', root),
  notices.join('\n----------------------------------------\n\n'),
);
