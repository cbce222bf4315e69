import type { Checklist, Item } from '../../model/checklist.ts';
import { ONE, type Rational } from '../../model/rational.ts';
import { type MeasuredSection, shareItems } from '../measure.ts';

/** A section that levels ask something of, in one unit. */
export interface AskedSection {
  readonly id: string;
  /** Of its own full marks. */
  readonly share: Rational;
  /** What each item of it is worth of its full marks. */
  readonly shares: ReadonlyMap<Item, Rational>;
}

/** The sections that levels ask something of, without those in which nothing applies. */
export function askedSections(tree: MeasuredSection, { zones }: Pick<Checklist, 'zones'>): readonly AskedSection[] {
  const asked = new Set(zones.levels.flatMap(({ require = [] }) => require.map(({ section }) => section)));
  return asked.size === 0 ? [] : sectionsIn(tree, asked);
}

function sectionsIn({ children }: MeasuredSection, asked: ReadonlySet<string>): AskedSection[] {
  return children.flatMap((child): AskedSection[] => {
    if (child.kind === 'item') return [];
    const { section, measure } = child;
    const below = sectionsIn(child, asked);
    if (measure === undefined || !asked.has(section.id)) return below;
    const shares = new Map(shareItems(child, ONE).map(({ child: { item }, points }) => [item, points]));
    return [{ id: section.id, share: measure.point, shares }, ...below];
  });
}
