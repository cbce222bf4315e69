// What `patuh lint` of 1,000 Markdown documents costs, as whole processes in turns, against reading and parsing the same
// files with a Markdown library alone: with micromark (mdast-util-from-markdown), whose limit of 2
// this ends with 1 above, and with markdown-it, which patuh reads with because it is several times as fast. Then the steps
// of one document in one process. Usage: node bench/lint.mjs [rounds], after npm run build
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

const LIBRARIES = {
  micromark: `
    import { fromMarkdown } from 'mdast-util-from-markdown';
    import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
    import { gfmTable } from 'micromark-extension-gfm-table';
    export const parse = (text: string) =>
      fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });`,
  'markdown-it': `
    import MarkdownIt from 'markdown-it';
    const parser = new MarkdownIt({ html: true });
    export const parse = (text: string) => parser.parse(text, {});`,
};

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
  const alone = (name) =>
    bundle(
      `${name}.cjs`,
      `${LIBRARIES[name]}
      import { readFileSync } from 'node:fs';
      for (let index = 0; index < ${COUNT}; index++) parse(readFileSync('many/' + index + '.md', 'utf8'));`,
      'cjs',
    );
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env; // adds 85 ms to every start on Node 20
  const runs = {
    'micromark alone': [await alone('micromark')],
    'markdown-it alone': [await alone('markdown-it')],
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
    `${LIBRARIES['markdown-it']}
    export { readMarkdown } from './src/documents/read-markdown.ts';
    export { recogniseDocument } from './src/lint/recognise-document.ts';
    export { lintDocument } from './src/lint/lint-document.ts';`,
    'esm',
  );
  const { parse, readMarkdown, recogniseDocument, lintDocument } = await import(pathToFileURL(steps).href);
  const encoded = samples.map((text) => new TextEncoder().encode(text));
  const texts = encoded.map((one) => readMarkdown(one, 'f.md').value);
  const documents = texts.map(recogniseDocument);
  const parts = {
    'markdown-it alone': () => samples.map(parse),
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
      `${name.padEnd(34)} ${median(list).toFixed(0).padStart(8)} µs ${(median(list) / median(costs['markdown-it alone'])).toFixed(2).padStart(7)} x`,
    );
  }
  const ratio = median(times['patuh lint']) / base;
  if (ratio > LIMIT) {
    console.error(`patuh lint takes ${ratio.toFixed(2)} times as long as micromark alone; the limit is ${LIMIT}`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
