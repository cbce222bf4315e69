// Compares what `patuh lint` says of one document, as its JSON, with what a reader of the document expects: a row of an
// `expected.tsv`, whose columns test/lint/real-layouts/README.md explains.
const split = (text, sign) => (text === undefined || text === '-' || text === '' ? [] : text.split(sign));
/** `1:a|b;2:a|b`, or `a|b` where there is one service. */
const perService = (text) => split(text, ';').map((one) => split(one.replace(/^\d+:/, ''), '|'));

/** The rows of an `expected.tsv`, by the names of its columns. */
export function expectedRows(text) {
  const [head, ...lines] = text.trimEnd().split(/\r?\n/);
  const columns = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [columns[index], cell])));
}

/** Without case, the words that may be before a name, and runs of blanks. */
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

const RULE = /^[a-z]+\d*(?:-[a-z]+\d*)+$/;
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

/** What is wrong with a document, in words, and what it adds to the counts of its format. */
export function judgeDocument(row, document) {
  const wrong = [];
  const note = (text) => wrong.push(text);
  const counts = { documents: 1, held: 0, reported: 0, right: 0 };
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
    counts.held += held.length;
    counts.reported += found.length;
    // A component is right where it is found in the state that it has; a placeholder counts as empty.
    const right = held.filter((component) =>
      (filled[index] ?? []).includes(component)
        ? is(component, 'filled')
        : is(component, 'empty') || is(component, 'placeholder'),
    );
    counts.right += right.length;
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
  counts.mustFind = must.length;
  counts.mustFound = must.filter((rule) => rules.includes(rule)).length;
  for (const rule of must.filter((one) => !rules.includes(one))) note(`finding: ${rule} is not reported`);
  // Missing components are judged above; of what is left, a rule that is wanted nowhere is a false alarm.
  const anyError = /any error-level finding|other errors|; errors|^errors/.test(row.must_not_find ?? '');
  const unwanted = findings.filter(
    ({ rule, level }) =>
      !must.includes(rule) && (mustNot.has(rule) || (anyError && level === 'error' && !rule.endsWith('missing'))),
  );
  counts.findings = findings.filter(({ rule }) => !rule.endsWith('missing')).length;
  counts.unwanted = unwanted.length;
  for (const rule of new Set(unwanted.map((one) => one.rule))) note(`finding: ${rule} is a false alarm`);
  counts.passed = wrong.length === 0 ? 1 : 0;
  return { wrong, counts };
}
