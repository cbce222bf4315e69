import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnswerScale } from '../../src/model/checklist.ts';
import { compare, fraction, ONE, type Rational, whole, ZERO } from '../../src/model/rational.ts';
import { carryShare } from '../../src/score/carry-share.ts';
import { tries } from '../support/how-often.ts';
import { decimal, item } from '../support/make-checklist.ts';

/** An item whose answers are worth so many points. */
function ladder(...points: readonly number[]) {
  const choices = points.map((one, index) => ({ answer: `a${index}`, points: whole(one), also: [] }));
  return item('x', '1', { scale: { kind: 'choice', id: `tangga-${points.join('-')}`, choices } });
}

function numbered(min: string, max: string) {
  const scale: AnswerScale = { kind: 'number', id: 'angka', min: decimal(min), max: decimal(max) };
  return item('x', '1', { scale });
}

const YES_NO = ladder(0, 1);
const THREE = ladder(0, 1, 2);
const SIX = ladder(0, 1, 2, 3, 4, 5);
const FOUR_FROM_ONE = ladder(1, 2, 3, 4);
const SAME = ladder(2, 2);
const NUMBER = numbered('0', '5');
const FROM_ONE = numbered('1', '4');

/** `low` where it is exact, else `low..high`; the point is always the lowest. */
function carried(share: Rational, from: typeof YES_NO, to: typeof YES_NO): string {
  const { point, low, high } = carryShare(share, from, to);
  expect(point).toEqual(low);
  const text = ({ n, d }: Rational) => (d === 1n ? `${n}` : `${n}/${d}`);
  return compare(low, high) === 0 ? text(low) : `${text(low)}..${text(high)}`;
}

describe('an answer on another scale', () => {
  test.each([
    // As many steps: the share.
    ['yes to yes', ONE, YES_NO, ladder(0, 7), '1'],
    ['a middle step to as many', fraction(1n, 2n), THREE, ladder(0, 3, 4), '1/2'],
    ['a step that is worth less than their worst', fraction(1n, 5n), ladder(0, 1, 5), ladder(2, 4, 5), '2/5'],
    ['answers worth the same are one step', ONE, ladder(0, 0, 1), YES_NO, '1'],
    // Numbers.
    ['a number to a number', fraction(3n, 4n), NUMBER, FROM_ONE, '3/4'],
    ['a number below their least', fraction(1n, 10n), NUMBER, FROM_ONE, '1/4'],
    ['the least number', fraction(1n, 4n), FROM_ONE, NUMBER, '0'],
    // A yes/no meets a ladder.
    ['no to a ladder', ZERO, YES_NO, SIX, '0'],
    ['yes to a ladder', ONE, YES_NO, SIX, '1/5..1'],
    ['no to a ladder that begins above 0', ZERO, YES_NO, FOUR_FROM_ONE, '1/4'],
    ['yes to a ladder that begins above 0', ONE, YES_NO, FOUR_FROM_ONE, '1/2..1'],
    ['the worst step to yes/no', ZERO, SIX, YES_NO, '0'],
    ['a middle step to yes/no', fraction(3n, 5n), SIX, YES_NO, '0..1'],
    ['the best step to yes/no', ONE, SIX, YES_NO, '1'],
    ['the worst step above 0 to yes/no', fraction(1n, 4n), FOUR_FROM_ONE, YES_NO, '0'],
    // Ladders: what keeps the order and the best.
    ['the middle of three to six', fraction(1n, 2n), THREE, SIX, '1/5..4/5'],
    ['the best of three to six', ONE, THREE, SIX, '2/5..1'],
    ['the first step of six to three', fraction(1n, 5n), SIX, THREE, '0..1/2'],
    ['the third step of six to three', fraction(3n, 5n), SIX, THREE, '0..1'],
    ['the fourth step of six to three', fraction(4n, 5n), SIX, THREE, '1/2..1'],
    ['the best of six to three', ONE, SIX, THREE, '1'],
    // A ladder and a number say only whether it is the worst.
    ['no to a number', ZERO, YES_NO, FROM_ONE, '1/4'],
    ['yes to a number', ONE, YES_NO, FROM_ONE, '1/4..1'],
    ['the best step to a number', ONE, SIX, NUMBER, '0..1'],
    ['a number to a ladder', fraction(4n, 5n), NUMBER, SIX, '0..1'],
    ['the best number to a ladder', ONE, NUMBER, SIX, '1'],
    ['a scale on which all is worth the same', ONE, SAME, YES_NO, '0'],
    ['the best of a ladder to one step', ONE, SIX, SAME, '1'],
  ] as const)('%s', (_, share, from, to, expected) => {
    expect(carried(share, from, to)).toBe(expected);
  });
});

const scale = fc.oneof(
  fc
    .uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 6 })
    .map((points) => ladder(...points.sort((a, b) => a - b))),
  fc.integer({ min: 0, max: 3 }).map((min) => numbered(String(min), '4')),
);

/** Two answers that an item can have, the lower first. */
function twoShares({ scale: answers, worst }: typeof YES_NO): fc.Arbitrary<[Rational, Rational]> {
  const best = answers.kind === 'choice' ? (answers.choices.at(-1)?.points ?? ONE) : answers.max;
  const points =
    answers.kind === 'choice'
      ? fc.constantFrom(...answers.choices.map((choice) => choice.points))
      : fc.integer({ min: Number(answers.min.n), max: 4 }).map(whole);
  return fc
    .tuple(points, points)
    .map((pair) => pair.map((one) => fraction(one.n * best.d, one.d * best.n)) as [Rational, Rational])
    .map(([a, b]): [Rational, Rational] => (compare(a, b) <= 0 ? [a, b] : [b, a]))
    .filter(([a]) => compare(a, worst) >= 0);
}

test('what is better never carries over as something worse, and nothing leaves the scale', () => {
  const cases = fc
    .tuple(scale, scale)
    .chain(([from, to]) => fc.record({ pair: twoShares(from), from: fc.constant(from), to: fc.constant(to) }));
  fc.assert(
    fc.property(cases, ({ pair: [worse, better], from, to }) => {
      const [first, second] = [carryShare(worse, from, to), carryShare(better, from, to)];
      for (const end of ['point', 'low', 'high'] as const) {
        expect(compare(first[end], second[end])).toBeLessThanOrEqual(0);
      }
      for (const { point, low, high } of [first, second]) {
        expect([compare(to.worst, low), compare(low, point), compare(point, high), compare(high, ONE)]).toEqual(
          expect.not.arrayContaining([1]),
        );
      }
    }),
    tries(1000),
  );
});
