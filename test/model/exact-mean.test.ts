import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainMean, weightedMeanOf } from '../../src/model/exact-mean.ts';
import { fraction, roundHalfUp, roundToNumber, toNumber } from '../../src/model/rational.ts';
import { tries } from '../support/how-often.ts';

/** Fractions from 0 upwards: small ones, as checklists have them, and some that no safe integer has. */
const upTo = (n: bigint, d: bigint) =>
  fc.tuple(fc.bigInt({ min: 0n, max: n }), fc.bigInt({ min: 1n, max: d })).map(([a, b]) => fraction(a, b));
const value = fc.oneof(upTo(20n, 20n), upTo(10n ** 6n, 10n ** 4n), upTo(10n ** 20n, 10n ** 18n));
const parts = fc
  .array(fc.record({ value, weight: value }), { minLength: 1, maxLength: 20 })
  .filter((list) => list.some(({ weight }) => weight.n > 0n));

test('a mean in safe integers is that of plain fractions', () => {
  fc.assert(
    fc.property(parts, (list) => {
      expect(weightedMeanOf(list)).toEqual(plainMean(list));
    }),
    tries(1000),
  );
});

test.each([
  [2n ** 53n - 1n, 1n],
  [2n ** 53n, 1n],
  [2n ** 53n + 1n, 3n],
  [1n, 2n ** 53n + 1n],
  [2n ** 60n + 1n, 2n ** 61n - 1n],
])('a mean at the edge of the safe integers: %d/%d', (n, d) => {
  const list = [fraction(n, d), fraction(1n, 3n), fraction(n, 7n)].map((one) => ({
    value: one,
    weight: fraction(d, 5n),
  }));
  expect(weightedMeanOf(list)).toEqual(plainMean(list));
});

test('rounding to a number is rounding, then the nearest number', () => {
  fc.assert(
    fc.property(value, fc.nat(6), (exact, decimals) => {
      expect(roundToNumber(exact, decimals)).toBe(toNumber(roundHalfUp(exact, decimals)));
    }),
    tries(1000),
  );
});

test.each([
  [16199n, 200n, 2, 81],
  [1n, 8n, 2, 0.13],
  [5n, 1000n, 2, 0.01],
])('a half is rounded up: %d/%d at %d decimals', (n, d, decimals, rounded) => {
  expect(roundToNumber(fraction(n, d), decimals)).toBe(rounded);
});
