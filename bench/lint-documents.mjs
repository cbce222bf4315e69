// Compares what `patuh lint` recognises with what a reader of the same documents expects: the services, their names, which
// components are filled, empty or missing, and findings. Precision and recall of components, and findings, by format.
// Usage: node bench/lint-documents.mjs [FOLDER] [-v] [NAME...]: a folder of documents with an expected.tsv, by default
// test/lint/real-layouts; `-v` lists each component and finding; a NAME picks the files whose names begin with it. Needs
// `npm run build` first.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectedRows, judgeDocument } from './judge-document.mjs';

const program = fileURLToPath(new URL('../bin/patuh.js', import.meta.url));
const args = process.argv.slice(2);
const verbose = args.includes('-v');
const named = args.filter((one) => one !== '-v');
const given = named[0] !== undefined && existsSync(join(named[0], 'expected.tsv'));
const folder = given ? named[0] : fileURLToPath(new URL('../test/lint/real-layouts', import.meta.url));
const picked = given ? named.slice(1) : named;

const rows = expectedRows(readFileSync(join(folder, 'expected.tsv'), 'utf8')).filter(
  ({ file }) => picked.length === 0 || picked.some((name) => file.startsWith(name)),
);

/** What the program says of all documents, by the names of their files. */
function lintAll() {
  const files = rows.map(({ file }) => join(folder, file));
  const ran = spawnSync(process.execPath, [program, 'lint', '-f', 'json', '--as-of', '2026-01-15', ...files], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return new Map(JSON.parse(ran.stdout).documents.map((document) => [basename(document.file), document]));
}
const documents = lintAll();

const tally = new Map();
const add = (format, counts) => {
  for (const name of [format, 'all']) {
    const sum = tally.get(name) ?? {};
    for (const [key, amount] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + amount;
    tally.set(name, sum);
  }
};

for (const row of rows) {
  const document = documents.get(row.file);
  const { wrong, counts } = judgeDocument(row, document);
  add(row.file.split('.').pop(), counts);
  console.log(
    `${wrong.length === 0 ? 'ok   ' : 'FAIL '}${row.file}${wrong.length === 0 ? '' : `: ${wrong.join('; ')}`}`,
  );
  if (verbose) {
    for (const { name, components } of document?.services ?? [])
      console.log(
        `     ${name ?? '(no name)'}: ${components.map(({ component, state }) => `${component}=${state}`).join(' ')}`,
      );
    for (const { rule, level, at } of document?.findings ?? [])
      console.log(`     ${level} ${rule} ${at.line ?? at.page ?? ''}`);
  }
}

const percent = (part, whole) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`);
const line = (...cells) =>
  console.log(cells.map((cell, index) => String(cell).padStart(index === 0 ? 8 : 13)).join(''));
console.log('');
line('format', 'documents', 'passed', 'precision', 'recall', 'must find', 'findings', 'false alarms');
for (const [format, counts] of [...tally].sort(([a], [b]) => (a === 'all') - (b === 'all') || (a < b ? -1 : 1))) {
  const { documents, passed, held, reported, right, mustFind, mustFound, findings, unwanted } = counts;
  line(
    format,
    documents,
    passed,
    percent(right, reported ?? 0),
    percent(right, held ?? 0),
    `${mustFound}/${mustFind}`,
    findings,
    unwanted,
  );
}
