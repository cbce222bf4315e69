import { describe, expect, it } from 'vitest';
import { loadSurvey } from '../../../src/load/survey/load-survey.ts';
import { id as messages } from '../../../src/messages/id/id.ts';
import { ELEMENTS } from '../../../src/model/survey.ts';
import { OFFICIAL_ANSWERS } from '../../../src/model/survey-scale.ts';
import { diagnosticText } from '../../../src/report/wording.ts';

const NAMES = 'Persyaratan;Prosedur;Waktu penyelesaian;Biaya/tarif;Produk;Kompetensi;Perilaku;Pengaduan;Sarana';
const NUMBERS = 'U1;U2;U3;U4;U5;U6;U7;U8;U9';
const FOURTEEN = `${NUMBERS};U10;U11;U12;U13;U14`;

function read(text: string | Uint8Array) {
  const loaded = loadSurvey(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'jawaban.csv');
  const told = loaded.ok ? loaded.warnings : loaded.diagnostics;
  return {
    answers: loaded.ok ? loaded.value.respondents.map(({ answers }) => answers.join('')) : undefined,
    codes: told.map(({ code }) => code),
    texts: told.map((one) => {
      const { fault, remedy } = diagnosticText(one, messages);
      return `${fault} ${remedy ?? ''}`;
    }),
  };
}

describe('another count of elements than nine is refused by one message', () => {
  it.for<[string, string, string]>([
    ['fourteen, numbered', `${FOURTEEN}\n${'3;'.repeat(13)}3`, 'KEP/25/M.PAN/2/2004'],
    ['fourteen, digits alone', `1;2;3;4;5;6;7;8;9;10;11;12;13;14\n${'3;'.repeat(13)}3`, '14 unsur'],
    [
      'fourteen, named as in 2004',
      `Prosedur pelayanan;Persyaratan pelayanan;Kejelasan petugas;Kedisiplinan petugas;Tanggung jawab petugas;Kemampuan petugas;Kecepatan pelayanan;Keadilan;Kesopanan dan keramahan;Kewajaran biaya;Kepastian biaya;Kepastian jadwal;Kenyamanan lingkungan;Keamanan pelayanan\n${'3;'.repeat(13)}3`,
      'KEP/25/M.PAN/2/2004',
    ],
    ['ten', `${NUMBERS};U10\n${'3;'.repeat(9)}3`, '10 unsur'],
    ['eight', `U1;U2;U3;U4;U5;U6;U7;U8\n${'3;'.repeat(7)}3`, '8 unsur'],
    [
      'twenty questions',
      `${Array.from({ length: 20 }, (_, at) => `P${at + 1}`).join(';')}\n${'3;'.repeat(19)}3`,
      '20 unsur',
    ],
    ['nine names and a tenth number', `${NAMES};U10\n${'3;'.repeat(9)}3`, '10 unsur'],
  ])('%s', ([, text, says]) => {
    const { answers, codes, texts } = read(text);
    expect([answers, codes]).toEqual([undefined, ['survey-element-count']]);
    expect(texts[0]).toContain(says);
  });
});

describe('a legend rules the numbers', () => {
  const ROW = '4;4;4;4;4;4;4;2;1';
  it.for<[string, string, string]>([
    ['above the table', `U8 = Sarana dan prasarana\nU9 = Penanganan pengaduan\n${NUMBERS}\n${ROW}`, '444444412'],
    ['below it', `${NUMBERS}\n${ROW}\n;;;;;;;;\nKeterangan:\nU8 = Sarana\nU9 = Pengaduan`, '444444412'],
    ['in two cells', `${NUMBERS}\n${ROW}\n\nU8;Sarana dan prasarana\nU9;Penanganan pengaduan`, '444444412'],
    [
      'in one cell',
      `Keterangan: U8 = Sarana; U9 = Pengaduan\n${NUMBERS}\n${ROW}`.replace(
        'Keterangan: U8 = Sarana; U9 = Pengaduan',
        '"U8 = Sarana; U9 = Pengaduan"',
      ),
      '444444412',
    ],
    ['of one of the two that are swapped', `U8 = Sarana\n${NUMBERS}\n${ROW}`, '444444412'],
    ['in the headings', `U1;U2;U3;U4;U5;U6;U7;U8 = Sarana;U9\n${ROW}`, '444444412'],
    ['in the order of the regulation', `U8 = Pengaduan\nU9 = Sarana\n${NUMBERS}\n${ROW}`, '444444421'],
    ['a row of names under that of numbers', `${NUMBERS}\n${NAMES}\n${ROW}`, '444444421'],
    ['a row of numbers under that of names', `${NAMES}\n${NUMBERS}\n${ROW}`, '444444421'],
  ])('%s', ([, text, answers]) => {
    expect(read(text)).toMatchObject({ answers: [answers], codes: [] });
  });

  it('that contradicts itself is refused', () => {
    expect(read(`U8 = Sarana\nU8 = Pengaduan\n${NUMBERS}\n${ROW}`)).toMatchObject({ codes: ['survey-legend'] });
  });

  it('with an element that is none of the nine leaves that element missing', () => {
    expect(read(`U8 = Keamanan\n${NUMBERS}\n${ROW}`).codes).toEqual(['survey-missing-elements']);
  });
});

