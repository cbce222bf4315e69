// The programs of pages, one script a language: of forms (`patuh new -f html`) and of the what-if board (`patuh audit --board`).
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { plainFields } from './plain-fields.mjs';
import { plainYaml } from './plain-yaml.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** A page has no commands, so their words stay out of it. */
const withoutCommands = {
  name: 'without-commands',
  setup({ onLoad }) {
    onLoad({ filter: /messages[\\/](?:id|en)[\\/]commands\.ts$/ }, () => ({ contents: 'export const commands = {};' }));
  },
};

/**
 * Builds `form-<language>.js` and `board-<language>.js` into a folder, without what only other pages need; gives the source files
 * that they are made of.
 */
export async function buildPageScripts(folder, version, plugins) {
  const built = [];
  for (const program of ['form', 'board']) built.push(...(await buildProgram(program, folder, version, plugins)));
  return built;
}

async function buildProgram(program, folder, version, plugins) {
  const shared = {
    absWorkingDir: root,
    entryPoints: ['id', 'en'].map((language) => `src/browser/${program}-${language}.ts`),
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    outdir: folder,
    define: { PATUH_VERSION: JSON.stringify(version) },
    legalComments: 'none',
    plugins: [...plugins, withoutCommands, plainYaml, plainFields],
  };
  const { metafile } = await build({ ...shared, write: false, metafile: true });
  const inputs = Object.keys(metafile.inputs);
  // A page leaves the package: the licences of what is in it go with it.
  await build({ ...shared, banner: { js: `/*!\n${licencesOf(inputs)}*/` }, charset: 'ascii' });
  return inputs;
}

function licencesOf(inputs) {
  const names = new Set(inputs.flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []));
  return [...names]
    .sort()
    .map((name) => {
      const home = `${root}node_modules/${name}/`;
      const file = readdirSync(home).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined) throw new Error(`${name}: no licence text found`);
      return `${name}\n\n${readFileSync(home + file, 'utf8')
        .trim()
        .replaceAll('*/', '* /')}\n\n`;
    })
    .join('');
}
