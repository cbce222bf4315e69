import { quoted } from '../../messages/quoted.ts';
import { excerpt, type LintRule } from './rule.ts';

/** A citation without a number or a year. */
export const citationForm: LintRule<{ readonly written: string; readonly lacks: 'number' | 'year' }> = {
  level: 'warning',
  law: [],
  check: ({ document }) =>
    document.citations
      .filter(({ number, year }) => number === undefined || year === undefined)
      .map(({ number, written }) => ({
        facts: { written: excerpt(written.text), lacks: number === undefined ? 'number' : 'year' },
        at: written.at,
      })),
  words: {
    id: {
      title: 'Kutipan peraturan tidak lengkap',
      message: ({ written, lacks }) =>
        `kutipan peraturan tanpa ${lacks === 'number' ? 'nomor' : 'tahun'}: ${quoted(written)}`,
      remedy: 'Tulis jenis, nomor, tahun, dan judul peraturannya',
      explanation: [
        'Kutipan peraturan terdiri atas jenis, nomor, tahun, dan judul. Tanpa nomor atau tahun, peraturannya tidak dapat dicari.',
      ],
    },
    en: {
      title: 'Incomplete citation',
      message: ({ written, lacks }) => `a citation without its ${lacks}: ${quoted(written)}`,
      remedy: 'Write kind, number, year and title of the regulation',
      explanation: [
        'A citation has kind, number, year and title. Without number or year the regulation cannot be looked up.',
      ],
    },
  },
  example: {
    wrong: 'Peraturan Pemerintah tentang Pelaksanaan Undang-Undang Pelayanan Publik',
    right: 'Peraturan Pemerintah Nomor 96 Tahun 2012 tentang Pelaksanaan Undang-Undang Pelayanan Publik',
  },
};