describe('answers in words', () => {
  const row = (answer: number, make: (words: string) => string = (words) => words) =>
    ELEMENTS.map((element) => make(OFFICIAL_ANSWERS[element][answer - 1] ?? '')).join(';');

  it.for([1, 2, 3, 4])('of the official questionnaire are %d', (answer) => {
    const letter = 'abcd'[answer - 1];
    const forms: readonly ((words: string) => string)[] = [
      (words) => words,
      (words) => words.toUpperCase(),
      (words) => `${answer}. ${words}`,
      (words) => `${answer} - ${words}`,
      (words) => `${answer} ${words}`,
      (words) => `(${answer}) ${words}`,
      (words) => `${letter}. ${words}`,
      (words) => `${words} (${answer})`,
      (words) => `${words} = ${answer}`,
      (words) => words.replace(' dan ', ' & ').replace('tetapi', 'tapi'),
    ];
    for (const form of forms) {
      const text = `${NAMES}\n${row(answer, form)}`;
      expect([text, read(text)]).toMatchObject([
        text,
        { answers: [String(answer).repeat(9)], codes: ['survey-words-read'] },
      ]);
    }
  });

  it.for<[string, string]>([
    ['a word of no scale', 'Cukup cepat'],
    ['words of another element', 'Sangat mudah'],
    ['a number against its words', '1. Sangat cepat'],
    ['a letter against its words', 'a. Sangat cepat'],
    ['a letter alone', 'd'],
    ['a number with words that are not known', '4. Puas sekali'],
  ])('%s is not guessed', ([, words]) => {
    const { answers, codes, texts } = read(`${NAMES}\n${row(4)}\n${row(3).replace(';Cepat;', `;${words};`)}`);
    expect([answers, codes]).toEqual([undefined, ['survey-words']]);
    expect(texts[0]).toContain(`\`${words}\` (1)`);
    expect(texts[0]).toContain('Sangat cepat = 4');
  });

  it('that are all unknown are one message, however many', () => {
    const { codes, texts } = read(
      `${NAMES}\n${'Memuaskan;'.repeat(9)}\n${'Puas;'.repeat(9)}`.replaceAll(';\n', '\n').replace(/;$/, ''),
    );
    expect(codes).toEqual(['survey-words']);
    expect(texts[0]).toContain('18 jawaban');
  });
});

describe('tables that are not answers in rows', () => {
  const ELEMENT_ROWS = NAMES.split(';').map((name, at) => `${at + 1};${name};3,${at + 1};Baik`);

  it('elements as rows point to --means, with the means', () => {
    const { codes, texts } = read(`No;Unsur;Nilai rata-rata;Mutu\n${ELEMENT_ROWS.join('\n')}`);
    expect(codes).toEqual(['survey-transposed']);
    expect(texts[0]).toContain('patuh skm --means "3,1 3,2 3,3 3,4 3,5 3,6 3,7 3,8 3,9"');
  });

  it('elements as rows, a column a respondent', () => {
    const rows = NUMBERS.split(';').map((name) => `${name};3;4;2`);
    expect(read(`Unsur;R1;R2;R3\n${rows.join('\n')}`).codes).toEqual(['survey-transposed']);
  });

  it.for<[string, string, string]>([
    [
      'HTML',
      '\n<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table><tr><td>U1</td></tr></table>',
      'HTML',
    ],
    ['a bare table', '<table><tr><td>U1</td></tr></table>', 'HTML'],
    [
      'SpreadsheetML',
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
      'SpreadsheetML',
    ],
  ])('%s is called what it is', ([, text, says]) => {
    const { codes, texts } = read(text);
    expect(codes).toEqual(['not-csv']);
    expect(texts[0]).toContain(says);
  });
});

describe('encodings of Excel', () => {
  const TEXT = `Layanan;${NAMES}\nKafé;4;3;4;3;4;3;4;2;1\n`;
  it.for<[string, Uint8Array, readonly string[]]>([
    ['UTF-16LE with its mark', new Uint8Array(Buffer.from(`\uFEFF${TEXT}`, 'utf16le')), []],
    ['UTF-16BE with its mark', new Uint8Array(Buffer.from(`\uFEFF${TEXT}`, 'utf16le').swap16()), []],
    ['UTF-16LE without', new Uint8Array(Buffer.from(TEXT, 'utf16le')), []],
    ['Unicode Text with tabs', new Uint8Array(Buffer.from(`\uFEFF${TEXT.replaceAll(';', '\t')}`, 'utf16le')), []],
    ['ANSI', new Uint8Array(Buffer.from(TEXT, 'latin1')), ['survey-ansi']],
  ])('%s', ([, bytes, codes]) => {
    expect(read(bytes)).toMatchObject({ answers: ['434343421'], codes });
    const loaded = loadSurvey(bytes, 'a.csv');
    expect(loaded.ok && loaded.value.respondents[0]?.facts.service).toBe('Kafé');
  });

  it('quotes of windows-1252, which ISO 8859-1 lacks', () => {
    const bytes = new Uint8Array([...Buffer.from(TEXT.replace('Kafé', '\x93Kaf\xe9\x94 \x96 \x80'), 'latin1')]);
    const loaded = loadSurvey(bytes, 'a.csv');
    expect(loaded.ok && loaded.value.respondents[0]?.facts.service).toBe('“Kafé” – €');
  });
});
