import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { KECIL, runOf, unit } from './fixtures.ts';

const BASE = { 'kecil.yaml': KECIL, 'a.yaml': unit('a', 'green') };
const DISHUB = unit('dishub', 'red');
const WORKSPACE = 'checklist: kecil.yaml\nunits: [a, dishub]\n';

type Files = Parameters<typeof tempFolder>[0];

/** The run of a folder with these files beside an assessment that can be read. */
async function audited(files: Files) {
  const outcome = await runMain(['audit', '.', '-f', 'json'], { cwd: tempFolder({ ...BASE, ...files }) });
  const run = runOf(outcome);
  const { found, ...parts } = run.counts;
  expect(Object.values(parts).reduce((sum, part) => sum + part)).toBe(found);
  return {
    code: outcome.code,
    counts: run.counts,
    units: run.units.map(({ id }) => id),
    rejected: run.rejected.map(({ file, unit: id, diagnostics }) => `${file} ${id} ${diagnostics[0]?.code}`),
    missing: run.missing,
    warnings: run.warnings.map(({ code, at }) => `${at.file} ${code}`),
  };
}

describe('a file that may be an assessment and is not read', () => {
  it.each([
    ['as Notepad saves it', 'dishub.yaml.txt', DISHUB, 'unread-name'],
    ['an editor’s copy', 'dishub.yaml~', DISHUB, 'unread-name'],
    ['a backup', 'dishub.yaml.bak', DISHUB, 'unread-name'],
    ['a temporary file', 'dishub.yaml.tmp', DISHUB, 'unread-name'],
    ['a copy behind its ending', 'dishub.yml (1)', DISHUB, 'unread-name'],
    ['in capitals', 'DISHUB.YAML.TXT', DISHUB, 'unread-name'],
    ['a text file by its content', 'dishub.txt', DISHUB, 'unread-name'],
    ['without an ending', 'dishub', DISHUB, 'unread-name'],
    ['empty', 'dishub.yaml.txt', '', 'unread-name'],
    ['broken', 'dishub.yaml.txt', 'unit: [', 'unread-name'],
    ['JSON', 'dishub.json.txt', '{ "unit": { "id": "dishub" }, "answers": {} }', 'unread-name'],
    ['a damaged workbook', 'dinsos.xlsx', 'PK', 'workbook-damaged'],
    ['an empty workbook', 'dinsos.xlsx', '', 'empty-file'],
    ['an old workbook', 'dinsos.xls', 'x', 'unread-workbook'],
    [
      'YAML without its keys',
      'dishub.yaml',
      'institution: Kota\nperiod: "2018"\nservices: { kk: KK }\n',
      'passed-over',
    ],
    ['YAML with answers alone', 'dishub.yaml', 'answers: { papan: ada }\n', 'passed-over'],
  ])('is named and counted: %s', async (_, file, text, code) => {
    const run = await audited({ [file]: text });
    expect(run).toMatchObject({
      code: 0,
      units: ['a'],
      warnings: [`${file} ${code}`],
      counts: { found: 2, notRead: 1 },
    });
  });

  it.each([
    ['by its name', 'dishub.yaml.txt', 'unit: ['],
    ['by its content', 'kiriman.txt', DISHUB],
    ['as a copy', 'dishub - Salin (2).yaml.txt', ''],
    ['a workbook', 'dishub.xlsx', 'PK'],
    ['YAML of another kind', 'dishub.yaml', 'papan: ada\ntoilet: ada\n'],
  ])('is rejected where an expected unit depends on it, which is not only missing: %s', async (_, file, text) => {
    const run = await audited({ 'patuh.yaml': WORKSPACE, [file]: text });
    expect(run).toMatchObject({ code: 2, units: ['a'], missing: [], counts: { found: 2, rejected: 1 } });
    expect(run.rejected).toMatchObject([
      expect.stringMatching(new RegExp(`^${file.replace(/[()]/g, '\\$&')} dishub `)),
    ]);
  });

  it('is warned of where the unit is there all the same', async () => {
    const run = await audited({ 'patuh.yaml': WORKSPACE, 'dishub.yaml': DISHUB, 'dishub.yaml.bak': DISHUB });
    expect(run).toMatchObject({ code: 0, units: ['a', 'dishub'], warnings: ['dishub.yaml.bak unread-name'] });
  });

  it('is told how to be called, and counted in the sentence', async () => {
    const cwd = tempFolder({ ...BASE, 'dishub.yaml.txt': DISHUB, 'dinsos.xlsx': 'PK' });
    const { stdout, stderr } = await runMain(['audit', '.'], { cwd });
    expect(stdout).toContain('3 unit = 1 dinilai + 0 tanpa nilai + 0 ditolak + 0 belum ada + 2 tidak dibaca');
    expect(stderr).toContain('Ubah namanya menjadi `dishub.yaml`');
    expect(stderr).toContain('isi buku kerja ini rusak atau terpotong');
  });

  it('comes back from a saved run; one without the count too', async () => {
    const cwd = tempFolder({ ...BASE, 'dinsos.xlsx': 'PK' });
    await runMain(['audit', '.', '-f', 'json:hasil.json'], { cwd });
    const again = await runMain(['report', 'hasil.json', '-f', 'json'], { cwd });
    expect(runOf(again).counts).toMatchObject({ found: 2, notRead: 1 });
    const { stdout } = await runMain(['report', 'hasil.json'], { cwd });
    expect(stdout).toContain('+ 1 tidak dibaca');
  });
});

