import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/lint/rules/rules.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { brokenUnit, KECIL, unit } from './fixtures.ts';

/** The printed schema as another program's validator takes it: strict, and without patuh's own keywords. */
async function validator(name: string) {
  const { code, stdout, stderr } = await runMain(['schema', name]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const validate = new Ajv({
    allErrors: true,
    allowUnionTypes: true,
    strictRequired: false,
    strictTypes: false,
  }).compile(JSON.parse(stdout));
  return (value: unknown) => (validate(value) ? [] : validate.errors);
}

const yaml = (path: string) => load(readFileSync(join(ROOT, path), 'utf8'));
const list = (folder: string) => readdirSync(join(ROOT, folder)).map((file) => `${folder}/${file}`);
const SAMPLES = readdirSync(join(ROOT, 'samples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const SOUND = SAMPLES.filter((name) => name !== 'berkas-rusak');

describe('schema', () => {
  it.for([
    'checklist',
    'assessment',
    'verification',
    'workspace',
    'import-map',
    'lock',
    'run',
    'plan',
    'collect',
    'compare',
    'trend',
    'baseline',
    'lint',
    'skm',
    'skm-units',
  ])('%s is JSON Schema in the same words in every language', async (name) => {
    const outcome = await runMain(['schema', name]);
    expect(JSON.parse(outcome.stdout).$schema).toMatch(/^http:\/\/json-schema\.org\/draft-07/);
    expect(await runMain(['schema', name, '--lang', 'en'])).toEqual(outcome);
  });

  it('checklist takes every checklist that ships, as any YAML parser reads it', async () => {
    const faults = await validator('checklist');
    const files = list('checklists');
    expect(files.length).toBeGreaterThanOrEqual(10);
    for (const file of files) expect(faults(yaml(file)), file).toEqual([]);
    expect(faults(yaml('samples/kota-cimahi-2018/patuh.yaml'))).not.toEqual([]);
    expect(faults({ ...(load(KECIL) as object), zona: [] })).not.toEqual([]);
  });

  it('assessment takes every sound sample', async () => {
    const faults = await validator('assessment');
    const all = SOUND.flatMap((name) => list(`samples/${name}/unit`)).filter((file) => file.endsWith('.yaml'));
    const files = all.filter((file) => !file.includes('.verifikasi.'));
    expect(files.length).toBeGreaterThan(35);
    for (const file of files) expect(faults(yaml(file)), file).toEqual([]);
    expect(faults(load(unit('a', 'none')))).toEqual([]);
    expect(faults(yaml('checklists/kepatuhan-2016.yaml'))).not.toEqual([]);
    expect(faults({ ...(load(unit('a', 'green')) as object), jawaban: {} })).not.toEqual([]);
    const indonesian = {
      unit: { id: 'a', nama: 'A' },
      jawaban: { b: { jawaban: 'ada', layanan: { c: { jawaban: 'ada', alasan: 'd' } }, bukti: [{ berkas: 'e' }] } },
      verifikasi: { oleh: 'F', tanggal: '2018-01-02', jawaban: {} },
      pengecualian: [{ butir: 'b', sampai: '2018-01-02', alasan: 'g' }],
    };
    expect(faults(indonesian)).toEqual([]);
    expect(faults({ ...indonesian, unit: { id: 'a' } })).not.toEqual([]);
    const { jawaban: _, ...unanswered } = indonesian;
    expect(faults(unanswered)).not.toEqual([]);
  });

  it('verification takes every sample, with or without the key around it', async () => {
    const faults = await validator('verification');
    const files = SOUND.flatMap((name) => list(`samples/${name}/unit`)).filter((file) => file.includes('.verifikasi.'));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      expect(faults(yaml(file)), file).toEqual([]);
      const { unit: own, ...body } = yaml(file) as Record<string, unknown>;
      expect(faults({ unit: own, verification: body })).toEqual([]);
    }
    expect(faults({ unit: 'a' })).not.toEqual([]);
    expect(faults({ answers: {}, verification: { answers: {} } })).not.toEqual([]);
  });

  it('workspace takes every sample', async () => {
    const faults = await validator('workspace');
    expect(SAMPLES.length).toBeGreaterThanOrEqual(5);
    for (const name of SAMPLES) expect(faults(yaml(`samples/${name}/patuh.yaml`)), name).toEqual([]);
    expect(faults({ target: 'biru' })).not.toEqual([]);
    expect(faults({ instansi: 'Kota', unit: ['a'], target: 'hijau', telaah: { 'gagal-pada': 'galat' } })).toEqual([]);
    expect(faults({ instansi: 'Kota', institution: 'Kota' })).not.toEqual([]);
    expect(faults(yaml('checklists/kepatuhan-2016.yaml'))).not.toEqual([]);
  });

  it('run takes the JSON of every sample, in both languages', async () => {
    const faults = await validator('run');
    for (const name of SAMPLES) {
      for (const lang of ['id', 'en']) {
        const { stdout } = await runMain(
          ['audit', `samples/${name}`, '-f', 'json', '--lang', lang, '--fail-below', 'green'],
          { cwd: ROOT },
        );
        expect(faults(JSON.parse(stdout)), name).toEqual([]);
      }
    }
    expect(faults({ schemaVersion: 1 })).not.toEqual([]);
  });

  it.for(['id', 'en'])(
    'lint takes the JSON of the sample of documents in %s, and run what compares with it',
    async (lang) => {
      const sample = 'samples/dokumen-standar';
      const faults = await validator('lint');
      const { stdout } = await runMain(['lint', sample, '-f', 'json', '--lang', lang], { cwd: ROOT });
      const run = JSON.parse(stdout);
      expect(faults(run)).toEqual([]);
      expect(run.counts.errors).toBeGreaterThan(0);
      expect(faults({ ...run, documents: [{}] })).not.toEqual([]);
      expect(faults({ ...run, kind: 'audit' })).not.toEqual([]);
      const audit = await runMain(['audit', sample, '--documents', `${sample}/word`, '-f', 'json', '--lang', lang]);
      expect((await validator('run'))(JSON.parse(audit.stdout))).toEqual([]);
      expect(audit.stdout).toContain('"documents": [');
    },
  );

  it('lint names every rule that there is', async () => {
    const { stdout } = await runMain(['schema', 'lint']);
    expect(JSON.parse(stdout).definitions.PrintedFinding.properties.rule.enum).toEqual(Object.keys(RULES).sort());
  });

  it.for([
    { of: 'nothing that could be read', files: { 'a.yaml': 'rusak: [' } },
    { of: 'no file', files: {} },
    { of: 'a unit without a score', files: { 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'none') } },
    {
      of: 'all that can be wrong',
      files: {
        'kecil.yaml': KECIL,
        'a.yaml': unit('a', 'red'),
        'b.yaml': brokenUnit('b'),
        'c.yaml': 'answers: {}',
        'd.yaml': unit('e', 'red'),
        'e.yaml': unit('e', 'red'),
        'patuh.yaml': 'units: [b, z]\ntarget: green\n',
      },
    },
  ])('run takes $of', async ({ files }) => {
    const faults = await validator('run');
    const { stdout } = await runMain(
      ['audit', '.', 'tidak-ada', '-f', 'json', '--min-score', '50', '--institution-fail-below', 'green'],
      { cwd: tempFolder(files) },
    );
    expect(faults(JSON.parse(stdout))).toEqual([]);
  });
});
