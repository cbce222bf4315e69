import { describe, expect, test } from 'vitest';
import { LOAD_MESSAGES } from '../../src/messages/languages.ts';
import type { SurveyRun } from '../../src/model/survey-run.ts';
import { LANGUAGES } from '../../src/model/workspace.ts';
import { SKM_FORMATS } from '../../src/report/skm/formats.ts';
import type { SkmOptions } from '../../src/report/skm/skm-options.ts';
import { runMain } from '../support/run-main.ts';

const ELEMENTS = 'Persyaratan;Prosedur;Waktu;Biaya;Produk;Kompetensi;Perilaku;Pengaduan;Sarana';
const MEANS = '3.2,3.216,2.936,3.53,3.136,3.2,3.316,3.916,3.323';

/**
 * Answers of one day, of ten occupations and unknown ones, for two services and none, beside eight columns that are not
 * asked for.
 */
function wide(respondents: number): string {
  const others = Array.from({ length: 8 }, (_, at) => `Kolom ${at + 1}`).join(';');
  const rows = Array.from({ length: respondents }, (_, at) => {
    const occupation = at % 11 === 10 ? '' : `Pekerjaan ${at % 11}`;
    const service = ['KTP-el', 'Kartu Keluarga', ''][at % 3];
    const sex = ['L', 'P', ''][at % 3];
    return `03/01/2026;${service};${sex};${occupation};${'x;'.repeat(8)}3;3;2;4;3;3;3;2;3`;
  });
  return `Tanggal;Layanan;Jenis kelamin;Pekerjaan;${others};${ELEMENTS}\n${rows.join('\n')}\n`;
}

async function readSurvey(args: readonly string[], answers = ''): Promise<SurveyRun> {
  const { stdout } = await runMain(['skm', ...args, '-f', 'json', '-q'], { stdin: answers });
  return JSON.parse(stdout) as SurveyRun;
}

const answered = await readSurvey(['-'], wide(22));
const known: Readonly<Record<string, SurveyRun>> = {
  'answers of many': answered,
  'answers enough for any population': await readSurvey(['-'], wide(400)),
  'answers, more than use the service': await readSurvey(['-', '--population', '20'], wide(22)),
  'answers, fewer than needed': await readSurvey(['-', '--population', '1000'], wide(22)),
  'answers, all who use the service': await readSurvey(['-', '--population', '22'], wide(22)),
  'a table of means': await readSurvey(['--means', MEANS, '--published', '81,71']),
  'a printed figure alone': await readSurvey(['--published', '81,71']),
  'elements without advice': {
    ...answered,
    elements: answered.elements.map((element) => ({ ...element, remedy: null })),
  },
};

type Name = Exclude<keyof typeof SKM_FORMATS, 'json' | 'docx' | 'xlsx'>;
const FORMATS = ['terminal', 'markdown', 'html', 'csv'] as const satisfies readonly Name[];

async function draw(run: SurveyRun, format: Name, more: Partial<SkmOptions> = {}): Promise<string> {
  const render = await SKM_FORMATS[format].load();
  const options = { width: 100, color: 0, unicode: true, toFile: true, command: 'patuh skm', ...more } as const;
  return render({ run, respondents: [] }, { messages: await LOAD_MESSAGES.id(), ...options }).replace(
    /<style>[\s\S]*?<\/style>/g,
    '',
  );
}

describe.each(Object.entries(known))('a survey of %s', (_, run) => {
  test.each(FORMATS)('as %s does not mention absent parts', async (format) => {
    for (const language of LANGUAGES) {
      const text = await draw(run, format, { messages: await LOAD_MESSAGES[language]() });
      expect(text).not.toMatch(/undefined|NaN|\bnull\b|\[object|Infinity/);
      expect(text).not.toMatch(/: *$|<dd><\/dd>|^ +$|<h2>[^<]*<\/h2><ul><\/ul>/m);
    }
  });

  test('as CSV is a table: as many cells in every line', async () => {
    const lines = (await draw(run, 'csv', { toFile: false })).trimEnd().split('\r\n');
    const widths = new Set(lines.map((line) => line.split(';').length));
    expect(widths.size).toBe(1);
  });
});

describe.each(['terminal', 'markdown', 'html'] as const)('as %s', (format) => {
  const plain = async (name: string) => {
    const run = known[name];
    if (run === undefined) throw new Error(name);
    const text = await draw(run, format);
    return text.replace(/\\(?=\W)/g, '').replace(/\s+/g, ' ');
  };

  test.each([
    ['answers of many', 'diisi pada 2026-01-03'],
    ['answers of many', 'Kolom yang tidak dipakai: Kolom 1, Kolom 2, Kolom 3, Kolom 4, Kolom 5, Kolom 6 dan 2 lagi'],
    ['answers of many', 'Pekerjaan 0 2, Pekerjaan 1 2,'],
    ['answers of many', ', 3 lagi'],
    ['answers of many', 'Jenis kelamin: Laki-laki 8, Perempuan 7, tidak diisi 7'],
    ['answers of many', 'tidak diisi'],
    ['answers of many', 'Belum diperiksa: 22 responden hanya cukup'],
    ['answers enough for any population', 'Cukup: 400 responden memadai untuk populasi sebesar apa pun'],
    ['answers, more than use the service', 'Periksa --population: 22 responden lebih banyak'],
    ['answers, fewer than needed', 'Belum cukup: 22 responden'],
    ['answers, all who use the service', 'Cukup: 22 responden, sedangkan populasi 22'],
    ['a table of means', 'dari tabel rata-rata, tanpa jawaban responden'],
    ['a printed figure alone', 'hanya angka yang terbit'],
    ['a printed figure alone', '81,71 adalah mutu B (Baik)'],
  ])('a survey of %s says "%s"', async (name, says) => {
    expect(await plain(name)).toContain(says);
  });

  test.each([
    ['a table of means', 'Kecukupan sampel'],
    ['a table of means', 'Kolom yang tidak dipakai'],
    ['a table of means', 'Jawaban 1'],
    ['a printed figure alone', 'Sembilan unsur'],
    ['a printed figure alone', 'Unsur terendah'],
    ['a printed figure alone', 'Kecukupan sampel'],
  ])('a survey of %s has no "%s"', async (name, part) => {
    expect(await plain(name)).not.toContain(part);
  });
});

test('a sample is coloured where something is to be done about it', async () => {
  const colour = async (name: string) => /\u001b\[33m[^\u001b]*Krejcie/.test(await painted(name));
  const painted = async (name: string) => {
    const run = known[name];
    return run === undefined ? '' : draw(run, 'terminal', { color: 1, width: 200, toFile: false });
  };
  expect(await colour('answers, fewer than needed')).toBe(true);
  expect(await colour('answers of many')).toBe(true);
  expect(await colour('answers, all who use the service')).toBe(false);
  expect(await colour('answers enough for any population')).toBe(false);
});
