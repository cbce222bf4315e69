import { REVIEW_YEARS, standardDate, yearsLater } from '../standard-decree.ts';
import type { LintRule } from './rule.ts';

/** PP 96/2012 Pasal 33 ayat (1): every three years. */
export const reviewOverdue: LintRule<{ readonly date: string; readonly due: string }> = {
  level: 'warning',
  law: ['PP 96/2012 Pasal 33 ayat (1)'],
  check: ({ document, settings, dates }) => {
    const set = standardDate(document, dates);
    if (set === undefined) return [];
    const { date, at } = set;
    const due = yearsLater(date, REVIEW_YEARS);
    return due < settings.asOf ? [{ facts: { date, due }, at }] : [];
  },
  words: {
    id: {
      title: 'Standar melewati batas peninjauan',
      message: ({ date, due }) => `standar ini ditetapkan ${date} dan seharusnya ditinjau paling lambat ${due}`,
      remedy: 'Tinjau ulang standar pelayanan dan tetapkan keputusan yang baru',
      explanation: [
        'Standar pelayanan ditinjau ulang setiap 3 tahun (PP 96/2012 Pasal 33 ayat (1)). Umurnya dihitung dari tanggal keputusan sampai tanggal pemeriksaan (`--as-of`, bawaan: hari ini).',
      ],
    },
    en: {
      title: 'Standard overdue for review',
      message: ({ date, due }) => `this standard was set on ${date} and should have been reviewed by ${due}`,
      remedy: 'Review the service standard and set a new decree',
      explanation: [
        'A standard is reviewed every 3 years (PP 96/2012 Article 33(1)). Its age is counted from the date of the decree to the day of the check (`--as-of`, today if absent).',
      ],
    },
  },
  example: {
    wrong: 'Ditetapkan pada tanggal 5 Januari 2019 (diperiksa tahun 2026)',
    right: 'Ditetapkan pada tanggal 5 Januari 2025',
  },
};
