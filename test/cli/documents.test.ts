import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Run } from '../../src/model/run.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

const SAMPLE = 'samples/dokumen-standar';
const read = (path: string) => readFileSync(`${ROOT}/${SAMPLE}/${path}`, 'utf8');
const BAD = read('markdown/kecamatan-makmur/standar-pelayanan.md');
// In a year of its instrument, so that the only warnings are those about documents.
const UNIT = read('unit/kecamatan-makmur.yaml').replace('period: "2026"', 'period: "2021"');
const ALL = [SAMPLE, '--as-of', '2026-03-01', '-f', 'json'];
const runOf = ({ stdout }: { readonly stdout: string }) => JSON.parse(stdout) as Run;

async function audit(files: Readonly<Record<string, string>>, ...args: string[]) {
  const outcome = await runMain(['audit', 'unit', '--documents', 'dokumen', '-f', 'json', ...args], {
    cwd: tempFolder(files),
  });
  const run = outcome.stdout === '' ? undefined : runOf(outcome);
  return {
    code: outcome.code,
    stderr: outcome.stderr,
    documents: run?.units[0]?.documents?.map(({ item, kind }) => `${item} ${kind}`),
    warnings: run?.warnings.map(({ code }) => code),
  };
}
const CLAIMS = ['produk over', 'biaya over', 'prosedur-pengaduan over'];

describe('audit --documents', () => {
  it.for(['markdown', 'word'])('compares the sample with its %s documents, and changes no score', async (folder) => {
    const with_ = runOf(await runMain(['audit', ...ALL, '--documents', `${SAMPLE}/${folder}`]));
    const without = runOf(await runMain(['audit', ...ALL]));
    const claims = with_.units.flatMap(({ id, documents = [] }) =>
      documents.map(({ item, kind, state }) => `${id} ${item} ${kind} ${state}`),
    );
    expect(claims).toEqual([
      'kecamatan-makmur produk over placeholder',
      'kecamatan-makmur biaya over empty',
      'kecamatan-makmur prosedur-pengaduan over missing',
      'puskesmas-mekar biaya under filled',
      'puskesmas-mekar publikasi-maklumat over missing',
    ]);
    // The sample is of 2026, which kepatuhan-2016 is not for; its documents add no warning.
    expect(with_.warnings.map(({ code }) => code)).toEqual(Array(3).fill('checklist-years'));
    expect({ ...with_, units: with_.units.map(({ documents: _, ...unit }) => unit) }).toEqual(without);
    expect(without.units.every((unit) => !('documents' in unit))).toBe(true);
  });

  it('says where: as people write it', async () => {
    const { stdout } = await runMain(
      ['audit', `${SAMPLE}/unit/kecamatan-makmur.yaml`, '--documents', `${SAMPLE}/word`],
      {
        columns: 120,
      },
    );
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      'klaim: ada biaya/tarif; dokumen: komponen kosong (samples/dokumen-standar/word/kecamatan-makmur/standar-pelayanan.docx, tabel 1 baris 5)',
    );
  });

  it.for([
    { of: 'the folder', file: 'dokumen/kecamatan-makmur/sp.md' },
    { of: 'a folder further up, in any case', file: 'dokumen/Kecamatan-Makmur/2026/sp.md' },
    { of: 'the file', file: 'dokumen/kecamatan-makmur.md' },
    { of: 'the name of the unit in it', file: 'dokumen/sp.md' },
  ])('knows the unit by $of', async ({ file }) => {
    expect(await audit({ 'unit/a.yaml': UNIT, [file]: BAD })).toMatchObject({
      code: 0,
      documents: CLAIMS,
      warnings: [],
    });
  });

  it.for([
    {
      of: 'documents without a unit, and a unit without any',
      files: { 'dokumen/sp.md': BAD.replaceAll(/makmur/gi, 'Lain') },
      code: 0,
      documents: undefined,
      warnings: ['document-without-unit', 'unit-without-documents'],
    },
    {
      of: 'a service that no document has',
      files: { 'dokumen/kecamatan-makmur.md': BAD.replaceAll('Domisili', 'Kelahiran') },
      code: 0,
      documents: ['prosedur-pengaduan over'],
      warnings: ['service-without-document'],
    },
    {
      of: 'a document that cannot be read',
      files: { 'dokumen/kecamatan-makmur.md': BAD, 'dokumen/b.docx': 'teks' },
      code: 2,
      documents: CLAIMS,
      warnings: [],
    },
  ])('tells of $of', async ({ of: _, files, ...expected }) => {
    expect(await audit({ 'unit/a.yaml': UNIT, ...files })).toMatchObject(expected);
  });

  it('is silent on the documents of units that the workspace has and that are not audited now', async () => {
    const files = {
      'unit/a.yaml': UNIT,
      'dokumen/kecamatan-makmur.md': BAD,
      'dokumen/lain/sp.md': BAD.replaceAll(/makmur/gi, 'Lain'),
    };
    expect((await audit(files)).warnings).toEqual(['document-without-unit']);
    const known = { ...files, 'patuh.yaml': 'units: [kecamatan-makmur, lain]' };
    const outcome = await runMain(['audit', 'unit/a.yaml', '--documents', 'dokumen', '-f', 'json'], {
      cwd: tempFolder(known),
    });
    expect(runOf(outcome).warnings).toEqual([]);
  });

  it('a saved run keeps it, and is drawn with it', async () => {
    const { stdout } = await runMain(['audit', ...ALL, '--documents', `${SAMPLE}/word`]);
    const cwd = tempFolder({ 'hasil.json': stdout });
    const again = await runMain(['report', 'hasil.json', '-f', 'json'], { cwd });
    expect(runOf(again).units).toEqual(runOf({ stdout }).units);
    for (const format of ['terminal', 'markdown', 'html', 'github', 'sarif', 'gitlab']) {
      const drawn = await runMain(['report', 'hasil.json', '-f', format], { cwd });
      expect(drawn.stdout, format).toMatch(
        format === 'terminal' ? /5 jawaban dari 2 unit/ : /dokumen: komponen kosong/,
      );
    }
  });

  it('a folder that is not there is a mistake', async () => {
    expect((await runMain(['audit', '.', '--documents', 'x'], { cwd: tempFolder({}) })).code).toBe(2);
  });

  it('in this folder itself finds the unit by the name of its folder or file', async () => {
    for (const path of ['kecamatan-makmur/sp.md', 'kecamatan-makmur.md']) {
      const cwd = tempFolder({ 'unit/kecamatan-makmur.yaml': UNIT, [path]: BAD });
      const run = runOf(await runMain(['audit', 'unit', '--documents', '.', '-f', 'json'], { cwd }));
      expect(run.units[0]?.documents?.map(({ item, kind }) => `${item} ${kind}`)).toEqual(CLAIMS);
    }
  });

  it('with a standard that names no service compares with nothing of it', async () => {
    const nameless = BAD.replace(/^#.*$/gm, '# Standar Pelayanan').replace(/^.*[Ll]ayanan:.*$/gm, '');
    const { documents } = await audit({
      'unit/kecamatan-makmur.yaml': UNIT,
      'dokumen/kecamatan-makmur/sp.md': nameless,
    });
    expect(documents).toBeDefined();
  });
});
