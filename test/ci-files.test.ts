import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { ROOT, runMain } from './support/run-main.ts';
import { tempFolder } from './support/temp-folder.ts';

const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const bash = spawnSync('bash', ['-c', 'true']).status === 0;

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly run?: string;
      readonly shell?: string;
      readonly env?: Record<string, string>;
    }[];
  };
}

describe('action.yml', () => {
  const action = load(text('action.yml')) as Action;

  it('is a composite action whose steps name a shell and scripts that are there, and put no input into one', () => {
    expect(action.runs.using).toBe('composite');
    const runs = action.runs.steps.filter(({ run }) => run !== undefined);
    expect(runs).toHaveLength(2);
    for (const { run = '', shell } of runs) {
      expect(shell).toBe('bash');
      expect(run).not.toContain('${{');
      const script = /\/(scripts\/[\w-]+\.sh)"/.exec(run)?.[1] ?? '';
      expect(text(script)).toMatch(/^#!\/usr\/bin\/env bash\n/);
    }
  });

  it('hands every input on', () => {
    const whole = text('action.yml');
    for (const name of Object.keys(action.inputs)) expect(whole).toContain(`\${{ inputs.${name} }}`);
  });

  /** Runs a script with programs in its path that only say how they were called. */
  function run(script: string, env: Record<string, string>) {
    const say = '#!/bin/sh\nprintf "%s|" "$(basename "$0")" "$@"; echo\n';
    const folder = tempFolder({ 'bin/patuh': say, 'bin/npm': say });
    for (const name of ['patuh', 'npm']) chmodSync(join(folder, 'bin', name), 0o755);
    const { stdout, status } = spawnSync('bash', [join(ROOT, script)], {
      encoding: 'utf8',
      cwd: folder,
      env: { PATH: `${folder}/bin:${process.env['PATH']}`, PATUH_FOLDER: folder, ...env },
    });
    return { lines: stdout.trim().split('\n'), status };
  }

  it.skipIf(!bash).for([
    [{ PATUH_PATHS: '.' }, 'patuh|lint|-f|github|--|.|'],
    [
      {
        PATUH_COMMAND: 'audit',
        PATUH_PATHS: 'unit a\r\n$(id)\n',
        PATUH_OPTIONS: '--fail-below\nkuning',
        PATUH_SARIF: 'a b.sarif',
      },
      'patuh|audit|--fail-below|kuning|-f|github|-f|sarif:a b.sarif|--force|--|unit a|$(id)|',
    ],
  ] as const)('calls patuh with what it is given, word for word: %#', ([env, line]) => {
    expect(run('scripts/action-run.sh', env)).toEqual({ lines: [line], status: 0 });
  });

  it.skipIf(!bash)('runs no other command', () => {
    expect(run('scripts/action-run.sh', { PATUH_COMMAND: 'evidence' }).status).toBe(2);
  });

  it.skipIf(!bash)('installs the version asked for, or the copy beside it', () => {
    expect(run('scripts/action-install.sh', { PATUH_VERSION: '0.1.0' }).lines).toEqual([
      'npm|install|--global|patuh@0.1.0|',
    ]);
    expect(run('scripts/action-install.sh', { PATUH_VERSION: 'x; rm' }).status).toBe(2);
    expect(run('scripts/action-install.sh', {}).lines[0]).toBe('npm|ci|');
  });

  it('what it calls by default is understood', async () => {
    const { code, stdout } = await runMain(['lint', '-f', 'github', '--', 'samples/dokumen-standar']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::notice title=patuh /);
  });
});

describe('.pre-commit-hooks.yaml', () => {
  const hooks = load(text('.pre-commit-hooks.yaml')) as Record<string, string>[];

  it('names commands that there are', async () => {
    expect(hooks.map(({ id }) => id)).toEqual(['patuh-lint', 'patuh-lint-fix', 'patuh-check']);
    for (const { entry = '', language, name, description } of hooks) {
      expect([language, typeof name, typeof description]).toEqual(['node', 'string', 'string']);
      const [program, ...args] = entry.split(' ');
      expect(program).toBe('patuh');
      expect((await runMain([...args, '--help'])).code).toBe(0);
    }
  });

  it('is given documents, and no README', () => {
    const [hook] = hooks;
    const files = new RegExp(hook?.['files'] ?? '');
    const exclude = new RegExp((hook?.['exclude'] ?? '').replace('(?i)', ''), 'i');
    const given = (path: string) => files.test(path) && !exclude.test(path);
    expect(['a/sp.md', 'SP-KTP.docx', 'x.html', 'y.pdf'].filter(given)).toHaveLength(4);
    expect(['README.md', 'a/readme.id.md', 'LICENSE.md', 'a.yaml', 'a.txt'].filter(given)).toEqual([]);
  });
});

describe('docs/ci.md', () => {
  const blocks = [...text('docs/ci.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => load(yaml));

  it('shows YAML that parses, with inputs and hooks that there are', () => {
    const [workflow, precommit] = blocks as [
      { jobs: { patuh: { steps: { with?: Record<string, string> }[] } } },
      { repos: { hooks: { id: string }[] }[] },
    ];
    const action = load(text('action.yml')) as Action;
    const inputs = workflow.jobs.patuh.steps[1]?.with ?? {};
    expect(Object.keys(inputs).filter((name) => !(name in action.inputs))).toEqual([]);
    const ids = (load(text('.pre-commit-hooks.yaml')) as { id: string }[]).map(({ id }) => id);
    expect(ids).toContain(precommit.repos[0]?.hooks[0]?.id);
  });

  it('shows a GitLab job whose command runs', async () => {
    const { patuh } = blocks[2] as { patuh: { script: string[]; artifacts: { reports: Record<string, string> } } };
    const line = patuh.script.find((one) => one.startsWith('patuh ')) ?? '';
    const cwd = tempFolder({ 'dokumen/a.md': text('samples/dokumen-standar/markdown/disdukcapil/maklumat.md') });
    const { code } = await runMain(line.split(' ').slice(1), { cwd });
    expect(code).toBe(0);
    for (const file of Object.values(patuh.artifacts.reports))
      expect(readFileSync(join(cwd, file), 'utf8')).not.toBe('');
  });
});
