import { COMPONENT_NAMES as english } from '../../messages/en/component-names.ts';
import { COMPONENT_NAMES as indonesian } from '../../messages/id/component-names.ts';
import { quoted } from '../../messages/quoted.ts';
import type { ComponentId } from '../../model/standards-document.ts';
import { componentsInState } from '../find-components.ts';
import { excerpt, type LintRule } from './rule.ts';

/** A component without a text. */
export const componentEmpty: LintRule<{ readonly component: ComponentId; readonly heading: string }> = {
  level: 'error',
  law: ['UU 25/2009 Pasal 21'],
  check: ({ document }) =>
    componentsInState(document.services, 'empty').map(({ service, found }) => ({
      facts: { component: found.component, heading: excerpt(found.heading.text) },
      at: found.content.at,
      service,
      component: found.component,
    })),
  words: {
    id: {
      title: 'Komponen kosong',
      message: ({ component, heading }) => `komponen ${indonesian[component]} kosong (judul: ${quoted(heading)})`,
      remedy: ({ component }) =>
        `Isi uraian ${indonesian[component]}; bila memang tidak ada, tulis "tidak ada" dan alasannya`,
      explanation: [
        'Judul komponen ada, tetapi uraiannya kosong. Bagi pengguna, komponen yang kosong sama saja dengan komponen yang tidak ada.',
      ],
    },
    en: {
      title: 'Component empty',
      message: ({ component, heading }) => `the component ${english[component]} is empty (heading: ${quoted(heading)})`,
      remedy: ({ component }) => `Describe ${english[component]}; where there is none, write "tidak ada" and why`,
      explanation: ['The heading is there and its text is empty. To a user, an empty component is a missing one.'],
    },
  },
  example: { wrong: '| 4 | Biaya/Tarif |  |', right: '| 4 | Biaya/Tarif | Tidak dipungut biaya |' },
};
