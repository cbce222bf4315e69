import { COMPONENT_NAMES as english } from '../../messages/en/component-names.ts';
import { COMPONENT_NAMES as indonesian } from '../../messages/id/component-names.ts';
import { COMPONENTS, type ComponentId, type ServiceStandard } from '../../model/standards-document.ts';
import type { LintRule } from './rule.ts';

const BY_ANNEX: readonly ComponentId[] = COMPONENTS.map(({ id }) => id);
const BY_ARTICLE: readonly ComponentId[] = [...COMPONENTS]
  .sort((a, b) => (a.letter < b.letter ? -1 : 1))
  .map(({ id }) => id);

/** Components that follow neither the order of the annex (1 to 14) nor that of the article (a to n); both are in use. */
export const componentOrder: LintRule<{ readonly component: ComponentId; readonly before: ComponentId }> = {
  level: 'note',
  law: [],
  mends: 'order',
  check: ({ document }) =>
    document.services.flatMap((service) => {
      const byAnnex = firstOutOfOrder(service, BY_ANNEX);
      const byArticle = firstOutOfOrder(service, BY_ARTICLE);
      if (byAnnex === undefined || byArticle === undefined) return [];
      // With the legal basis in front, the order is meant to be that of the article.
      const { found, before } = service.components[0]?.component === BY_ARTICLE[0] ? byArticle : byAnnex;
      return [
        { facts: { component: found.component, before }, at: found.heading.at, service, component: found.component },
      ];
    }),
  words: {
    id: {
      title: 'Urutan komponen berbeda',
      message: ({ component, before }) => `komponen ${indonesian[component]} ditulis sesudah ${indonesian[before]}`,
      remedy: 'Ikuti urutan lampiran PermenPANRB 15/2014 atau urutan huruf a sampai n Pasal 21',
      explanation: [
        'Dua urutan lazim dan sama-sama diterima: urutan lampiran PermenPANRB 15/2014 (persyaratan lebih dahulu) dan urutan huruf a sampai n Pasal 21 (dasar hukum lebih dahulu). Urutan yang lain menyulitkan pemeriksaan. `--fix` mengurutkan ulang berkas Markdown.',
      ],
    },
    en: {
      title: 'Other order of components',
      message: ({ component, before }) => `the component ${english[component]} stands behind ${english[before]}`,
      remedy: 'Follow the order of the annex of PermenPANRB 15/2014 or of letters a to n of Article 21',
      explanation: [
        'Two orders are usual and accepted: that of the annex of PermenPANRB 15/2014 (requirements first) and that of letters a to n of Article 21 (legal basis first). Others make checking harder. `--fix` puts Markdown in order.',
      ],
    },
  },
  example: {
    wrong: '## Biaya/Tarif\n...\n\n## Jangka Waktu Penyelesaian\n...',
    right: '## Jangka Waktu Penyelesaian\n...\n\n## Biaya/Tarif\n...',
  },
};

function firstOutOfOrder({ components }: ServiceStandard, order: readonly ComponentId[]) {
  let highest = -1;
  for (const found of components) {
    const rank = order.indexOf(found.component);
    if (rank < highest) return { found, before: order[highest] as ComponentId };
    highest = rank;
  }
  return undefined;
}
