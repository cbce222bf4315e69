import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseJobs } from '../../src/cli/choose-jobs.ts';
import { LONG } from '../support/how-often.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, LAIN, unit } from './fixtures.ts';

const SCRIPT = join(ROOT, 'dist/unit-worker.cjs');
const HEAD = 'checklist: kecil.yaml\ninstitution: Kota A\nperiod: "2018"';
/** A thread for every file, as far as they are asked for. */
const EAGER = { script: SCRIPT, filesAJob: 1 };

/** So many units, every seventh of them red, with one rejected file and two files of one unit. */
function folder(count: number, more: Readonly<Record<string, string>> = {}): string {
  const name = (index: number) => String(index).padStart(3, '0');
  return tempFolder({
    'kecil.yaml': KECIL,
    'rusak.yaml': brokenUnit('rusak'),
    'dua.yaml': unit('u-001', 'red', HEAD),
    ...Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        // Names in another order than ids.
        `${name((index * 37) % count)}.yaml`,
        unit(`u-${name(index)}`, index % 7 === 0 ? 'red' : 'green', HEAD),
      ]),
    ),
    ...more,
  });
}

/**
 * A program for threads that does something at files with certain names before it reads them, and is the real one otherwise.
 * `faults` is the body of a function of the file's path.
 */
function faultyScript(faults: string): string {
  const cwd = tempFolder({
    'worker.cjs': `const fs = require('node:fs');
const { openSync } = fs;
fs.openSync = (path, ...rest) => { (() => { ${faults} })(); return openSync(path, ...rest); };
require(${JSON.stringify(SCRIPT)});`,
  });
  return join(cwd, 'worker.cjs');
}

const AUDIT = ['audit', '.', '-f', 'ndjson'];
const ALL = readdirSync(join(ROOT, 'samples')).filter((name) => !name.includes('.'));
/** Some of the samples; in long runs all. */
const SAMPLES = ALL.filter((_, index) => LONG || index % 4 === 0);

describe('several threads', () => {
  it.each([
    [['--full']],
    [['--also', 'lain.yaml', '--basis', 'evidenced']],
    [['--shard', '1/2']],
    [['-f', 'csv', '--lang', 'en']],
  ])('print what one prints: %s', async (options) => {
    const cwd = folder(50, { 'lain.yaml': LAIN });
    const args = options.includes('-f') ? ['audit', '.', ...options] : [...AUDIT, ...options];
    const one = await runMain(args, { cwd });
    expect(one.stdout.split('\n').length).toBeGreaterThan(25);
    expect(await runMain([...args, '--jobs', '3'], { cwd, workers: EAGER })).toEqual(one);
  });

  it('print units in order whatever the timing', async () => {
    const cwd = folder(120);
    const one = await runMain(AUDIT, { cwd });
    // The delay is by the name of the file and the thread, so that portions overtake one another.
    const script = faultyScript(`
      const delay = (path.length * 7 + (path.codePointAt(path.length - 7) ?? 0) * 13 + process.hrtime()[1]) % 11;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, delay);`);
    for (const jobs of ['2', '4']) {
      expect(await runMain([...AUDIT, '--jobs', jobs], { cwd, workers: { script, filesAJob: 1 } })).toEqual(one);
    }
  });

  it.each(SAMPLES)('print of samples/%s what one prints', async (sample) => {
    const args = ['audit', `samples/${sample}`, '-f', 'ndjson'];
    expect(await runMain([...args, '--jobs', '2'], { workers: EAGER })).toEqual(await runMain(args));
  });
});

const CRASHES: Readonly<Record<string, string>> = {
  'ends itself': 'process.exit(1)',
  throws: "throw new Error('a bug')",
  'runs out of memory': 'const all = []; for (;;) all.push(Array.from({ length: 1e5 }, (_, i) => path + i));',
};

