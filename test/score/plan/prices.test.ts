import { describe, expect, it } from 'vitest';
import { fraction, ONE, toNumber, whole } from '../../../src/model/rational.ts';
import { BY_EFFORT, decimalWord, pricesFrom } from '../../../src/score/plan/prices.ts';
import { item } from '../../support/make-checklist.ts';

const toilet = item('toilet', '1', { per: 'service', effort: 3 });
const kk = { id: 'kk', name: 'KK' };
const ktp = { id: 'ktp', name: 'KTP' };

describe('prices', () => {
  it('are efforts, the greatest where none is stated', () => {
    const [stated] = BY_EFFORT.offers({ unit: 'a', item: toilet, service: kk });
    expect(stated).toMatchObject({ word: 'ada', share: ONE, cost: whole(3) });
    const [unstated] = BY_EFFORT.offers({ unit: 'a', item: item('x', '1'), service: null });
    expect(unstated?.cost).toEqual(whole(5));
  });

  it('come from the most specific line of a table', () => {
    const prices = pricesFrom([
      { item: 'toilet', cost: whole(10) },
      { item: 'toilet', service: 'kk', cost: whole(7) },
      { item: 'toilet', unit: 'a', cost: whole(4) },
      { item: 'toilet', unit: 'a', answer: 'proof', cost: whole(2) },
      { item: 'toilet', unit: 'b', answer: { share: fraction(1n, 2n), word: 'sebagian' }, cost: whole(1) },
    ]);
    const costs = (unit: string, service: typeof kk) =>
      prices.offers({ unit, item: toilet, service }).map(({ word, cost }) => [word, toNumber(cost)]);
    expect(costs('c', ktp)).toEqual([['ada', 10]]);
    expect(costs('c', kk)).toEqual([['ada', 7]]);
    expect(costs('a', kk)).toEqual([['ada', 4]]);
    expect(costs('b', ktp)).toEqual([
      ['sebagian', 1],
      ['ada', 10],
    ]);
    expect(prices.proof({ unit: 'a', item: toilet, service: null })).toEqual(whole(2));
    expect(prices.proof({ unit: 'c', item: toilet, service: null })).toEqual(whole(10));
    expect(prices.offers({ unit: 'c', item: item('x', '1'), service: null })).toEqual([]);
  });

  it('write numbers in digits', () => {
    expect([whole(80), fraction(161n, 2n), fraction(1n, 100n)].map(decimalWord)).toEqual(['80', '80.5', '0.01']);
  });
});
