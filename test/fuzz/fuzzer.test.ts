import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LONG } from '../support/how-often.ts';
import { ROOT } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

/** What the fuzzer calls, built once for all runs here. */
let target = '';
beforeAll(async () => {
  const { buildTarget } = await import(join(ROOT, 'fuzz/build-target.mjs'));
  target = await buildTarget(mkdtempSync(join(tmpdir(), 'patuh-target-')));
});
afterAll(() => rmSync(dirname(target), { recursive: true, force: true }));

/** Runs the fuzzer; its findings are read from a folder of their own. */
function fuzz(args: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const folder = tempFolder(files);
  const findings = join(folder, 'findings');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(ROOT, 'fuzz/run.mjs'),
      '--findings',
      findings,
      '--target',
      target,
      ...args.map((arg) => arg.replace('FOLDER', folder)),
    ],
    { cwd: ROOT, encoding: 'utf8', timeout: 50_000 },
  );
  return { status, stdout, stderr, found: () => readFindings(findings) };
}

function readFindings(folder: string): { readonly rule: string; readonly again: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
}

describe('a short run of the fuzzer', () => {
  it('finds nothing, and says what it tried', () => {
    const inputs = LONG ? '1000' : '150';
    const { status, stdout, stderr } = fuzz(['--seed', '1', '--inputs', inputs, '--workers', '1']);
    expect(stderr).toBe('');
    expect(stdout).toMatch(new RegExp(`^inputs +${inputs} in `, 'm'));
    expect(stdout).toMatch(/^findings +0$/m);
    expect(status).toBe(0);
    for (const kind of ['assessment', 'checklist', 'workspace', 'verification', 'markdown', 'docx']) {
      expect(stdout).toMatch(new RegExp(`^${kind} +[1-9]\\d* accepted, [1-9]\\d* refused$`, 'm'));
    }
  });

  it('makes the same inputs of the same seed, and others of another', async () => {
    const { inputMaker } = await import(join(ROOT, 'fuzz/make-input.mjs'));
    const inputs = (seed: number) => {
      const make = inputMaker(seed);
      return Array.from({ length: 50 }, (_, index) => `${make(49 - index).bytes.toString('hex')}`).reverse();
    };
    const make = inputMaker(1);
    expect(Array.from({ length: 50 }, (_, index) => make(index).bytes.toString('hex'))).toEqual(inputs(1));
    expect(inputs(2)).not.toEqual(inputs(1));
  });
});

describe('a program with a fault is found out', () => {
  const program = (body: string) => `exports.main = async (argv, io) => { ${body} };`;
  const faults = [
    ['throws', 'throw new TypeError("x");', /^uncaught TypeError$/],
    ['lets an escape through', 'io.stdout.write("\\x1b]0;x"); return 2;', /^steering-character$/],
    ['hangs', 'for (;;) {}', /^hang$/],
    ['takes the process with it', 'process.exit(9);', /^abort \(9\)/],
  ] as const;
  it.each(LONG ? faults : faults.slice(0, 1))('one that %s', (_, body, rule) => {
    const args = ['--seed', '1', '--inputs', '1', '--whole', '1', '--workers', '1', '--patience', '250'];
    const { status, found } = fuzz([...args, '--program', 'FOLDER/main.cjs'], { 'main.cjs': program(body) });
    expect(status).toBe(1);
    const [first] = found();
    expect(first?.rule).toMatch(rule);
    expect(first?.again).toMatch(/^npm run fuzz -- --seed 1 --from \d+ --inputs 1$/);
  });
});
