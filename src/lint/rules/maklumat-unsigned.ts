import type { LintRule } from './rule.ts';

type Facts = { readonly lacks: readonly ('place' | 'date' | 'office' | 'name' | 'nip')[] };

type Part = Facts['lacks'][number];

const INDONESIAN: Readonly<Record<Part, string>> = {
  place: 'tempat',
  date: 'tanggal',
  office: 'jabatan',
  name: 'nama pejabat',
  nip: 'NIP',
};
const ENGLISH: Readonly<Record<Part, string>> = {
  place: 'place',
  date: 'date',
  office: 'office',
  name: 'name',
  nip: 'NIP',
};

/** Place, date, office, name and NIP; heads of regions are elected and have no NIP. */
export const maklumatUnsigned: LintRule<Facts> = {
  level: 'error',
  law: ['UU 25/2009 Pasal 22'],
  check: ({ document: { kind, maklumat }, dates }) => {
    if (maklumat === undefined) return [];
    const lacks = (['place', 'date', 'office', 'name', 'nip'] as const).filter((part: Part) => {
      if (part === 'nip' && kind === 'maklumat-pemda') return false;
      const written = maklumat[part]?.text;
      return written === undefined || (part === 'date' && dates.readDate(written) === undefined);
    });
    return lacks.length === 0 ? [] : [{ facts: { lacks }, at: maklumat.text.at }];
  },
  words: {
    id: {
      title: 'Maklumat tidak ditandatangani lengkap',
      message: ({ lacks }) =>
        `maklumat tanpa ${joined(
          lacks.map((one) => INDONESIAN[one]),
          'dan',
        )}`,
      remedy: 'Lengkapi tempat, tanggal, jabatan, nama, dan NIP pimpinan yang menandatangani',
      explanation: [
        'Maklumat adalah pernyataan tertulis pimpinan. Tempat, tanggal, jabatan, nama, dan NIP menunjukkan siapa yang berjanji dan sejak kapan.',
      ],
    },
    en: {
      title: 'Maklumat not fully signed',
      message: ({ lacks }) =>
        `the maklumat lacks ${joined(
          lacks.map((one) => ENGLISH[one]),
          'and',
        )}`,
      remedy: 'Complete place, date, office, name and NIP of the head who signs',
      explanation: [
        'A maklumat is a written statement of the head. Place, date, office, name and NIP show who promises, and since when.',
      ],
    },
  },
  example: {
    wrong: 'Kepala Dinas,\n\n\n(..................)',
    right: 'Kota Contoh, 5 Januari 2026\n\nKepala Dinas,\n\nNama Pejabat\n\nNIP 197001011995031001',
  },
};

function joined(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1)}`;
}
