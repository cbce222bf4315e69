import type { GapOrder, Item } from '../model/checklist.ts';
import { compare, type Rational } from '../model/rational.ts';

interface Ranked {
  readonly item: Item;
  readonly lost: Rational;
}

/**
 * Gaps in the order that their checklist ranks them by. `lost`: most points first, then the graver before the law;
 * `severity`: the graver first, then most points. What is equal in both keeps its order.
 */
export function orderGaps<T extends Ranked>(gaps: readonly T[], order: GapOrder = 'lost'): T[] {
  const byLost = (a: Ranked, b: Ranked) => compare(b.lost, a.lost);
  const bySeverity = (a: Ranked, b: Ranked) => (b.item.severity ?? 0) - (a.item.severity ?? 0);
  const [first, second] = order === 'severity' ? [bySeverity, byLost] : [byLost, bySeverity];
  return gaps.toSorted((a, b) => first(a, b) || second(a, b));
}
