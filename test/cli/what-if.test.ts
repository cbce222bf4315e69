import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../src/cli/schemas.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, runOf, unit } from './fixtures.ts';

const PER_SERVICE = KECIL.replace(
  '{ id: toilet, title: Toilet, weight: 40, answers: ada-tidak, na: allowed }',
  '{ id: toilet, title: Toilet, weight: 40, answers: ada-tidak, na: allowed, per: service, evidence: { required: true, ask: Foto } }',
);
const HEAD = 'checklist: ../kecil.yaml\ninstitution: Kota\nperiod: "2026"';
const LAYANAN = `${HEAD}
unit: { id: c, name: Unit c }
services: { kk: Kartu Keluarga, ktp: KTP }
answers: { papan: ada, toilet: { answer: tidak, services: { ktp: ada }, evidence: [{ link: https://contoh.id/foto, dated: 2026-01-01 }] } }
`;

function folder(): string {
  return tempFolder({
    'kecil.yaml': PER_SERVICE,
    'unit/a.yaml': unit('a', 'red', HEAD).replace('toilet: ada', 'toilet: tidak'),
    'unit/b.yaml': unit('b', 'yellow', HEAD),
    'unit/c.yaml': LAYANAN,
  });
}

const audit = (cwd: string, ...args: string[]) => runMain(['audit', 'unit', '--as-of', '2026-05-01', ...args], { cwd });
const scores = (outcome: Awaited<ReturnType<typeof audit>>) =>
  Object.fromEntries(runOf(outcome).units.map(({ id, score }) => [id, score]));

