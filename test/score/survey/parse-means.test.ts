import { expect, it } from 'vitest';
import { toNumber } from '../../../src/model/rational.ts';
import { ELEMENTS } from '../../../src/model/survey.ts';
import { parseMeans } from '../../../src/score/survey/parse-means.ts';

/** The numbers in the order of the regulation. */
function read(text: string): readonly number[] | undefined {
  const means = parseMeans(text);
  return means && ELEMENTS.map((element) => toNumber(means[element]));
}
const NINE = [1, 1.5, 2, 2.25, 3, 3.216, 3.9, 3.999, 4];

it.each([
  ['commas between', '1,1.5,2,2.25,3,3.216,3.9,3.999,4'],
  ['commas and blanks between', '1, 1.5, 2, 2.25, 3, 3.216, 3.9, 3.999, 4'],
  ['blanks between', '1 1.5 2 2.25 3 3.216 3.9 3.999 4'],
  ['blanks between, decimal commas', '1 1,5 2 2,25 3 3,216 3,9 3,999 4'],
  ['several blanks and tabs', '  1  1,5\t2   2,25 3 3,216\n3,9 3,999 4 '],
  ['semicolons', '1;1,5;2;2,25;3;3,216;3,9;3,999;4'],
  ['semicolons and blanks', '1; 1.5; 2; 2.25; 3; 3.216; 3.9; 3.999; 4;'],
  ['a comma at the end', '1,1.5,2,2.25,3,3.216,3.9,3.999,4,'],
])('reads nine numbers with %s', (_, text) => {
  expect(read(text)).toEqual(NINE);
});

it.each([
  ['nothing', ''],
  ['blanks', '   '],
  ['eight', '1 2 3 4 1 2 3 4'],
  ['ten', '1 2 3 4 1 2 3 4 1 2'],
  ['one too small', '0.99 2 3 4 1 2 3 4 1'],
  ['one too large', '4.01 2 3 4 1 2 3 4 1'],
  ['nine and a word', '1 2 3 4 1 2 3 4 1 x'],
  ['a word among nine', '1 2 3 x 1 2 3 4 1'],
  ['two in one', '1;2 3;3;4;1;2;3;4;1'],
])('refuses %s', (_, text) => {
  expect(read(text)).toBeUndefined();
});
