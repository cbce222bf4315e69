import { excerpt, type Rule } from './rule.ts';

/** Another region's regulation, or name, left in from the document that was copied. */
export const otherRegion: Rule<'other-region'> = ({ document, settings }) => {
  const own = settings.region ?? document.region;
  if (own === undefined) return [];
  const name = bareName(own);
  return document.citations.flatMap(({ region, written, type }) => {
    if (region === undefined || !['Perda', 'Perbup', 'Perwal'].includes(type)) return [];
    if (/^(?:provinsi|propinsi)/i.test(region) || bareName(region) === name) return [];
    return [{ facts: { written: excerpt(written.text), own }, at: written.at }];
  });
};

function bareName(region: string): string {
  return region
    .toLowerCase()
    .replace(/^(?:kabupaten|kab\.?|kota|provinsi|propinsi)\s+/, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}
