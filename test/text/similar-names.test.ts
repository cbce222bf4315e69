import { expect, it } from 'vitest';
import { findSimilar } from '../../src/text/similar-names.ts';

it.each([
  ['case', ['disdukcapil', 'Disdukcapil'], true],
  ['outer blanks', ['kk', ' kk '], true],
  ['the coding of a letter', ['é', 'e\u0301'], true],
  ['the width of a letter', ['kk', 'ｋｋ'], true],
  ['nothing', ['kk', 'kk'], false],
  // The capital of ß is SS, and yet these are two names.
  ['a letter', ['straße', 'strasse'], false],
  ['inner blanks', ['k k', 'kk'], false],
])('names that differ in %s', (_, [first = '', second = ''], similar) => {
  expect(findSimilar([first, second], (name) => name)).toEqual(similar ? [{ name: second, first }] : []);
});

it('every later name goes with the first', () => {
  expect(findSimilar(['a', 'b', 'A', 'a', ' a'], (name) => name)).toEqual([
    { name: 'A', first: 'a' },
    { name: ' a', first: 'a' },
  ]);
});
