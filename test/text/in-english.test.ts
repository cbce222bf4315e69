import { expect, it } from 'vitest';
import { inEnglish } from '../../src/text/in-english.ts';

const ENGLISH = { Toilet: 'A toilet', 'Di loket': 'At the counter' };

it('changes texts of the checklist, at any depth and in lists', () => {
  const value = {
    title: 'Toilet',
    sections: [{ title: 'Di loket', gaps: [{ remedy: 'Toilet' }] }],
    assumed: ['Di loket'],
  };
  expect(inEnglish(value, ENGLISH)).toEqual({
    title: 'A toilet',
    sections: [{ title: 'At the counter', gaps: [{ remedy: 'A toilet' }] }],
    assumed: ['At the counter'],
  });
  expect(value.title).toBe('Toilet');
});

it('leaves names, ids, answers and numbers as they are', () => {
  const value = {
    name: 'Toilet',
    id: 'Toilet',
    answer: 'Toilet',
    units: ['Toilet'],
    weight: { n: 1n, d: 2n },
    none: null,
  };
  expect(inEnglish(value, ENGLISH)).toEqual(value);
});

it('keeps one object one', () => {
  const item = { title: 'Toilet' };
  const { items, root } = inEnglish({ items: [item], root: { children: [item] } }, ENGLISH);
  expect(items[0]).toBe(root.children[0]);
});

it('does nothing without English texts', () => {
  const value = { title: 'Toilet' };
  expect(inEnglish(value, undefined)).toBe(value);
});

it('a text named like a member of every object is not translated', () => {
  expect(inEnglish({ title: 'constructor' }, ENGLISH)).toEqual({ title: 'constructor' });
});
