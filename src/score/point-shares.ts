import type { Section } from '../model/checklist.ts';
import { compare, divide, multiply, type Rational, sum, ZERO } from '../model/rational.ts';

/** So many combinations of children that have left are kept of a section: units of one kind leave the same ones out. */
const MOST_KEPT = 64;

/** Points of a section that were shared out among those of its children that weigh something. */
interface Shared {
  readonly points: Rational;
  readonly weighing: readonly boolean[];
  readonly shares: readonly Rational[];
}

const KNOWN = new WeakMap<Section, Shared[]>();

/**
 * A section's points, shared out by the weights of its children. It does not depend on answers but for which children have
 * left (and weigh 0), so that it is worked out once for all units that leave out the same ones. `weights` are those of the
 * section or 0; where they are assumed and all of those that are left were written as 0, 1 or 0.
 */
export function sharesOf(section: Section, points: Rational, weights: readonly Rational[]): readonly Rational[] {
  let known = KNOWN.get(section);
  if (known === undefined) {
    known = [];
    KNOWN.set(section, known);
  }
  const kept = known.find(
    (one) => one.points === points && one.weighing.every((weighs, index) => weighs === isPositive(weights[index])),
  );
  if (kept !== undefined) return kept.shares;
  const total = sum(weights);
  const isEmpty = compare(total, ZERO) === 0;
  const shares = weights.map((weight) => (isEmpty ? ZERO : divide(multiply(points, weight), total)));
  if (known.length < MOST_KEPT) known.push({ points, weighing: weights.map(isPositive), shares });
  return shares;
}

function isPositive(weight: Rational | undefined): boolean {
  return weight !== undefined && weight.n > 0n;
}
