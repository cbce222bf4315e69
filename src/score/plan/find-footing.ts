import type { Checklist } from '../../model/checklist.ts';
import type { Footing } from '../../model/plan-run.ts';
import { compare, fraction, multiply, type Rational, subtract, toNumber, ZERO } from '../../model/rational.ts';
import { shareItems } from '../measure.ts';
import { levelOf, scoreOf } from '../read-score.ts';
import { entranceOf, leastExact } from './goal.ts';
import { measureOf } from './plan-unit.ts';
import type { Standing } from './unit-problem.ts';

/**
 * How far a unit is above the bound of its zone, and the items that alone would drop it if they counted as the worst; null in the lowest
 * zone.
 */
export function findFooting({ tree, ...standing }: Standing, checklist: Checklist): Footing | null {
  const { max, decimals } = checklist.scale;
  const share = measureOf({ tree, ...standing }).point;
  const { min = ZERO } = { ...entranceOf(levelOf(scoreOf(share, checklist), checklist).zone, checklist) };
  if (compare(min, ZERO) === 0) return null;
  const margin = subtract(multiply(share, max), leastExact(min, checklist));
  const drops = shareItems(tree, max)
    .flatMap(({ child: { item, measure }, points }) => {
      const lost = measure === undefined ? ZERO : multiply(points, subtract(measure.point, item.worst));
      return compare(lost, margin) > 0 ? [{ item: item.id, title: item.title, lost }] : [];
    })
    .sort((a, b) => compare(b.lost, a.lost))
    .map(({ item, title, lost }) => ({ item, title, points: toNumber(roundDown(lost, decimals)) }));
  return { margin: toNumber(roundDown(margin, decimals)), drops };
}

function roundDown({ n, d }: Rational, decimals: number): Rational {
  const power = 10n ** BigInt(decimals);
  return fraction((n * power) / d, power);
}
