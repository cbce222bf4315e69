import { describe, expect, it } from 'vitest';
import { loadSurvey } from '../../../src/load/survey/load-survey.ts';
import { id as messages } from '../../../src/messages/id/id.ts';
import { LIMITS } from '../../../src/model/limits.ts';
import { diagnosticText } from '../../../src/report/wording.ts';

const NAMES =
  'Persyaratan;Prosedur;Waktu penyelesaian;Biaya/tarif;Produk;Kompetensi pelaksana;Perilaku pelaksana;Penanganan pengaduan;Sarana dan prasarana';
const CODES = 'U1,U2,U3,U4,U5,U6,U7,U8,U9';
const ROW = '4;3;4;3;4;3;4;2;1';

function read(text: string | Uint8Array) {
  const loaded = loadSurvey(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'jawaban.csv');
  const told = loaded.ok ? loaded.warnings : loaded.diagnostics;
  return {
    survey: loaded.ok ? loaded.value : undefined,
    answers: loaded.ok ? loaded.value.respondents.map(({ answers }) => answers.join('')) : [],
    codes: told.map(({ code }) => code),
    places: told.map(({ at }) => at.line),
    texts: told.map((one) => diagnosticText(one, messages).fault),
  };
}

describe('tables as they come from the field', () => {
  it.for<[string, string, readonly string[], readonly string[]]>([
    ['semicolons', `${NAMES}\n${ROW}\n`, ['434343421'], []],
    ['commas', `${NAMES.replaceAll(';', ',')}\n${ROW.replaceAll(';', ',')}`, ['434343421'], []],
    ['tabs', `${NAMES.replaceAll(';', '\t')}\n${ROW.replaceAll(';', '\t')}`, ['434343421'], []],
    ['a byte order mark', `\uFEFF${NAMES}\n${ROW}`, ['434343421'], []],
    ['CR LF', `${NAMES}\r\n${ROW}\r\n`, ['434343421'], []],
    ['lone CR, as an old Excel for Mac writes', `${NAMES}\r${ROW}\r`, ['434343421'], []],
    ["Excel's line sep=;", `sep=;\r\n${NAMES}\r\n${ROW}\r\n`, ['434343421'], []],
    ['sep=, against the look of the data', `sep=,\n${CODES}\n1,2,3,4,1,2,3,4,1`, ['123412341'], ['survey-by-number']],
    [
      'quotes around everything',
      `"${NAMES.replaceAll(';', '";"')}"\n"${ROW.replaceAll(';', '";"')}"`,
      ['434343421'],
      [],
    ],
    ['quotes inside quotes', `"Kata ""warga""";${NAMES}\n"a ""b"" ; c";${ROW}`, ['434343421'], []],
    ['a line break inside a cell', `Saran;${NAMES}\n"satu\ndua";${ROW}\n"x";${ROW}`, ['434343421', '434343421'], []],
    ['decimal commas', `${NAMES}\n4,0;3,0;4,00;3;4;3;4;2;1`, ['434343421'], []],
    ['decimal points', `${NAMES}\n4.0;3.0;4.00;3;4;3;4;2;1`, ['434343421'], []],
    ['numbers as text', `${NAMES}\n"=""4""";3;4;3;4;3;4;2;1`, ['434343421'], []],
    ['blanks, no-break and zero-width', `${NAMES}\n 4 ;\u00A03;4\u200B;3;4;3;4;2;1`, ['434343421'], []],
    ['full-width digits', `${NAMES}\n４;3;4;3;4;3;4;2;1`, ['434343421'], []],
    ['blank rows everywhere', `\n\n${NAMES}\n\n;;;;;;;;\n${ROW}\n\n`, ['434343421'], []],
    ['empty columns behind', `${NAMES};;;\n${ROW};;;`, ['434343421'], []],
    ['titles above the heading', `REKAP SURVEI KEPUASAN;;;\nKecamatan;X\n\n${NAMES}\n${ROW}`, ['434343421'], []],
    [
      'numbers of columns below the heading',
      `No;${NAMES}\n(1);(2);(3);(4);(5);(6);(7);(8);(9);(10)\n1;${ROW}`,
      ['434343421'],
      [],
    ],
    ['the heading again in the middle', `${NAMES}\n${ROW}\n${NAMES}\n${ROW}`, ['434343421', '434343421'], []],
    [
      'names in capitals with numbers',
      'U9. SARANA;U8. PENGADUAN;U1 SYARAT;U2 ALUR;U3 KECEPATAN;U4 TARIF;U5 SPESIFIKASI;U6 KEMAMPUAN;U7 SIKAP\n1;2;3;4;3;4;3;4;3',
      ['343434321'],
      [],
    ],
    [
      'numbers that swap the last two, names beside them',
      `${NAMES.replace('Penanganan pengaduan;Sarana dan prasarana', 'U8 Sarana;U9 Pengaduan')}\n${ROW}`,
      ['434343412'],
      [],
    ],
    ['digits alone', 'No,1,2,3,4,5,6,7,8,9\n7,4,3,4,3,4,3,4,2,1', ['434343421'], ['survey-by-number']],
    ['a sum with a label', `No;${NAMES}\n1;${ROW}\nJumlah;${ROW}`, ['434343421'], ['survey-totals']],
    [
      'a sum and a mean without one',
      `${NAMES}\n4;4;4;4;4;4;4;4;4\n3;3;3;3;3;3;3;3;3\n7;7;7;7;7;7;7;7;7\n3,5;3,5;3,5;3,5;3,5;3,5;3,5;3,5;3,5`,
      ['444444444', '333333333'],
      ['survey-totals', 'survey-totals'],
    ],
    [
      'rows of results below',
      `No;${NAMES}\n1;${ROW}\nNRR;4;3;4;3;4;3;4;2;1\nNRR tertimbang;0,44;0,33;0,44;0,33;0,44;0,33;0,44;0,22;0,11\nIKM;77,8`,
      ['434343421'],
      ['survey-totals', 'survey-totals', 'survey-totals'],
    ],
    [
      'an element left out',
      `${NAMES}\n${ROW}\n4;;4;3;4;3;4;2;1\n4;-;4;3;4;3;4;2;1`,
      ['434343421'],
      ['survey-incomplete'],
    ],
    [
      'rows that were numbered and never filled',
      `No;${NAMES}\n1;${ROW}\n2;;;;;;;;;\n3;;;;;;;;;`,
      ['434343421'],
      ['survey-without-answers'],
    ],
    ['a number for an element that another column names is ignored', `${NAMES};U1\n${ROW};9`, ['434343421'], []],
    ['shorter rows', `${NAMES}\n${ROW}\n4;3;4`, ['434343421'], ['survey-incomplete']],
  ])('%s', ([, text, answers, codes]) => {
    const outcome = read(text);
    expect(outcome).toMatchObject({ answers, codes });
  });
});

