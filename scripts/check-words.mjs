// Fails where a comment, a name or the title of a test uses a word that the table "Words" of docs/arsitektur.md says not to
// use, or a phrase of `RIDDLES`. Usage: node scripts/check-words.mjs [files ...]; without files, all that git knows.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sourceWords } from './source-words.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Folders whose sources are checked. */
const FOLDERS = ['src', 'bin', 'test', 'scripts', 'bench', 'fuzz', 'mutation'];

/**
 * Words of the column "Not" that have a second meaning, which is allowed: where, as patterns of paths (`/^/` is
 * everywhere). A word of the column that is not listed here is checked everywhere.
 */
const ALLOWED = {
  // The name of markdown-it's own part.
  renderer: [/^scripts\/site\//],
  form: [/^/], // A form to fill in, on paper or in a browser.
  template: [/^/], // Of markup and of Office parts.
  question: [/survey/, /skm/, /forms/, /ask/, /cli\/io/, /fill/, /prompts/, /messages/], // Of a form, of a survey, and of a prompt.
  indicator: [/pekppp/], // PEKPPP's own word.
  audit: [/^/], // The command, and what a session does.
  evaluation: [/lint/, /messages/, /documents/], // A component of a standard, and the yearly evaluation of one.
  document: [/^(?!src\/load\/)/, /load\/yaml\//, /load\/run\//], // In `load` only YAML's own (`---`), and facts about documents.
  source: [/^/], // Of a checklist's figures; text that a parser reads.
  error: [/^/], // A level, standard error, and JavaScript's class.
  finding: [/^(?!src\/load\/)/], // Lint's, and an evaluator's.
  problem: [/^(?!src\/(lint|documents)\/)/], // Of CI formats, of evidence, and a fact of diagnostics.
  issue: [/gitlab/, /list-problems/, /several-institutions/, /lint\/formats/], // GitLab's format.
  position: [/pdf/, /html/, /drawers/, /read-file/, /parse-yaml/, /complete-words/], // Coordinates, CSS, Node's and js-yaml's parameters, of an argument.
  location: [/sarif/, /gitlab/, /list-problems/, /lint\/formats/, /mutation/], // SARIF's, GitLab's and Stryker's formats.
  result: [/^/], // Of a unit, an institution, a section.
  report: [/^/], // What is drawn of a run.
  mode: [/office\/workbook/, /write/, /writing/, /^bin\//], // Of a file, and of how the program runs.
  colour: [/^/], // What a zone is drawn with.
  level: [/^/], // Of lint rules, headings and lists.
  failed: [/^/], // Exit code 2.
  absent: [/^/], // A field that is not there.
  skipped: [/documents/, /expand-pattern/, /find-files/, /file-source/, /memory/, /junit/, /^test\//], // Folders, elements, tests, and JUnit's word.
  view: [/pdf/, /zip/, /docx/, /sha256/], // DataView, and what pdf.js calls a page's box.
  project: [/vitest/], // Vitest's word.
  config: [/^(?!src\/)/, /program/], // Of tools, and of commander.
};

/** Phrases that make a reader guess, with what to write. Not in names. */
const RIDDLES = [
  [/\bnobody\b/i, 'say what is missing or unknown'],
  [/\bno one\b/i, 'say what is missing or unknown'],
  [/\bwhoever\b/i, 'name the program, the caller or the user'],
  [/\b(stands?|stood)\b(?! (for|out)\b|-in\b)/i, '"is", "are"'],
  [/\bholds?\b/i, '"has", "contains", "applies", "is valid", "passes"'],
  [/\bsays nothing\b/i, '"is empty", "does not mention"'],
  [/\beach once\b/i, '"without duplicates"'],
  [/\bfor good\b/i, '"permanently", or leave it out'],
  [/\bin silence\b/i, '"unnoticed", "without a diagnostic"'],
];

/** The words of the column "Not", lower case, each with the word to use. */
export function wrongWords(page) {
  const table = page.slice(page.indexOf('\n| Word |')).split('\n\n', 1)[0];
  const rows = table.split('\n').slice(3);
  const cells = rows.map((row) => row.split('|').map((cell) => cell.trim()));
  const own = new Set(cells.map(([, word]) => word));
  return cells.flatMap(([, use, , not]) => {
    const wrong = not === undefined || not === '–' ? [] : not.toLowerCase().split(', ');
    // A word with a row of its own has its uses; `ALLOWED` says where it is wrong.
    return wrong.filter((one) => !own.has(one) || one in ALLOWED).map((one) => ({ wrong: one, use }));
  });
}

/** What is wrong with a source at `path` (from the root, with `/`): `path:line: text`, in order. */
export function checkSource(path, source, words) {
  const checked = new Map(
    words.flatMap(({ wrong, use }) => ((ALLOWED[wrong] ?? []).some((where) => where.test(path)) ? [] : [[wrong, use]])),
  );
  return [...sourceWords(source)].flatMap(({ kind, text, line }) => [
    ...wordsIn(text).flatMap(({ word, below }) => {
      const use = checked.get(word) ?? checked.get(word.replace(/s$/, ''));
      return use === undefined ? [] : [`${path}:${line + below}: "${word}": the word of the house is "${use}"`];
    }),
    ...(kind === 'name'
      ? []
      : riddlesIn(text).map(([found, advice, below]) => `${path}:${line + below}: "${found}": ${advice}`)),
  ]);
}

const WORDS = new Map();

/** The words of a text or a name, lower case, each with how many lines below its beginning it is. */
function wordsIn(text) {
  const known = WORDS.get(text);
  if (known !== undefined) return known;
  const words = [...text.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g)].map((match) => ({
    word: match[0].toLowerCase(),
    below: linesBefore(text, match.index),
  }));
  WORDS.set(text, words);
  return words;
}

function riddlesIn(text) {
  return RIDDLES.flatMap(([pattern, advice]) => {
    const match = pattern.exec(text);
    return match === null ? [] : [[match[0], advice, linesBefore(text, match.index)]];
  });
}

function linesBefore(text, index) {
  return text.slice(0, index).split('\n').length - 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const words = wrongWords(readFileSync(new URL('../docs/arsitektur.md', import.meta.url), 'utf8'));
  const named = process.argv.slice(2);
  const files =
    named.length > 0
      ? named
      : execFileSync('git', ['ls-files', ...FOLDERS], { cwd: root, encoding: 'utf8' }).split('\n');
  const faults = files
    .filter((path) => /\.(ts|mjs|js)$/.test(path) && path !== 'scripts/check-words.mjs')
    .flatMap((path) => checkSource(path, readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'), words));
  if (faults.length > 0) console.error(`${faults.join('\n')}\n\nSee "Words" in docs/arsitektur.md.`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
