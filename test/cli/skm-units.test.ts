import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { SurveyUnitsRun } from '../../src/model/survey-units-run.ts';
import { convert, readCsv, TO_CSV, TRIES_LIBREOFFICE } from '../support/libreoffice.ts';
import { runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';

const PROBOLINGGO = 'samples/kota-probolinggo-2018/skm';
const ANSWERS = 'test/fixtures/survei/jawaban.csv';
const NAMES = 'Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;Pengaduan;Sarana';
/** A table in which each respondent gives one answer nine times. */
const table = (...answers: readonly number[]) =>
  `${NAMES}\n${answers.map((answer) => Array(9).fill(answer).join(';')).join('\n')}\n`;

async function unitsOf(args: readonly string[], cwd?: string) {
  const outcome = await runMain(['skm', ...args, '-f', 'json', '-q'], cwd === undefined ? {} : { cwd });
  return { ...outcome, run: (outcome.stdout === '' ? undefined : JSON.parse(outcome.stdout)) as SurveyUnitsRun };
}

describe('patuh skm over several units', () => {
  it('Probolinggo 2018: 17 units, 78.97 as published, by the mean of units only', async () => {
    const { code, run } = await unitsOf([PROBOLINGGO, '--published', '78,97']);
    expect(code).toBe(0);
    expect(run).toMatchObject({
      institution: {
        name: 'Pemerintah Kota Probolinggo',
        period: '2018',
        units: 17,
        index: 78.97,
        grade: 'B',
        complete: true,
      },
      published: { rules: ['units'] },
      rejected: [],
    });
    expect((await unitsOf([PROBOLINGGO, '--published', '80,00'])).code).toBe(1);
  });

  it('each unit counts alike, or each respondent does', async () => {
    const cwd = tempFolder({ 'a.csv': table(4), 'b.csv': table(2, 2, 2) });
    const byUnits = await unitsOf(['a.csv', 'b.csv'], cwd);
    expect(byUnits.run.institution).toMatchObject({ index: 75, byRollup: { units: 75, respondents: 62.5 } });
    const byRespondents = await unitsOf(['*.csv', '--rollup', 'respondents'], cwd);
    expect(byRespondents.run).toMatchObject({ rollup: 'respondents', institution: { index: 62.5 } });
    const { stdout } = await runMain(['skm', '.'], { cwd });
    expect(stdout).toContain('anggapan patuh');
  });

  it('a column names the unit; respondents who name none are counted', async () => {
    const rows = ['Dinas A;4', 'Dinas A;3', 'Dinas B;2', ';1'].map((row) => `${row}${row.slice(-2).repeat(8)}`);
    const cwd = tempFolder({ 'semua.csv': `Tempat;${NAMES}\n${rows.join('\n')}\n` });
    for (const column of ['Tempat', 'tempat', 'A']) {
      const { run } = await unitsOf(['semua.csv', '--unit-column', column], cwd);
      expect(run.units.map(({ name, index }) => [name, index])).toEqual([
        ['Dinas A', 87.5],
        ['Dinas B', 50],
      ]);
      expect(run.warnings).toMatchObject([{ code: 'survey-without-unit', facts: { count: 1 } }]);
    }
    const wrong = await runMain(['skm', 'semua.csv', '--unit-column', 'OPD'], { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('tidak ada kolom `OPD`');
  });

  it('periods of file names and folders are a series; the latest is the headline', async () => {
    const cwd = tempFolder({
      'dinsos-2019-s1.csv': table(2),
      'dinsos-2019-s2.csv': table(3),
      '2020-s1/skm dinsos.csv': table(4),
    });
    const { run } = await unitsOf(['.'], cwd);
    expect(run.periods.map(({ period, index }) => [period, index])).toEqual([
      ['2019-S1', 50],
      ['2019-S2', 75],
      ['2020-S1', 100],
    ]);
    expect(run.institution).toMatchObject({ period: '2020-S1', units: 1, index: 100 });
    const { stdout } = await runMain(['skm', '.'], { cwd });
    expect(stdout).toContain('Perkembangan: ▃▆█');
    expect(stdout).toMatch(/2019-S2 +1 +1 +75,00 +\+25,00 +C/);
  });

  it.for([
    ['month', ['2019-01', '2019-06', '2019-07']],
    ['quarter', ['2019-Q1', '2019-Q2', '2019-Q3']],
    ['semester', ['2019-S1', '2019-S2']],
    ['year', ['2019']],
  ] as const)('dates of answers are cut by %s', async ([series, periods]) => {
    const rows = ['2019-01-05', '2019-06-30', '2019-07-01'].map((day) => `${day}${';3'.repeat(9)}`);
    const cwd = tempFolder({ 'a.csv': `Tanggal;${NAMES}\n${rows.join('\n')}\n` });
    const { run } = await unitsOf(['a.csv', '--series', series], cwd);
    expect(run.periods.map(({ period }) => period)).toEqual(periods);
  });

  it('a column of periods is read as people write them', async () => {
    const rows = ['Semester I 2019', '2019 TW 4', 'Ramadan'].map((period) => `${period}${';3'.repeat(9)}`);
    const cwd = tempFolder({ 'a.csv': `Periode;${NAMES}\n${rows.join('\n')}\n` });
    const { run } = await unitsOf(['a.csv', '--period-column', 'Periode'], cwd);
    expect(run.periods.map(({ period }) => period)).toEqual(['2019-Q4', '2019-S1', 'Ramadan']);
  });

  it('a table that cannot be read leaves the index incomplete, and ends with 2', async () => {
    const cwd = tempFolder({ 'a.csv': table(4), 'b.csv': table(5), 'c.csv': 'Nama;Alamat\nx;y\n' });
    const { code, run } = await unitsOf(['.'], cwd);
    expect(code).toBe(2);
    expect(run).toMatchObject({ institution: { complete: false, units: 1 }, rejected: [{ file: 'b.csv' }] });
    expect(run.warnings.map(({ code: warned, at }) => [warned, at.file])).toEqual([['survey-other-table', 'c.csv']]);
  });

  it('one unit and period in two files is neither', async () => {
    const cwd = tempFolder({ 'x/dinsos-2019.csv': table(4), 'y/dinsos-2019.csv': table(3), 'z.csv': table(2) });
    const { code, run } = await unitsOf(['.'], cwd);
    expect(code).toBe(2);
    expect(run.rejected.map(({ file }) => file)).toEqual(['x/dinsos-2019.csv', 'y/dinsos-2019.csv']);
    expect(run.units.map(({ name }) => name)).toEqual(['z']);
  });

  it.for([
    ['--population', '9'],
    ['--name', 'x'],
    ['-o', 'a.yaml'],
  ])('%j is for one file', async (args) => {
    const { code, stderr } = await runMain(['skm', PROBOLINGGO, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain('hanya untuk satu berkas');
  });

  it('as JSON keeps to its schema', async () => {
    const schema = JSON.parse((await runMain(['schema', 'skm-units'])).stdout);
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
    const cwd = tempFolder({ 'a.csv': table(4), 'b-2019.csv': table(3), 'c.csv': table(5) });
    for (const args of [[PROBOLINGGO, '--published', '78,97'], [cwd]]) {
      const { run } = await unitsOf(args);
      expect([validate(run), validate.errors]).toEqual([true, null]);
      expect(validate({ ...run, kind: 'run' })).toBe(false);
    }
  });
});

describe('office files of surveys', () => {
  const made = async (args: readonly string[]) => {
    const cwd = tempFolder({ 'jawaban.csv': readFileSync(ANSWERS), 'a.csv': table(4), 'b.csv': table(2) });
    const outcome = await runMain(['skm', ...args, '-o', 'l.docx', '-o', 'l.xlsx'], { cwd });
    expect(outcome.code).toBe(0);
    return { docx: readFileSync(join(cwd, 'l.docx')), xlsx: readFileSync(join(cwd, 'l.xlsx')), cwd };
  };

  it('are the same bytes each time, and may be written over', async () => {
    const first = await made(['jawaban.csv', '-q']);
    expect(await made(['jawaban.csv', '-q'])).toMatchObject({ docx: first.docx, xlsx: first.xlsx });
    expect(await runMain(['skm', 'jawaban.csv', '-o', 'l.docx', '-q'], { cwd: first.cwd })).toMatchObject({ code: 0 });
  });

  it.skipIf(!TRIES_LIBREOFFICE)('open in LibreOffice with what they should say', { timeout: 120_000 }, async () => {
    const one = await made(['jawaban.csv']);
    const several = await made(['a.csv', 'b.csv']);
    const texts = convert({ 'one.docx': one.docx, 'several.docx': several.docx }, 'txt:Text (encoded):UTF8');
    const chapters = ['Pendahuluan', 'Metode', 'Hasil per unsur', 'Analisis', 'Rencana tindak lanjut', 'Kesimpulan'];
    for (const name of ['one.txt', 'several.txt']) {
      const text = texts.get(name)?.toString() ?? '';
      const places = chapters.map((chapter) => text.search(new RegExp(`^\\s*(?:[A-F]\\.\\s*)?${chapter}$`, 'm')));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
    const sheets = convert({ 'one.xlsx': one.xlsx, 'several.xlsx': several.xlsx }, TO_CSV);
    const sheet = [...sheets].find(([name]) => name.startsWith('one-Pengolahan'))?.[1].toString() ?? '';
    const rows = readCsv(sheet);
    const sums =
      rows
        .find(([label]) => label === 'Nilai per unsur')
        ?.slice(1)
        .map(Number) ?? [];
    const respondents = rows.filter(([label]) => /^\d+$/.test(label ?? ''));
    expect(respondents).toHaveLength(5);
    expect(sums.slice(0, 9)).toEqual(
      Array.from({ length: 9 }, (_, at) => respondents.reduce((total, row) => total + Number(row[at + 1]), 0)),
    );
    expect(rows.find(([label]) => label === 'Nilai konversi (IKM)')?.at(-1)).toBe('78.89');
    expect([...sheets.keys()].some((name) => name.startsWith('several-Unit'))).toBe(true);
  });
});
