import { add, commonDivisor, divide, multiply, type Rational, sum } from './rational.ts';

/**
 * Exact means. Numbers of checklists are small: brought to their common denominator they fit in integers that a double has
 * exactly, which are many times as fast as BigInt. Where they do not fit, the same mean is taken by plain fractions.
 */

/** A fraction with its weight in a mean. */
export interface Weighted {
  readonly value: Rational;
  readonly weight: Rational;
}

/** The mean by weight, none of which is negative and one of which is positive; exact. */
export function weightedMeanOf(parts: readonly Weighted[]): Rational {
  return smallMean(parts) ?? plainMean(parts);
}

/** The same by the arithmetic of fractions alone. */
export function plainMean(parts: readonly Weighted[]): Rational {
  const total = sum(parts.map(({ weight }) => weight));
  return divide(parts.map(({ value, weight }) => multiply(weight, value)).reduce(add), total);
}

/**
 * The same in safe integers; undefined where one would be too large. Every term is positive or 0, so that a sum that is safe
 * has had no term that was not: rounding never makes a number smaller than a safe one that it was larger than.
 */
function smallMean(parts: readonly Weighted[]): Rational | undefined {
  let ofValues = 1;
  let ofWeights = 1;
  for (const { value, weight } of parts) {
    if (value.n < 0n) return undefined;
    ofValues = commonMultiple(ofValues, Number(value.d));
    ofWeights = commonMultiple(ofWeights, Number(weight.d));
    if (Number.isNaN(ofValues + ofWeights)) return undefined;
  }
  let above = 0;
  let below = 0;
  for (const { value, weight } of parts) {
    const scaled = Number(weight.n) * (ofWeights / Number(weight.d));
    below += scaled;
    above += scaled * (Number(value.n) * (ofValues / Number(value.d)));
  }
  below *= ofValues;
  // What is not a number is not safe either.
  if (!(above <= Number.MAX_SAFE_INTEGER && below <= Number.MAX_SAFE_INTEGER)) return undefined;
  const divisor = commonDivisor(above, below);
  return { n: BigInt(above / divisor), d: BigInt(below / divisor) };
}

/** The smallest number that both divide; no number where it is not a safe integer. */
function commonMultiple(a: number, b: number): number {
  if (a === b || b === 1) return a;
  const multiple = (a / commonDivisor(a, b)) * b;
  return multiple <= Number.MAX_SAFE_INTEGER ? multiple : Number.NaN;
}
