// How well `patuh lint` finds what was planted in test/lint/documents: precision (of what it reports, how much is true)
// and recall (of what was planted, how much it reports), by rule and over all. A finding counts where its rule and its
// line are those of expected.yaml. Usage: node bench/lint-quality.mjs
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../', import.meta.url));
// Inside the repository, so that packages are found.
const folder = mkdtempSync(join(tmpdir(), 'patuh-bench-'));

try {
  const bundle = join(folder, 'quality.mjs');
  await build({
    entryPoints: [join(root, 'test/lint/support/document-set.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'test/lint/support/document-set.ts')).href) },
    outfile: bundle,
  });
  const { expectations, findingsOf } = await import(pathToFileURL(bundle).href);
  const tally = new Map();
  const of = (rule) => {
    if (!tally.has(rule)) tally.set(rule, { planted: 0, reported: 0, right: 0 });
    return tally.get(rule);
  };
  const wrong = [];
  const documents = expectations();
  for (const [path, planted] of documents) {
    const open = planted.map(({ rule, line }) => `${rule} ${line}`);
    for (const { rule } of planted) of(rule).planted++;
    for (const { rule, at } of findingsOf(path)) {
      const count = of(rule);
      count.reported++;
      const index = open.indexOf(`${rule} ${at.line}`);
      if (index >= 0) {
        count.right++;
        open.splice(index, 1);
      } else wrong.push(`false alarm: ${path}:${at.line} ${rule}`);
    }
    wrong.push(...open.map((one) => `missed: ${path} ${one}`));
  }
  const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
  const row = (name, { planted, reported, right }) =>
    console.log(
      `${name.padEnd(34)}${String(planted).padStart(8)}${String(reported).padStart(10)}${percent(right, reported).padStart(11)}${percent(right, planted).padStart(10)}`,
    );
  console.log(
    `${documents.size} documents, ${[...documents.values()].filter((planted) => planted.length === 0).length} of them clean\n`,
  );
  console.log(`${'rule'.padEnd(34)} planted  reported  precision    recall`);
  for (const [rule, count] of [...tally].sort(([a], [b]) => (a < b ? -1 : 1))) row(rule, count);
  const total = { planted: 0, reported: 0, right: 0 };
  for (const count of tally.values()) for (const key of Object.keys(total)) total[key] += count[key];
  row('all', total);
  for (const line of wrong) console.log(line);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
