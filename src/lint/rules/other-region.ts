import type { Place } from '../../model/diagnostic.ts';
import { bareName, regionNamed } from '../regions.ts';
import type { Found, Rule, RuleContext } from './rule.ts';

/** Another region's name left in from the document that was copied. */
export const otherRegion: Rule<'other-region'> = (context) => [...otherRegions(context), ...otherLocalities(context)];

/** A place once, however often its line names the same. */
function placeKey(text: string, at: Place): string {
  return `${text} ${at.line ?? ''} ${at.table ?? ''} ${at.row ?? ''} ${at.paragraph ?? ''}`;
}

function otherLocalities({ document }: RuleContext): Found<'other-region'>[] {
  const found = new Map(document.localities.map((one) => [placeKey(one.text, one.at), one]));
  return [...found.values()].map(({ text, own, at }) => ({ facts: { written: text, own }, at }));
}

function otherRegions({ document, settings }: RuleContext): Found<'other-region'>[] {
  const own = settings.region ?? document.region;
  if (own === undefined) return [];
  // A region that the settings name and no list has, new or made up, is one all the same; its province is unknown.
  const ownRegion = regionNamed(own);
  const ownName = bareName(own);
  const seen = new Set<string>();
  return document.regions.flatMap(({ text, at }): Found<'other-region'>[] => {
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
