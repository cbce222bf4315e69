// Writes docs/aturan from the rules of the program: a page for every rule, and the list of them. The tests compare; this
// writes. Usage: npm run rules
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
const { outputFiles } = await build({
  absWorkingDir: root,
  stdin: {
    contents: `
      export { describeRules } from './src/lint/describe-rules.ts';
      export { rulePages } from './src/report/lint/rule-page.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
});
const code = Buffer.from(outputFiles[0].contents).toString('base64');
const { describeRules, rulePages } = await import(`data:text/javascript;base64,${code}`);

const folder = new URL('../docs/aturan/', import.meta.url);
mkdirSync(folder, { recursive: true });
const pages = rulePages(describeRules(), { language: 'id' });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
