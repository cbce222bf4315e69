import type { LintRule, NoFacts } from './rule.ts';

/** A decree that sets standards, without the annex that contains them. */
export const annexMissing: LintRule<NoFacts> = {
  level: 'warning',
  law: ['UU 25/2009 Pasal 21', 'UU 25/2009 Pasal 20 ayat (1)'],
  check: ({ document: { instead, decree, at } }) => (instead === 'decree' ? [{ facts: {}, at: decree?.at ?? at }] : []),
  words: {
    id: {
      title: 'Lampiran keputusan tidak ada',
      message: () =>
        'berkas ini memuat keputusan penetapan standar pelayanan, tetapi tidak memuat lampiran dengan komponennya',
      remedy: 'Gabungkan keputusan dengan lampirannya dalam satu berkas, atau periksa juga berkas lampirannya',
      explanation: [
        'Keputusan menetapkan standar pelayanan, sedangkan komponennya ada dalam lampiran. Nomor dan tanggal keputusan diperiksa, tetapi komponennya tidak dapat diperiksa tanpa lampiran.',
      ],
    },
    en: {
      title: 'Annex of the decree missing',
      message: () => 'this file holds the decree that sets service standards, but not its annex with the components',
      remedy: 'Put the decree and its annex into one file, or check the file of the annex as well',
      explanation: [
        'A decree sets the service standard, and its annex holds the components. Number and date of the decree are checked; the components cannot be checked without the annex.',
      ],
    },
  },
  example: {
    wrong: 'KESATU : Standar Pelayanan sebagaimana tercantum dalam Lampiran.',
    right:
      'KESATU : Standar Pelayanan sebagaimana tercantum dalam Lampiran.\n\nLAMPIRAN\n\n| NO | KOMPONEN | URAIAN |\n|---|---|---|\n| 1 | Persyaratan | Buku nikah |',
  },
};
