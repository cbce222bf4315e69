import { REVIEW_YEARS, standardDate, yearsLater } from '../standard-decree.ts';
import type { LintRule } from './rule.ts';

/** PEKPPP looks for a review of the last year. */
export const reviewYearly: LintRule<{ readonly date: string; readonly due: string }> = {
  level: 'note',
  law: ['Pedoman Menteri PANRB 5/2023'],
  check: ({ document, settings, dates }) => {
    const set = standardDate(document, dates);
    if (set === undefined) return [];
    const { date, at } = set;
    const due = yearsLater(date, 1);
    const overdue = yearsLater(date, REVIEW_YEARS) < settings.asOf;
    return due < settings.asOf && !overdue ? [{ facts: { date, due }, at }] : [];
  },
  words: {
    id: {
      title: 'Standar berumur lebih dari setahun',
      message: ({ date, due }) =>
        `standar ini ditetapkan ${date}; penilaian PEKPPP melihat peninjauan setahun (${due})`,
      remedy: 'Tinjau setiap tahun bila mengejar nilai tertinggi PEKPPP; batas wajibnya tetap 3 tahun',
      explanation: [
        'PEKPPP memberi nilai tertinggi bila standar ditinjau setiap tahun. Ini petunjuk, bukan pelanggaran: batas yang wajib adalah 3 tahun.',
      ],
    },
    en: {
      title: 'Standard older than a year',
      message: ({ date, due }) => `this standard was set on ${date}; PEKPPP looks for a yearly review (${due})`,
      remedy: 'Review every year if the best PEKPPP value is wanted; the binding limit stays 3 years',
      explanation: [
        'PEKPPP gives its best value to a yearly review. This is a hint, not a breach: the binding limit is 3 years.',
      ],
    },
  },
  example: {
    wrong: 'Ditetapkan pada tanggal 5 Januari 2024 (diperiksa tahun 2026)',
    right: 'Ditetapkan pada tanggal 5 Januari 2026',
  },
};