describe('broken tables', () => {
  it.for<[string, string | Uint8Array, readonly string[], readonly (number | undefined)[]]>([
    ['nothing', '', ['empty-file'], [undefined]],
    ['blanks', ' \n \n', ['empty-file'], [undefined]],
    ['half a character of UTF-16', new Uint8Array([0xff, 0xfe, 0x55, 0, 0x31]), ['not-utf8'], [undefined]],
    [
      'bytes that are no text in any encoding',
      new Uint8Array([...new TextEncoder().encode(`Catatan;${NAMES}\n`), 0x93, 0x94, 0x00]),
      ['not-utf8'],
      [2],
    ],
    ['a workbook', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2, 3, 4]), ['not-csv'], [undefined]],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3, 4]), ['not-csv'], [undefined]],
    ['a PDF', '%PDF-1.7\n', ['not-csv'], [undefined]],
    ['a page of the web', '<html><table><tr><td>U1</td></tr></table></html>', ['not-csv'], [undefined]],
    ['no heading', '1,2,3,4,3,2,1,2,3\n4,4,4,4,4,4,4,4,4', ['survey-no-heading'], [undefined]],
    ['only a heading', NAMES, ['survey-no-respondents'], [1]],
    ['only incomplete rows', `${NAMES}\n4;;;;;;;;`, ['survey-no-respondents', 'survey-incomplete'], [1, 2]],
    ['an element missing', `${CODES.replace(',U9', '')}\n1,2,3,4,1,2,3,4`, ['survey-element-count'], [1]],
    ['a name missing', `${NAMES.replace(';Produk', '')}\n4;3;4;3;4;3;4;2`, ['survey-missing-elements'], [1]],
    ['an element twice', `${NAMES};Fasilitas sarana\n${ROW};3`, ['survey-two-columns'], [1]],
    ['a code twice', `${CODES},U9\n1,2,3,4,1,2,3,4,1,1`, ['survey-two-columns'], [1]],
    ['a scale up to 5', `${NAMES}\n${ROW}\n5;3;4;3;4;3;4;2;1`, ['survey-answer'], [3]],
    ['zero', `${NAMES}\n0;3;4;3;4;3;4;2;1`, ['survey-answer'], [2]],
    ['a minus', `${NAMES}\n-3;3;4;3;4;3;4;2;1`, ['survey-answer'], [2]],
    ['halves', `${NAMES}\n3,5;3;4;3;4;3;4;2;1`, ['survey-answer'], [2]],
    ['two digits typed', `${NAMES}\n33;3;4;3;4;3;4;2;1`, ['survey-answer'], [2]],
    ['an exponent', `${NAMES}\n4e0;3;4;3;4;3;4;2;1`, ['survey-answer'], [2]],
    [
      'a short row that repeats some headings',
      `${NAMES}\n${ROW}\nPersyaratan;Prosedur`,
      ['survey-answer', 'survey-answer'],
      [3, 3],
    ],
    ['a remark', `${NAMES}\n${'baik '.repeat(100)};3;4;3;4;3;4;2;1`, ['survey-answer'], [2]],
    ['words', `${NAMES}\nBaik;3;4;3;4;3;4;2;1`, ['survey-answer'], [2]],
    ['an error of a spreadsheet', `${NAMES}\n#REF!;3;4;3;4;3;4;2;1`, ['survey-answer'], [2]],
    ['formulas', `${NAMES}\n=C2+1;@SUM(A1);4;3;4;3;4;2;1`, ['survey-answer', 'survey-answer'], [2, 2]],
    [
      'several faults at once',
      `${NAMES}\n9;3;4;3;4;3;4;2;x\n;3;4;3;4;3;4;2;7`,
      ['survey-answer', 'survey-answer', 'survey-answer'],
      [2, 2, 3],
    ],
    ['a quote that is never closed', `${NAMES}\n"4;3;4;3;4;3;4;2;1\n${ROW}`, ['csv-quote'], [2]],
    ['decimal commas between commas', `${CODES}\n3,0,3,0,3,0,3,0,3,0,3,0,3,0,3,0,3,0`, ['survey-extra-cells'], [2]],
    ['a column too many in a row', `${NAMES}\n${ROW};4`, ['survey-extra-cells'], [2]],
    ['too many columns', `${NAMES};${'x;'.repeat(LIMITS.surveyColumns)}`, ['table-too-large'], [1]],
    ['too many rows', `${NAMES}\n${'\n'.repeat(LIMITS.surveyRows)}`, ['table-too-large'], [LIMITS.surveyRows + 1]],
    ['too many cells', `${NAMES}\n${`${';'.repeat(200)}\n`.repeat(10_000)}`, ['table-too-large'], [9952]],
    ['too many bytes', `${NAMES}\n${' '.repeat(LIMITS.surveyBytes)}`, ['too-large'], [undefined]],
    [
      'names that are keys of every object',
      `constructor;__proto__;toString;${NAMES}\nx;y;z;5;3;4;3;4;3;4;2;1`,
      ['survey-answer'],
      [2],
    ],
  ])('%s', ([, text, codes, places]) => {
    const outcome = read(text);
    expect(outcome).toMatchObject({ survey: undefined, codes, places });
  });

  it('names row and column as a spreadsheet does, and what is allowed', () => {
    const { texts } = read(`Saran;${NAMES}\n"dua\nbaris";${ROW}\n;4;3;4;3;4;3;4;2;5`);
    expect(texts).toEqual([
      'baris 3, kolom J (Sarana dan prasarana): bukan jawaban survei `5`; jawaban hanya 1, 2, 3, atau 4',
    ]);
  });

  it('names columns behind the 26th', () => {
    const { texts } = read(`${'x;'.repeat(25)}${NAMES}\n${';'.repeat(25)}4;9;4;3;4;3;4;2;1`);
    expect(texts).toEqual([expect.stringContaining('kolom AA (Prosedur)')]);
  });

  it('a file of nothing but faults ends, and says so once', () => {
    const { codes } = read(`${NAMES}\n${'9;9;9;9;9;9;9;9;8\n'.repeat(50_000)}`);
    expect(codes).toHaveLength(LIMITS.diagnostics + 1);
    expect(codes.at(-1)).toBe('too-many-diagnostics');
  });

  it('numbers of people in an answer are masked', () => {
    expect(read(`${NAMES}\n081234567890;3;4;3;4;3;4;2;1`).texts.join()).not.toContain('081234567890');
  });
});

