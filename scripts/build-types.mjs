// The declarations of the library, bundled into one file beside it. Not part of every build: only a package needs them.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

const root = fileURLToPath(new URL('../', import.meta.url));
const bundle = await rolldown({
  cwd: root,
  input: { index: 'src/index.ts' },
  plugins: [dts({ emitDtsOnly: true, tsconfig: 'tsconfig.json' })],
});
await bundle.write({ dir: 'dist/library', format: 'esm' });
await bundle.close();
writeFileSync(
  new URL('../dist/library/checklists.d.ts', import.meta.url),
  '/** The YAML of the checklists that ship, by id. */\nexport declare const CHECKLISTS: Readonly<Record<string, string>>;\n',
);
