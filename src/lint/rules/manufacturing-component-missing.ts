import { COMPONENT_NAMES as english } from '../../messages/en/component-names.ts';
import { COMPONENT_NAMES as indonesian } from '../../messages/id/component-names.ts';
import type { ComponentId } from '../../model/standards-document.ts';
import { missingComponents } from '../find-components.ts';
import type { LintRule } from './rule.ts';

/** Components 7 to 14. */
export const manufacturingComponentMissing: LintRule<{ readonly component: ComponentId }> = {
  level: 'error',
  law: ['UU 25/2009 Pasal 21', 'PermenPANRB 15/2014'],
  mends: 'missing',
  check: missingComponents('manufacturing'),
  words: {
    id: {
      title: 'Komponen pengelolaan layanan tidak ada',
      message: ({ component }) => `komponen ${indonesian[component]} tidak ada`,
      remedy: ({ component }) => `Tambahkan bagian "${indonesian[component]}" beserta isinya`,
      explanation: [
        'Delapan komponen pengelolaan layanan (dasar hukum, sarana, kompetensi, pengawasan, jumlah pelaksana, kedua jaminan, evaluasi) wajib ada dalam standar, walaupun tidak wajib dipublikasikan.',
        'Banyak unit memajang hanya enam komponen di papan. Untuk dokumen seperti itu tingkat aturan ini dapat diturunkan menjadi peringatan dalam `patuh.yaml`.',
      ],
    },
    en: {
      title: 'Component of service management missing',
      message: ({ component }) => `the component ${english[component]} is missing`,
      remedy: ({ component }) => `Add a part on ${english[component]} with its text`,
      explanation: [
        'The eight components of management (legal basis, facilities, competence, supervision, number of staff, both guarantees, evaluation) must be in the standard, though they need not be published.',
        'Many units put only six on their boards. For such documents the level of this rule can be lowered to a warning in `patuh.yaml`.',
      ],
    },
  },
  example: {
    wrong: '## Kompetensi Pelaksana\n...\n\n## Jumlah Pelaksana\n...',
    right:
      '## Kompetensi Pelaksana\n...\n\n## Pengawasan Internal\n\nPengawasan melekat oleh Kepala Bidang sebagai atasan langsung.\n\n## Jumlah Pelaksana\n...',
  },
};
