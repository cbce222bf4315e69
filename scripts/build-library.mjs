// The library for Node and browsers: ES modules, in which what is heavy loads only when it is asked for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { plainFields } from './plain-fields.mjs';
import { plainYaml } from './plain-yaml.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** What modules of the library `patuh/checklists` consist of: the YAML of the checklists that ship, by id. */
function checklistsModule() {
  const folder = join(root, 'checklists');
  const texts = readdirSync(folder).map((name) => [
    name.replace(/\.yaml$/, ''),
    readFileSync(join(folder, name), 'utf8'),
  ]);
  return `export const CHECKLISTS = Object.freeze(${JSON.stringify(Object.fromEntries(texts))});\n`;
}

/** Builds the library into a folder; gives the source files that it is made of. */
export async function buildLibrary(folder, version, plugins) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: 'src/index.ts' },
    outdir: folder,
    bundle: true,
    splitting: true,
    minify: true,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    target: 'es2022',
    chunkNames: '[name]-[hash]',
    define: { PATUH_VERSION: JSON.stringify(version) },
    legalComments: 'none',
    plugins: [...plugins, plainYaml, plainFields],
  });
  await build({
    stdin: { contents: checklistsModule(), loader: 'js' },
    outfile: join(folder, 'checklists.js'),
    format: 'esm',
  });
  return Object.keys(metafile.inputs);
}
