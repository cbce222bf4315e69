import type { Checklist, Item, ZoneLevel } from '../../model/checklist.ts';
import type { Footing } from '../../model/plan-run.ts';
import { compare, divide, fraction, multiply, type Rational, subtract, toNumber, ZERO } from '../../model/rational.ts';
import { type Measure, shareItems } from '../measure.ts';
import { levelAt } from '../read-score.ts';
import { type AskedSection, askedSections } from './asked-sections.ts';
import { entrancesOf, isReached, leastExact } from './goal.ts';
import { measureOf } from './plan-unit.ts';
import type { Standing } from './unit-problem.ts';

/**
 * How far a unit's score is above the bound of its zone, and the items that alone would drop the zone if they counted as the worst, be it
 * by the score or by a condition of the zone; null in the lowest zone.
 */
export function findFooting(standing: Standing, checklist: Checklist): Footing | null {
  const { max, decimals } = checklist.scale;
  const { tree } = standing;
  const measure = measureOf(standing);
  const entrances = entrancesOf(levelAt(measure, 'point', checklist).zone, checklist);
  // The lowest one that is reached: levels may ask different things of sections.
  const { min = ZERO } = { ...entrances.find((level) => isAt(level, measure, checklist)) };
  if (compare(min, ZERO) === 0) return null;
  const exact = multiply(measure.point, max);
  const margin = subtract(exact, leastExact(min, checklist));
  const sections = askedSections(tree, checklist);
  const drops = shareItems(tree, max)
    .flatMap(({ child, points }) => {
      const { item } = child;
      const part = child.measure === undefined ? ZERO : subtract(child.measure.point, item.worst);
      const lost = multiply(points, part);
      const falls =
        sections.length === 0
          ? compare(lost, margin) > 0
          : !entrances.some((level) => isAt(level, without(measure, item, part, lost, sections, checklist), checklist));
      return falls ? [{ item: item.id, title: item.title, lost }] : [];
    })
    .sort((a, b) => compare(b.lost, a.lost))
    .map(({ item, title, lost }) => ({ item, title, points: toNumber(roundDown(lost, decimals)) }));
  return { margin: toNumber(roundDown(margin, decimals)), drops };
}

function isAt(level: ZoneLevel, measure: Measure, checklist: Checklist): boolean {
  return isReached({ bound: level.min, level }, measure, 'point', checklist);
}

/** A measure without what an item is worth above its worst. */
function without(
  measure: Measure,
  item: Item,
  part: Rational,
  lost: Rational,
  sections: readonly AskedSection[],
  { scale: { max } }: Checklist,
): Measure {
  const parts = sections.map(({ id, share, shares }): [string, Measure] => {
    const point = subtract(share, multiply(shares.get(item) ?? ZERO, part));
    return [id, { point, low: point, high: point }];
  });
  return { ...measure, point: subtract(measure.point, divide(lost, max)), parts: Object.fromEntries(parts) };
}

function roundDown({ n, d }: Rational, decimals: number): Rational {
  const power = 10n ** BigInt(decimals);
  return fraction((n * power) / d, power);
}
