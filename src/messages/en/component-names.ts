import type { ComponentId } from '../../model/standards-document.ts';

/** The components of UU 25/2009 Article 21 in English. */
export const COMPONENT_NAMES: Readonly<Record<ComponentId, string>> = {
  persyaratan: 'requirements',
  prosedur: 'system, mechanism, and procedure',
  'jangka-waktu': 'completion time',
  biaya: 'cost/tariff',
  produk: 'service product',
  pengaduan: 'handling of complaints, suggestions, and input',
  'dasar-hukum': 'legal basis',
  sarana: 'facilities and infrastructure',
  kompetensi: 'competence of staff',
  pengawasan: 'internal supervision',
  'jumlah-pelaksana': 'number of staff',
  'jaminan-pelayanan': 'service guarantee',
  'jaminan-keamanan': 'guarantee of security and safety',
  evaluasi: 'evaluation of staff performance',
};