describe('a thread that', () => {
  it.each(Object.entries(CRASHES))('%s costs the file that it was at, never the run', async (_, crash) => {
    const cwd = folder(40);
    const script = faultyScript(`if (/\\b(011|029)\\.yaml$/.test(path)) { ${crash} }`);
    const { stdout, stderr, code } = await runMain([...AUDIT, '--jobs', '2'], {
      cwd,
      workers: { script, filesAJob: 1, heapMb: 64 },
    });
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const rejected = lines.filter(({ type }) => type === 'rejected');
    expect(rejected.map(({ file, diagnostics }) => `${file}: ${diagnostics[0].code}`)).toEqual([
      '011.yaml: judging-stopped',
      '029.yaml: judging-stopped',
      '037.yaml: duplicate-unit',
      'rusak.yaml: unknown-answer',
    ]);
    expect(stderr).toContain('011.yaml: galat: tidak dinilai: proses yang menilai berkas ini terhenti');
    expect(lines.at(-1).counts).toMatchObject({ scored: 37, rejected: 4 });
    expect(code).toBe(2);
  });

  it('does not come to an end is ended, and costs the file that it was at', async () => {
    const cwd = folder(40);
    const script = faultyScript("if (path.endsWith('020.yaml')) for (;;);");
    const workers = { script, filesAJob: 1, patienceMs: 1500 };
    const { stdout, stderr, code } = await runMain([...AUDIT, '--jobs', '2', '--lang', 'en'], { cwd, workers });
    expect(stderr).toContain('020.yaml: error: not scored: scoring this file did not come to an end and was stopped');
    expect(stdout.match(/"type":"unit"/g)?.length).toBe(38);
    expect(code).toBe(2);
  });

  it('cannot be started leaves the work to the program itself', async () => {
    const cwd = folder(10);
    const one = await runMain(AUDIT, { cwd });
    for (const script of [join(cwd, 'not-there.cjs'), join(tempFolder({ 'x.cjs': 'process.exit(1)' }), 'x.cjs')]) {
      expect(await runMain([...AUDIT, '--jobs', '2'], { cwd, workers: { script, filesAJob: 1 } })).toEqual(one);
    }
  });

  it('ends at a file of a run that is no stream costs that file too', async () => {
    const cwd = folder(20, { 'lain.yaml': LAIN, 'z.yaml': unit('z', 'green', HEAD.replace('kecil', 'lain')) });
    const script = faultyScript("if (path.endsWith('010.yaml')) process.exit(1);");
    const { stdout } = await runMain([...AUDIT, '--jobs', '2'], { cwd, workers: { script, filesAJob: 1 } });
    expect(stdout).toContain('"file":"010.yaml"');
    expect(stdout).toContain('judging-stopped');
    expect(stdout).toContain('other-checklist');
  });
});

describe('the number of threads', () => {
  const workers = { script: SCRIPT };
  it.each([
    { of: 'few files', asked: undefined, files: 300, jobs: 1 },
    { of: 'few files, though asked for', asked: 4, files: 799, jobs: 1 },
    { of: 'files for two', asked: 4, files: 800, jobs: 2 },
    { of: 'many files', asked: 4, files: 100_000, jobs: 4 },
    { of: 'many files, with one asked for', asked: 1, files: 100_000, jobs: 1 },
  ])('is $jobs for $of', async ({ asked, files, jobs }) => {
    expect(await chooseJobs(asked, files, { workers })).toBe(jobs);
  });

  it('is no more than there are processors, where none is asked for', async () => {
    const { availableParallelism } = await import('node:os');
    expect(await chooseJobs(undefined, 1_000_000, { workers })).toBe(Math.min(availableParallelism(), 8));
  });

  it('is one where no thread can be started', async () => {
    expect(await chooseJobs(4, 100_000, {})).toBe(1);
  });

  it.each(['0', '65', '-1', 'dua', '1.5'])('is not %s', async (value) => {
    const { code, stderr } = await runMain([...AUDIT, '--jobs', value], { cwd: folder(1) });
    expect([code, stderr]).toEqual([2, expect.stringContaining('bilangan bulat 1 sampai 64')]);
  });
});
