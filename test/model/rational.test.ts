import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, test } from 'vitest';
import {
  add,
  compare,
  divide,
  fraction,
  greatest,
  least,
  multiply,
  parseDecimal,
  type Rational,
  roundHalfUp,
  subtract,
  sum,
  toNumber,
  whole,
  ZERO,
} from '../../src/model/rational.ts';

const within = (above: bigint, below: bigint) =>
  fc.tuple(fc.bigInt({ min: -above, max: above }), fc.bigInt({ min: 1n, max: below })).map(([n, d]) => fraction(n, d));
/** Both in and out of what a double has exactly. */
const rational = fc.oneof(within(30n, 12n), within(10n ** 12n, 10n ** 9n), within(10n ** 25n, 10n ** 20n));
const other = ({ n, d }: Rational) => new Fraction(n, d);
const same = (a: Rational, b: Fraction): void => {
  expect(`${a.n}/${a.d}`).toBe(`${b.s * b.n}/${b.d}`);
};

describe('arithmetic agrees with fraction.js', () => {
  test.each([
    ['add', add, (a: Fraction, b: Fraction) => a.add(b)],
    ['subtract', subtract, (a: Fraction, b: Fraction) => a.sub(b)],
    ['multiply', multiply, (a: Fraction, b: Fraction) => a.mul(b)],
  ])('%s', (_, ours, theirs) => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        same(ours(a, b), theirs(other(a), other(b)));
      }),
    );
  });

  test('divide', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        fc.pre(b.n !== 0n);
        same(divide(a, b), other(a).div(other(b)));
      }),
    );
  });

  test('compare, least and greatest', () => {
    fc.assert(
      fc.property(rational, rational, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(other(a).compare(other(b)));
        expect(compare(least(a, b), greatest(a, b))).toBeLessThanOrEqual(0);
        expect([a, b]).toContainEqual(least(a, b));
      }),
    );
  });

  test('lowest terms and a positive denominator', () => {
    expect(fraction(6n, -4n)).toEqual({ n: -3n, d: 2n });
    expect(fraction(0n, -7n)).toEqual({ n: 0n, d: 1n });
    expect(sum([])).toEqual(ZERO);
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
    expect(whole(7)).toEqual({ n: 7n, d: 1n });
  });
});

describe('decimals', () => {
  test.each([
    ['32.37', 3237n, 100n],
    ['32,37', 3237n, 100n],
    [' 81 ', 81n, 1n],
    ['0.10', 1n, 10n],
    ['007', 7n, 1n],
    ['0', 0n, 1n],
    ['123456789012345.123456789012345', 123456789012345123456789012345n, 10n ** 15n],
  ])('%j is exact', (text, n, d) => {
    expect(parseDecimal(text)).toEqual(fraction(n, d));
  });

  test.each([
    '',
    ' ',
    '-1',
    '+1',
    '-0',
    '1e3',
    '1e999',
    '.5',
    '5.',
    '1.2.3',
    '1.234,5',
    '1_000',
    '1 000',
    'NaN',
    '.nan',
    '0x10',
    '٣',
    '１',
    '1'.repeat(16),
  ])('%j is none', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});

describe('rounding half up', () => {
  test.each([
    ['80.995', 2, 81],
    ['80.9949', 2, 80.99],
    ['50.995', 2, 51],
    ['1.005', 2, 1.01],
    ['2.5', 0, 3],
    ['3.5', 0, 4],
    ['0.5', 0, 1],
    ['0.49', 0, 0],
    ['4.505', 2, 4.51],
  ])('%s to %d decimals is %d', (text, decimals, printed) => {
    const value = parseDecimal(text);
    expect(value === undefined ? undefined : toNumber(roundHalfUp(value, decimals))).toBe(printed);
  });

  test('is at most half a step away, and up at exactly half', () => {
    const positive = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 9n }))
      .map(([n, d]) => fraction(n, d));
    fc.assert(
      fc.property(positive, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const rounded = roundHalfUp(value, decimals);
        const half = fraction(1n, 2n * 10n ** BigInt(decimals));
        expect(compare(subtract(rounded, value), half)).toBeLessThanOrEqual(0);
        expect(compare(subtract(value, rounded), half)).toBeLessThan(0);
        expect(10n ** BigInt(decimals) % rounded.d).toBe(0n);
      }),
    );
  });
});
