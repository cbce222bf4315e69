import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { KECIL, unit } from '../cli/fixtures.ts';
import { isTried } from '../support/how-often.ts';
import { type Outcome, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { watch } from './support/failing-file-system.ts';

vi.mock('node:fs', async (original) =>
  (await import('./support/failing-file-system.ts')).failingFileSystem(await original<object>()),
);
vi.mock('node:fs/promises', async (original) =>
  (await import('./support/failing-file-system.ts')).failingFileSystem(await original<object>()),
);

// Every call of the file system that a run makes fails in turn. A run in which a call fails either does as well without
// it, to the byte, or says with exit code 2 what it could not do; an existing file is still whole.

/** A command whose calls fail. Another one is another entry in `SCENES`. */
interface Scene {
  readonly of: string;
  readonly files: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly args: readonly string[];
  /** What an earlier call of the program wrote, in which `before` takes the place of some files. */
  readonly outputs: readonly string[];
  readonly before: Readonly<Record<string, string>>;
  readonly code: number;
  /** Calls at the least: fewer, and the scene is not what it was. */
  readonly calls: number;
  /** What must be true of every outcome that is not that of a run without faults. */
  readonly check: (outcome: Outcome) => void;
  /** What a run may leave undone with its own exit code, because it says so. */
  readonly says?: (outcome: Outcome) => boolean;
  /** Whether a new output is there to its end. */
  readonly isComplete: (file: string, text: string) => boolean;
}

const UNITS = ['a', 'b', 'c', 'd'];

/** No unit is missing unnoticed. */
function accountsForAllUnits({ stdout }: Outcome): void {
  if (stdout === '') return;
  const run = JSON.parse(stdout);
  const { found, scored, notScored, rejected, missing } = run.counts;
  expect(found).toBe(scored + notScored + rejected + missing);
  const rejects: { file: string; unit: string | null }[] = run.rejected;
  // A workspace that cannot be read names no units; a folder or a pattern stands for all that is in it.
  for (const id of UNITS) {
    const known =
      run.units.some((one: { id: string }) => one.id === id) ||
      run.missing.includes(id) ||
      rejects.some((one) => one.unit === id || one.file.includes(`/${id}.yaml`) || !one.file.endsWith('.yaml'));
    expect(known, `unit ${id}`).toBe(true);
  }
  // An evaluator's file or a list of neighbouring files that cannot be read rejects no unit; the run says so all the
  // same.
  const faults = run.warnings.filter((one: { severity: string }) => one.severity === 'error');
  expect(run.rejected.length + run.missing.length + faults.length).toBeGreaterThan(0);
}

const SCENES: readonly Scene[] = [
  {
    of: 'audit',
    files: {
      'patuh.yaml': `units: [${UNITS.join(', ')}]\nchecklist: instrumen/kecil.yaml\ntarget: green\n`,
      'instrumen/kecil.yaml': KECIL,
      'unit/a.yaml': unit('a', 'green', ''),
      'unit/a.verifikasi.yaml': 'by: Bagian Organisasi\ndate: 2018-04-02\nanswers: { toilet: tidak }\n',
      'unit/dalam/b.yaml': unit('b', 'yellow', 'checklist: ../../instrumen/kecil.yaml').replace(
        'papan: ada',
        'papan: { answer: ada, evidence: [foto.pdf] }',
      ),
      'unit/dalam/foto.pdf': '%PDF-1.7',
      'lain/c.yaml': unit('c', 'red', 'checklist: ../instrumen/kecil.yaml'),
      'jauh/d.yaml': unit('d', 'green', ''),
    },
    links: { 'unit/tautan': '../jauh' },
    args: ['audit', 'unit', 'la*/*.yaml', '-f', 'json', '-f', 'json:h.json', '-o', 'laporan/h.csv', '-o', 'h.md'],
    outputs: ['h.json', 'laporan/h.csv', 'h.md'],
    before: { 'unit/a.yaml': unit('a', 'red', '') },
    code: 1,
    calls: 60,
    check: accountsForAllUnits,
    says: ({ stdout }) => /"problem": "(unreadable|missing)"/.test(stdout),
    isComplete: (file, text) =>
      file.endsWith('.json')
        ? JSON.parse(text).counts.found > 0
        : file.endsWith('.csv')
          ? text.endsWith('\r\n')
          : /per 2026-01-02[\s\S]*\n$/.test(text),
  },
  {
    of: 'audit of a pattern for folders, by a checklist named on the command line',
    files: {
      'patuh.yaml': `units: [${UNITS.join(', ')}]\n`,
      'kecil.yaml': KECIL,
      ...Object.fromEntries(UNITS.map((id) => [`kota/${id}/${id}.yaml`, unit(id, 'green', '')])),
    },
    args: ['audit', 'kot?', '-c', 'kecil.yaml', '-f', 'json', '-o', 'h.csv', '--force'],
    outputs: ['h.csv'],
    before: { 'kota/a/a.yaml': unit('a', 'red', '') },
    code: 0,
    calls: 40,
    check: accountsForAllUnits,
    isComplete: (_, text) => text.endsWith('\r\n'),
  },
  {
    of: 'check',
    files: {
      'patuh.yaml': 'units: [a]\nchecklist: kecil.yaml\n',
      'kecil.yaml': KECIL,
      'unit/a.yaml': unit('a', 'green', ''),
    },
    args: ['check', '.', 'unit/*', '-f', 'json'],
    outputs: [],
    before: {},
    code: 0,
    calls: 20,
    check: ({ stdout }) => {
      if (stdout === '') return;
      expect(JSON.parse(stdout).diagnostics.length).toBeGreaterThan(0);
    },
    isComplete: () => false,
  },
];

// What happens is told apart by absent or not; the others stand for their kind.
const CODES = ['EIO', 'EACCES', 'ENOSPC', 'ENOENT', 'EMFILE'];

function everyFile(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), lstatText(path)]),
  );
}

