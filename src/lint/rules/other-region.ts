import { quoted } from '../../messages/quoted.ts';
import type { Place } from '../../model/diagnostic.ts';
import { bareName, regionNamed } from '../regions.ts';
import type { Found, LintRule, RuleContext } from './rule.ts';

type Facts = { readonly written: string; readonly own: string };

/** Another region's name left in from the document that was copied. */
export const otherRegion: LintRule<Facts> = {
  level: 'error',
  law: [],
  check: (context) => [...otherRegions(context), ...otherLocalities(context)],
  words: {
    id: {
      title: 'Nama daerah lain tertinggal',
      message: ({ written, own }) => `nama daerah lain tertinggal: ${quoted(written)}; dokumen ini milik ${own}`,
      remedy: 'Ganti dengan peraturan atau nama daerah sendiri, atau hapus',
      explanation: [
        'Keputusan sering disalin dari daerah lain. Nama daerah asal yang tertinggal, misalnya peraturan daerahnya, membuat dasar hukumnya keliru.',
        'Nama daerah sendiri dibaca dari kepala dokumen, atau dari `lint: region:` dalam `patuh.yaml`, atau dari `--region`.',
      ],
    },
    en: {
      title: 'Name of another region left in',
      message: ({ written, own }) =>
        `the name of another region was left in: ${quoted(written)}; this document is of ${own}`,
      remedy: 'Replace it with the regulation or the name of the own region, or remove it',
      explanation: [
        'Decrees are often copied from other regions. A name that was left in, of a regional regulation for example, makes the legal basis wrong.',
        'The own region is read from the head of the document, from `lint: region:` in `patuh.yaml`, or from `--region`.',
      ],
    },
  },
  example: {
    wrong: 'Peraturan Daerah Kota Medan Nomor 2 Tahun 2017 (dalam keputusan Kabupaten Empat Lawang)',
    right: 'Peraturan Daerah Kabupaten Empat Lawang ...',
  },
};

/** A place once, however often its line names the same. */
function placeKey(text: string, at: Place): string {
  return `${text} ${at.line ?? ''} ${at.table ?? ''} ${at.row ?? ''} ${at.paragraph ?? ''}`;
}

function otherLocalities({ document }: RuleContext): Found<Facts>[] {
  const found = new Map(document.localities.map((one) => [placeKey(one.text, one.at), one]));
  return [...found.values()].map(({ text, own, at }) => ({ facts: { written: text, own }, at }));
}

function otherRegions({ document, settings }: RuleContext): Found<Facts>[] {
  const own = settings.region ?? document.region;
  if (own === undefined) return [];
  // A region that the settings name and no list has, new or made up, is one all the same; its province is unknown.
  const ownRegion = regionNamed(own);
  const ownName = bareName(own);
  const seen = new Set<string>();
  return document.regions.flatMap(({ text, at }): Found<Facts>[] => {
    if (text === ownRegion?.name || bareName(text) === ownName) return [];
    const region = regionNamed(text);
    // The own province, and for a province all that lies in it; of an unknown region it may be any.
    const related =
      ownRegion === undefined
        ? isProvince(text)
        : region?.province === ownRegion.province && (isProvince(text) || isProvince(own));
    if (region === undefined || related) return [];
    const key = placeKey(text, at);
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ facts: { written: text, own }, at }];
  });
}

function isProvince(name: string): boolean {
  return /^provinsi\b/i.test(name);
}
