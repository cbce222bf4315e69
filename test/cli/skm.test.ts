import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/model/limits.ts';
import type { SurveyRun } from '../../src/model/survey-run.ts';
import { ROOT, runMain } from '../support/run-main.ts';
import { tempFolder } from '../support/temp-folder.ts';
import { runOf } from './fixtures.ts';

const SEKADAU = 'samples/kab-sekadau-2019/skm-sekadau-2019-s1.csv';
const MEANS = '3.2,3.216,2.936,3.53,3.136,3.2,3.316,3.916,3.323';
const HEAD =
  'Tanggal;Layanan;Jenis kelamin;Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;Pengaduan;Sarana';
const ANSWERS = `${HEAD}
03/01/2019;KTP-el;L;4;4;4;4;4;4;4;4;4
04/02/2019;KTP-el;P;3;3;3;4;3;3;3;2;3
05/03/2019;Kartu Keluarga;P;2;2;2;4;3;3;3;2;3
`;

const parse = ({ stdout }: { stdout: string }) => JSON.parse(stdout) as SurveyRun;

describe('patuh skm', () => {
  it('Sekadau: 78.74, B, fits one screen of 80 columns', async () => {
    const { code, stdout, stderr } = await runMain(['skm', SEKADAU], { columns: 80 });
    expect(code).toBe(0);
    expect(stdout).toContain('78,74   MUTU B   Baik');
    expect(stdout).toMatch(/49 responden hanya cukup untuk populasi paling banyak 56\s+orang/);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
    expect(stderr).toContain('dua unsur terakhir hanya bernomor');
  });

  it('is the same by standard input', async () => {
    const stdin = readFileSync(join(ROOT, SEKADAU));
    const piped = parse(await runMain(['skm', '-', '-f', 'json'], { stdin }));
    const named = parse(await runMain(['skm', SEKADAU, '-f', 'json']));
    expect(piped).toEqual({ ...named, answers: { ...named.answers, file: '-' }, warnings: piped.warnings });
  });

  it('tells by service, by respondent and by day', async () => {
    const cwd = tempFolder({ 'jawaban.csv': ANSWERS });
    const run = parse(await runMain(['skm', 'jawaban.csv', '-f', 'json', '--population', '3'], { cwd }));
    expect(run).toMatchObject({
      period: { from: '2019-01-03', to: '2019-03-05' },
      groups: [
        { by: 'service', name: 'Kartu Keluarga', respondents: 1, index: 66.67, grade: 'C' },
        { by: 'service', name: 'KTP-el', respondents: 2, index: 87.5, grade: 'B' },
      ],
      respondentsBy: [{ fact: 'sex', values: [{ value: 'Perempuan', respondents: 2 }, { value: 'Laki-laki' }] }],
      sample: { population: 3, needed: 3, enough: true },
      warnings: [],
    });
  });

  it('warns where fewer were asked than the population needs', async () => {
    const few = await runMain(['skm', SEKADAU, '--population', '1.000', '-q']);
    expect(few).toMatchObject({ code: 0, stderr: '' });
    expect(few.stdout).toContain('Belum cukup: 49 responden, padahal populasi 1000 orang memerlukan 278');
    const more = await runMain(['skm', SEKADAU, '--population', '48', '-q']);
    expect(more.stdout).toContain('Periksa --population');
  });

  it('counts respondents who are left out', async () => {
    const cwd = tempFolder({ 'jawaban.csv': `${ANSWERS};;;4;;4;4;4;4;4;4;4\nJumlah;;;9;9;9;9;9;9;9;9;9\n` });
    const outcome = await runMain(['skm', 'jawaban.csv'], { cwd });
    expect(outcome.code).toBe(0);
    expect(outcome.stdout).toContain('1 responden tidak dihitung');
    expect(outcome.stderr).toContain('jawaban.csv:5');
    expect(outcome.stderr).toContain('baris 6 (Jumlah) adalah baris jumlah');
  });

  it('refuses wrong answers with their places, and writes nothing', async () => {
    const cwd = tempFolder({ 'jawaban.csv': ANSWERS.replace('KTP-el;L;4', 'KTP-el;L;5') });
    const outcome = await runMain(['skm', 'jawaban.csv', '-o', 'unit.yaml', '-f', 'json:hasil.json'], { cwd });
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain('baris 2, kolom D (Persyaratan)');
    expect(() => readFileSync(join(cwd, 'unit.yaml'))).toThrow('ENOENT');
    expect(() => readFileSync(join(cwd, 'hasil.json'))).toThrow('ENOENT');
  });

  it.for<[readonly string[], number, string]>([
    [['--means', MEANS, '--published', '81,71'], 1, 'tidak diperoleh dari rata-rata unsurnya'],
    [['--means', MEANS, '--published', '81,71'], 1, 'Mutu untuk 81,71 tetap B (Baik)'],
    [['--means', MEANS, '--published', '81,71'], 1, '82,70 (bobot 1/9); 82,62 (bobot 0,111); 81,88 (bobot 0,11)'],
    [['--means', MEANS, '--published', '81.71', '--published-grade', 'A'], 1, 'hanya cocok dengan tabel 2004'],
    [['--means', MEANS, '--published', '81,88'], 0, '81,88 diperoleh dengan bobot 0,11;'],
    [['--means', MEANS, '--published', '82,70', '--published-grade', 'B'], 0, 'Mutu B yang tercetak sesuai'],
    [['--means', MEANS], 0, 'tanpa jawaban responden'],
    [['--means', '4 4 4 4 4 4 4 4 4'], 0, '100,00   MUTU A   Sangat Baik'],
    [['--published', '78,97'], 0, '78,97 adalah mutu B (Baik)'],
    [['--published', '78,97', '--published-grade', 'C'], 1, 'tidak sesuai'],
    [[SEKADAU, '--published', '78,74'], 0, 'sesuai dengan jawabannya (bobot 1/9)'],
    [[SEKADAU, '--published', '77,95'], 0, 'bobot 0,11'],
    [[SEKADAU, '--published', '90'], 1, '90 adalah mutu A (Sangat Baik)'],
  ])('%j ends with %d', async ([args, code, text]) => {
    const outcome = await runMain(['skm', ...args, '-q']);
    expect(outcome).toMatchObject({ code, stderr: '' });
    expect(outcome.stdout.replace(/\s+/g, ' ')).toContain(text.replace(/\s+/g, ' '));
  });

  it.for<[readonly string[], string]>([
    [[], 'Sebutkan berkas jawaban'],
    [[SEKADAU, '--means', MEANS], 'Pilih salah satu'],
    [['--means', '1,2,3'], 'sembilan angka'],
    [['--published', '101'], 'angka 0 sampai 100'],
    [[SEKADAU, '--population', '0'], 'bilangan bulat mulai dari 1'],
    [[SEKADAU, '--population', '-5'], 'bilangan bulat mulai dari 1'],
    [['--published', '80', '--published-grade', 'E'], 'A, B, C, D'],
    [[SEKADAU, '-o', 'a.yaml', '-o', 'b.yml'], 'hanya dapat ditulis ke satu'],
    [['--published', '80', '-o', 'a.yaml'], 'tidak ada hasil'],
    [['tidak-ada.csv'], 'tidak ada'],
    [[SEKADAU, '-f', 'sarif'], 'tidak dikenal'],
  ])('%j ends with 2', async ([args, text]) => {
    const outcome = await runMain(['skm', ...args]);
    expect(outcome).toMatchObject({ code: 2, stdout: '' });
    expect(outcome.stderr).toContain(text);
  });

  it('as JSON keeps to its schema', async () => {
    const schema = JSON.parse((await runMain(['schema', 'skm'])).stdout);
    const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);
    const cwd = tempFolder({ 'jawaban.csv': ANSWERS });
    for (const args of [
      [join(ROOT, SEKADAU), '--population', '500', '--published', '81,71', '--published-grade', 'A'],
      ['jawaban.csv'],
      ['--means', MEANS, '--published', '81,88'],
      ['--published', '78,97'],
    ]) {
      const run = parse(await runMain(['skm', ...args, '-f', 'json'], { cwd }));
      expect([validate(run), validate.errors]).toEqual([true, null]);
      expect(validate({ ...run, schemaVersion: 2 })).toBe(false);
    }
  });

  it('overwrites its own reports, and no other files', async () => {
    const cwd = tempFolder({ 'jawaban.csv': ANSWERS, 'lain.md': '# Catatan\n' });
    const formats = ['hasil.txt', 'hasil.json', 'hasil.csv', 'hasil.md', 'hasil.html'].flatMap((file) => ['-o', file]);
    for (let time = 0; time < 2; time++) {
      expect(await runMain(['skm', 'jawaban.csv', ...formats], { cwd })).toMatchObject({ code: 0, stdout: '' });
    }
    expect(await runMain(['skm', 'jawaban.csv', '-o', 'lain.md'], { cwd })).toMatchObject({ code: 2 });
    expect(await runMain(['skm', 'jawaban.csv', '-f', 'csv', '-o', 'jawaban.csv', '--force'], { cwd })).toMatchObject({
      code: 2,
    });
    expect(readFileSync(join(cwd, 'jawaban.csv'), 'utf8')).toBe(ANSWERS);
    expect(readFileSync(join(cwd, 'hasil.csv'), 'utf8')).toMatch(/^\uFEFFMenurut;Nama;Responden;Indeks;Mutu;/);
  });

  it('escapes what comes from the table, for every format', async () => {
    const hostile = '<b>=1+1|`x`\u202E';
    const cwd = tempFolder({
      'jawaban.csv': ANSWERS.replace('Kartu Keluarga', `"${hostile}"`).replace(';L;', ';=cmd()|081234567890;'),
    });
    const all: string[] = [];
    for (const format of ['terminal', 'json', 'csv', 'markdown', 'html']) {
      const { code, stdout } = await runMain(['skm', 'jawaban.csv', '-f', format], { cwd });
      expect(code).toBe(0);
      expect(stdout).not.toContain('\u202E');
      expect(stdout).not.toContain('081234567890');
      all.push(stdout);
    }
    expect(all[4]).not.toContain('<b>=');
    expect(all[3]).toContain('\\<b\\>');
  });

  it('speaks English where it is asked to', async () => {
    const { stdout } = await runMain(['skm', SEKADAU, '--lang', 'en', '--published', '80', '-q']);
    expect(stdout).toContain('78.74   GRADE B   Baik');
    expect(stdout).toContain('80 does not follow from the means');
  });

  it.for([
    { of: 'an empty folder', files: {} },
    {
      of: 'a folder with an assessment',
      files: { 'a.yaml': 'checklist: skm-2017\nunit: { id: a, name: A }\nanswers: {}\n' },
    },
  ])('says that $of is no file to write an assessment to, and changes nothing in it', async ({ files }) => {
    const cwd = tempFolder({ 'jawaban.csv': ANSWERS });
    mkdirSync(join(cwd, 'unit.yaml'));
    for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, 'unit.yaml', name), text);
    const { code, stderr } = await runMain(['skm', 'jawaban.csv', '-o', 'unit.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^patuh: galat: unit\.yaml bukan berkas biasa/m);
    expect(readdirSync(join(cwd, 'unit.yaml'))).toEqual(Object.keys(files));
    for (const [name, text] of Object.entries(files)) {
      expect(readFileSync(join(cwd, 'unit.yaml', name), 'utf8')).toBe(text);
    }
  });

  it('makes no assessment by a checklist that is not there', async () => {
    const cwd = tempFolder({});
    const { code, stderr } = await runMain(['skm', '--means', MEANS, '-o', 'a.yaml', '-c', 'skm-2018'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('Maksud Anda `skm-2017`?');
    expect(readdirSync(cwd)).toEqual([]);
  });

  it.for([
    ['---.yaml', 'unit'],
    ['Dinas Sosial.yaml', 'dinas-sosial'],
  ])('calls the unit of a new file %s by what of the name may be an id: %s', async ([file, id]) => {
    const cwd = tempFolder({});
    expect(await runMain(['skm', '--means', MEANS, '-o', file ?? ''], { cwd })).toMatchObject({ code: 0 });
    const text = readFileSync(join(cwd, file ?? ''), 'utf8');
    expect(text).toContain(`\n  id: ${id}\n`);
    expect(text).toMatch(/^# Dari tabel rata-rata, dihitung dengan `patuh skm --means`/);
    expect(runOf(await runMain(['audit', `./${file}`, '-f', 'json'], { cwd })).units[0]).toMatchObject({
      id,
      score: 82.7,
    });
  });

  it('writes the years of a survey that spans two', async () => {
    const cwd = tempFolder({ 'jawaban.csv': ANSWERS.replace('03/01/2019', '30/12/2018') });
    expect(await runMain(['skm', 'jawaban.csv', '-o', 'a.yaml'], { cwd })).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toContain('\nperiod: "2018-2019"\n');
  });

  it('leaves an assessment alone that would be too large to be read again', async () => {
    const head = 'checklist: skm-2017\nunit: { id: a, name: A }\nanswers: {}\n# ';
    const before = `${head}${'x'.repeat(LIMITS.fileBytes - head.length - 1)}\n`;
    const cwd = tempFolder({ 'jawaban.csv': ANSWERS, 'a.yaml': before });
    const { code, stderr } = await runMain(['skm', 'jawaban.csv', '-o', 'a.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/a\.yaml/);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(before);
  });

  it('needs the checklist that it grades by', async () => {
    const home = tempFolder({ 'checklists/x.yaml': 'id: x' });
    const { code, stdout, stderr } = await runMain(['skm', '--means', MEANS], { home });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Instrumen `skm-2017` tidak ditemukan');
  });
});

describe('patuh skm -o unit.yaml', () => {
  it('makes an assessment that audit scores alike', async () => {
    const cwd = tempFolder({ 'jawaban.csv': ANSWERS });
    const made = await runMain(['skm', 'jawaban.csv', '-o', 'disdukcapil.yaml', '--name', 'Dinas "A" & B'], { cwd });
    expect(made.code).toBe(0);
    expect(made.stderr).toContain('9 jawaban ditulis ke disdukcapil.yaml');
    const run = runOf(await runMain(['audit', 'disdukcapil.yaml', '-f', 'json'], { cwd }));
    expect(run.units).toMatchObject([{ id: 'disdukcapil', name: 'Dinas "A" & B', score: 80.56, label: 'Baik (B)' }]);
    expect(run.institution.period).toBe('2019');
  });

  it('the sample of Sekadau is what it makes', async () => {
    const sample = join(ROOT, 'samples/kab-sekadau-2019');
    const cwd = tempFolder({ 'skm-sekadau-2019-s1.csv': readFileSync(join(sample, 'skm-sekadau-2019-s1.csv')) });
    await runMain(
      ['skm', 'skm-sekadau-2019-s1.csv', '-o', 'unit-layanan.yaml', '--name', 'Unit layanan, Kabupaten Sekadau'],
      { cwd },
    );
    expect(readFileSync(join(cwd, 'unit-layanan.yaml'), 'utf8')).toBe(
      readFileSync(join(sample, 'unit/unit-layanan.yaml'), 'utf8'),
    );
  });

  const WRITTEN =
    '# atas\r\nchecklist: skm-2017\r\nunit: { id: a, name: "A" }   # nama\r\nanswers:\r\n  # catatan\r\n  waktu: 3,1   # lama\r\n  biaya:\r\n    answer: "2"\r\n    note: sudah gratis\r\n  produk:\r\n    note: belum dijawab\r\n  sarana:  # kosong\r\n# bawah\r\n';

  it('changes only the answers of an assessment: every other byte stays', async () => {
    const cwd = tempFolder({ 'jawaban.csv': ANSWERS, 'a.yaml': `\uFEFF${WRITTEN}` });
    expect(await runMain(['skm', 'jawaban.csv', '-q', '-f', 'json:h.json', '-o', 'a.yaml'], { cwd })).toMatchObject({
      code: 0,
    });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(
      `\uFEFF${WRITTEN}`
        .replace('3,1 ', '3 ')
        .replace('"2"', '4')
        .replace('    note: belum', '    answer: 3.3333\r\n    note: belum')
        .replace('sarana:  #', 'sarana: 3.3333  #')
        .replace(
          '  # catatan',
          '  persyaratan: 3\r\n  prosedur: 3\r\n  kompetensi: 3.3333\r\n  perilaku: 3.3333\r\n  pengaduan: 2.6667\r\n  # catatan',
        ),
    );
    const again = readFileSync(join(cwd, 'a.yaml'));
    await runMain(['skm', 'jawaban.csv', '-q', '-f', 'json:h.json', '-o', 'a.yaml'], { cwd });
    expect(readFileSync(join(cwd, 'a.yaml'))).toEqual(again);
    expect(await runMain(['audit', 'a.yaml'], { cwd })).toMatchObject({ code: 0 });
  });

  it.for([
    'answers: {}',
    'answers: { }',
    'answers:',
    'answers: # belum',
    'answers: ~',
    'answers: { waktu: 2, sarana: { note: a } }',
    'answers: { "waktu": null, sarana: }',
    'answers:\n  "waktu": |\n    2\nwaivers: []',
    'answers:\n    waktu: >-\n      2\n    sarana:\n        answer:\n        note: b',
  ])('finds its way in other styles: %s', async (answers) => {
    const cwd = tempFolder({
      'jawaban.csv': ANSWERS,
      'a.yaml': `checklist: skm-2017\nunit: { id: a, name: A }\n${answers}\n`,
    });
    const outcome = await runMain(['skm', 'jawaban.csv', '-o', 'a.yaml'], { cwd });
    expect(outcome.code).toBe(0);
    const [unit] = runOf(await runMain(['audit', 'a.yaml', '-f', 'json'], { cwd })).units;
    expect(unit).toMatchObject({ score: 80.56, unanswered: 0 });
  });

  it.for<[string, string, readonly string[], string]>([
    ['an item without a number', 'kepatuhan-2016', ['--item', 'kepuasan'], 'tidak dijawab dengan angka'],
    ['an item that is not there', 'kepatuhan-2016', ['--item', 'kepuasann'], 'Maksud Anda `kepuasan`?'],
    ['no item for an index', 'kepatuhan-2016', [], 'tidak punya butir'],
    ['another scale', 'ombudsman-2022-dimensi', ['--item', 'poin-input'], 'berskala sampai 21,85'],
  ])('refuses %s', async ([, checklist, args, text]) => {
    const before = `checklist: ${checklist}\nunit: { id: a, name: A }\nanswers: {}\n`;
    const cwd = tempFolder({ 'jawaban.csv': ANSWERS, 'a.yaml': before });
    for (const file of ['a.yaml', 'baru.yaml']) {
      const outcome = await runMain(['skm', 'jawaban.csv', '-q', '-o', file, '-c', checklist, ...args], { cwd });
      expect(outcome.code).toBe(2);
      expect(outcome.stderr).toContain(text);
    }
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(before);
    expect(() => readFileSync(join(cwd, 'baru.yaml'))).toThrow('ENOENT');
  });

  it('writes the index to the item that is asked for', async () => {
    const cwd = tempFolder({
      'jawaban.csv': ANSWERS,
      'a.yaml': 'checklist: ombudsman-2022\nunit: { id: a, name: A }\nanswers:\n  tahu-ombudsman: 10\n',
    });
    await runMain(['skm', 'jawaban.csv', '-o', 'a.yaml', '--item', 'tahu-ombudsman'], { cwd });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toContain('\n  tahu-ombudsman: 80.56\n');
  });

  it('knows the item for the index by its topic', async () => {
    const cwd = tempFolder({
      'jawaban.csv': ANSWERS,
      'a.yaml': 'checklist: opini-2025\nunit: { id: a, name: A }\nanswers: {}\n',
    });
    await runMain(['skm', 'jawaban.csv', '-o', 'a.yaml'], { cwd });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toContain('answers: { indeks-kepuasan: 80.56 }');
  });

  it('leaves a comment over the item that it was written for', async () => {
    const head = 'checklist: skm-2017\nunit: { id: a, name: A }\nanswers: # survei\n';
    const cwd = tempFolder({
      'jawaban.csv': ANSWERS,
      'a.yaml': `${head}  # syarat: cek lagi\n  persyaratan: 3 # lama\n\n  # loket\n  prosedur:\n    # menunggu\n    note: x\n`,
    });
    expect(await runMain(['skm', 'jawaban.csv', '-o', 'a.yaml'], { cwd })).toMatchObject({ code: 0 });
    const after = readFileSync(join(cwd, 'a.yaml'), 'utf8');
    expect(after).toMatch(/^ {2}# syarat: cek lagi\n {2}persyaratan: \S+ # lama$/m);
    expect(after).toMatch(/^ {2}# loket\n {2}prosedur:\n {4}answer: \S+\n {4}# menunggu\n {4}note: x$/m);
    expect(after.startsWith(`${head}  waktu: `)).toBe(true);
  });

  it('leaves an item alone that is answered by service', async () => {
    const own = readFileSync(join(ROOT, 'checklists/skm-2017.yaml'), 'utf8').replaceAll('per: unit', 'per: service');
    const before =
      'checklist: ./skm.yaml\nunit: { id: a, name: A }\nservices: { x: X }\nanswers: { waktu: { services: { x: 3 } } }\n';
    const cwd = tempFolder({ 'jawaban.csv': ANSWERS, 'skm.yaml': own, 'a.yaml': before });
    const outcome = await runMain(['skm', 'jawaban.csv', '-o', 'a.yaml'], { cwd });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('dijawab per layanan');
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(before);
  });

  it.for<[string, string]>([
    ['checklist: skm-2017\nunit: { id: a, name: A }\nanswers: { waktu: 7 }\n', 'di luar rentang'],
    ['checklist: skm-2017\nunit: { id: a, name: A }\n', 'answers'],
    ['checklist: tidak-ada\nunit: { id: a, name: A }\nanswers: {}\n', 'tidak ditemukan'],
    ['catatan bebas\n', ''],
    ['answers: [\n', ''],
    ['', 'kosong'],
  ])('refuses to touch a file with faults: %j', async ([before, text]) => {
    const cwd = tempFolder({ 'jawaban.csv': ANSWERS, 'a.yaml': before });
    const outcome = await runMain(['skm', 'jawaban.csv', '-o', 'a.yaml'], { cwd });
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain(text);
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(before);
  });

  it('takes the checklist of the workspace, and a path relative to the new file', async () => {
    const own = readFileSync(join(ROOT, 'checklists/skm-2017.yaml'), 'utf8');
    const cwd = tempFolder({
      'jawaban.csv': ANSWERS,
      'skm.yaml': own,
      'patuh.yaml': 'checklist: skm.yaml\n',
      'unit/a.yaml': 'unit: { id: a, name: A }\nanswers: {}\n',
    });
    expect(await runMain(['skm', 'jawaban.csv', '-o', 'unit/a.yaml'], { cwd })).toMatchObject({ code: 0 });
    expect(
      await runMain(['skm', 'jawaban.csv', '-o', 'unit/Unit Baru (2).yaml', '-c', 'skm.yaml'], { cwd }),
    ).toMatchObject({ code: 0 });
    expect(readFileSync(join(cwd, 'unit/Unit Baru (2).yaml'), 'utf8')).toContain('checklist: "../skm.yaml"');
    const run = runOf(await runMain(['audit', 'unit', '-f', 'json'], { cwd }));
    expect(run.units.map(({ id, score }) => [id, score])).toEqual([
      ['a', 80.56],
      ['unit-baru-2', 80.56],
    ]);
  });

  it('never writes over the answers themselves', async () => {
    const cwd = tempFolder({});
    writeFileSync(join(cwd, 'jawaban.yaml'), ANSWERS);
    const outcome = await runMain(['skm', 'jawaban.yaml', '-o', 'jawaban.yaml'], { cwd });
    expect(outcome.code).toBe(2);
    expect(readFileSync(join(cwd, 'jawaban.yaml'), 'utf8')).toBe(ANSWERS);
  });
});
