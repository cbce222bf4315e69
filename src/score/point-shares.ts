import type { Section } from '../model/checklist.ts';
import { compare, divide, multiply, type Rational, sum, ZERO } from '../model/rational.ts';

/** So many combinations of children that have left are kept of a section: units of one kind leave the same ones out. */
const MOST_KEPT = 64;

/** What was shared out: by section, by its points, by which of its children weigh something. */
const KNOWN = new WeakMap<Section, WeakMap<Rational, Map<string, readonly Rational[]>>>();

/**
 * A section's points, shared out by the weights of its children. It does not depend on answers but for which children have
 * left (and weigh 0), so that it is worked out once for all units that leave out the same ones. `weights` are those of the
 * section or 0; where they are assumed and all of those that are left were written as 0, 1 or 0.
 */
export function sharesOf(section: Section, points: Rational, weights: readonly Rational[]): readonly Rational[] {
  const byPoints = KNOWN.get(section) ?? new WeakMap<Rational, Map<string, readonly Rational[]>>();
  KNOWN.set(section, byPoints);
  const known = byPoints.get(points) ?? new Map<string, readonly Rational[]>();
  byPoints.set(points, known);
  const key = weights.reduce((text, { n }) => text + (n > 0n ? '1' : '0'), '');
  const kept = known.get(key);
  if (kept !== undefined) return kept;
  const total = sum(weights);
  const isEmpty = compare(total, ZERO) === 0;
  const shares = weights.map((weight) => (isEmpty ? ZERO : divide(multiply(points, weight), total)));
  if (known.size < MOST_KEPT) known.set(key, shares);
  return shares;
}