describe('the questions of the official questionnaire', () => {
  const QUESTIONS = [
    'Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?',
    'Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?',
    'Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?',
    'Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?',
    'Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar dengan hasil?',
    'Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?',
    'Bagaimana pendapat Saudara tentang perilaku petugas terkait kesopanan dan keramahan?',
    'Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?',
    'Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?',
  ];

  it('are known by their words: the last two are swapped there', () => {
    const head = [
      'Cap waktu',
      'Nama',
      'Jenis Kelamin',
      'Jenis layanan yang diterima',
      ...QUESTIONS,
      'Saran dan masukan',
    ];
    const cells = [
      '12/03/2019 8:15:00',
      'Budi',
      'L',
      'KTP-el',
      '1',
      '2',
      '3',
      '4',
      '1',
      '2',
      '3',
      '4',
      '1',
      '"Baik, sekali"',
    ];
    const { survey, codes } = read(`${head.map((text) => `"${text}"`).join(',')}\n${cells.join(',')}`);
    expect(codes).toEqual([]);
    expect(survey).toMatchObject({
      knownBy: 'name',
      respondents: [
        { answers: [1, 2, 3, 4, 1, 2, 3, 1, 4], facts: { sex: 'L', service: 'KTP-el' }, date: '2019-03-12' },
      ],
      unused: ['Nama', 'Saran dan masukan'],
    });
  });
});

