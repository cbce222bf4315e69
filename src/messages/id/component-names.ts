import type { ComponentId } from '../../model/standards-document.ts';

/** The components as UU 25/2009 Pasal 21 names them. */
export const COMPONENT_NAMES: Readonly<Record<ComponentId, string>> = {
  persyaratan: 'persyaratan',
  prosedur: 'sistem, mekanisme, dan prosedur',
  'jangka-waktu': 'jangka waktu penyelesaian',
  biaya: 'biaya/tarif',
  produk: 'produk pelayanan',
  pengaduan: 'penanganan pengaduan, saran, dan masukan',
  'dasar-hukum': 'dasar hukum',
  sarana: 'sarana, prasarana, dan/atau fasilitas',
  kompetensi: 'kompetensi pelaksana',
  pengawasan: 'pengawasan internal',
  'jumlah-pelaksana': 'jumlah pelaksana',
  'jaminan-pelayanan': 'jaminan pelayanan',
  'jaminan-keamanan': 'jaminan keamanan dan keselamatan pelayanan',
  evaluasi: 'evaluasi kinerja pelaksana',
};
