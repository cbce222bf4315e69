import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { tempFolder } from './support/temp-folder.ts';

const SAMPLE = join(process.cwd(), 'samples/kota-probolinggo-2018/unit/disdukcapil.yaml');

let home: string;
let cache: string;

/** A copy of the program in a folder of its own, without what was kept before. */
beforeEach(() => {
  home = tempFolder({});
  cache = join(home, 'dist/code-cache');
  cpSync('bin', join(home, 'bin'), { recursive: true });
  mkdirSync(join(home, 'dist'));
  for (const name of readdirSync('dist')) {
    if (name.endsWith('.cjs')) cpSync(join('dist', name), join(home, 'dist', name));
  }
  symlinkSync(join(process.cwd(), 'dist/checklists'), join(home, 'dist/checklists'));
  symlinkSync(join(process.cwd(), 'checklists'), join(home, 'checklists'));
});

function run(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(home, 'bin/patuh.js'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '', ...env },
  });
  return { status, stdout, stderr };
}

function kept(): string[] {
  try {
    return readdirSync(cache).sort();
  } catch {
    return [];
  }
}

describe('compiled code that is kept', () => {
  test('is written by the first run and read by the second, which says the same', () => {
    const first = run(['audit', SAMPLE]);
    const names = kept();
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(names.map((name) => name.split('.cjs')[0])).toContain('shared-run');
    const times = names.map((name) => readFileSync(join(cache, name)));
    expect(run(['audit', SAMPLE])).toEqual(first);
    expect(kept()).toEqual(names);
    expect(names.map((name) => readFileSync(join(cache, name)))).toEqual(times);
  });

  test.each([
    ['empty', () => ''],
    ['of something else', () => 'x'.repeat(5_000)],
    ['cut off', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
  ])('is not used where it is %s, and made anew', (_, spoil) => {
    const first = run(['audit', SAMPLE]);
    const spoilt = kept().map((name) => [name, Buffer.from(spoil(readFileSync(join(cache, name))) as string)] as const);
    for (const [name, bytes] of spoilt) writeFileSync(join(cache, name), bytes);
    expect(run(['audit', SAMPLE])).toEqual(first);
    for (const [name, bytes] of spoilt) expect(readFileSync(join(cache, name)).equals(bytes), name).toBe(false);
  });

  test('is of one build: another has names of its own', () => {
    run(['--version']);
    const [main = ''] = kept();
    const path = join(home, 'dist/main.cjs');
    const text = readFileSync(path, 'utf8');
    const build = /^\/\*([\da-f]{16})\*\//.exec(text)?.[1] ?? '';
    expect(main).toContain(build);
    writeFileSync(path, text.replace(build, '0123456789abcdef').replace(/"\d+\.\d+\.\d+"/, '"9.9.9"'));
    expect(run(['--version']).stdout).toBe('9.9.9\n');
  });

  test('is not written after a command that failed, nor where Node is told not to', () => {
    run(['audit', 'tidak-ada.yaml']);
    expect(kept()).toEqual([]);
    run(['audit', SAMPLE], { NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(kept()).toEqual([]);
  });

  test('is nothing to wait for where its folder cannot be made', () => {
    writeFileSync(cache, '');
    expect(run(['audit', SAMPLE])).toMatchObject({ status: 0, stderr: '' });
  });
});
