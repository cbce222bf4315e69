import type { LintRule, NoFacts } from './rule.ts';

/** An annex on its own: number and date of the decree cannot be looked at. */
export const decreeMissing: LintRule<NoFacts> = {
  level: 'note',
  law: ['UU 25/2009 Pasal 20 ayat (1)'],
  check: ({ document: { decree, services } }) =>
    decree?.annexOnly === true && services.length > 0 ? [{ facts: {}, at: decree.at }] : [],
  words: {
    id: {
      title: 'Lampiran tanpa keputusan',
      message: () =>
        'berkas ini memuat lampiran tanpa keputusannya, jadi tanggal dan penetapannya tidak dapat diperiksa',
      remedy: 'Gabungkan lampiran dengan keputusannya dalam satu berkas, atau periksa juga berkas keputusannya',
      explanation: [
        'Lampiran yang berdiri sendiri hanya menyebut nomor dan judul keputusan. Tanggal, pejabat, dan tanda tangan ada dalam keputusan, jadi ketiadaannya di sini bukan pelanggaran.',
      ],
    },
    en: {
      title: 'Annex without its decree',
      message: () => 'this file holds an annex without its decree, so date and decision could not be checked',
      remedy: 'Put the annex and its decree into one file, or check the file of the decree as well',
      explanation: [
        'An annex on its own gives only the number and the subject of the decree. Date, office and signature are in the decree, so that they are absent here is no fault.',
      ],
    },
  },
  example: {
    wrong: 'LAMPIRAN\nKEPUTUSAN CAMAT CONTOH\nNOMOR 5 TAHUN 2026',
    right:
      'KEPUTUSAN CAMAT CONTOH\nNOMOR 5 TAHUN 2026\n\nMEMUTUSKAN: ...\n\nDitetapkan di Contoh\npada tanggal 5 Januari 2026\n\nLAMPIRAN\nKEPUTUSAN CAMAT CONTOH\nNOMOR 5 TAHUN 2026',
  },
};
