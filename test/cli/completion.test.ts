import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/commands/commands.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

async function complete(current: string, ...before: readonly string[]): Promise<string[]> {
  const { code, stdout, stderr } = await runMain(['complete', '--current', current, '--', ...before]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0] ?? '');
}

const SHIPPED = readdirSync(join(ROOT, 'checklists'))
  .map((file) => file.replace('.yaml', ''))
  .sort();

describe('patuh complete', () => {
  it('offers every command that the help lists', async () => {
    const internal = Object.entries(COMMANDS).flatMap(([name, one]) => ('internal' in one && one.internal ? name : []));
    expect(await complete('')).toEqual([...Object.keys(COMMANDS).filter((name) => !internal.includes(name)), 'help']);
  });

  it.each([
    { before: [], current: 'per', words: ['periksa'] },
    { before: ['checklist'], current: 's', words: ['show'] },
    { before: ['instrumen'], current: 's', words: ['show'] },
    { before: ['audit', '--fail-below'], current: 'k', words: ['kuning'] },
    { before: ['audit', '--fail-below', '='], current: 'k', words: ['kuning'] },
    { before: ['audit'], current: '--fail-below=k', words: ['--fail-below=kuning'] },
    { before: ['audit', '--basis'], current: 'ter', words: ['terverifikasi'] },
    { before: ['audit', 'unit.yaml', '-f'], current: 'js', words: ['json'] },
    { before: ['audit', '--lang', 'en', '--sort'], current: '', words: ['name', 'score', 'gaps'] },
    { before: ['audit', '-q'], current: '--max', words: ['--max-gaps'] },
    { before: ['audit', '-c'], current: '', words: SHIPPED },
    { before: ['schema'], current: 'ch', words: ['checklist'] },
    // Only the name of a file can follow: the shell's own completion.
    { before: ['audit'], current: '', words: [] },
    { before: ['audit', '-o'], current: '', words: [] },
    { before: ['audit', '--'], current: '--f', words: [] },
    { before: ['schema', 'run'], current: '', words: [] },
    { before: ['audit', '--no-such-option'], current: '', words: [] },
  ])('$before, then "$current"', async ({ before, current, words }) => {
    expect(await complete(current, ...before)).toEqual(words);
  });

  it('says what a word is, in the language asked for', async () => {
    const { stdout } = await runMain(['complete', '--lang', 'en', '--current', '--fo', '--', 'audit']);
    expect(stdout).toMatch(/^--format\treport format/);
  });
});

/** What a shell makes of `patuh <words>` and a Tab, with the program itself on the PATH. */
const ASK = {
  bash: (words: readonly string[]) =>
    `COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _patuh; printf '%s\\n' "\${COMPREPLY[@]}"`,
  zsh: (words: readonly string[]) =>
    `_describe() { printf '%s\\n' "\${candidates[@]%%:*}" }; words=(${words.map((word) => `'${word}'`).join(' ')}); CURRENT=${words.length}; PREFIX='${words.at(-1)}'; _patuh`,
  fish: (words: readonly string[]) => `complete -C '${words.join(' ')}' | string split -f1 \\t; true`,
} as const;

describe.each(Object.keys(ASK) as (keyof typeof ASK)[])('patuh completion %s', (shell) => {
  const present = spawnSync(shell, ['-c', 'exit 0']).status === 0;
  if (!present) console.log(`completion.test: ${shell} is not on this machine; its script is not run`);

  it.skipIf(!present)('completes in the shell, and evaluates nothing that is typed', async () => {
    const folder = tempFolder({ patuh: `#!/bin/sh\nexec "${process.execPath}" "${ROOT}bin/patuh.js" "$@"\n` });
    chmodSync(join(folder, 'patuh'), 0o755);
    const { stdout: script } = await runMain(['completion', shell]);
    const ask = (...words: readonly string[]) =>
      execFileSync(shell, ['-c', `${script}\n${ASK[shell](['patuh', ...words])}`], {
        cwd: folder,
        env: { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}`, HOME: folder },
        encoding: 'utf8',
      })
        .trim()
        .split('\n');
    expect(ask('audit', '--fail-below', 'me')).toEqual(['merah']);
    expect(ask('audit', '$(touch evaluated)', '--basis', 'kl')).toEqual(['klaim']);
    expect(readdirSync(folder)).not.toContain('evaluated');
  });
});

it('PowerShell is given its empty word joined to the option', async () => {
  const { stdout } = await runMain(['completion', 'powershell']);
  expect(stdout).toContain('"--current=$wordToComplete"');
});
