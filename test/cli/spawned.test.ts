import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, unit } from './fixtures.ts';

// What only a process of its own can show; `npm run build` comes first.

const PATUH = join(ROOT, 'bin/patuh.js');
const patuh = (args: readonly string[], options: { readonly cwd?: string; readonly input?: string } = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PATUH, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    ...options,
  });
  return { code: status, stdout, stderr };
};
const shell = (command: string, cwd: string) =>
  spawnSync('bash', ['-c', command], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    cwd,
    env: { ...process.env, NODE: process.execPath, PATUH },
  });
const FILES = { 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'yellow') };

describe('the program as a process', () => {
  it.for([
    { args: ['audit', 'a.yaml'], code: 0 },
    { args: ['audit', 'a.yaml', '--fail-below', 'green'], code: 1 },
    { args: ['audit', 'a.yaml', 'b.yaml', '--fail-below', 'green'], code: 2 },
    { args: ['audit', 'tidak-ada.yaml'], code: 2 },
    { args: ['audit', '--salah'], code: 2 },
    { args: ['check', 'a.yaml'], code: 0 },
    { args: ['check', 'b.yaml'], code: 2 },
    { args: ['checklist', 'list'], code: 0 },
    { args: ['checklist', 'show', 'x'], code: 2 },
    { args: ['checklist'], code: 2 },
    { args: ['schema', 'run'], code: 0 },
    { args: ['help'], code: 0 },
    { args: ['help', 'audit'], code: 0 },
    { args: ['--help'], code: 0 },
    { args: ['--version'], code: 0 },
    { args: [], code: 2 },
  ])('ends with $code: $args', ({ args, code }) => {
    const outcome = patuh(args, { cwd: tempFolder({ ...FILES, 'b.yaml': brokenUnit('b') }) });
    expect(outcome.code).toBe(code);
    expect(outcome.code === 2 ? outcome.stderr || outcome.stdout : outcome.stdout).not.toBe('');
  });

  it('reads standard input', () => {
    const outcome = patuh(['audit', '-', '-f', 'json'], { cwd: tempFolder(FILES), input: unit('b', 'yellow') });
    expect(JSON.parse(outcome.stdout).units).toMatchObject([{ id: 'b', file: '-', score: 60 }]);
    expect(outcome.code).toBe(0);
    expect(patuh(['audit', '-'], { input: '' }).code).toBe(2);
    expect(patuh(['audit', '-'], { input: 'x'.repeat(10_000_000) })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('terlalu besar'),
    });
  });

  it('dates a report with the day of the clock', () => {
    const { stdout } = patuh(['audit', 'a.yaml', '-f', 'json'], { cwd: tempFolder(FILES) });
    expect(JSON.parse(stdout).asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('has no colour in a pipe', () => {
    expect(patuh(['audit', 'a.yaml'], { cwd: tempFolder(FILES) }).stdout).not.toContain('\u001b');
  });
});

describe('a large report', () => {
  const many = () => {
    const units = Array.from({ length: 300 }, (_, index) => `unit-${index}`);
    return tempFolder({
      ...Object.fromEntries(units.map((id) => [`${id}.yaml`, `unit: { id: ${id}, name: Unit ${id} }\nanswers: {}\n`])),
      'rusak.yaml': 'rusak: [',
    });
  };

  it('comes whole through a pipe whose reader is slow, with its exit code', async () => {
    const child = spawn(process.execPath, [PATUH, 'audit', '.', '-f', 'json'], {
      cwd: many(),
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    for await (const chunk of child.stdout) {
      if (chunks.length < 5) await new Promise((resolve) => setTimeout(resolve, 50));
      chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString();
    expect(text.length).toBeGreaterThan(3_000_000);
    expect(JSON.parse(text).units).toHaveLength(300);
    expect(await ended).toBe(2);
  });

  it.skipIf(process.platform === 'win32')('may be cut short by its reader: no noise, and its own exit code', () => {
    const cwd = many();
    const whole = shell('set -o pipefail; "$NODE" "$PATUH" audit . -q -f json | head -1; echo "$?"', cwd);
    expect(whole.stdout).toBe('{\n2\n');
    expect(whole.stderr).toMatch(/^rusak\.yaml:/);
    expect(whole.stderr).not.toMatch(/EPIPE|node:|at /);
    const held = shell('set -o pipefail; "$NODE" "$PATUH" audit unit-*.yaml -q -f json | head -1; echo "$?"', cwd);
    expect(held).toMatchObject({ stdout: '{\n0\n', stderr: '' });
  });

  it.skipIf(process.platform === 'win32')(
    'a unit a line may be cut short too, and comes whole to a slow reader',
    () => {
      const cwd = many();
      const cut = shell('set -o pipefail; "$NODE" "$PATUH" audit unit-*.yaml -q -f ndjson | head -1; echo "$?"', cwd);
      expect(cut.stdout).toMatch(/^\{"type":"run",.*\}\n0\n$/);
      expect(cut.stderr).toBe('');
      const slow = shell('"$NODE" "$PATUH" audit unit-*.yaml -q -f ndjson --full | (sleep 1; cat)', cwd);
      const lines = slow.stdout.trimEnd().split('\n');
      expect(slow.stdout.length).toBeGreaterThan(1_000_000);
      expect(lines.filter((line) => line.startsWith('{"type":"unit"'))).toHaveLength(300);
      expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ type: 'institution', units: 300 });
    },
  );

  it.skipIf(!existsSync('/dev/full'))('that finds the disk full did not do the job', () => {
    for (const [lang, says] of [
      ['id', 'patuh: galat: Laporan tidak sampai seluruhnya ke keluaran baku: disk penuh (ENOSPC). '],
      ['en', 'patuh: error: Not all of the report reached standard output: the disk is full (ENOSPC). '],
    ]) {
      const call = `("$NODE" "$PATUH" audit a.yaml --lang ${lang} > /dev/full); echo "$?"`;
      const outcome = shell(call, tempFolder(FILES));
      expect(outcome.stdout).toBe('2\n');
      expect(outcome.stderr).toContain(says);
      expect(outcome.stderr.split('\n')).toHaveLength(2);
    }
    // There is no reader left.
    expect(shell('("$NODE" "$PATUH" audit a.yaml > /dev/full 2>&1); echo "$?"', tempFolder(FILES)).stdout).toBe('2\n');
  });

  it.skipIf(process.platform === 'win32').for([
    { closed: '>&-', args: 'a.yaml', code: 0 },
    { closed: '>&-', args: 'a.yaml --fail-below green', code: 1 },
    { closed: '>&-', args: 'a.yaml tidak-ada.yaml', code: 2 },
    { closed: '2>&-', args: 'a.yaml tidak-ada.yaml', code: 2 },
    { closed: '<&-', args: 'a.yaml', code: 0 },
    { closed: '<&-', args: '-', code: 2 },
    { closed: '<&- >&- 2>&-', args: 'a.yaml', code: 0 },
  ])('may find a stream closed from the beginning: $args $closed ends with $code', ({ closed, args, code }) => {
    const outcome = shell(`("$NODE" "$PATUH" audit ${args} ${closed}); echo "$?"`, tempFolder(FILES));
    expect(outcome.stdout.split('\n').at(-2)).toBe(String(code));
    expect(outcome.stderr).not.toMatch(/node:| {4}at /);
  });
});

describe('patterns and paths as they arrive on Windows, unexpanded', () => {
  it.for([
    { args: ['*.yml'], code: 2, units: undefined, told: ['*.yml'] },
    { args: ['a*.yaml'], code: 0, units: ['a'], told: [] },
    { args: ['tidak-ada.yaml'], code: 2, units: undefined, told: ['tidak-ada.yaml'] },
    { args: ['{a,b}.yaml', 'tidak-ada.yaml'], code: 2, units: ['a', 'b'], told: ['tidak-ada.yaml'] },
    { args: ['**/*.yaml'], code: 0, units: ['a', 'b'], told: [] },
  ])('$args', ({ args, code, units, told }) => {
    const cwd = tempFolder({ ...FILES, 'b.yaml': unit('b', 'red') });
    const outcome = patuh(['audit', ...args, '-f', 'json'], { cwd });
    expect(outcome.code).toBe(code);
    for (const path of told) expect(outcome.stderr).toContain(path);
    if (units === undefined) return expect(outcome.stdout).toBe('');
    const run = JSON.parse(outcome.stdout);
    expect(run.units.map(({ id }: { id: string }) => id)).toEqual(units);
    expect(run.rejected).toEqual([]);
  });

  it.for(['checklist', 'assessment', 'workspace', 'lock', 'run'])('schema %s is whole', (name) => {
    expect(JSON.parse(patuh(['schema', name]).stdout)).toMatchObject({ type: expect.anything(), $id: `patuh:${name}` });
  });
});

describe('help', () => {
  it('drawn when the program was built is what the program draws', async () => {
    const drawn = spawnSync(process.execPath, [PATUH, '--help'], { encoding: 'utf8' });
    const { stdout } = await runMain(['--help']);
    expect(drawn).toMatchObject({ status: 0, stdout, stderr: '' });
  });

  it('and is drawn anew for another language or a command', async () => {
    for (const args of [
      ['--help', '--lang', 'en'],
      ['audit', '--help'],
    ]) {
      const spawned = spawnSync(process.execPath, [PATUH, ...args], { encoding: 'utf8' });
      expect(spawned.stdout).toBe((await runMain(args)).stdout);
    }
  });
});

describe('the checklists packed at build', () => {
  /** The built program in this process: it finds what was packed beside itself. */
  async function runBuilt(args: readonly string[]): Promise<string> {
    const { main } = createRequire(import.meta.url)(join(ROOT, 'dist/main.cjs'));
    const out: string[] = [];
    const stdout = { write: (text: string) => out.push(text) };
    const stderr = { write: () => {} };
    const packed = join(ROOT, 'dist/checklists');
    await main(args, { stdout, stderr, env: {}, cwd: ROOT, home: ROOT, packed });
    return out.join('');
  }

  const shipped = readdirSync(join(ROOT, 'checklists')).map((file) => file.replace(/\.yaml$/, ''));
  it.for(shipped)('%s is what its YAML says', async (id) => {
    const args = ['checklist', 'docs', id];
    expect(await runBuilt(args)).toBe((await runMain(args)).stdout);
  });

  it('score like the YAML', async () => {
    for (const sample of ['kota-cimahi-2018', 'ombudsman-2022-contoh', 'pekppp-2023-contoh', 'pemda-diy-2025']) {
      const args = ['audit', `samples/${sample}`, '-f', 'json', '--as-of', '2026-01-02'];
      expect(JSON.parse(await runBuilt(args))).toEqual(JSON.parse((await runMain(args)).stdout));
    }
  });
});

describe('a bug', () => {
  it('outside of the program itself ends with 2 too: its code is not there', () => {
    const cwd = tempFolder({ 'package.json': '{ "type": "module" }', 'bin/package.json': '{ "type": "commonjs" }' });
    copyFileSync(PATUH, join(cwd, 'bin/patuh.js'));
    copyFileSync(join(PATUH, '../code-cache.js'), join(cwd, 'bin/code-cache.js'));
    const outcome = spawnSync(process.execPath, [join(cwd, 'bin/patuh.js'), '--version'], { encoding: 'utf8' });
    expect(outcome).toMatchObject({ status: 2, stdout: '' });
    expect(outcome.stderr).toMatch(/^patuh: .*dist/);
  });

  it('that strikes later ends with 2', () => {
    const cwd = tempFolder({
      'package.json': '{ "type": "module" }',
      'bin/package.json': '{ "type": "commonjs" }',
      'dist/main.cjs': 'exports.main = async () => { setTimeout(() => { throw new Error("jatuh"); }); return 0; };',
    });
    copyFileSync(PATUH, join(cwd, 'bin/patuh.js'));
    copyFileSync(join(PATUH, '../code-cache.js'), join(cwd, 'bin/code-cache.js'));
    const outcome = spawnSync(process.execPath, [join(cwd, 'bin/patuh.js')], { encoding: 'utf8' });
    expect(outcome).toMatchObject({ status: 2, stdout: '', stderr: 'patuh: jatuh\n' });
  });

  it('leaves nothing behind where the working directory is gone', () => {
    const cwd = tempFolder({ 'x/y': '' });
    const outcome = shell(`cd x && rm -r "${cwd}/x" && "$NODE" "$PATUH" audit .; echo "$?"`, cwd);
    expect(outcome.stdout).toBe('2\n');
    expect(execFileSync('ls', [cwd], { encoding: 'utf8' })).toBe('');
  });
});
