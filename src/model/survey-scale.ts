import type { ElementId } from './survey.ts';

/**
 * The answers that the official questionnaire (annex of PermenPANRB 14/2017) offers for each element, worth 1 to 4. Each
 * element has words of its own; `tidak ada` is an answer to one only.
 */
export const OFFICIAL_ANSWERS: Readonly<Record<ElementId, readonly [string, string, string, string]>> = {
  persyaratan: ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  prosedur: ['Tidak mudah', 'Kurang mudah', 'Mudah', 'Sangat mudah'],
  waktu: ['Tidak cepat', 'Kurang cepat', 'Cepat', 'Sangat cepat'],
  biaya: ['Sangat mahal', 'Cukup mahal', 'Murah', 'Gratis'],
  produk: ['Tidak sesuai', 'Kurang sesuai', 'Sesuai', 'Sangat sesuai'],
  kompetensi: ['Tidak kompeten', 'Kurang kompeten', 'Kompeten', 'Sangat kompeten'],
  perilaku: ['Tidak sopan dan ramah', 'Kurang sopan dan ramah', 'Sopan dan ramah', 'Sangat sopan dan ramah'],
  pengaduan: ['Tidak ada', 'Ada tetapi tidak berfungsi', 'Berfungsi kurang maksimal', 'Dikelola dengan baik'],
  sarana: ['Buruk', 'Cukup', 'Baik', 'Sangat baik'],
};
