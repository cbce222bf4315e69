import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isTried } from '../support/how-often.ts';
import { CORPUS, CORPUS_FOLDER, type HostileFile } from './corpus.ts';
import { judgeHostile, type Verdict } from './judge-hostile.ts';
import { MADE } from './made-files.ts';
import { ALL_IN_PROCESSES, MEMORY_LIMIT, NODE, nodeVersion, runAll, TIME_LIMIT } from './run-hostile.ts';

/** No pipes of that kind, no links without rights, no such characters in names. */
const ELSEWHERE = process.platform === 'win32';
// What is made runs in a process of its own; `npm test` tries a third of it.
const HERE = CORPUS.filter(
  ({ made }, index) => made !== true || (!ELSEWHERE && (ALL_IN_PROCESSES || isTried(index, 3))),
);

let verdicts: ReadonlyMap<HostileFile, Verdict> = new Map();
const verdictOf = (hostile: HostileFile) => {
  const verdict = verdicts.get(hostile);
  if (verdict === undefined) throw new Error(`${hostile.file} was not run`);
  return verdict;
};

beforeAll(async () => {
  verdicts = await runAll(HERE, judgeHostile);
}, 600_000);

afterAll(() => {
  const deeds = [...verdicts].flatMap(([{ file }, verdict]) => verdict.deeds.map((deed) => ({ file, ...deed })));
  const slowest = deeds.toSorted((a, b) => b.milliseconds - a.milliseconds)[0];
  const processes = deeds.flatMap(({ file, megabytes }) => (megabytes === undefined ? [] : [{ file, megabytes }]));
  const largest = processes.toSorted((a, b) => b.megabytes - a.megabytes)[0];
  console.log(
    `Node ${nodeVersion()} (${NODE}): ${verdicts.size} hostile files, ${deeds.length} runs, ${processes.length} in processes; ` +
      `slowest ${slowest?.milliseconds.toFixed(0)} ms (${slowest?.file}), ` +
      `largest ${largest?.megabytes.toFixed(0)} MB (${largest?.file})`,
  );
});

describe('the table', () => {
  it('has a row for every file in the folder and everything that is made, and no more', () => {
    const files = readdirSync(CORPUS_FOLDER, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      // What instruments and workspaces are tried on.
      .filter(
        (file) => /\.(?:yaml|json)$/.test(file) && file !== 'kecil.yaml' && !/^ruang-kerja\/.*\/[ab]\.yaml$/.test(file),
      );
    const rows = CORPUS.filter(({ made }) => made !== true).map(({ file }) => file);
    expect(rows.toSorted()).toEqual(files.toSorted());
    const made = CORPUS.filter((one) => one.made === true).map(({ file }) => file.replace(/\.yaml$/, ''));
    expect(made.toSorted()).toEqual(Object.keys(MADE).toSorted());
    expect(CORPUS.length).toBeGreaterThan(150);
  });

  it('expects a fault or a score of every file', () => {
    for (const { file, exit, found = [], scores, run } of CORPUS) {
      expect(exit === 0 ? scores !== undefined || run === 'check' : found.length > 0, file).toBe(true);
    }
  });
});

describe('a hostile file', () => {
  it.for(HERE)('$run $file: $what', (hostile) => {
    const { exit, found = [], scores = {}, hides } = hostile;
    const verdict = verdictOf(hostile);
    for (const { code, stdout, stderr, milliseconds, megabytes } of verdict.deeds) {
      // One that was killed has none.
      expect(code).toBe(exit);
      expect(milliseconds).toBeLessThan(TIME_LIMIT);
      if (megabytes !== undefined) {
        expect(megabytes).toBeGreaterThan(0);
        expect(megabytes).toBeLessThan(MEMORY_LIMIT);
      }
      // CSV ends its lines with both.
      for (const text of [stdout.replaceAll('\r\n', '\n'), stderr]) {
        expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
        // What CI services take for commands.
        expect(text).not.toMatch(/^\s*(?:::|##\[|##vso\[|section_(?:start|end):)/m);
        if (hides !== undefined) expect(text).not.toContain(hides);
        // A stack trace, and the words of a bug.
        expect(text).not.toMatch(/^ {4}at |di dalam patuh sendiri|Error:|node:internal/m);
      }
      if (exit === 2) expect(stdout + stderr).not.toBe('');
    }
    expect({ found: verdict.found, scores: verdict.scores }).toEqual({ found, scores });
  });
});
