import { describe, expect, it } from 'vitest';
import { type OperatorList, readRules } from '../../src/documents/pdf/read-rules.ts';

const NUMBERS = {
  save: 1,
  restore: 2,
  transform: 3,
  constructPath: 4,
  paintFormXObjectBegin: 5,
  paintFormXObjectEnd: 6,
  endPath: 7,
};
const STROKE = 8;
const OTHER = 9;

/** The rules of these operators on a page of height 0, whose y grows upwards. */
const read = (operators: readonly (readonly [number, unknown?])[]) => {
  const list: OperatorList = { fnArray: operators.map(([fn]) => fn), argsArray: operators.map(([, args]) => args) };
  return readRules(list, NUMBERS, [1, 0, 0, -1, 0, 0]);
};
const path = (...numbers: number[]) => [NUMBERS.constructPath, [STROKE, [new Float32Array(numbers)]]] as const;
const LINE = path(0, 10, 20, 1, 60, 20);
const rule = (at: number, from: number, to: number) => ({ level: true, at, from, to });

describe('what pdf.js says a page draws', () => {
  it.each<[what: string, operators: Parameters<typeof read>[0], expected: unknown]>([
    ['a line', [LINE], [rule(-20, 10, 60)]],
    ['numbers in a plain list', [[NUMBERS.constructPath, [STROKE, [0, 10, 20, 1, 60, 20]]]], [rule(-20, 10, 60)]],
    [
      'a path that is closed',
      [path(0, 10, 20, 1, 60, 20, 1, 60, 90, 4)],
      [rule(-20, 10, 60), { level: false, at: 60, from: -90, to: -20 }],
    ],
    ['a curve between lines', [path(0, 0, 0, 2, 1, 1, 2, 2, 10, 20, 1, 60, 20)], [rule(-20, 10, 60)]],
    ['a simple curve between lines', [path(0, 0, 0, 3, 1, 1, 10, 20, 1, 60, 20)], [rule(-20, 10, 60)]],
    ['a line that is cut off', [path(0, 10, 20, 1, 60)], []],
    ['a path without numbers', [[NUMBERS.constructPath, [STROKE, [null]]]], []],
    ['a path without anything', [[NUMBERS.constructPath]], []],
    ['numbers that are none', [[NUMBERS.constructPath, [STROKE, [0, 'a', 20, 1, 60, 20]]]], []],
    ['leaning lines and crumbs', [path(0, 0, 0, 1, 60, 20, 0, 0, 0, 1, 3, 0)], []],
    ['what only bounds', [[NUMBERS.constructPath, [NUMBERS.endPath, [0, 10, 20, 1, 60, 20]]]], []],
    ['other operators', [[OTHER, [1]], LINE], [rule(-20, 10, 60)]],
    [
      'a form moved, and what follows it',
      [[NUMBERS.paintFormXObjectBegin, [[1, 0, 0, 1, 100, 0], null]], LINE, [NUMBERS.paintFormXObjectEnd], LINE],
      [rule(-20, 110, 160), rule(-20, 10, 60)],
    ],
    [
      'a form where it is',
      [[NUMBERS.paintFormXObjectBegin, [null, null]], LINE, [NUMBERS.paintFormXObjectEnd]],
      [rule(-20, 10, 60)],
    ],
    ['a form that begins without anything', [[NUMBERS.paintFormXObjectBegin], LINE], [rule(-20, 10, 60)]],
    ['an end without a beginning', [[NUMBERS.restore], [NUMBERS.paintFormXObjectEnd], LINE], [rule(-20, 10, 60)]],
    [
      'a move that ends',
      [[NUMBERS.save], [NUMBERS.transform, [1, 0, 0, 1, 0, 30]], LINE, [NUMBERS.restore], LINE],
      [rule(-50, 10, 60), rule(-20, 10, 60)],
    ],
    ['a move without numbers', [[NUMBERS.transform, []], LINE], [rule(-20, 10, 60)]],
  ])('%s', (_, operators, expected) => {
    expect(read(operators)).toEqual(expected);
  });
});
