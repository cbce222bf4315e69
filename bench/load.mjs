// What reading an assessment costs, against JSON.parse of the same content, in one process and in turns; then a whole
// audit of many files against reading and JSON-parsing as many. Checks js-yaml's build against what was measured of it:
// bundled with newer syntax it runs three times slower on Node 20. Usage: node bench/load.mjs [rounds]
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { plainYaml } from '../scripts/plain-yaml.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const rounds = Number(process.argv[2] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'patuh-bench-'));
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];

try {
  const bundle = join(folder, 'load.mjs');
  await build({
    stdin: {
      contents: `
        export { parseSource } from './src/load/yaml/parse-source.ts';
        export { loadAssessment } from './src/load/assessment/load-assessment.ts';
        export { loadChecklist } from './src/load/checklist/load-checklist.ts';`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    plugins: [plainYaml],
    outfile: bundle,
  });
  const { parseSource, loadAssessment, loadChecklist } = await import(pathToFileURL(bundle).href);
  const file = join(root, 'samples/kota-cimahi-2018/unit/dpmptsp.yaml');
  const bytes = readFileSync(file);
  const checklistFile = parseSource(readFileSync(join(root, 'checklists/kepatuhan-2016.yaml')), 'c');
  const checklist = loadChecklist(checklistFile.value).value;
  const plain = (node) =>
    node.kind === 'scalar'
      ? node.text
      : node.kind === 'sequence'
        ? node.items.map(plain)
        : Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
  const json = JSON.stringify(plain(parseSource(bytes, file).value.root));
  const steps = {
    'JSON.parse': () => JSON.parse(json),
    'parse YAML to a tree with places': () => parseSource(bytes, file),
    'parse, check and load': () => loadAssessment(parseSource(bytes, file).value, checklist),
  };
  const times = Object.fromEntries(Object.keys(steps).map((name) => [name, []]));
  for (let round = -3; round < rounds; round++) {
    for (const [name, step] of Object.entries(steps)) {
      const start = process.hrtime.bigint();
      for (let count = 0; count < 300; count++) step();
      if (round >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 300 / 1e3);
    }
  }
  console.log(`Node ${process.version}, one assessment of ${bytes.length} bytes, ${rounds} rounds`);
  const base = median(times['JSON.parse']);
  for (const [name, list] of Object.entries(times)) {
    console.log(
      `${name.padEnd(34)} ${median(list).toFixed(1).padStart(8)} µs ${(median(list) / base).toFixed(1).padStart(7)} x`,
    );
  }

  const count = 1000;
  mkdirSync(join(folder, 'many'));
  for (let index = 0; index < count; index++) {
    const text = bytes.toString().replace('id: dpmptsp', `id: u${index}`);
    writeFileSync(join(folder, 'many', `u${index}.yaml`), text);
    writeFileSync(join(folder, 'many', `u${index}.txt`), json);
  }
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  const parseAll = `const fs=require('fs');for(let i=0;i<${count};i++)JSON.parse(fs.readFileSync('many/u'+i+'.txt','utf8'))`;
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;
  const runs = {
    [`read and JSON.parse ${count} files`]: ['-e', parseAll],
    [`patuh audit of ${count} files`]: [
      join(root, 'bin/patuh.js'),
      'audit',
      'many',
      '-f',
      'json',
      '-c',
      'kepatuhan-2016',
    ],
  };
  const wholes = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
  for (let round = -1; round < 5; round++) {
    for (const [name, args] of Object.entries(runs)) {
      const start = process.hrtime.bigint();
      const { status } = spawnSync(process.execPath, args, {
        cwd: folder,
        env,
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      if (status !== 0) throw new Error(`${name}: exit ${status}`);
      if (round >= 0) wholes[name].push(Number(process.hrtime.bigint() - start) / 1e6);
    }
  }
  const first = median(Object.values(wholes)[0]);
  for (const [name, list] of Object.entries(wholes)) {
    console.log(
      `${name.padEnd(34)} ${median(list).toFixed(0).padStart(8)} ms ${(median(list) / first).toFixed(1).padStart(7)} x`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
