import { quoted } from '../../messages/quoted.ts';
import type { SuppressionRule } from './rule.ts';

/** A suppression that does not say why; it suppresses nothing. */
export const suppressionWithoutReason: SuppressionRule<{ readonly rules: readonly string[] }> = {
  level: 'warning',
  law: [],
  judge: ({ rules, reason }) => (reason === '' ? [{ rules }] : []),
  words: {
    id: {
      title: 'Pengabaian tanpa alasan',
      message: ({ rules: ids }) => `aturan ${ids.map((id) => quoted(id)).join(', ')} diabaikan tanpa alasan`,
      remedy: 'Tulis alasannya sesudah titik dua: <!-- patuh-abaikan aturan: alasan -->',
      explanation: [
        'Aturan boleh diabaikan di satu tempat, tetapi orang berikutnya harus tahu mengapa. Tanpa alasan, pengabaian tidak berlaku.',
      ],
    },
    en: {
      title: 'Suppression without a reason',
      message: ({ rules: ids }) => `${ids.map((id) => quoted(id)).join(', ')} suppressed without a reason`,
      remedy: 'Write the reason behind the colon: <!-- patuh-abaikan rule: reason -->',
      explanation: [
        'A rule may be suppressed in one place, but whoever comes next has to know why. Without a reason the suppression does not hold.',
      ],
    },
  },
  example: {
    wrong: '<!-- patuh-abaikan cost-unclear -->',
    right: '<!-- patuh-abaikan cost-unclear: tarif diatur dalam lampiran perda yang sedang diubah -->',
  },
};
