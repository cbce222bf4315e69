// What several bundles have in common, in bundles that they share: a package that repeats it in each of them is twice as large.
import { basename, relative, resolve, sep } from 'node:path';
import { build } from 'esbuild';

/** In fewer bundles than these, a file is copied into each. */
const FEWEST_BUNDLES = 3;
/** A bundle that needs less of the shared code than this part of it has copies: it would load the rest for nothing. */
const LEAST_PART = 0.15;

/**
 * Bundles to share, by name, each with the bundle whose files it takes: what an audit of one file loads anyway, so that its start
 * costs no more. `sizes` has what every bundle consists of: bytes by source file. The later ones are without the files of those
 * before them. Gives, for each, its files with the names that they export, and which bundles are to load it.
 */
export async function chooseShared(leaders, sizes, root) {
  const chosen = [];
  const taken = new Set();
  for (const [name, leader] of Object.entries(leaders)) {
    const count = (file) => [...sizes.values()].filter((files) => files.has(file)).length;
    const files = [...sizes.get(leader).keys()].filter(
      (file) => file.startsWith('src/') && !taken.has(file) && count(file) >= FEWEST_BUNDLES,
    );
    for (const file of files) taken.add(file);
    const bytesIn = (bundle) => files.reduce((sum, file) => sum + (sizes.get(bundle).get(file) ?? 0), 0);
    const users = [...sizes.keys()].filter((bundle) => bytesIn(bundle) >= LEAST_PART * bytesIn(leader));
    chosen.push({ name, users: new Set(users), exports: await exportsOf(files, root) });
  }
  return chosen;
}

/** The names that files export, under names that are free in a bundle of all of them. */
async function exportsOf(files, root) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: files,
    bundle: false,
    write: false,
    metafile: true,
    format: 'esm',
    outdir: root,
  });
  const exported = Object.values(metafile.outputs);
  return new Map(
    exported.map(({ entryPoint, exports }, index) => [
      entryPoint,
      new Map(exports.map((name) => [name, `_${index.toString(36)}_${name}`])),
    ]),
  );
}

/** The source of a bundle that exports everything in its files. */
export function sharedSource({ exports }) {
  return [...exports].map(([file, names]) => `export { ${renamed(names)} } from './${file}';\n`).join('');
}

/** Takes files out of a bundle and requires them from those that it shares with others. */
export function useShared(shared, root) {
  return {
    name: 'use-shared',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^(?:\.|src\/)/ }, ({ kind, path, resolveDir, importer, namespace }) => {
        // The source of a shared bundle itself names its files.
        if (kind === 'dynamic-import' || importer.startsWith('shared-')) return undefined;
        if (namespace === 'shared') return undefined;
        const file = relative(root, resolve(resolveDir, path)).split(sep).join('/');
        const from = shared.find(({ exports }) => exports.has(file));
        return from === undefined ? undefined : { path: file, namespace: 'shared', pluginData: from };
      });
      onLoad({ filter: /./, namespace: 'shared' }, ({ path, pluginData: { name, exports } }) => ({
        contents: `export { ${renamed(exports.get(path), 'back')} } from './${name}.cjs';`,
      }));
      onResolve({ filter: /./, namespace: 'shared' }, ({ path }) => ({ path: `./${basename(path)}`, external: true }));
    },
  };
}

function renamed(names, back) {
  return [...names].map(([own, free]) => (back ? `${free} as ${own}` : `${own} as ${free}`)).join(', ');
}