describe('what is passed over silently', () => {
  it.each<[string, Files]>([
    ['the lock file of an open workbook', { '~$dinsos.xlsx': 'x' }],
    ['evidence by its folder', { 'bukti/rekap.xlsx': 'PK', 'bukti/catatan.txt': DISHUB }],
    ['notes', { 'catatan.txt': 'Rapat: unit: semua hadir', LICENSE: 'MIT' }],
    ['a checklist and a workspace kept aside', { 'kecil.yaml.bak': KECIL, 'patuh.yaml.bak': WORKSPACE }],
    ['other YAML', { 'alur.yaml.bak': 'on: push\njobs: {}\n', 'paket.json.bak': '{ "name": "x" }' }],
    ['hidden files', { '.dishub.yaml.swp': DISHUB, '._dishub.yaml': DISHUB }],
  ])('%s', async (_, files) => {
    expect(await audited(files)).toMatchObject({ code: 0, warnings: [], rejected: [], counts: { found: 1 } });
  });

  it('a unit’s evidence, wherever it lies', async () => {
    const named = `checklist: kecil.yaml\nunit: { id: a, name: A }\nanswers: { papan: { answer: ada, evidence: [foto/rekap.xlsx] } }\n`;
    const run = await audited({ 'a.yaml': named, 'foto/rekap.xlsx': 'PK\u0003\u0004', 'foto/lain.xlsx': 'PK' });
    expect(run.warnings.filter((one) => one.includes('unread'))).toEqual([]);
  });

  it('reports of earlier runs', async () => {
    const cwd = tempFolder(BASE);
    const files = ['json:hasil.json.bak', 'xlsx:hasil.xlsx', 'terminal:hasil.txt'];
    await runMain(['audit', '.', ...files.flatMap((file) => ['-f', file])], { cwd });
    const run = runOf(await runMain(['audit', '.', '-f', 'json'], { cwd }));
    expect(run.warnings).toEqual([]);
  });
});

describe('a file that is read', () => {
  it.each([
    ['an ending in capitals', 'dishub.YML', DISHUB],
    [
      'JSON with a byte order mark',
      'dishub.json',
      '\ufeff{ "checklist": "kecil.yaml", "unit": { "id": "dishub", "name": "D" }, "answers": {} }',
    ],
    ['a copy on its own', 'dishub (1).yaml', DISHUB],
    ['in quotation marks of Word', 'dishub.yaml', DISHUB.replace('Unit dishub', '“Unit dishub”')],
  ])('%s', async (_, file, text) => {
    expect(await audited({ [file]: text })).toMatchObject({ units: ['a', 'dishub'], rejected: [] });
  });

  it.each(['a (1).yaml', 'a - Copy.yaml', 'a - Salin.yaml'])(
    'a copy beside the original is rejected with it, once, and both files are named: %s',
    async (file) => {
      const cwd = tempFolder({ ...BASE, [file]: unit('a', 'green') });
      const run = runOf(await runMain(['audit', '.', '-f', 'json'], { cwd }));
      expect(run.counts).toMatchObject({ found: 1, scored: 0, rejected: 1 });
      expect(run.rejected.map(({ unit: id }) => id)).toEqual(['a']);
      const told = JSON.stringify(run.rejected);
      expect(told).toContain('"duplicate-unit"');
      for (const name of [file, 'a.yaml']) expect(told).toContain(name);
      const { stdout } = await runMain(['audit', '.'], { cwd });
      expect(stdout).toContain(`Ditolak: ${[file, 'a.yaml'].sort().join(' dan ')}`);
    },
  );

  it('an empty one is rejected', async () => {
    expect(await audited({ 'x.yaml': '' })).toMatchObject({ code: 2, rejected: ['x.yaml null empty-file'] });
  });
});