function lstatText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? '';
  }
}

describe.each(SCENES)('$of', (scene) => {
  const { args, outputs, files, before, links = {} } = scene;

  /** A folder as the scene wants it, with outputs of an earlier call; and all that is in it. */
  async function prepare() {
    const cwd = tempFolder({ ...files, ...before });
    for (const file of outputs) mkdirSync(join(cwd, file, '..'), { recursive: true });
    for (const [link, target] of Object.entries(links)) symlinkSync(target, join(cwd, link));
    if (outputs.length > 0) await runMain(args, { cwd });
    for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content);
    const old = everyFile(cwd);
    const run = (fails: (count: number, name: string) => string | undefined) =>
      watch(() => runMain(args, { cwd }), fails);
    const restore = () => {
      for (const file of outputs) writeFileSync(join(cwd, file), old[file] ?? '');
    };
    return { cwd, old, run, restore };
  }

  async function prepareWithGood() {
    const scenery = await prepare();
    const { result, calls } = await scenery.run(() => undefined);
    const fresh = everyFile(scenery.cwd);
    expect(result.code, result.stderr).toBe(scene.code);
    for (const file of outputs) expect(fresh[file], file).not.toBe(scenery.old[file]);
    scenery.restore();
    return { ...scenery, good: result, calls, fresh };
  }

  function judge(
    outcome: Outcome,
    after: Record<string, string>,
    { good, old, fresh }: Awaited<ReturnType<typeof prepareWithGood>>,
  ) {
    expect(Object.keys(after)).toEqual(Object.keys(old));
    for (const file of Object.keys(old)) {
      if (after[file] === old[file] || (outputs.includes(file) && after[file] === fresh[file])) continue;
      expect(outputs).toContain(file);
      expect(scene.isComplete(file, after[file] ?? ''), `${file} is whole`).toBe(true);
    }
    const isGood = outputs.every((file) => after[file] === fresh[file]);
    if (isGood && outcome.code === good.code && outcome.stdout === good.stdout) return;
    if (outcome.code === good.code && scene.says?.(outcome) === true) return;
    expect(outcome.code).toBe(2);
    expect(outcome.stderr + outcome.stdout).not.toBe(good.stderr + good.stdout);
    expect(outcome.stderr).not.toContain('di dalam patuh sendiri');
    if (outcome.stdout !== good.stdout) scene.check(outcome);
  }

  it.each(CODES)('whichever call fails with %s', async (code) => {
    const scenery = await prepareWithGood();
    const { calls } = scenery;
    expect(calls.length).toBeGreaterThan(scene.calls);
    for (const [index, name] of calls.entries()) {
      // Each call fails with one of the codes in a short run, and with all of them in a long one.
      if (!isTried(index, CODES.length, CODES.indexOf(code))) continue;
      const { result } = await scenery.run((count) => (count === index + 1 ? code : undefined));
      const after = everyFile(scenery.cwd);
      try {
        judge(result, after, scenery);
      } catch (error) {
        throw new Error(`call ${index + 1} (${name}) with ${code}: ${result.code} ${result.stderr}\n${result.stdout}`, {
          cause: error,
        });
      }
      scenery.restore();
    }
  });

  it('when the file system is gone from some call on', async () => {
    const scenery = await prepareWithGood();
    for (const index of scenery.calls.keys()) {
      if (!isTried(index, 3)) continue;
      const { result } = await scenery.run((count) => (count > index ? 'EIO' : undefined));
      expect([2, scene.code]).toContain(result.code);
      // Not even the temporary file can be taken away then.
      const after = Object.entries(everyFile(scenery.cwd)).filter(([file]) => !/\.patuh-[^/]*\.tmp$/.test(file));
      if (result.code === scene.code) expect(result.stdout).toBe(scenery.good.stdout);
      for (const [file, text] of after) expect([scenery.old[file], scenery.fresh[file]], file).toContain(text);
      scenery.restore();
    }
  });
});
