import { quoted } from '../../messages/quoted.ts';
import type { SuppressionRule } from './rule.ts';

/** A suppression of a rule that patuh does not have. */
export const suppressionUnknownRule: SuppressionRule<{ readonly rule: string; readonly nearest?: string }> = {
  level: 'warning',
  law: [],
  judge: ({ rules, reason }, { isKnown, nearest }) =>
    reason === '' ? [] : rules.filter((rule) => !isKnown(rule)).map((rule) => ({ rule, ...nearest(rule) })),
  words: {
    id: {
      title: 'Pengabaian aturan yang tidak dikenal',
      message: ({ rule }) => `aturan ${quoted(rule)} yang diabaikan tidak dikenal`,
      remedy: ({ nearest }) =>
        nearest === undefined ? 'Lihat daftarnya dengan `patuh telaah --rules`' : `Maksud Anda \`${nearest}\`?`,
      explanation: ['Pengabaian menyebut aturan yang tidak ada, jadi tidak mengabaikan apa pun.'],
    },
    en: {
      title: 'Suppression of an unknown rule',
      message: ({ rule }) => `the suppressed rule ${quoted(rule)} is not known`,
      remedy: ({ nearest }) =>
        nearest === undefined ? 'See the list with `patuh lint --rules`' : `Did you mean \`${nearest}\`?`,
      explanation: ['The suppression names a rule that does not exist, so it suppresses nothing.'],
    },
  },
  example: {
    wrong: '<!-- patuh-abaikan biaya: menunggu perda -->',
    right: '<!-- patuh-abaikan cost-unclear: menunggu perda -->',
  },
};
