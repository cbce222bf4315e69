import { quoted } from '../../messages/quoted.ts';
import { miscitesUu25 } from '../miscites-uu25.ts';
import { excerpt, type LintRule } from './rule.ts';

/** The law on public service with a wrong number or year. */
export const uu25Miscited: LintRule<{ readonly written: string }> = {
  level: 'error',
  law: [],
  check: ({ document }) =>
    document.citations
      .filter(miscitesUu25)
      .map(({ written }) => ({ facts: { written: excerpt(written.text) }, at: written.at })),
  words: {
    id: {
      title: 'UU 25/2009 salah dikutip',
      message: ({ written }) => `Undang-Undang Pelayanan Publik salah dikutip: ${quoted(written)}`,
      remedy: 'Tulis "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"',
      explanation: [
        'Undang-Undang tentang Pelayanan Publik bernomor 25 dan bertahun 2009. Dalam dokumen yang terbit ditemukan tahun 1999 dan 2014 serta nomor 29.',
      ],
    },
    en: {
      title: 'UU 25/2009 miscited',
      message: ({ written }) => `the law on public service is cited wrongly: ${quoted(written)}`,
      remedy: 'Write "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"',
      explanation: [
        'The law on public service has the number 25 and the year 2009. Published documents were found with 1999, 2014 and the number 29.',
      ],
    },
  },
  example: {
    wrong: 'Undang-Undang Nomor 29 Tahun 2009 tentang Pelayanan Publik',
    right: 'Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  },
};
