import type { LintRule } from './rule.ts';

/** As a list, or as an article of a regulation. */
type Facts = { readonly as: 'list' | 'article' };

/** The page explains what a standard is, and is none itself. */
export const componentsOnlyNamed: LintRule<Facts> = {
  level: 'warning',
  law: ['UU 25/2009 Pasal 21'],
  check: ({ document: { instead, at } }) =>
    instead === 'list' || instead === 'article' ? [{ facts: { as: instead }, at }] : [],
  words: {
    id: {
      title: 'Hanya menyebut nama komponen',
      message: ({ as }) =>
        as === 'article'
          ? 'berkas ini memuat pasal yang menyebut komponen standar pelayanan, bukan standar sebuah layanan'
          : 'berkas ini hanya menyebut nama komponen standar pelayanan, tanpa uraiannya',
      remedy: ({ as }) =>
        as === 'article'
          ? 'Periksa standar pelayanan yang ditetapkan berdasarkan peraturan ini'
          : 'Tulis uraian di bawah setiap komponen, atau periksa dokumen standar pelayanan yang memuat uraiannya',
      explanation: [
        'Standar pelayanan memuat uraian setiap komponen untuk satu layanan. Halaman profil, daftar periksa, dan peraturan tentang standar pelayanan sering hanya menyebut nama ke-14 komponen. Dari halaman seperti itu tidak dibuat layanan, dan komponennya tidak dinilai kosong.',
        'Tabel NO, KOMPONEN, URAIAN yang kolom uraiannya kosong tetap dinilai: tabel itu formulir yang belum diisi.',
      ],
    },
    en: {
      title: 'Components only named',
      message: ({ as }) =>
        as === 'article'
          ? 'this file holds an article that names the components of a service standard, not the standard of a service'
          : 'this file only names the components of a service standard and says nothing of them',
      remedy: ({ as }) =>
        as === 'article'
          ? 'Check the service standards that were set under this regulation'
          : 'Write what holds below each component, or check the service standard that says it',
      explanation: [
        'A service standard says what holds for one service under each component. Profile pages, checklists and regulations on service standards often only name the 14 components. No service is made of such a page, and its components are not judged empty.',
        'A table NO, KOMPONEN, URAIAN whose column of texts is empty is judged all the same: it is a form that was not filled in.',
      ],
    },
  },
  example: {
    wrong: '# Standar Pelayanan\n\nStandar pelayanan memuat:\n\n1. Persyaratan\n2. Prosedur\n3. Biaya/tarif',
    right:
      '# Standar Pelayanan Kartu Keluarga\n\n## Persyaratan\n\n1. Buku nikah\n\n## Biaya/Tarif\n\nTidak dipungut biaya',
  },
};
