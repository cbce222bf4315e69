import { COMPONENT_NAMES as english } from '../../messages/en/component-names.ts';
import { COMPONENT_NAMES as indonesian } from '../../messages/id/component-names.ts';
import type { ComponentId } from '../../model/standards-document.ts';
import { missingComponents } from '../find-components.ts';
import type { LintRule } from './rule.ts';

/** Components 1 to 6, which must be published. */
export const deliveryComponentMissing: LintRule<{ readonly component: ComponentId }> = {
  level: 'error',
  law: ['UU 25/2009 Pasal 21', 'PermenPANRB 15/2014'],
  mends: 'missing',
  check: missingComponents('delivery'),
  words: {
    id: {
      title: 'Komponen penyampaian layanan tidak ada',
      message: ({ component }) => `komponen ${indonesian[component]} tidak ada, padahal wajib dipublikasikan`,
      remedy: ({ component }) => `Tambahkan bagian "${indonesian[component]}" beserta isinya`,
      explanation: [
        'UU 25/2009 Pasal 21 mewajibkan 14 komponen. PermenPANRB 15/2014 membaginya menjadi komponen penyampaian layanan (persyaratan, prosedur, jangka waktu, biaya, produk, pengaduan), yang wajib dipublikasikan, dan komponen pengelolaan layanan.',
        'Aturan ini mencari keenam komponen penyampaian layanan dalam setiap standar. Judul yang lazim dikenali, begitu pula nomor, tanda baca, dan salah ketik. Pakai `--explain` untuk melihat apa yang dikenali.',
      ],
    },
    en: {
      title: 'Component of service delivery missing',
      message: ({ component }) => `the component ${english[component]} is missing, and must be published`,
      remedy: ({ component }) => `Add a part on ${english[component]} with its text`,
      explanation: [
        'UU 25/2009 Article 21 asks for 14 components. PermenPANRB 15/2014 divides them into those of the delivery of a service (requirements, procedure, time, cost, product, complaints), which must be published, and those of its management.',
        'The rule looks for the six components of delivery in every standard. Usual headings are recognised, with their numbering, punctuation and misspellings. `--explain` shows what was recognised.',
      ],
    },
  },
  example: {
    wrong: '## Persyaratan\n...\n\n## Sistem, Mekanisme, dan Prosedur\n...\n\n## Biaya/Tarif\n...',
    right:
      '## Persyaratan\n...\n\n## Sistem, Mekanisme, dan Prosedur\n...\n\n## Jangka Waktu Penyelesaian\n\n3 hari kerja\n\n## Biaya/Tarif\n...',
  },
};
