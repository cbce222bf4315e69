import { quoted } from '../../messages/quoted.ts';
import { isBlankNumber, standardDecree } from '../standard-decree.ts';
import { excerpt, type LintRule } from './rule.ts';

/** A decree without a number, or with a blank in it. */
export const decreeWithoutNumber: LintRule<{ readonly written: string }> = {
  level: 'error',
  law: ['UU 25/2009 Pasal 20 ayat (1)'],
  check: ({ document }) => {
    const decree = standardDecree(document);
    if (decree === undefined || (decree.number !== undefined && !isBlankNumber(decree.number))) return [];
    return [{ facts: { written: excerpt(decree.number?.text ?? '') }, at: decree.number?.at ?? decree.at }];
  },
  words: {
    id: {
      title: 'Keputusan tanpa nomor',
      message: ({ written }) =>
        written === '' ? 'keputusan ini tidak bernomor' : `nomor keputusan belum lengkap: ${quoted(written)}`,
      remedy: 'Isi nomor keputusan selengkapnya',
      explanation: [
        'Standar pelayanan ditetapkan dengan keputusan (UU 25/2009 Pasal 20 ayat (1)). Nomor yang masih berisi titik-titik atau bagian kosong menandakan rancangan yang belum ditetapkan.',
      ],
    },
    en: {
      title: 'Decree without a number',
      message: ({ written }) =>
        written === '' ? 'this decree has no number' : `the number of the decree is incomplete: ${quoted(written)}`,
      remedy: 'Fill in the whole number of the decree',
      explanation: [
        'A standard is set by a decree (UU 25/2009 Article 20(1)). A number with dots or blank parts is the mark of a draft.',
      ],
    },
  },
  example: { wrong: 'NOMOR : 188.4/   /I/2026', right: 'NOMOR : 188.4/12/I/2026' },
};
