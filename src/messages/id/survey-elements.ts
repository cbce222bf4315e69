import type { ElementId } from '../../model/survey.ts';

/** The elements of the survey as headings name them. */
export const ELEMENT_NAMES: Readonly<Record<ElementId, string>> = {
  persyaratan: 'Persyaratan',
  prosedur: 'Prosedur',
  waktu: 'Waktu penyelesaian',
  biaya: 'Biaya/tarif',
  produk: 'Produk',
  kompetensi: 'Kompetensi pelaksana',
  perilaku: 'Perilaku pelaksana',
  pengaduan: 'Penanganan pengaduan',
  sarana: 'Sarana dan prasarana',
};

/** The name of an element; an id that is none stands for itself. */
export function elementName(id: string): string {
  return Object.hasOwn(ELEMENT_NAMES, id) ? ELEMENT_NAMES[id as ElementId] : id;
}
