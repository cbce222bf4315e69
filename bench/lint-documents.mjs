// Compares what `patuh lint` recognises with what a reader of the same documents expects: the services, their names, which
// components are filled, empty or missing, and findings. Precision and recall of components, and findings, by format.
// Usage: node bench/lint-documents.mjs FOLDER [-v] [NAME...]: a folder of documents with an expected.tsv whose columns are
// file, services, service_names, filled, empty, absent, must_find, must_not_find (others are passed over); `-v` lists each
// component and finding; a NAME picks the files whose names begin with it. Needs `npm run build` first.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../bin/patuh.js', import.meta.url));
const [folder = '.', ...rest] = process.argv.slice(2);
const verbose = rest.includes('-v');
const picked = rest.filter((one) => one !== '-v');

const split = (text, sign) => (text === undefined || text === '-' || text === '' ? [] : text.split(sign));
/** `1:a|b;2:a|b`, or `a|b` where there is one service. */
const perService = (text) => split(text, ';').map((one) => split(one.replace(/^\d+:/, ''), '|'));

const [head, ...lines] = readFileSync(join(folder, 'expected.tsv'), 'utf8').trimEnd().split(/\r?\n/);
const columns = head.split('\t');
const rows = lines
  .map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [columns[index], cell])))
  .filter(({ file }) => picked.length === 0 || picked.some((name) => file.startsWith(name)));

/** Without case, the words that may stand before a name, and runs of blanks. */
const plainName = (name) =>
  name
    .toLowerCase()
    .replace(/[\s\-–,.:"“”()]+/g, ' ')
    .trim()
    .replace(/^(?:(?:standar|jenis|nama|pelayanan|layanan|penerbitan|instalasi)\s+)+/, '');
const sameName = (expected, found) => {
  if (expected === '(blank)') return found === null;
  if (found === null) return false;
  const [a, b] = [plainName(expected), plainName(found)];
  return b.startsWith(a) || a.startsWith(b);
};

const RULE = /^[a-z]+(?:-[a-z]+)+$/;
const COMPONENTS = new Set([
  'jangka-waktu',
  'dasar-hukum',
  'jumlah-pelaksana',
  'jaminan-pelayanan',
  'jaminan-keamanan',
]);
/** The rules that a text names: a word with hyphens that is no component, and is not called tolerable. */
const rulesIn = (text) => [
  ...new Set(
    (text ?? '')
      .split(';')
      .filter((part) => !part.includes('tolerable'))
      .flatMap((part) => part.split(/[\s,:()|/]+/))
      .filter((word) => RULE.test(word) && !COMPONENTS.has(word)),
  ),
];

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
const add = (format, key, amount) => {
  for (const name of [format, 'all']) {
    const counts = tally.get(name) ?? {};
    counts[key] = (counts[key] ?? 0) + amount;
    tally.set(name, counts);
  }
};

for (const row of rows) {
  const wrong = [];
  const note = (text) => wrong.push(text);
  const format = row.file.split('.').pop();
  const document = documents.get(row.file);
  if (document === undefined) note('no result');
  const services = document?.services ?? [];
  const names = split(row.service_names, '|');
  const [filled, empty, absent] = [perService(row.filled), perService(row.empty), perService(row.absent)];
  const wanted = Number(row.services);
  if (services.length !== wanted) note(`services: ${services.length}, expected ${wanted}`);
  for (let index = 0; index < Math.max(services.length, wanted); index++) {
    const service = services[index];
    const [name, known] = [names[index] ?? '(blank)', index < wanted];
    if (known && service !== undefined && !sameName(name, service.name))
      note(`name: ${service.name}, expected ${name}`);
    const states = new Map((service?.components ?? []).map(({ component, state }) => [component, state]));
    const is = (component, state) => states.get(component) === state;
    const found = [...states].filter(([, state]) => state !== 'missing').map(([component]) => component);
    const held = known ? [...(filled[index] ?? []), ...(empty[index] ?? [])] : [];
    add(format, 'held', held.length);
    add(format, 'reported', found.length);
    // A component is right where it is found in the state that it has; a placeholder counts as empty.
    const right = held.filter((component) =>
      (filled[index] ?? []).includes(component)
        ? is(component, 'filled')
        : is(component, 'empty') || is(component, 'placeholder'),
    );
    add(format, 'right', right.length);
    for (const component of held.filter((one) => !right.includes(one)))
      note(`component: ${component} is ${states.get(component) ?? 'missing'}`);
    for (const component of found.filter((one) => !held.includes(one)))
      note(`component: ${component} is ${states.get(component)}, expected missing`);
    for (const component of known ? (absent[index] ?? []) : [])
      if (service !== undefined && !is(component, 'missing') && !found.includes(component))
        note(`component: ${component} not told as missing`);
  }
  const findings = (document?.findings ?? []).filter(({ suppressed }) => suppressed === null);
  const rules = findings.map(({ rule }) => rule);
  const must = rulesIn(row.must_find);
  const mustNot = new Set(rulesIn(row.must_not_find));
  add(format, 'mustFind', must.length);
  add(format, 'mustFound', must.filter((rule) => rules.includes(rule)).length);
  for (const rule of must.filter((one) => !rules.includes(one))) note(`finding: ${rule} is not reported`);
  // Missing components are judged above; of what is left, a rule that is wanted nowhere is a false alarm.
  const anyError = /any error-level finding|other errors|; errors|^errors/.test(row.must_not_find ?? '');
  const unwanted = findings.filter(
    ({ rule, level }) =>
      !must.includes(rule) && (mustNot.has(rule) || (anyError && level === 'error' && !rule.endsWith('missing'))),
  );
  add(format, 'findings', findings.filter(({ rule }) => !rule.endsWith('missing')).length);
  add(format, 'unwanted', unwanted.length);
  for (const rule of new Set(unwanted.map((one) => one.rule))) note(`finding: ${rule} is a false alarm`);
  add(format, 'documents', 1);
  add(format, 'passed', wrong.length === 0 ? 1 : 0);
  console.log(
    `${wrong.length === 0 ? 'ok   ' : 'FAIL '}${row.file}${wrong.length === 0 ? '' : `: ${wrong.join('; ')}`}`,
  );
  if (verbose) {
    for (const { name, components } of services)
      console.log(
        `     ${name ?? '(no name)'}: ${components.map(({ component, state }) => `${component}=${state}`).join(' ')}`,
      );
    for (const { rule, level, at } of findings) console.log(`     ${level} ${rule} ${at.line ?? at.page ?? ''}`);
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
