import { findCitations } from '../find-citations.ts';
import { miscitesUu25 } from '../miscites-uu25.ts';
import { type LintRule, type NoFacts, onContent } from './rule.ts';

/** Only what is cited matters there, not where. */
const NOWHERE = { file: '' };
/** Number and year, however written, or the decree itself, which cites it. */
const BASIS =
  /\b25\s*(?:tahun|tahin|thn|th\.?|\/|-)\s*2009\b|undang\s*-?\s*undang\s+(?:tentang\s+)?pelayanan\s+publik/i;

/** A legal basis without the law on public service, however it is written. */
export const basisWithoutUu25: LintRule<NoFacts> = {
  level: 'error',
  law: ['UU 25/2009 Pasal 21 huruf a'],
  check: onContent('dasar-hukum', (text) =>
    BASIS.test(text) || findCitations({ text, placeAt: () => NOWHERE }).some(miscitesUu25) ? undefined : {},
  ),
  words: {
    id: {
      title: 'Dasar hukum tanpa UU 25/2009',
      message: () => 'dasar hukum tidak menyebut Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
      remedy: 'Tambahkan "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"',
      explanation: [
        'Standar pelayanan disusun berdasarkan UU 25/2009. Dasar hukum yang tidak menyebutnya hampir selalu salinan yang terpotong.',
      ],
    },
    en: {
      title: 'Legal basis without UU 25/2009',
      message: () => 'the legal basis does not cite Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
      remedy: 'Add "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"',
      explanation: [
        'Service standards rest on UU 25/2009. A legal basis without it is nearly always a copy that was cut.',
      ],
    },
  },
  example: {
    wrong: '## Dasar Hukum\n\n1. Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah',
    right: '## Dasar Hukum\n\n1. Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik',
  },
};
