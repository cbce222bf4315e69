// What a plan costs against scoring the same units: the largest checklist that ships, units with five services and chance answers. A plan is
// that of every unit, of the institution, the single acts, and the zone over time. Usage: node bench/plan.mjs [units...]
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { plainYaml } from '../scripts/plain-yaml.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [60, 1000];
const folder = mkdtempSync(join(tmpdir(), 'patuh-bench-'));

try {
  const bundle = join(folder, 'plan.mjs');
  await build({
    stdin: {
      contents: `
        export { parseSource } from './src/load/yaml/parse-source.ts';
        export { loadChecklist } from './src/load/checklist/load-checklist.ts';
        export { assembleRun } from './src/score/assemble-run.ts';
        export { assemblePlan } from './src/score/plan/assemble-plan.ts';
        export { BY_EFFORT } from './src/score/plan/prices.ts';`,
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
  const { parseSource, loadChecklist, assembleRun, assemblePlan, BY_EFFORT } = await import(pathToFileURL(bundle).href);
  const file = parseSource(readFileSync(join(root, 'checklists/uu25-2009.yaml')), 'uu25-2009.yaml');
  const checklist = loadChecklist(file.value).value;

  let state = 1;
  const chance = (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  const services = Array.from({ length: 5 }, (_, index) => ({ id: `l${index}`, name: `Layanan ${index}` }));
  const at = { file: 'unit.yaml', line: 1, column: 1 };
  const unit = (number) => {
    const good = chance(100);
    const answers = checklist.items.map((item) => {
      const count = item.per === 'service' ? services.length : 1;
      const responses = Array.from({ length: count }, () => ({
        kind: 'given',
        value: chance(100) < good ? { n: 1n, d: 1n } : item.worst,
        answer: 'x',
      }));
      const until = `2027-${String(1 + chance(12)).padStart(2, '0')}-${String(1 + chance(28)).padStart(2, '0')}`;
      return [item.id, { responses, evidence: [{ link: 'https://contoh.example', until, at }], at }];
    });
    const id = `u${String(number).padStart(4, '0')}`;
    return { file: `${id}.yaml`, unit: { id, name: id }, services, answers: new Map(answers), waivers: [], at };
  };

  for (const size of sizes) {
    const assessments = Array.from({ length: size }, (_, index) => unit(index));
    const findings = new Map();
    const start = process.cpuUsage();
    const run = assembleRun({
      version: '0',
      checklist: { value: checklist, sha256: '0'.repeat(64) },
      ...{ asOf: '2026-11-01', basis: 'claimed', findings, institution: 'Kota', period: '2026', place: '.' },
      ...{ assessments, rejected: [], missing: [], warnings: [], gate: {}, inputs: [] },
    });
    const scored = process.cpuUsage(start);
    const again = process.cpuUsage();
    const plan = assemblePlan({
      run,
      summary: run.checklist,
      ...{ checklist, assessments, findings, certain: false, prices: BY_EFFORT, priceScale: 1n },
      aim: { kind: 'zone', zone: 'green' },
      programme: { scope: 'institution' },
    });
    const planned = process.cpuUsage(again);
    const ms = ({ user, system }) => (user + system) / 1000;
    const proven = plan.units.filter((one) => one.plan?.proven).length;
    console.log(
      `${size} units, ${checklist.items.length} items: scored ${ms(scored).toFixed(0)} ms, planned ${ms(planned).toFixed(0)} ms, ` +
        `${(ms(planned) / ms(scored)).toFixed(1)} x; ${proven} of ${size} plans proven, the institution's ${plan.institution.plan?.proven}`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
