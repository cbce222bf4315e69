import { bareName, regionNamed } from '../regions.ts';
import type { Found, Rule } from './rule.ts';

/** Another region's name left in from the document that was copied. */
export const otherRegion: Rule<'other-region'> = ({ document, settings }) => {
  const own = settings.region ?? document.region;
  const ownRegion = own === undefined ? undefined : regionNamed(own);
  if (own === undefined || ownRegion === undefined) return [];
  const ownName = bareName(own);
  const seen = new Set<string>();
  return document.regions.flatMap(({ text, at }): Found<'other-region'>[] => {
    if (text === ownRegion.name || bareName(text) === ownName) return [];
    const region = regionNamed(text);
    // The own province, and for a province all that lies in it.
    const related = region?.province === ownRegion.province && (isProvince(text) || isProvince(own));
    if (region === undefined || related) return [];
    const key = `${text} ${at.line ?? ''} ${at.table ?? ''} ${at.row ?? ''} ${at.paragraph ?? ''}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ facts: { written: text, own }, at }];
  });
};

function isProvince(name: string): boolean {
  return /^provinsi\b/i.test(name);
}
