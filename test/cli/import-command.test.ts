import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runMain } from '../support/run-main.ts';
import { tableWorkbook } from '../support/table-workbook.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runOf } from './fixtures.ts';

/** As Google Forms exports it: commas, quotation marks, a line break in a heading. */
const TABLE = `Stempel waktu,Nama Unit,Persyaratan pelayanan dipublikasikan,"Toilet pengguna
layanan tersedia",Biaya/tarif dipublikasikan,Bukti tarif,Catatan
1/2/2018,Dinas Sosial,Sudah ada,v,tdk,https://contoh.example/tarif,dipasang di loket
1/2/2018,Puskesmas Mekar,ada,x,,,
`;
const MAP = `instrumen: kepatuhan-2016
instansi: Kota Contoh
periode: 2018
unit: { nama: Nama Unit }
jawaban:
  persyaratan: Persyaratan pelayanan dipublikasikan
  toilet: D
  biaya: Biaya/tarif dipublikasikan
bukti: { biaya: Bukti tarif }
catatan: { biaya: Catatan }
`;

describe('import', () => {
  it('writes one assessment a unit, and keeps a cell that is no answer as it is', async () => {
    const cwd = tempFolder({ 'jawaban.csv': TABLE, 'peta.yaml': MAP });
    const first = await runMain(['import', 'jawaban.csv', '--map', 'peta.yaml', '-o', 'unit', '--no-color'], { cwd });
    expect(first.code).toBe(2);
    expect(first.stderr).toContain('jawaban.csv:4:1: peringatan: jawaban `x` tidak dikenal untuk butir `toilet`');
    expect(first.stderr).toContain('Maksud Anda `tidak` atau `ada`?');
    const { units, rejected } = runOf(await runMain(['audit', 'unit', '-f', 'json'], { cwd }));
    expect(units).toMatchObject([{ id: 'dinas-sosial', name: 'Dinas Sosial', answered: 3 }]);
    expect(units[0]?.items.filter(({ answer }) => answer !== null)).toMatchObject([
      { item: 'persyaratan', answer: 'ada' },
      { item: 'biaya', answer: 'tidak' },
      { item: 'toilet', answer: 'ada' },
    ]);
    expect(units[0]?.evidence).toMatchObject([{ item: 'biaya', link: 'https://contoh.example/tarif' }]);
    expect(units[0]?.gaps.find(({ item }) => item === 'biaya')?.note).toBe('dipasang di loket');
    expect(rejected).toMatchObject([{ unit: 'puskesmas-mekar', diagnostics: [{ code: 'unknown-answer' }] }]);
    const again = await runMain(['import', 'jawaban.csv', '--map', 'peta.yaml', '-o', 'unit', '--no-color'], { cwd });
    expect(again.stderr).toContain('--force');
  });

  it.each([
    ['semicolons, a byte order mark and CR LF', `\uFEFF${TABLE.replaceAll(',', ';').replaceAll('\n', '\r\n')}`],
    ['tabs', TABLE.replaceAll(',', '\t')],
  ])('reads %s', async (_, table) => {
    const cwd = tempFolder({ 'jawaban.csv': table, 'peta.yaml': MAP });
    await runMain(['impor', 'jawaban.csv', '--map', 'peta.yaml', '-o', 'unit'], { cwd });
    expect(readFileSync(join(cwd, 'unit/dinas-sosial.yaml'), 'utf8')).toContain('persyaratan: ada');
  });

  it('reads workbooks, and names sheet and cell', async () => {
    const rows = [
      [
        'Nama Unit',
        'Persyaratan pelayanan dipublikasikan',
        'Kosong',
        'Toilet',
        'Biaya/tarif dipublikasikan',
        'Bukti tarif',
        'Catatan',
      ],
      ['Dinas Sosial', 'Sudah ada', '', 'entah', 'tdk', 'https://contoh.example/tarif', 'loket'],
    ];
    const cwd = tempFolder({ 'jawaban.xlsx': tableWorkbook(rows), 'peta.yaml': MAP });
    const { stderr } = await runMain(['import', 'jawaban.xlsx', '--map', 'peta.yaml', '-o', 'unit', '--no-color'], {
      cwd,
    });
    expect(stderr).toContain('jawaban.xlsx:Jawaban!D2: ');
    const text = readFileSync(join(cwd, 'unit/dinas-sosial.yaml'), 'utf8');
    expect(text).toContain('persyaratan: ada');
    expect(text).toContain('toilet: entah');
    const bad = tempFolder({
      'a.xlsx': new Uint8Array(40).fill(80),
      'b.xlsx': tableWorkbook([[' ']]),
      'peta.yaml': MAP,
    });
    for (const file of ['a.xlsx', 'b.xlsx']) {
      expect((await runMain(['import', file, '--map', 'peta.yaml'], { cwd: bad })).code, file).toBe(2);
    }
  });

  it('leaves out a unit that has several rows, and says which', async () => {
    const table = `${TABLE}1/2/2018,dinas sosial,ada,ada,ada,,\n`;
    const cwd = tempFolder({ 'jawaban.csv': table.replace(',x,', ',ada,'), 'peta.yaml': MAP });
    const { code, stderr } = await runMain(['import', 'jawaban.csv', '--map', 'peta.yaml', '-o', 'unit'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('unit `Dinas Sosial` ada di baris 2, 4');
    expect(existsSync(join(cwd, 'unit/dinas-sosial.yaml'))).toBe(false);
    expect(existsSync(join(cwd, 'unit/puskesmas-mekar.yaml'))).toBe(true);
  });

  it.each([
    ['a column that is not there', MAP.replace('toilet: D', 'toilet: WC'), 'tidak ada kolom `WC`'],
    ['an item that is none', MAP.replace('toilet: D', 'toilett: D'), 'Maksud Anda `toilet`?'],
    ['a key that is none', MAP.replace('bukti:', 'foto:'), 'isian `foto` tidak dikenal'],
    ['no column of names', MAP.replace('{ nama: Nama Unit }', '{ id: A }'), 'isian wajib `nama`'],
  ])('a map with %s writes nothing', async (_, map, told) => {
    const cwd = tempFolder({ 'jawaban.csv': TABLE, 'peta.yaml': map });
    const { code, stderr } = await runMain(['import', 'jawaban.csv', '--map', 'peta.yaml', '-o', 'unit'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(told);
    expect(existsSync(join(cwd, 'unit'))).toBe(false);
  });

  it('drafts a map that it takes, with what is doubtful as comments', async () => {
    const cwd = tempFolder({ 'jawaban.csv': TABLE.replace(',x,', ',v,') });
    const draft = await runMain(['import', 'jawaban.csv', '--suggest-map', '-o', 'peta.yaml'], { cwd });
    expect(draft.code).toBe(0);
    const map = readFileSync(join(cwd, 'peta.yaml'), 'utf8');
    expect(map).toContain('name: Nama Unit');
    expect(map).toContain('persyaratan: Persyaratan pelayanan dipublikasikan');
    expect(map).toContain('toilet: Toilet pengguna layanan tersedia');
    expect(map).toMatch(/# Butir tanpa kolom: .*loket/);
    expect(map).not.toMatch(/^ {2}.*: (?:Stempel waktu|Catatan)$/m);
    const { code } = await runMain(['import', 'jawaban.csv', '--map', 'peta.yaml', '-o', 'unit'], { cwd });
    expect(code).toBe(0);
  });

  it.each([
    ['neither a map nor the wish for one', ['import', 'a.csv'], '--map'],
    ['an old workbook', ['import', 'a.xls', '--suggest-map'], '.xls'],
    ['a table that is not there', ['import', 'b.csv', '--suggest-map'], 'b.csv'],
  ])('refuses %s', async (_, args, told) => {
    const { code, stderr } = await runMain(args, { cwd: tempFolder({ 'a.csv': TABLE, 'a.xls': 'PK' }) });
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });
});
