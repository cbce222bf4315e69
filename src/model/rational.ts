/**
 * Exact numbers. A score decides a public ranking, so no floating point takes part in one:
 * everything from a weight in a file to the final rounding is a fraction of two integers.
 */

/** A fraction `n / d` in lowest terms; `d` is at least 1. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

export const ZERO: Rational = { n: 0n, d: 1n };
export const ONE: Rational = { n: 1n, d: 1n };

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** The greatest number that divides two safe integers, of which the second is not 0. */
export function commonDivisor(a: number, b: number): number {
  let [x, y] = [Math.abs(a), Math.abs(b)];
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** The fraction `n / d`. Throws a RangeError when `d` is 0: callers divide only by sums they know to be positive. */
export function fraction(n: bigint, d: bigint): Rational {
  if (d === 0n) throw new RangeError('division by zero');
  if (d === 1n) return { n, d };
  const [x, y] = [Number(n), Number(d)];
  // What a double has exactly is many times as fast as BigInt.
  if (Math.abs(x) <= Number.MAX_SAFE_INTEGER && Math.abs(y) <= Number.MAX_SAFE_INTEGER) {
    const common = commonDivisor(x, y) * Math.sign(y);
    return common === 1 ? { n, d } : { n: BigInt(x / common), d: BigInt(y / common) };
  }
  const divisor = gcd(n, d < 0n ? -d : d) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
}

/** A whole number as a fraction. */
export function whole(value: number | bigint): Rational {
  return { n: BigInt(value), d: 1n };
}

export function add(a: Rational, b: Rational): Rational {
  if (b.n === 0n) return a;
  return a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d);
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, { n: -b.n, d: b.d });
}

export function multiply(a: Rational, b: Rational): Rational {
  if (isOne(a)) return b;
  if (a.n === 0n || b.n === 0n) return ZERO;
  return isOne(b) ? a : fraction(a.n * b.n, a.d * b.d);
}

function isOne({ n, d }: Rational): boolean {
  return n === 1n && d === 1n;
}

export function divide(a: Rational, b: Rational): Rational {
  return fraction(a.n * b.d, a.d * b.n);
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export function compare(a: Rational, b: Rational): number {
  const [x, y] = a.d === b.d ? [a.n, b.n] : [a.n * b.d, b.n * a.d];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** The sum; 0 for an empty list. */
export function sum(values: readonly Rational[]): Rational {
  return values.reduce(add, ZERO);
}

/** The smaller of two. */
export function least(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b;
}

/** The larger of two. */
export function greatest(a: Rational, b: Rational): Rational {
  return compare(a, b) >= 0 ? a : b;
}

const DECIMAL = /^(\d{1,15})(?:[.,](\d{1,15}))?$/;

/**
 * Reads a non-negative decimal as people write it, exactly: `32.37` is 3237/100, and so is `32,37`.
 * Anything else (signs, exponents, thousands separators, `.5`, more than 15 digits on a side) gives undefined.
 */
export function parseDecimal(text: string): Rational | undefined {
  const match = DECIMAL.exec(text.trim());
  if (match?.[1] === undefined) return undefined;
  const decimals = match[2] ?? '';
  return fraction(BigInt(match[1] + decimals), 10n ** BigInt(decimals.length));
}

/** Rounds a non-negative fraction half up to so many decimals; still exact: 80.995 at 2 decimals is 81. */
export function roundHalfUp(value: Rational, decimals: number): Rational {
  const power = 10n ** BigInt(decimals);
  return fraction((2n * value.n * power + value.d) / (2n * value.d), power);
}

/** The same as the nearest double: for output only. */
export function roundToNumber(value: Rational, decimals: number): number {
  const power = 10 ** decimals;
  const [above, below] = [2 * Number(value.n) * power + Number(value.d), 2 * Number(value.d)];
  // Both have been exact if the larger one is a safe integer; what is left over is exact, and so is the quotient without it.
  if (value.n >= 0n && above <= Number.MAX_SAFE_INTEGER && below <= Number.MAX_SAFE_INTEGER) {
    return (above - (above % below)) / below / power;
  }
  return toNumber(roundHalfUp(value, decimals));
}

/** The nearest double: for output only, never for a decision. */
export function toNumber(value: Rational): number {
  return Number(value.n) / Number(value.d);
}

/** A fraction that came from a decimal, written as one. */
export function formatExact({ n, d }: Rational): string {
  let decimals = 0;
  let power = 1n;
  while (power % d !== 0n && decimals < 40) {
    decimals++;
    power *= 10n;
  }
  const digits = ((n * power) / d).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
