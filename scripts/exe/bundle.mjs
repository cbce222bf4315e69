// One script of all bundles, and the files that go into an executable beside it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Files of the package that the program reads, by the names that `bin/patuh.js` asks for. */
export function assets(root) {
  const list = (folder) => readdirSync(join(root, folder)).map((name) => join(folder, name));
  return {
    'help.txt': join(root, 'dist/help.txt'),
    ...Object.fromEntries(list(join('dist', 'pages')).map((path) => [path.replaceAll('\\', '/'), join(root, path)])),
    ...Object.fromEntries(list('checklists').map((path) => [path.replaceAll('\\', '/'), join(root, path)])),
    ...Object.fromEntries(
      list(join('dist', 'checklists')).map((path) => [
        path.replaceAll('\\', '/').replace(/^dist\//, 'packed/'),
        join(root, path),
      ]),
    ),
  };
}

/** Writes `bin/patuh.js` with all that it requires as one file. Each bundle still runs only when it is needed. */
export async function bundle(root, outfile) {
  await build({
    entryPoints: [join(root, 'bin/patuh.js')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    define: { PATUH_EXECUTABLE: 'true' },
  });
  return readFileSync(outfile);
}
