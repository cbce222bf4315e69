import type { AnswerScale, Item } from '../model/checklist.ts';
import { compare, divide, greatest, ONE, type Rational, ZERO } from '../model/rational.ts';
import type { Measure } from './measure.ts';

/**
 * What an answer on one item's scale says on another's, as shares of full marks: at the lowest, with how high it may be.
 *
 * The worst answer is the worst. Where both scales have as many steps, or both are numbers, the share carries over. Where
 * they have not, only the order does: that no step is worth more than a better one, and the best of the finer scale is the
 * best. So "ada" means some step above the worst of a ladder, and a middle step of a ladder may be "ada" or "tidak".
 */
export function carryShare(share: Rational, from: Item, to: Item): Measure {
  if (compare(share, from.worst) <= 0) return exactly(to.worst);
  const steps = stepsOf(from.scale);
  const ladder = stepsOf(to.scale);
  if (steps?.length === ladder?.length) return exactly(greatest(share, to.worst));
  if (steps !== undefined && ladder !== undefined) return range(steps, share, ladder);
  // A number has no steps to count: only its best answer says more than that it is not the worst.
  const least = steps === undefined && compare(share, ONE) === 0 ? ONE : to.worst;
  return { point: least, low: least, high: ONE };
}

function exactly(share: Rational): Measure {
  return { point: share, low: share, high: share };
}

/** The steps of a ladder that a step of another can be, counted from both ends. */
function range(steps: readonly Rational[], share: Rational, ladder: readonly Rational[]): Measure {
  const step = steps.findIndex((one) => compare(one, share) >= 0);
  const more = ladder.length - steps.length;
  const [low = ONE, ...others] = ladder.slice(
    Math.max(0, step + Math.min(0, more)),
    Math.min(ladder.length, step + Math.max(0, more) + 1),
  );
  return { point: low, low, high: others.reduce(greatest, low) };
}

/** Steps of each scale, so that no answer is compared with all of them anew. */
const STEPS = new WeakMap<AnswerScale, readonly Rational[]>();

/** The shares of full marks that a ladder has, worst first; answers worth the same are one step. Undefined for a number. */
function stepsOf(scale: AnswerScale): readonly Rational[] | undefined {
  if (scale.kind === 'number') return undefined;
  let steps = STEPS.get(scale);
  if (steps === undefined) {
    const best = scale.choices.reduce((_, { points }) => points, ZERO);
    const shares = scale.choices.map(({ points }) => divide(points, best));
    steps = shares.filter((one, index) => shares.findIndex((other) => compare(one, other) === 0) === index);
    STEPS.set(scale, steps);
  }
  return steps;
}
