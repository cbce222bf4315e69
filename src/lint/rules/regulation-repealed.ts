import { quoted } from '../../messages/quoted.ts';
import { excerpt, type LintRule } from './rule.ts';

/** A regulation that another has taken the place of, cited as if it held. */
export const regulationRepealed: LintRule<{ readonly written: string; readonly replacement: string }> = {
  level: 'error',
  law: [],
  check: ({ document, settings, policy }) =>
    document.citations.flatMap(({ type, number, year, written, revoked }) => {
      const found = policy.repealed.find((one) => one.type === type && one.number === number && one.year === year);
      if (found === undefined || revoked || settings.asOf < found.since) return [];
      return [{ facts: { written: excerpt(written.text), replacement: found.replacement }, at: written.at }];
    }),
  words: {
    id: {
      title: 'Peraturan yang sudah dicabut',
      message: ({ written }) => `peraturan yang sudah diganti masih dikutip: ${quoted(written)}`,
      remedy: ({ replacement }) => `Ganti dengan ${replacement}`,
      explanation: [
        'Peraturan yang sudah diganti tidak lagi menjadi dasar. Yang dikenali: PermenPANRB 36/2012 tentang standar pelayanan (diganti 15/2014) dan PermenPANRB 16/2014 tentang survei kepuasan masyarakat (diganti 14/2017).',
      ],
    },
    en: {
      title: 'Repealed regulation',
      message: ({ written }) => `a regulation that was replaced is still cited: ${quoted(written)}`,
      remedy: ({ replacement }) => `Replace it with ${replacement}`,
      explanation: [
        'A regulation that was replaced is no basis any more. Known: PermenPANRB 36/2012 on service standards (replaced by 15/2014) and PermenPANRB 16/2014 on satisfaction surveys (replaced by 14/2017).',
      ],
    },
  },
  example: {
    wrong: 'Peraturan Menteri PANRB Nomor 36 Tahun 2012 tentang Standar Pelayanan',
    right: 'Peraturan Menteri PANRB Nomor 15 Tahun 2014 tentang Pedoman Standar Pelayanan',
  },
};
