import type { Citation, PlacedText } from '../model/standards-document.ts';

/** How regulations are named, longest first, and what this program calls them. */
const TYPES: readonly (readonly [string, string])[] = [
  ['peraturan\\s+pemerintah\\s+pengganti\\s+undang[\\s-]+undang|perppu', 'Perppu'],
  ['undang[\\s-]*undang(?!\\s+dasar)|uu(?!d)', 'UU'],
  ['peraturan\\s+pemerintah|pp', 'PP'],
  ['peraturan\\s+presiden|perpres', 'Perpres'],
  [
    'peraturan\\s+menteri\\s+(?:negara\\s+)?(?:pendayagunaan\\s+aparatur\\s+negara(?:\\s+(?:dan|&)\\s+reformasi\\s+birokrasi)?|pan[\\s-]*(?:dan|&)?[\\s-]*rb|panrb|pan)|permen\\s*pan[\\s-]*(?:(?:dan|&)\\s*)?rb|permenpan',
    'PermenPANRB',
  ],
  ['peraturan\\s+menteri\\s+\\p{L}+(?:[\\s,]+\\p{L}+){0,7}?|permen\\p{L}+', 'Permen'],
  ['keputusan\\s+menteri\\s+\\p{L}+(?:[\\s,]+\\p{L}+){0,9}?|kepmen\\p{L}+', 'Kepmen'],
  ['peraturan\\s+ombudsman', 'PO'],
  ['peraturan\\s+daerah|perda', 'Perda'],
  ['peraturan\\s+gubernur|pergub', 'Pergub'],
  ['peraturan\\s+bupati|perbup', 'Perbup'],
  ['peraturan\\s+wali\\s*kota|perwali?', 'Perwal'],
  ['keputusan\\s+(?:gubernur|bupati|wali\\s*kota)', 'Keputusan'],
];
const REGION = '(?:\\s+(?<region>(?:provinsi|propinsi|kabupaten|kab\\.?|kota)\\s+[\\p{L}]+(?:\\s+[\\p{L}]+){0,3}?))?';
const PATTERN = new RegExp(
  `(?<![\\p{L}])(?:${TYPES.map(([words], index) => `(?<t${index}>${words})`).join('|')})(?![\\p{L}])` +
    `(?:\\s+republik\\s+indonesia|\\s+ri)?${REGION}\\s*(?:,?\\s*(?:nomor|nomer|no|nmr)\\s*[.:]*\\s*(?<number>[\\p{L}\\d][^\\s,;()]{0,40}))?(?:\\s*,?\\s*(?:tahun|thn|th)\\s*\\.?\\s*(?<year>\\d{4}))?(?:\\s*,?\\s*(?:tentang|ttg)\\s+(?<subject>[^;\\n(]{3,80}))?`,
  'giu',
);

/** Every regulation that a text names with a number or a year. */
export function findCitations({ text, at }: PlacedText): Citation[] {
  const found: Citation[] = [];
  for (const match of text.replaceAll('\n', ' ').matchAll(PATTERN)) {
    const { groups = {} } = match;
    const index = TYPES.findIndex((_, position) => groups[`t${position}`] !== undefined);
    const short = /^(\d+)\/((?:19|20)\d{2})$/.exec(groups['number'] ?? '');
    const number = short?.[1] ?? groups['number']?.replace(/[.,]+$/, '');
    const year = groups['year'] ?? short?.[2] ?? /\/((?:19|20)\d{2})$/.exec(number ?? '')?.[1];
    if (number === undefined && year === undefined && groups['subject'] === undefined) continue;
    found.push({
      type: TYPES[index]?.[1] ?? '',
      number,
      year: year === undefined ? undefined : Number(year),
      region: groups['region'],
      subject: groups['subject']?.trim(),
      written: { text: match[0].trim(), at },
    });
  }
  return found;
}
