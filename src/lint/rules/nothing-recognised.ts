import type { LintRule } from './rule.ts';

/** `explains`: the page says what the components are. */
type Facts = { readonly explains?: 'components' };

/** Neither a standard nor a maklumat, nor a part of one. */
export const nothingRecognised: LintRule<Facts> = {
  level: 'warning',
  law: [],
  check: ({ document }) => {
    const { instead, kind, services, at } = document;
    if (instead === 'definitions') return [{ facts: { explains: 'components' }, at }];
    const nothing = kind === 'other' || (kind === 'standar' && services.length === 0);
    return nothing && instead === undefined ? [{ facts: {}, at }] : [];
  },
  words: {
    id: {
      title: 'Dokumen tidak dikenali',
      message: ({ explains }) =>
        explains === undefined
          ? 'berkas ini tidak dikenali sebagai standar pelayanan atau maklumat pelayanan'
          : 'berkas ini menjelaskan arti komponen standar pelayanan, bukan standar sebuah layanan',
      remedy: ({ explains }) =>
        explains !== undefined
          ? 'Periksa dokumen standar pelayanan itu sendiri; halaman penjelasan tidak perlu diperiksa'
          : 'Pakai judul "Standar Pelayanan" atau "Maklumat Pelayanan" dan tulis komponennya sebagai judul atau tabel NO, KOMPONEN, URAIAN',
      explanation: [
        'patuh membaca dua jenis dokumen: standar pelayanan (keputusan beserta lampirannya) dan maklumat pelayanan. Keduanya dikenali dari judul dan dari judul komponennya. Dalam berkas ini tidak ada yang dikenali, jadi tidak ada yang diperiksa.',
        'Aturan ini hanya berlaku untuk berkas yang disebut langsung. Berkas lain di dalam folder dilewati, dan jumlahnya disebut dalam laporan.',
      ],
    },
    en: {
      title: 'Document not recognised',
      message: ({ explains }) =>
        explains === undefined
          ? 'this file was not recognised as a service standard or a maklumat'
          : 'this file explains what the components of a service standard are; it is not the standard of a service',
      remedy: ({ explains }) =>
        explains !== undefined
          ? 'Check the service standard itself; a page that explains needs no check'
          : 'Use the title "Standar Pelayanan" or "Maklumat Pelayanan" and write the components as headings or as a table NO, KOMPONEN, URAIAN',
      explanation: [
        'patuh reads two kinds of documents: service standards (the decree with its annex) and maklumat pelayanan. Both are told by their title and by the headings of their components. Nothing of this was found in the file, so nothing was checked.',
        'The rule holds only for files that are named outright. Other files of a folder are passed over, and the report counts them.',
      ],
    },
  },
  example: {
    wrong: '# Profil Dinas\n\nDinas ini berdiri sejak ...',
    right: '# Standar Pelayanan Penerbitan KTP Elektronik\n\n## Persyaratan\n\n1. Fotokopi kartu keluarga',
  },
};
