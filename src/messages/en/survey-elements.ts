import type { ElementId } from '../../model/survey.ts';

/** The elements of the survey as headings name them. */
export const ELEMENT_NAMES: Readonly<Record<ElementId, string>> = {
  persyaratan: 'Requirements',
  prosedur: 'Procedure',
  waktu: 'Completion time',
  biaya: 'Cost or fee',
  produk: 'Product',
  kompetensi: 'Competence of officers',
  perilaku: 'Conduct of officers',
  pengaduan: 'Complaint handling',
  sarana: 'Facilities',
};

/** The name of an element; an id that is none stands for itself. */
export function elementName(id: string): string {
  return Object.hasOwn(ELEMENT_NAMES, id) ? ELEMENT_NAMES[id as ElementId] : id;
}
