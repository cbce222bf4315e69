import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLines } from '../../src/session/split-lines.ts';
import { tries } from '../support/how-often.ts';

/** What the lines of these pieces are: their text, or their length where they are too long. */
async function linesOf(pieces: readonly string[], limit = 100): Promise<(string | number)[]> {
  async function* stream() {
    for (const piece of pieces) yield Buffer.from(piece);
  }
  const lines: (string | number)[] = [];
  for await (const some of splitLines(stream(), limit)) {
    for (const { bytes, length } of some) lines.push(bytes === undefined ? length : Buffer.from(bytes).toString());
  }
  return lines;
}

describe('lines of a stream', () => {
  it.for<[readonly string[], (string | number)[]]>([
    [[], []],
    [[''], []],
    [['a\nb\n'], ['a', 'b']],
    [['a\nb'], ['a', 'b']],
    [
      ['a', 'b\n', '\nc'],
      ['ab', '', 'c'],
    ],
    [
      ['12345', '678\n1234567', '\n12345678'],
      [8, '1234567', 8],
    ],
  ])('%j', async ([pieces, lines]) => {
    expect(await linesOf(pieces, 7)).toEqual(lines);
  });

  it('are the same wherever the stream is cut', async () => {
    const texts = fc.array(fc.stringMatching(/^[ab\n]{0,9}$/), { maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(texts, async (pieces) => {
        expect(await linesOf(pieces, 4)).toEqual(await linesOf([pieces.join('')], 4));
      }),
      tries(200),
    );
  });
});
