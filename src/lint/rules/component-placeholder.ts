import { COMPONENT_NAMES as english } from '../../messages/en/component-names.ts';
import { COMPONENT_NAMES as indonesian } from '../../messages/id/component-names.ts';
import { quoted } from '../../messages/quoted.ts';
import type { ComponentId } from '../../model/standards-document.ts';
import { componentsInState } from '../find-components.ts';
import { excerpt, type LintRule } from './rule.ts';

/** A component with dots, a task or the like where its text should be. */
export const componentPlaceholder: LintRule<{ readonly component: ComponentId; readonly written: string }> = {
  level: 'error',
  law: ['UU 25/2009 Pasal 21'],
  check: ({ document }) =>
    componentsInState(document.services, 'placeholder').map(({ service, found }) => ({
      facts: { component: found.component, written: excerpt(found.content.text) },
      at: found.content.at,
      service,
      component: found.component,
    })),
  words: {
    id: {
      title: 'Komponen belum diisi sungguhan',
      message: ({ component, written }) =>
        `komponen ${indonesian[component]} masih berisi tanda tempat: ${quoted(written)}`,
      remedy: 'Ganti tanda tempat itu dengan uraian yang sebenarnya',
      explanation: [
        'Uraian masih berisi tanda tempat dari contoh: titik-titik, garis, "xxx", "TODO", "diisi kemudian", dan semacamnya.',
      ],
    },
    en: {
      title: 'Component not filled in',
      message: ({ component, written }) =>
        `the component ${english[component]} still holds a placeholder: ${quoted(written)}`,
      remedy: 'Replace the placeholder with the real description',
      explanation: [
        'The text still holds the placeholder of a template: dots, dashes, "xxx", "TODO", "diisi kemudian" and the like.',
      ],
    },
  },
  example: {
    wrong: '| 11 | Jumlah Pelaksana | ........ |',
    right: '| 11 | Jumlah Pelaksana | 4 orang |',
  },
};