describe('what else columns tell', () => {
  it.for<[string, string, object]>([
    ['Jenis pelayanan', 'KTP', { service: 'KTP' }],
    ['Layanan', 'KTP', { service: 'KTP' }],
    ['Unit Pelayanan', 'Dinsos', { unit: 'Dinsos' }],
    ['OPD', 'Dinsos', { unit: 'Dinsos' }],
    ['L/P', 'P', { sex: 'P' }],
    ['Umur', '23', { age: '23' }],
    ['Kelompok usia', '20-29', { age: '20-29' }],
    ['Pendidikan terakhir', 'SMA', { education: 'SMA' }],
    ['Pekerjaan utama', 'Petani', { occupation: 'Petani' }],
    ['Nama', 'Budi', {}],
    ['Tanggal lahir', '1990-01-01', {}],
    ['Saran dan masukan', 'bagus', {}],
  ])('%s', ([heading, cell, facts]) => {
    expect(read(`${heading};${NAMES}\n${cell};${ROW}`).survey?.respondents[0]).toEqual({
      answers: [4, 3, 4, 3, 4, 3, 4, 2, 1],
      facts,
    });
  });

  it('"Produk layanan" is the service beside the full name of the element, and the element without it', () => {
    const beside = `Produk layanan;${NAMES.replace('Produk', 'Produk spesifikasi jenis pelayanan')}\nKTP;${ROW}`;
    expect(read(beside).survey?.respondents[0]?.facts).toEqual({ service: 'KTP' });
    expect(read(`${NAMES.replace('Produk', 'Produk layanan')}\n${ROW}`).answers).toEqual(['434343421']);
  });

  it.for<[string, readonly string[], readonly (string | undefined)[]]>([
    ['days first', ['31/12/2019', '1-2-2019', '03.04.19'], ['2019-12-31', '2019-02-01', '2019-04-03']],
    ['months first, where only that makes sense', ['1/31/2019 9:00:00', '2/3/2019'], ['2019-01-31', '2019-02-03']],
    ['ISO', ['2019-03-31T08:00:00Z', '2019/3/1'], ['2019-03-31', '2019-03-01']],
    ['names of months', ['5 Januari 2019', '5 Agustus 2019', '7-Des-19'], ['2019-01-05', '2019-08-05', '2019-12-07']],
    ['no days', ['31/02/2019', 'kemarin', '99999'], [undefined, undefined, undefined]],
    ['months first beside no day', ['1/31/2019', 'kemarin', '2/3/2019'], ['2019-01-31', undefined, '2019-02-03']],
    ['both ways at once', ['31/12/2019', '12/31/2019'], ['2019-12-31', undefined]],
  ])('dates: %s', ([, cells, days]) => {
    const { survey, codes } = read(`Tanggal;${NAMES}\n${cells.map((cell) => `${cell};${ROW}`).join('\n')}`);
    expect(survey?.respondents.map(({ date }) => date)).toEqual(days);
    expect(codes).toEqual(days.includes(undefined) ? ['survey-dates'] : []);
  });

  it('rows may end before it', () => {
    const { survey, codes } = read(`${NAMES};L/P;Tanggal\n${ROW};L;3/4/2026\n${ROW};P\n${ROW}`);
    expect(codes).toEqual([]);
    expect(survey?.respondents.map(({ facts, date }) => [facts.sex, date])).toEqual([
      ['L', '2026-04-03'],
      ['P', undefined],
      [undefined, undefined],
    ]);
  });

  it('a column of remarks is no list of services', () => {
    const rows = Array.from({ length: LIMITS.surveyGroups + 1 }, (_, index) => `kata ${index};${ROW}`);
    const { survey, codes } = read(`Layanan;${NAMES}\n${rows.join('\n')}`);
    expect(codes).toEqual(['survey-many-groups']);
    expect(survey?.facts).toEqual([]);
  });
});
