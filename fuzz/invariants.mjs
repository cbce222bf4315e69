// What is true whatever the bytes. Each check throws a Broken, which names the rule; anything else thrown is a bug as
// well.
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';

/** A rule that was broken. */
class Broken extends Error {
  constructor(rule, detail) {
    super(`${rule}: ${detail}`);
    this.rule = rule;
  }
}

function ensure(condition, rule, detail) {
  if (!condition) throw new Broken(rule, detail());
}

const excerpt = (text, at) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));

/** Control, bidi and zero-width characters: what can steer a terminal or hide in a line. */
const STEERING = /[\0-\x09\x0B-\x1F\x7F-\x9F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/;
/** What CI services obey where a line begins with it. */
const COMMAND = /^[ \t]*(?:::|##\[|##vso\[|section_(?:start|end):)/m;
/** The ways in which reports set and reset colours and weights. */
const COLOURS = /\x1b\[(?:1|2|4|22|24|31|32|33|36|39)m/g;

/** No text contains a control or bidi character. Colours are ours; a CSV file ends its lines as spreadsheets do. */
function checkText(name, text, ends = '\n') {
  const plain = (text.includes('\x1b') ? text.replace(COLOURS, '') : text).replaceAll(ends, '\n');
  const found = STEERING.exec(plain);
  ensure(found === null, 'steering-character', () => `${name}: ${excerpt(plain, found.index)}`);
}

/** All that would be printed. */
export function checkTexts(printed) {
  for (const { name, text } of printed) checkText(name, text, name === 'csv' ? '\r\n' : '\n');
}

/** How every call of the program ends. */
export function checkCall(outcome) {
  const { argv, code, stdout, stderr } = outcome;
  const call = argv.join(' ');
  ensure([0, 1, 2].includes(code), 'exit-code', () => `${call}: ${code}`);
  // No call of the fuzzer's is a wrong command line, so that what is said of the program itself is a bug.
  ensure(!/^patuh: /m.test(stderr), 'bug', () => `${call}: ${/^patuh: .*/m.exec(stderr)?.[0]}`);
  checkText(call, stdout, argv.includes('csv') ? '\r\n' : '\n');
  checkText(call, stderr);
  for (const text of [stdout, stderr]) {
    const command = COMMAND.exec(text);
    ensure(command === null, 'ci-command', () => `${call}: ${excerpt(text, command.index)}`);
  }
  return outcome;
}

const schema = JSON.parse(readFileSync(new URL('../src/load/generated/run.schema.json', import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: false });
const isRun = ajv.compile(schema);

function checkReading(reading, { max }, where) {
  if (reading === null) return;
  const { score, interval, zone, label } = reading;
  if (score === null) {
    ensure(interval === null && zone === null && label === null, 'no-score', () => where);
    return;
  }
  const [low, high] = interval;
  ensure(score >= 0 && score <= max, 'score-in-scale', () => `${where}: ${score} of ${max}`);
  ensure(
    low >= 0 && low <= score && score <= high && high <= max,
    'score-in-interval',
    () => `${where}: ${low} ${score} ${high}`,
  );
  ensure(zone !== null && label !== null, 'zone', () => where);
}

/** What a unit's parts say adds up to what it says of itself. */
function checkUnit(unit, checklist) {
  const { scale, items } = checklist;
  const { id, score, answered, unanswered, notApplicable, gaps, sections } = unit;
  checkReading(unit, scale, id);
  for (const reading of Object.values(unit.readings)) checkReading(reading, scale, id);
  ensure(
    answered + unanswered + notApplicable === items,
    'items-counted',
    () => `${id}: ${answered} ${unanswered} ${notApplicable} of ${items}`,
  );
  ensure((unit.status === 'scored') === (score !== null), 'status', () => id);
  if (score === null) return;
  // Each figure is rounded for itself.
  const half = 0.5 * 10 ** -scale.decimals;
  const near = (sum, whole, count) => Math.abs(sum - whole) <= half * (count + 1) * 1.000001 + scale.max * 1e-9;
  const lost = gaps.reduce((sum, gap) => sum + gap.lost, 0);
  ensure(
    near(lost, scale.max - score, gaps.length),
    'gaps-add-up',
    () => `${id}: ${lost} lost of ${scale.max}, score ${score}`,
  );
  const held = sections.reduce((sum, section) => sum + (section.score ?? 0), 0);
  ensure(near(held, score, sections.length), 'sections-add-up', () => `${id}: ${held} in sections, score ${score}`);
}

/** A run as JSON: its schema, its sums, its scores; and the exit code that belongs to it, where there is one. */
export function checkRun(run, { validate, code }) {
  if (validate) ensure(isRun(run), 'schema', () => `${ajv.errorsText(isRun.errors)}`);
  const { counts, units, rejected, missing, institution, checklist, violations, warnings } = run;
  const { found, scored, notScored } = counts;
  const counted = found === scored + notScored + counts.rejected + counts.missing + (counts.notRead ?? 0);
  ensure(
    counted &&
      units.length === scored + notScored &&
      counts.rejected === rejected.length &&
      counts.missing === missing.length,
    'conservation',
    () => JSON.stringify(counts),
  );
  // An evaluator's fault takes no unit its score, and is an error all the same.
  const faulty = rejected.length + missing.length > 0 || warnings.some(({ severity }) => severity === 'error');
  const expected = faulty ? 2 : violations.length > 0 ? 1 : 0;
  ensure(code === undefined || code === expected, 'honest-exit', () => `${code}, expected ${expected}`);
  ensure(
    rejected.every(({ diagnostics }) => diagnostics.some(({ severity }) => severity === 'error')),
    'reason',
    () => JSON.stringify(rejected),
  );
  for (const unit of units) checkUnit(unit, checklist);
  if (checklist !== null) checkReading(institution, checklist.scale, 'institution');
  return run;
}

/**
 * A folder of several units, perhaps of several institutions: no file is dropped without a word, and what an evaluator
 * wrote takes no unit its score. `alone` is the same folder without the evaluators' files.
 */
export function checkFolder(told, alone, files) {
  const runs = (report) => report.runs ?? [report];
  for (const report of [told, alone]) {
    for (const run of runs(report)) checkRun(run, {});
    const named = JSON.stringify(report);
    for (const file of files) ensure(named.includes(JSON.stringify(file)), 'dropped', () => file);
  }
  const claims = (report) =>
    runs(report).flatMap(({ units }) => units.map(({ file, readings }) => [file, readings.claimed?.score ?? null]));
  const [before, after] = [alone, told].map((report) => JSON.stringify(claims(report).sort()));
  ensure(before === after, 'evaluator-costs', () => `without ${before}, with ${after}`);
}

const lintSchema = JSON.parse(readFileSync(new URL('../src/load/generated/lint.schema.json', import.meta.url), 'utf8'));
const isLintRun = ajv.compile(lintSchema);

/** A check of documents: its schema, its sums, the exit code that belongs to it, where there is one. */
export function checkLintRun(run, { validate, code }) {
  if (validate) ensure(isLintRun(run), 'schema', () => `${ajv.errorsText(isLintRun.errors)}`);
  const { counts, documents, rejected, passedOver, violations } = run;
  const findings = documents.flatMap((document) => document.findings);
  const open = findings.filter(({ suppressed }) => suppressed === null);
  ensure(
    counts.found === documents.length + rejected.length + passedOver.length &&
      counts.checked === documents.length &&
      counts.errors + counts.warnings + counts.notes === open.length &&
      counts.suppressed === findings.length - open.length,
    'conservation',
    () => JSON.stringify(counts),
  );
  const expected = rejected.length > 0 ? 2 : violations.length > 0 ? 1 : 0;
  ensure(code === undefined || code === expected, 'honest-exit', () => `${code}, expected ${expected}`);
  return run;
}

/** Mending loses no line but those of the headings that it renames; it may count them anew. */
export function checkFixed(source, fixed, { documents }) {
  const kept = new Map();
  const lines = (text) =>
    text.split(/\r\n|\r|\n/).map((line) =>
      line
        // Counted with letters, or with numbers.
        .replace(/^([\s#*|>\uFEFF]*)[A-Za-z][.)]/, '$1')
        .replace(/[\d.\s|\uFEFF]/g, ''),
    );
  for (const line of lines(fixed)) kept.set(line, (kept.get(line) ?? 0) + 1);
  const lost = lines(source).filter((line) => {
    const left = kept.get(line) ?? 0;
    kept.set(line, left - 1);
    return left <= 0 && line !== '';
  });
  const renamed = documents.flatMap(({ findings }) => findings).filter(({ rule }) => rule === 'heading-unusual');
  ensure(lost.length <= renamed.length, 'fix-keeps', () => JSON.stringify(lost.slice(0, 5)));
}

/** Every place lies in the input. */
export function checkPlaces(diagnostics, bytes) {
  if (diagnostics.length === 0) return;
  const lines = new TextDecoder().decode(bytes).split(/\r\n|\r|\n/);
  for (const { code, at } of diagnostics) {
    if (at.file !== '-' || at.line === undefined) continue;
    const length = lines[at.line - 1]?.length ?? -1;
    // A line that goes on from another is printed as a whole.
    const column = at.column ?? 1;
    ensure(at.line >= 1 && column >= 1 && column <= length + 1, 'place', () => `${code} at ${at.line}:${at.column}`);
  }
}

export { ensure };