describe('patuh audit --set', () => {
  it('scores as if the file said so, and says what it was', async () => {
    const cwd = folder();
    const outcome = await audit(cwd, '-f', 'json', '-q', '--set', 'a:papan=ya');
    expect(scores(outcome)).toEqual({ a: 60, b: 60, c: 80 });
    const { whatIf, warnings } = runOf(outcome);
    expect(whatIf?.changes).toEqual([
      { unit: 'a', name: 'Unit a', item: 'papan', title: 'Papan layanan', service: null, from: 'tidak', to: 'ada' },
    ]);
    expect(whatIf?.before).toMatchObject({ score: 46.67, zone: 'red' });
    expect(whatIf?.after).toMatchObject({ score: 66.67, zone: 'yellow' });
    expect(whatIf?.units.map(({ unit: id, before, after }) => [id, before.zone, after.zone])).toEqual([
      ['a', 'red', 'yellow'],
    ]);
    expect(warnings.map(({ code }) => code)).toContain('what-if');
    const validate = new Ajv({ strict: false }).compile(SCHEMAS.run);
    validate(JSON.parse(outcome.stdout));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['all units', ['papan=ada', 'toilet=ada'], { a: 100, b: 100, c: 100 }],
    ['one service', ['c:toilet@kk=ada'], { a: 0, b: 60, c: 100 }],
    ['a service where units have it', ['toilet@kk=ada'], { a: 0, b: 60, c: 100 }],
    ['a worse answer', ['c:papan=tidak'], { a: 0, b: 60, c: 20 }],
    ['what does not apply', ['b:toilet=tidak berlaku'], { a: 0, b: 100, c: 80 }],
    ['no answer', ['b:papan='], { a: 0, b: 0, c: 80 }],
    ['the last of several', ['papan=ada', 'a:papan=tidak'], { a: 0, b: 60, c: 80 }],
  ])('assumes for %s', async (_, set, expected) => {
    const outcome = await audit(folder(), '-f', 'json', '-q', ...set.flatMap((one) => ['--set', one]));
    expect(scores(outcome)).toEqual(expected);
  });

  it('changes nothing where the files say so already', async () => {
    const cwd = folder();
    const { whatIf, inputs, warnings, ...run } = runOf(
      await audit(cwd, '-f', 'json', '-q', '--set', 'c:toilet@ktp=ada'),
    );
    const { inputs: own, warnings: others, ...plain } = runOf(await audit(cwd, '-f', 'json', '-q'));
    expect(run).toEqual(plain);
    expect(whatIf?.changes).toEqual([]);
    expect(whatIf?.before).toEqual(whatIf?.after);
    expect(inputs).toEqual(own);
    expect(warnings).toHaveLength(others.length + 1);
  });

  it.each([
    ['a better answer is without proof', ['c:toilet@kk=ada'], 60],
    ['a worse one leaves the proof of the others', ['c:papan=tidak'], 20],
    ['what needs no proof counts', ['c:papan=ada'], 80],
  ])('by evidence, %s', async (_, set, expected) => {
    const outcome = await audit(folder(), '-f', 'json', '-q', '--basis', 'evidenced', '--set', ...set);
    expect(scores(outcome)['c']).toBe(expected);
  });

  it('does not use what an evaluator found on an assumed answer', async () => {
    const cwd = tempFolder({
      'kecil.yaml': KECIL,
      'a.yaml': `checklist: kecil.yaml\nunit: { id: a, name: A }\nanswers: { papan: ada, toilet: ada }\nverification: { answers: { papan: tidak, toilet: tidak } }\n`,
    });
    const outcome = await runMain(
      ['audit', 'a.yaml', '-f', 'json', '-q', '--basis', 'verified', '--set', 'papan=ada'],
      { cwd },
    );
    expect(scores(outcome)).toEqual({ a: 60 });
  });

  it.each([
    ['no answer', 'toilet', ['butir=jawaban']],
    ['an unknown item', 'toilt=ada', ['toilt', 'toilet']],
    ['an unknown answer', 'papan=adda', ['adda', 'ada']],
    ['an unknown service', 'c:toilet@kkk=ada', ['kkk', 'kk']],
    ['a service of an item of the unit', 'papan@kk=ada', ['papan']],
    ['an unknown unit', 'aa:papan=ada', ['aa', '`a`']],
  ])('refuses %s with a proposal', async (_, text, words) => {
    const { code, stdout, stderr } = await audit(folder(), '--set', text);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const word of [`--set ${text}`, ...words]) expect(stderr).toContain(word);
  });

  it('is for one institution only, and not for a stream', async () => {
    const cwd = tempFolder({
      'kecil.yaml': KECIL,
      'a.yaml': unit('a', 'red', 'checklist: kecil.yaml\ninstitution: Satu'),
      'b.yaml': unit('b', 'red', 'checklist: kecil.yaml\ninstitution: Dua'),
    });
    const several = await runMain(['audit', '.', '--set', 'papan=ada'], { cwd });
    expect([several.code, several.stderr.includes('--set')]).toEqual([2, true]);
    const stream = await runMain(['audit', '--stdin', 'ndjson', '-f', 'ndjson', '--set', 'papan=ada'], { cwd });
    expect([stream.code, stream.stderr.includes('--set')]).toEqual([2, true]);
  });

  it.each(['terminal', 'markdown', 'html', 'json', 'csv', 'ndjson', 'sarif', 'junit', 'github', 'gitlab'])(
    'says that it is a what-if, in %s',
    async (format) => {
      const cwd = folder();
      for (const lang of ['id', 'en']) {
        const args = ['-q', '--lang', lang, '--set', 'a:papan=ada', '-f', format];
        const whole = await audit(cwd, ...args);
        const alone = await runMain(['audit', 'unit/a.yaml', ...args], { cwd });
        for (const { stdout } of [whole, alone]) expect(stdout).toMatch(/--set|whatIf/);
      }
    },
  );

  it('is saved and drawn again', async () => {
    const cwd = folder();
    const first = await audit(cwd, '-q', '--set', 'a:papan=ada', '-f', 'json:run.json', '-f', 'markdown');
    const again = await runMain(['report', 'run.json', '-f', 'markdown', '-q'], { cwd });
    const told = first.stdout.split('\n').filter((line) => line.includes('andai-andai'));
    expect(told.length).toBeGreaterThan(0);
    for (const line of told) expect(again.stdout).toContain(line);
    const damaged = readFileSync(join(cwd, 'run.json'), 'utf8')
      .replace('"whatIf": {', '"whatIf": {"x": 1,')
      .replace(/("after": \{\s*"score": )66.67/, '$180');
    writeFileSync(join(cwd, 'lain.json'), damaged);
    expect((await runMain(['report', 'lain.json'], { cwd })).stderr).toContain('whatIf/after');
  });

  it('says so in office files', async () => {
    const cwd = folder();
    const args = ['-f', 'docx:a.docx', '-f', 'xlsx:a.xlsx', '-f', 'berita-acara:b.docx', '-q', '--set', 'a:papan=ada'];
    await runMain(['audit', 'unit/a.yaml', ...args], { cwd });
    const { unzipSync, strFromU8 } = await import('fflate');
    for (const [name, parts] of [
      ['a.docx', ['word/document.xml']],
      ['b.docx', ['word/document.xml']],
      ['a.xlsx', ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']],
    ] as const) {
      const files = unzipSync(readFileSync(join(cwd, name)));
      const text = parts.flatMap((part) => (files[part] === undefined ? [] : strFromU8(files[part]))).join('');
      expect(text, name).toMatch(/andai-andai/i);
    }
  });

  describe('saved', () => {
    async function saved(): Promise<string> {
      const cwd = folder();
      await audit(cwd, '-q', '-f', 'json:nyata.json');
      await audit(cwd, '-q', '--set', 'a:papan=ada', '-f', 'json:andai.json');
      // The ledger of a year: several runs in one folder.
      mkdirSync(join(cwd, 'tahun'));
      for (const file of ['nyata.json', 'andai.json']) copyFileSync(join(cwd, file), join(cwd, 'tahun', file));
      await audit(cwd, '-q', '--as-of', '2026-06-01', '-f', 'json:tahun/nyata-2.json');
      return cwd;
    }

    it.each([
      ['compare, as what was before', ['compare', 'andai.json', 'nyata.json'], 'andai.json'],
      ['compare, as what is now', ['compare', 'nyata.json', 'andai.json'], 'andai.json'],
      ['compare, against assessments', ['compare', 'andai.json', 'unit'], 'andai.json'],
      ['trend, named', ['trend', 'nyata.json', 'andai.json'], 'andai.json'],
      ['audit --since', ['audit', 'unit', '--since', 'andai.json'], 'andai.json'],
      ['new --from', ['new', '--from', 'andai.json', '-c', 'kecil.yaml', '-o', 'baru'], 'andai.json'],
    ])('is refused by %s', async (_, args, file) => {
      const cwd = await saved();
      for (const [lang, fault, remedy] of [
        ['id', 'andai-andai', 'tanpa `--set`'],
        ['en', 'what-if', 'without `--set`'],
      ] as const) {
        const { code, stdout, stderr } = await runMain([...args, '--lang', lang], { cwd });
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(stderr).toMatch(new RegExp(`^${file}: .*${fault}[^]*${remedy}`, 'm'));
        expect(existsSync(join(cwd, 'baru'))).toBe(false);
      }
    });

    it('stays out of a trend over the runs of a folder, which says so and ends with 2', async () => {
      const cwd = await saved();
      const { code, stdout, stderr } = await runMain(['trend', 'tahun', '-f', 'json'], { cwd });
      expect([code, stderr.includes('tahun/andai.json: ')]).toEqual([2, true]);
      expect(JSON.parse(stdout).points.map(({ asOf }: { asOf: string }) => asOf)).toEqual(['2026-05-01', '2026-06-01']);
    });
  });

  it.each(['id', 'en'])('is not judged by a baseline, in %s', async (lang) => {
    const cwd = folder();
    await runMain(['baseline', 'update', 'unit', '--as-of', '2026-05-01'], { cwd });
    const given = ['--baseline', 'baseline.json', '--lang', lang];
    expect((await audit(cwd, '-q', ...given)).code).toBe(0);
    const { code, stdout, stderr } = await audit(cwd, ...given, '--set', 'a:papan=ada');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/`--set`.*`--baseline`/);
  });
});
