import type { ComponentId } from './standards-document.ts';
import type { Topic } from './topics.ts';

/** What of a standards document an answer is about. */
export type DocumentSubject = ComponentId | 'maklumat';

/** The topics that a unit's standards and its maklumat bear out, with what is looked up in them; the only list of them. */
export const DOCUMENT_TOPICS: Readonly<Partial<Record<Topic, DocumentSubject>>> = {
  'standar.persyaratan': 'persyaratan',
  'persyaratan.dipublikasikan': 'persyaratan',
  'standar.prosedur': 'prosedur',
  'prosedur.dipublikasikan': 'prosedur',
  'standar.jangka-waktu': 'jangka-waktu',
  'jangka-waktu.dipublikasikan': 'jangka-waktu',
  'standar.biaya': 'biaya',
  'biaya.dipublikasikan': 'biaya',
  'standar.produk': 'produk',
  'produk.dipublikasikan': 'produk',
  'standar.pengaduan': 'pengaduan',
  'pengaduan.prosedur': 'pengaduan',
  'dasar-hukum.tersedia': 'dasar-hukum',
  'standar.sarana': 'sarana',
  'standar.kompetensi': 'kompetensi',
  'standar.pengawasan': 'pengawasan',
  'standar.jumlah-pelaksana': 'jumlah-pelaksana',
  'jaminan.pelayanan': 'jaminan-pelayanan',
  'jaminan.keamanan': 'jaminan-keamanan',
  'standar.evaluasi-kinerja': 'evaluasi',
  'maklumat.ada': 'maklumat',
  'maklumat.dipublikasikan': 'maklumat',
};

/** What is looked up for an item; undefined where documents say nothing of its topics. */
export function subjectOf(topics: readonly Topic[] = []): DocumentSubject | undefined {
  return topics.flatMap((topic) => DOCUMENT_TOPICS[topic] ?? [])[0];
}
