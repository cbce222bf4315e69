import type { ComponentId } from './standards-document.ts';

/** The components as UU 25/2009 Pasal 21 names them, written as headings. */
export const COMPONENT_TITLES: Readonly<Record<ComponentId, string>> = {
  persyaratan: 'Persyaratan',
  prosedur: 'Sistem, Mekanisme, dan Prosedur',
  'jangka-waktu': 'Jangka Waktu Penyelesaian',
  biaya: 'Biaya/Tarif',
  produk: 'Produk Pelayanan',
  pengaduan: 'Penanganan Pengaduan, Saran, dan Masukan',
  'dasar-hukum': 'Dasar Hukum',
  sarana: 'Sarana, Prasarana, dan/atau Fasilitas',
  kompetensi: 'Kompetensi Pelaksana',
  pengawasan: 'Pengawasan Internal',
  'jumlah-pelaksana': 'Jumlah Pelaksana',
  'jaminan-pelayanan': 'Jaminan Pelayanan',
  'jaminan-keamanan': 'Jaminan Keamanan dan Keselamatan Pelayanan',
  evaluasi: 'Evaluasi Kinerja Pelaksana',
};
