import { add, divide, fraction, multiply, ONE, type Rational, subtract } from '../../model/rational.ts';
import { decimalWord } from './prices.ts';
import type { Step } from './unit-problem.ts';

/** How finely the rise of numbers is tried out: in thousandths of the way to the best. */
const FINENESS = 1000n;
/** Decimals of the numbers that a plan asks for. */
const DECIMALS = 2;

/**
 * The least numbers that still reach the goal. A number costs its effort however far it rises, so that a plan is made as if it rose to the
 * best; then all numbers of the plan are let down together, each by the same part of its way, as far as the goal allows. What other steps
 * of the plan require stays.
 */
export function settleNumbers(steps: readonly Step[], reaches: (steps: readonly Step[]) => boolean): readonly Step[] {
  const required = new Set(steps.flatMap(({ unit, item }) => (item.requires ?? []).map((id) => `${unit} ${id}`)));
  const isOpen = ({ kind, unit, item, share }: Step) =>
    kind === 'raise' && item.scale.kind === 'number' && share.n === share.d && !required.has(`${unit} ${item.id}`);
  if (!steps.some(isOpen)) return steps;
  const at = (part: bigint) => steps.map((step) => (isOpen(step) ? letDown(step, part) : step));
  let [low, high] = [0n, FINENESS];
  while (low < high) {
    const middle = (low + high) / 2n;
    if (reaches(at(middle))) high = middle;
    else low = middle + 1n;
  }
  return at(high);
}

/** A step that goes so many thousandths of its way, rounded up to a number as people write it. */
function letDown(step: Step, part: bigint): Step {
  const { item, now, share } = step;
  if (item.scale.kind !== 'number' || part === FINENESS) return step;
  const { max } = item.scale;
  const wanted = multiply(add(now, multiply(fraction(part, FINENESS), subtract(share, now))), max);
  const number = roundUp(wanted);
  const reached = divide(number, max);
  if (reached.n > reached.d) return step;
  const way = subtract(ONE, now);
  const gain = multiply(step.gain, divide(subtract(reached, now), way));
  return { ...step, to: decimalWord(number), share: reached, gain };
}

function roundUp({ n, d }: Rational): Rational {
  const power = 10n ** BigInt(DECIMALS);
  return fraction((n * power + d - 1n) / d, power);
}
