// What `patuh lint` of 1,000 Markdown documents costs, against reading and parsing the same files with the Markdown
// library alone: whole processes in turns, then the steps of one document in one process. Ends with 1 above the limit of 2
// that issue 5 sets. Usage: node bench/lint.mjs [rounds], after npm run build
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const LIMIT = 2;
const COUNT = 1000;
const root = fileURLToPath(new URL('../', import.meta.url));
const rounds = Number(process.argv[2] ?? 7);
const folder = mkdtempSync(join(tmpdir(), 'patuh-bench-'));
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

/** Bundles as the program itself is bundled. */
async function bundle(name, contents, format) {
  const outfile = join(folder, name);
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    platform: 'node',
    format,
    target: 'node20',
    outfile,
    logLevel: 'error',
  });
  return outfile;
}

const LIBRARY = `
  import MarkdownIt from 'markdown-it';
  const parser = new MarkdownIt({ html: true });
  export const parse = (text: string) => parser.parse(text, {});`;

try {
  const samples = readdirSync(join(root, 'test/lint/documents'), { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(root, 'test/lint/documents', name), 'utf8'));
  mkdirSync(join(folder, 'many'));
  let bytes = 0;
  for (let index = 0; index < COUNT; index++) {
    const text = samples[index % samples.length];
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, 'many', `${index}.md`), text);
  }
  const library = await bundle(
    'library.cjs',
    `${LIBRARY}
    import { readFileSync } from 'node:fs';
    for (let index = 0; index < ${COUNT}; index++) parse(readFileSync('many/' + index + '.md', 'utf8'));`,
    'cjs',
  );
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env; // adds 85 ms to every start on Node 20
  const runs = {
    'the Markdown library': [library],
    'patuh lint': [join(root, 'bin/patuh.js'), 'lint', 'many', '-f', 'json', '-q', '--fail-on', 'never'],
  };
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const [name, args] of Object.entries(runs)) {
      const start = process.hrtime.bigint();
      const { status } = spawnSync(process.execPath, args, {
        cwd: folder,
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      if (status !== 0) throw new Error(`${name}: exit ${status}`);
      if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  const base = median(Object.values(times)[0]);
  console.log(`Node ${process.version}, ${COUNT} documents, ${(bytes / 1024 / 1024).toFixed(1)} MB, ${rounds} rounds`);
  for (const [name, list] of Object.entries(times)) {
    console.log(
      `${name.padEnd(34)} ${median(list).toFixed(0).padStart(8)} ms ${(median(list) / base).toFixed(2).padStart(7)} x`,
    );
  }

  const steps = await bundle(
    'steps.mjs',
    `${LIBRARY}
    export { readMarkdown } from './src/load/documents/read-markdown.ts';
    export { recogniseDocument } from './src/lint/recognise-document.ts';
    export { lintDocument } from './src/lint/lint-document.ts';`,
    'esm',
  );
  const { parse, readMarkdown, recogniseDocument, lintDocument } = await import(pathToFileURL(steps).href);
  const encoded = samples.map((text) => new TextEncoder().encode(text));
  const texts = encoded.map((one) => readMarkdown(one, 'f.md').value);
  const documents = texts.map(recogniseDocument);
  const parts = {
    'the library': () => samples.map(parse),
    reading: () => encoded.map((one) => readMarkdown(one, 'f.md')),
    recognising: () => texts.map(recogniseDocument),
    judging: () => documents.map((one) => lintDocument(one, { asOf: '2026-01-02', levels: {} })),
  };
  const costs = Object.fromEntries(Object.keys(parts).map((name) => [name, []]));
  for (let round = -3; round < 15; round++) {
    for (const [name, part] of Object.entries(parts)) {
      const start = process.hrtime.bigint();
      part();
      if (round >= 0) costs[name].push(Number(process.hrtime.bigint() - start) / 1e3 / samples.length);
    }
  }
  console.log('One document, in a process that is warm');
  for (const [name, list] of Object.entries(costs)) {
    console.log(
      `${name.padEnd(34)} ${median(list).toFixed(0).padStart(8)} µs ${(median(list) / median(costs['the library'])).toFixed(2).padStart(7)} x`,
    );
  }
  const ratio = median(times['patuh lint']) / base;
  if (ratio > LIMIT) {
    console.error(`patuh lint takes ${ratio.toFixed(2)} times as long as the library; the limit is ${LIMIT}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
