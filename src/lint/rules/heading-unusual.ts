import { COMPONENT_NAMES as english } from '../../messages/en/component-names.ts';
import { COMPONENT_NAMES as indonesian } from '../../messages/id/component-names.ts';
import { quoted } from '../../messages/quoted.ts';
import type { ComponentId } from '../../model/standards-document.ts';
import { excerpt, type Found, type LintRule } from './rule.ts';

/** `component`: what it was taken for; absent where it resembles none of the 14. */
type Facts = { readonly heading: string; readonly component?: ComponentId };

/** A heading that is taken for a component by its likeness, or for none of the 14. */
export const headingUnusual: LintRule<Facts> = {
  level: 'note',
  law: ['UU 25/2009 Pasal 21'],
  mends: 'heading',
  check: ({ document }) =>
    document.services.flatMap((service): Found<Facts>[] => [
      ...service.components
        .filter(({ likeness }) => likeness === 'similar')
        .map(({ component, heading }) => ({
          facts: { heading: excerpt(heading.text), component },
          at: heading.at,
          service,
          component,
        })),
      ...service.unknown.map(({ text, at }) => ({ facts: { heading: excerpt(text) }, at, service })),
    ]),
  words: {
    id: {
      title: 'Judul komponen tidak lazim',
      message: ({ heading, component }) =>
        component === undefined
          ? `judul ${quoted(heading)} bukan salah satu dari 14 komponen`
          : `judul ${quoted(heading)} dibaca sebagai ${indonesian[component]}`,
      remedy: ({ component }) =>
        component === undefined
          ? 'Pindahkan isinya ke komponen yang sesuai, atau pakai nama komponen menurut undang-undang'
          : `Tulis "${indonesian[component]}"`,
      explanation: [
        'Judul dibaca sebagai komponen karena mirip, atau tidak mirip komponen mana pun. Nama menurut undang-undang memudahkan pengguna, penilai, dan program membacanya.',
        'Ini catatan, bukan pelanggaran. `--fix` mengganti judul dalam berkas Markdown bila komponennya dikenali.',
      ],
    },
    en: {
      title: 'Unusual component heading',
      message: ({ heading, component }) =>
        component === undefined
          ? `the heading ${quoted(heading)} is none of the 14 components`
          : `the heading ${quoted(heading)} is read as ${english[component]}`,
      remedy: ({ component }) =>
        component === undefined
          ? 'Move its text to the component where it belongs, or use the name that the law gives'
          : 'Write the heading as the law names the component',
      explanation: [
        'A heading was read as a component because it resembles one, or resembles none. The names of the law help users, evaluators and programs.',
        'This is a note, not a breach. `--fix` replaces the heading in Markdown where the component is known.',
      ],
    },
  },
  example: { wrong: '## Waktiu pelayanan', right: '## Jangka Waktu Penyelesaian' },
};
