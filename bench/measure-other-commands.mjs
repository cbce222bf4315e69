// `lint` of many documents and `skm` of many respondents, against the start of the program.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drawTable, megabytes, ratio, seconds } from './draw-table.mjs';
import { measureInTurns } from './measure-command.mjs';
import { PROGRAM } from './measure-folders.mjs';

const DOCUMENTS = 200;
const RESPONDENTS = 10_000;
const SAMPLES = fileURLToPath(new URL('../test/lint/documents', import.meta.url));

/** A folder of Markdown documents: those of the tests, again and again. */
function documents(folder) {
  const path = join(folder, 'documents');
  mkdirSync(path);
  const texts = readdirSync(SAMPLES, { recursive: true })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(SAMPLES, name), 'utf8'));
  for (let index = 0; index < DOCUMENTS; index++) writeFileSync(join(path, `${index}.md`), texts[index % texts.length]);
  return path;
}

/** A survey of nine elements; the answers follow a fixed pattern. */
function survey(folder) {
  const path = join(folder, 'survey.csv');
  const rows = [['No', ...Array.from({ length: 9 }, (_, index) => `U${index + 1}`)].join(',')];
  for (let row = 0; row < RESPONDENTS; row++) {
    const answers = Array.from({ length: 9 }, (_, index) => 2 + ((row * 7 + index * 5 + (row >> 3)) % 3));
    rows.push([row + 1, ...answers].join(','));
  }
  writeFileSync(path, `${rows.join('\n')}\n`);
  return path;
}

/** A table, as a part of the page. */
export function measureOtherCommands({ folder, time, rounds }) {
  const patuh = (...args) => [process.execPath, PROGRAM, ...args];
  const commands = {
    'node -e 0': [process.execPath, '-e', '0'],
    [`patuh lint -f json (${DOCUMENTS} documents)`]: patuh(
      'lint',
      '-f',
      'json',
      '--as-of',
      '2026-01-15',
      documents(folder),
    ),
    [`patuh skm -f json (${RESPONDENTS.toLocaleString('en')} respondents)`]: patuh('skm', '-f', 'json', survey(folder)),
  };
  // Findings and a small sample are results, not failures of the program.
  const found = measureInTurns(commands, rounds, { time, statuses: [0, 1] });
  const rows = Object.entries(found).map(([name, { elapsed, cpu, memory }]) => [
    `\`${name}\``,
    ...[seconds(elapsed), seconds(cpu), ratio(cpu, found['node -e 0'].cpu), megabytes(memory)],
  ]);
  const table = drawTable(['Command', 'Elapsed', 'CPU', 'CPU x `node -e 0`', 'Peak memory'], rows);
  return `## Other commands\n\nMedians of ${rounds}.\n\n${table}`;
}
