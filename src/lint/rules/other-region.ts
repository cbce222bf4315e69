import { bareName, regionNamed } from '../regions.ts';
import type { Found, Rule } from './rule.ts';

/** Another region's name left in from the document that was copied. */
export const otherRegion: Rule<'other-region'> = ({ document, settings }) => {
  const own = settings.region ?? document.region;
  if (own === undefined) return [];
  // A region that the settings name and no list has, new or made up, is one all the same; nobody knows its province.
  const ownRegion = regionNamed(own);
  const ownName = bareName(own);
  const seen = new Set<string>();
  return document.regions.flatMap(({ text, at }): Found<'other-region'>[] => {
    if (text === ownRegion?.name || bareName(text) === ownName) return [];
    const region = regionNamed(text);
    // The own province, and for a province all that lies in it; of a region that nobody knows it may be any.
    const related =
      ownRegion === undefined
        ? isProvince(text)
        : region?.province === ownRegion.province && (isProvince(text) || isProvince(own));
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
