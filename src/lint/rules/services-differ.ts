import { quoted } from '../../messages/quoted.ts';
import type { PlacedText } from '../../model/standards-document.ts';
import { namedServices, serviceFinder } from '../same-service.ts';
import { excerpt, type Found, type LintRule } from './rule.ts';

/** In the decree's list and not in the annex, or the other way round. */
type Facts = { readonly service: string; readonly missingIn: 'annex' | 'decree' };

/** What the decree lists and what its annex contains. */
export const servicesDiffer: LintRule<Facts> = {
  level: 'error',
  law: [],
  check: ({ document }) => {
    const listed = document.decree?.services ?? [];
    const held = namedServices(document.services);
    if (listed.length === 0 || held.length === 0) return [];
    const isHeld = serviceFinder(held.map(({ name }) => name));
    const isListed = serviceFinder(listed.map(({ text }) => text));
    const absent = listed.filter(({ text }) => !isHeld(text));
    const unlisted = held.filter(({ name }) => !isListed(name));
    return [
      ...absent.map(
        ({ text, at }: PlacedText): Found<Facts> => ({ facts: { service: excerpt(text), missingIn: 'annex' }, at }),
      ),
      ...unlisted.map(
        ({ name, service }): Found<Facts> => ({
          facts: { service: excerpt(name), missingIn: 'decree' },
          at: service.at,
          service,
        }),
      ),
    ];
  },
  words: {
    id: {
      title: 'Layanan di keputusan dan lampiran berbeda',
      message: ({ service, missingIn }) =>
        missingIn === 'annex'
          ? `layanan ${quoted(service)} ada dalam keputusan, tetapi tidak ada dalam lampiran`
          : `layanan ${quoted(service)} ada dalam lampiran, tetapi tidak disebut dalam keputusan`,
      remedy: ({ missingIn }) =>
        missingIn === 'annex'
          ? 'Tambahkan standarnya dalam lampiran, atau hapus dari daftar keputusan'
          : 'Tambahkan dalam daftar keputusan, atau hapus dari lampiran',
      explanation: [
        'Daftar layanan dalam keputusan dan tabel dalam lampiran harus sama. Yang hanya ada di salah satunya tidak jelas berlaku atau tidak. Nama dibandingkan tanpa melihat besar kecil huruf dan tanda baca.',
      ],
    },
    en: {
      title: 'Decree and annex name other services',
      message: ({ service, missingIn }) =>
        missingIn === 'annex'
          ? `the service ${quoted(service)} is in the decree, but not in the annex`
          : `the service ${quoted(service)} is in the annex, but not named in the decree`,
      remedy: ({ missingIn }) =>
        missingIn === 'annex'
          ? 'Add its standard to the annex, or remove it from the list of the decree'
          : 'Add it to the list of the decree, or remove it from the annex',
      explanation: [
        'The list of services in the decree and the tables of the annex must be the same. What stands in one of them only may or may not hold. Names are compared without case and punctuation.',
      ],
    },
  },
  example: {
    wrong: 'KESATU: 1. KTP Elektronik; 2. Kartu Keluarga\n\n(lampiran hanya memuat KTP Elektronik)',
    right: 'KESATU: 1. KTP Elektronik; 2. Kartu Keluarga\n\n(lampiran memuat keduanya)',
  },
};
