import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, runOf, summary, unit } from './fixtures.ts';

const A = { 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'green') };
const SIGNED = 'by: Ani\ndate: 2026-01-01\nanswers: { papan: tidak }\n';

async function audit(files: Readonly<Record<string, string>>, ...args: string[]) {
  const cwd = tempFolder({ ...A, ...files });
  const outcome = await runMain(['audit', ...args, '-f', 'json'], { cwd });
  return { ...summary(outcome), run: runOf(outcome), stderr: outcome.stderr };
}

describe('a fault of the evaluator', () => {
  it('is told as an error with -q, and the unit has the score of its claims', async () => {
    const { code, run, stderr } = await audit({ 'a.verifikasi.yaml': 'date: 2026-02-30\nanswers: {}' }, '.', '-q');
    expect(code).toBe(2);
    expect(stderr).toContain('a.verifikasi.yaml:1:7: galat:');
    expect(run.units).toMatchObject([{ score: 100, readings: { claimed: { score: 100 }, verified: null } }]);
    expect(run).toMatchObject({ counts: { scored: 1, rejected: 0 }, institution: { complete: true } });
    expect(run.warnings).toMatchObject([{ code: 'invalid-date', severity: 'error' }]);
  });

  it.for([
    { block: '{ date: 2026-02-30, answers: { papan: tidak } }', told: 'invalid-date' },
    { block: '{ answers: { papan: mungkin } }', told: 'unknown-answer' },
    { block: '{ siapa: Ani, answers: {} }', told: 'unknown-key' },
    { block: 'sudah', told: 'invalid-value' },
  ])('inside of the assessment is no other: $block', async ({ block, told }) => {
    const { code, run, rejected } = await audit({ 'a.yaml': `${A['a.yaml']}verification: ${block}\n` }, '.');
    expect({ code, rejected }).toEqual({ code: 2, rejected: [] });
    expect(run.units).toMatchObject([{ score: 100, readings: { verified: null } }]);
    expect(run.warnings).toMatchObject([{ code: told, severity: 'error', at: { file: 'a.yaml', line: 4 } }]);
  });

  it('saves no assessment that has faults of its own', async () => {
    const broken = `${A['a.yaml'].replace('papan: ada', 'papan: mungkin')}verification: { date: 2026-02-30, answers: {} }\n`;
    const { code, rejected, run } = await audit({ 'a.yaml': broken }, '.');
    expect({ code, rejected, units: run.units }).toMatchObject({ code: 2, units: [] });
    expect(run.rejected[0]?.diagnostics.map((one) => one.code)).toEqual(['unknown-answer', 'invalid-date']);
  });

  it.for(['terminal', 'markdown', 'html', 'csv', 'junit', 'sarif', 'github', 'gitlab', 'ndjson'])(
    'ends with exit code 2 whatever the format: %s',
    async (format) => {
      const cwd = tempFolder({ ...A, 'a.verifikasi.yaml': 'date: 2026-02-30\nanswers: {}' });
      expect((await runMain(['audit', '.', '-f', format], { cwd })).code).toBe(2);
    },
  );
});

describe('a fault of the evaluator among many gaps', () => {
  it('is among the ten errors that GitHub shows', async () => {
    const red = Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`u${n}.yaml`, unit(`u${n}`, 'red')]));
    const cwd = tempFolder({ ...A, ...red, 'a.verifikasi.yaml': 'date: 2026-02-30\nanswers: {}' });
    const { stdout } = await runMain(['audit', '.', '-f', 'github'], { cwd });
    const errors = stdout.split('\n').filter((line) => line.startsWith('::error'));
    expect(errors).toHaveLength(10);
    expect(errors[0]).toContain('a.verifikasi.yaml');
  });
});

describe('a verification with another name', () => {
  it.for([
    { name: 'verifikasi-a.yaml', expected: 'a.verifikasi.yaml' },
    { name: 'verifikasi_a.yml', expected: 'a.verifikasi.yml' },
    { name: 'a-verifikasi.yaml', expected: 'a.verifikasi.yaml' },
    { name: 'a_verifikasi.yaml', expected: 'a.verifikasi.yaml' },
    { name: 'a.verification.yaml', expected: 'a.verifikasi.yaml' },
    { name: 'hasil verifikasi a.json', expected: 'a.verifikasi.json' },
    { name: 'a verifikasi (1).yaml', expected: 'a.verifikasi.yaml' },
    { name: 'kunjungan.yaml', expected: undefined },
  ])('$name is told how to be named', async ({ name, expected }) => {
    const content = name.endsWith('json') ? '{ "by": "Ani", "answers": { "papan": "tidak" } }' : SIGNED;
    const { code, run, rejected } = await audit({ [name]: content }, '.');
    expect({ code, rejected }).toEqual({ code: 0, rejected: [] });
    expect(run.warnings).toMatchObject([{ code: 'verification-misnamed', at: { file: name } }]);
    expect(run.warnings[0]?.facts).toEqual(expected === undefined ? {} : { expected });
    const named = await audit({ [name]: content }, 'a.yaml', name);
    expect(named.code).toBe(2);
    expect(named.rejected).toEqual([`${name}: verification-misnamed`]);
    const cwd = tempFolder({ ...A, [name]: content });
    const { stdout } = await runMain(['check', '.', '-f', 'json'], { cwd });
    expect(JSON.parse(stdout).diagnostics).toMatchObject([{ code: 'verification-misnamed' }]);
  });

  it('counts by its name where it has only answers, and goes by the unit that it names', async () => {
    const bare = await audit({ 'verifikasi-a.yaml': 'answers: { papan: tidak }' }, '.');
    expect(bare.run.warnings).toMatchObject([{ code: 'verification-misnamed' }]);
    const other = await audit({ 'kunjungan.yaml': `unit: a\n${SIGNED}` }, '.');
    expect(other.run.warnings).toMatchObject([{ facts: { expected: 'a.verifikasi.yaml' } }]);
  });

  it('leaves an assessment of an office that verifies alone', async () => {
    const { units, warnings } = await audit({ 'bagian-verifikasi.yaml': unit('b', 'red') }, '.');
    expect({ units, warnings }).toEqual({ units: ['a', 'b'], warnings: [] });
  });
});
