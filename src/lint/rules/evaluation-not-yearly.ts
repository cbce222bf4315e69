import { quoted } from '../../messages/quoted.ts';
import { excerpt, type LintRule, onContent } from './rule.ts';

const NUMBER = '(?:\\d{1,9}\\s*(?:\\([^()]{0,60}\\)\\s*)?|satu|dua|tiga|empat|enam|dua belas)';
const YEARLY = new RegExp(
  [
    'tahunan|setahun|bulanan|mingguan|harian|semesteran?|triwulan|tri\\s?wulan|kuartal|catur\\s?wulan|sebulan|seminggu|sehari',
    '(?:se)?tiap\\s+(?:(?:akhir|awal|satu|1)\\s+)?(?:hari|minggu|bulan|semester|triwulan|tahun)',
    'per\\s?-?\\s?(?:hari|minggu|bulan|semester|tahun|triwulan)',
    '\\b(?:1|satu)\\s*(?:\\(satu\\)\\s*)?tahun',
    'dalam\\s+(?:1\\s*(?:\\(satu\\)\\s*)?|satu\\s+|se)tahun',
    `${NUMBER}\\s*(?:hari|minggu|bulan)\\s+sekali`,
    `(?:setiap|tiap|per|dalam)\\s+${NUMBER}\\s*(?:hari|minggu|bulan)`,
    '\\b(?:kali|x)\\s*(?:/|se|per|dalam|setiap)\\s*(?:se)?(?:hari|minggu|bulan|tahun|semester)',
  ].join('|'),
  'i',
);

/** UU 25/2009 Pasal 38 ayat (1): at least once a year. */
export const evaluationNotYearly: LintRule<{ readonly written: string }> = {
  level: 'warning',
  law: ['UU 25/2009 Pasal 38 ayat (1)'],
  check: onContent('evaluasi', (text) => (YEARLY.test(text) ? undefined : { written: excerpt(text) })),
  words: {
    id: {
      title: 'Evaluasi tidak tahunan',
      message: ({ written }) => `evaluasi kinerja tidak menyebut paling sedikit sekali setahun: ${quoted(written)}`,
      remedy: 'Tulis bahwa kinerja pelaksana dievaluasi paling sedikit 1 kali setahun, dan dengan cara apa',
      explanation: [
        'Penilaian kinerja dilakukan secara berkala, paling sedikit 1 kali setahun (UU 25/2009 Pasal 38 ayat (1)).',
      ],
    },
    en: {
      title: 'Evaluation not yearly',
      message: ({ written }) => `the evaluation does not say that it is at least once a year: ${quoted(written)}`,
      remedy: 'Write that the performance of staff is evaluated at least once a year, and how',
      explanation: ['Performance is assessed at least once a year (UU 25/2009 Article 38(1)).'],
    },
  },
  example: {
    wrong: '## Evaluasi Kinerja Pelaksana\n\nMelalui rapat',
    right: '## Evaluasi Kinerja Pelaksana\n\nPaling sedikit 1 kali setahun melalui survei kepuasan masyarakat.',
  },
};
