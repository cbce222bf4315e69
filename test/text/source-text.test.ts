import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sourceText, startOfLine } from '../../src/text/source-text.ts';
import { written } from '../load/support/loading.ts';

it.each([
  ['', 0, undefined, '1:1'],
  ['ab', 1, 2, '1:2-3'],
  ['ab\ncd', 3, 5, '2:1-3'],
  ['ab\r\ncd', 4, 5, '2:1-2'],
  ['ab\rcd', 3, 5, '2:1-3'],
  ['a\n\r\n\rb', 5, 6, '4:1-2'],
  // Columns count UTF-16 units, as editors do.
  ['😀x', 2, 3, '1:3-4'],
  // A range over several lines has no end column, nor has an empty one.
  ['ab\ncd', 1, 5, '1:2'],
  ['ab\ncd', 0, 3, '1:1'],
  ['ab', 1, 1, '1:2'],
  ['ab', 2, undefined, '1:3'],
])('%j at %i to %s is %s', (text, start, end, place) => {
  expect(written(sourceText('f', text).place(start, end))).toBe(place);
});

it('says of every offset what counting line ends says', () => {
  const text = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', '😀', '\u2028'), { maxLength: 30 });
  fc.assert(
    fc.property(text, fc.nat(60), (parts, at) => {
      const whole = parts.join('');
      const offset = Math.min(at, whole.length);
      // Between CR and LF the line has not ended yet.
      fc.pre(!(whole[offset - 1] === '\r' && whole[offset] === '\n'));
      const lines = whole.slice(0, offset).split(/\r\n|\r|\n/);
      const column = (lines.at(-1) ?? '').length + 1;
      expect(written(sourceText('f', whole).place(offset))).toBe(`${lines.length}:${column}`);
      expect(startOfLine(whole, offset)).toBe(offset - column + 1);
    }),
  );
});
