import { hasBlank } from '../blanks.ts';
import { isBlankNumber } from '../standard-decree.ts';
import type { LintRule } from './rule.ts';

/** Components and parts of the decree with a blank in them. */
type Facts = { readonly blanks: number };

/** With fewer, a part was forgotten; each has a finding of its own. */
const LEAST = 3;

/** A draft: blanks in several components, or in the decree. */
export const documentUnfinished: LintRule<Facts> = {
  level: 'warning',
  law: ['UU 25/2009 Pasal 21'],
  check: ({ document: { services, decree, at } }) => {
    const components = services.flatMap((service) =>
      service.components.filter(({ content }) => hasBlank(content.text)),
    );
    const parts = [decree?.date, decree?.place, decree?.office, decree?.name, decree?.nip];
    const blanks =
      components.length +
      parts.filter((part) => part !== undefined && hasBlank(part.text)).length +
      (decree?.number !== undefined && isBlankNumber(decree.number) ? 1 : 0);
    return blanks < LEAST ? [] : [{ facts: { blanks }, at }];
  },
  words: {
    id: {
      title: 'Dokumen masih rancangan',
      message: ({ blanks }) => `dokumen ini masih rancangan: ${blanks} bagian memuat isian kosong`,
      remedy: 'Lengkapi semua isian kosong sebelum dokumen ditetapkan dan dipublikasikan',
      explanation: [
        'Titik-titik, garis bawah, "[isi ...]", atau "{{...}}" dalam tiga bagian atau lebih menandakan rancangan. Setiap komponen yang masih kosong juga disebut satu per satu.',
      ],
    },
    en: {
      title: 'Document still a draft',
      message: ({ blanks }) => `this document is still a draft: ${blanks} parts have blanks in them`,
      remedy: 'Fill in all blanks before the document is set and published',
      explanation: [
        'Dots, underscores, "[isi ...]" or "{{...}}" in three parts or more are the sign of a draft. Each component that is still blank is named by itself as well.',
      ],
    },
  },
  example: {
    wrong:
      '| 3 | Jangka Waktu Penyelesaian | .... hari kerja |\n| 4 | Biaya/Tarif | Rp ........ |\n| 11 | Jumlah Pelaksana | ___ orang |',
    right:
      '| 3 | Jangka Waktu Penyelesaian | 2 hari kerja |\n| 4 | Biaya/Tarif | Tidak dipungut biaya |\n| 11 | Jumlah Pelaksana | 4 orang |',
  },
};
