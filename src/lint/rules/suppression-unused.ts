import { quoted } from '../../messages/quoted.ts';
import type { SuppressionRule } from './rule.ts';

/** A suppression of a rule that finds nothing there. */
export const suppressionUnused: SuppressionRule<{ readonly rule: string }> = {
  level: 'warning',
  law: [],
  judge: ({ rules, reason }, { isKnown, isUsed, isOff }) =>
    reason === ''
      ? []
      : rules.filter((rule) => isKnown(rule) && !isUsed(rule) && !isOff(rule)).map((rule) => ({ rule })),
  words: {
    id: {
      title: 'Pengabaian tidak terpakai',
      message: ({ rule }) => `pengabaian aturan ${quoted(rule)} tidak mengabaikan apa pun`,
      remedy: 'Hapus pengabaian ini',
      explanation: ['Temuan yang diabaikan sudah tidak ada. Pengabaian yang tertinggal dapat menutupi temuan baru.'],
    },
    en: {
      title: 'Suppression not used',
      message: ({ rule }) => `the suppression of ${quoted(rule)} suppresses nothing`,
      remedy: 'Remove this suppression',
      explanation: ['What was suppressed is not there any more. A suppression left behind can hide a new finding.'],
    },
  },
  example: {
    wrong: '<!-- patuh-abaikan cost-unclear: menunggu perda -->\n\n## Biaya/Tarif\n\nTidak dipungut biaya',
    right: '## Biaya/Tarif\n\nTidak dipungut biaya',
  },
};
