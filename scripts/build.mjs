// Bundles what ships: one entry, split so that heavy parts load only when they are used.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { plainYaml } from './plain-yaml.mjs';

const root = new URL('../', import.meta.url);
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
rmSync(new URL('dist/', root), { recursive: true, force: true });

/** Modules that our dependencies ask for and never need here, each of which would cost milliseconds of every start. */
const unneeded = {
  name: 'unneeded',
  setup({ onResolve, onLoad }) {
    // commander starts external subcommands with it; there are none.
    onResolve({ filter: /^node:child_process$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    // cli-table3 colours its borders with it; there are none.
    onResolve({ filter: /^@colors\/colors/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
    // chalk looks at the terminal by itself; the level is decided by cli/context.ts.
    onResolve({ filter: /^#supports-color$/ }, () => ({
      path: fileURLToPath(new URL('node_modules/chalk/source/vendor/supports-color/browser.js', root)),
    }));
  },
};

const { metafile } = await build({
  absWorkingDir: fileURLToPath(root),
  entryPoints: { main: 'src/cli/main.ts' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minify: true,
  metafile: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  define: { PATUH_VERSION: JSON.stringify(version) },
  // commander and cli-table3 are CommonJS and ask for Node's modules by require.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  legalComments: 'none',
  plugins: [unneeded, plainYaml],
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
