import { quoted } from '../../messages/quoted.ts';
import { excerpt, type LintRule, onContent } from './rule.ts';

const SUPERIOR =
  /atasan|kepala|pimpinan|camat|lurah|direktur|direksi|bupati|wali\s?kota|gubernur|kasi\b|kasie|kasub\w*|kabid|kabag|sekretaris|sekcam|seklur|inspektorat|inspektur|\bspi\b|koordinator|penanggung\s?jawab|ketua|pejabat|pengawas|supervis|manaj|berjenjang|struktural|\btim\b|satuan|auditor|komite|dewan|apip|waskat|melekat|\bka\.|\bsek(?:des|dis|da)\b|\bka(?:des|dis|pus|nit)\b/i;

/** UU 25/2009 Pasal 35: by the direct superior, and by those whose office it is. */
export const supervisionWithoutSuperior: LintRule<{ readonly written: string }> = {
  level: 'warning',
  law: ['UU 25/2009 Pasal 21 huruf i', 'UU 25/2009 Pasal 35'],
  check: onContent('pengawasan', (text) => (SUPERIOR.test(text) ? undefined : { written: excerpt(text) })),
  words: {
    id: {
      title: 'Pengawasan tanpa atasan',
      message: ({ written }) => `pengawasan internal tidak menyebut siapa atasan yang mengawasi: ${quoted(written)}`,
      remedy: 'Sebut pengawasan oleh atasan langsung atau kepala unit, dan pengawas fungsional bila ada',
      explanation: [
        'Pengawasan internal dilakukan oleh pimpinan satuan kerja atau atasan langsung pelaksana (penjelasan Pasal 21 huruf i dan Pasal 35).',
      ],
    },
    en: {
      title: 'Supervision without a superior',
      message: ({ written }) => `internal supervision does not name the superior who supervises: ${quoted(written)}`,
      remedy: 'Name supervision by the direct superior or the head of the unit, and functional supervisors if any',
      explanation: [
        'Internal supervision is that of the head of the work unit or the direct superior (explanation of Article 21 letter i, and Article 35).',
      ],
    },
  },
  example: {
    wrong: '## Pengawasan Internal\n\nDilakukan secara berkala',
    right:
      '## Pengawasan Internal\n\nOleh Kepala Bidang sebagai atasan langsung setiap hari, dan Inspektorat setiap tahun.',
  },
};
