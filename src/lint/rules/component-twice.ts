import { COMPONENT_NAMES as english } from '../../messages/en/component-names.ts';
import { COMPONENT_NAMES as indonesian } from '../../messages/id/component-names.ts';
import { quoted } from '../../messages/quoted.ts';
import type { ComponentId } from '../../model/standards-document.ts';
import { excerpt, type LintRule } from './rule.ts';

/** A component that a service has a second time. */
export const componentTwice: LintRule<{ readonly component: ComponentId; readonly heading: string }> = {
  level: 'warning',
  law: [],
  check: ({ document }) =>
    document.services.flatMap((service) => {
      const seen = new Set<ComponentId>();
      return service.components.flatMap(({ component, heading }) => {
        if (!seen.has(component)) {
          seen.add(component);
          return [];
        }
        return [{ facts: { component, heading: excerpt(heading.text) }, at: heading.at, service, component }];
      });
    }),
  words: {
    id: {
      title: 'Komponen ditulis dua kali',
      message: ({ component, heading }) => `komponen ${indonesian[component]} ditulis lagi (judul: ${quoted(heading)})`,
      remedy: 'Satukan uraiannya di satu tempat, atau betulkan judul yang keliru',
      explanation: [
        'Dua bagian dari satu layanan dibaca sebagai komponen yang sama. Bila isinya berbeda, pengguna tidak tahu mana yang berlaku; bila salah satu judulnya keliru, ada komponen lain yang terlewat.',
      ],
    },
    en: {
      title: 'Component written twice',
      message: ({ component, heading }) =>
        `the component ${english[component]} is written again (heading: ${quoted(heading)})`,
      remedy: 'Put the description in one place, or correct the wrong heading',
      explanation: [
        'Two parts of one service are read as the same component. Where they differ nobody knows which holds; where a heading is wrong, another component is missing.',
      ],
    },
  },
  example: {
    wrong: '## Produk Pelayanan\n\nKTP Elektronik\n\n## Produk Layanan\n\nKTP',
    right: '## Produk Pelayanan\n\nKTP Elektronik',
  },
};
