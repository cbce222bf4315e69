import { quoted } from '../../messages/quoted.ts';
import { standardDecree } from '../standard-decree.ts';
import { excerpt, type LintRule } from './rule.ts';

/** A decree without a whole date. */
export const decreeWithoutDate: LintRule<{ readonly written: string }> = {
  level: 'error',
  law: ['UU 25/2009 Pasal 20 ayat (1)'],
  check: ({ document, dates }) => {
    const decree = standardDecree(document);
    if (decree === undefined || (decree.annexOnly && decree.date === undefined)) return [];
    if (decree.date !== undefined && dates.readDate(decree.date.text) !== undefined) return [];
    return [{ facts: { written: excerpt(decree.date?.text ?? '') }, at: decree.date?.at ?? decree.at }];
  },
  words: {
    id: {
      title: 'Keputusan tanpa tanggal',
      message: ({ written }) =>
        written === '' ? 'keputusan ini tidak bertanggal' : `tanggal keputusan belum lengkap: ${quoted(written)}`,
      remedy: 'Tulis tanggal, bulan, dan tahun penetapannya, misalnya "5 Januari 2026"',
      explanation: [
        'Tanpa tanggal lengkap tidak diketahui sejak kapan standar berlaku dan kapan harus ditinjau ulang.',
      ],
    },
    en: {
      title: 'Decree without a date',
      message: ({ written }) =>
        written === '' ? 'this decree has no date' : `the date of the decree is incomplete: ${quoted(written)}`,
      remedy: 'Write day, month and year, for example "5 Januari 2026"',
      explanation: ['Without the whole date nobody knows since when the standard holds and when it is due for review.'],
    },
  },
  example: { wrong: 'pada tanggal      Januari 2026', right: 'pada tanggal 5 Januari 2026' },
};
