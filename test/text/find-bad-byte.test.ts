import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/text/decode-text.ts';
import { findBadByte } from '../../src/text/find-bad-byte.ts';

const bytes = (...parts: (string | number[])[]) =>
  new Uint8Array(Buffer.concat(parts.map((part) => Buffer.from(part))));

describe('the first byte that is not UTF-8', () => {
  it.each([
    ['Latin-1 in line 3', bytes('unit:\n  id: a\n  name: Kaf', [0xe9], '\n'), '3:12'],
    ['a quotation mark of Windows-1252', bytes('name: ', [0x93], 'A', [0x94]), '1:7'],
    ['behind letters of several bytes', bytes('é😀: ', [0xff]), '1:6'],
    ['behind CR LF', bytes('a: b\r\nc: ', [0xa0]), '2:4'],
    ['a character cut off at the end', bytes('a: é').subarray(0, 4), '1:4'],
    ['an overlong form', bytes('ab', [0xc0, 0xaf]), '1:3'],
    ['a lone surrogate', bytes('ab', [0xed, 0xa0, 0x80]), '1:3'],
  ])('%s', (_, content, place) => {
    const result = decodeText(content, 'unit.yaml');
    const [line, column] = place.split(':').map(Number);
    expect(result.ok ? [] : result.diagnostics).toMatchObject([{ code: 'not-utf8', at: { line, column } }]);
  });

  it('is there exactly where the platform decodes no text', () => {
    const decodes = (content: Uint8Array) => {
      try {
        new TextDecoder('utf-8', { fatal: true }).decode(content);
        return true;
      } catch {
        return false;
      }
    };
    const first = fc.constantFrom(
      0x41,
      0xc1,
      0xc3,
      0xe0,
      0xe2,
      0xed,
      0xf0,
      0xf4,
      0xf5,
      0x80,
      0x8f,
      0x90,
      0x9f,
      0xa0,
      0xbf,
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 8 }), fc.array(first, { maxLength: 6 }), (any, likely) => {
        for (const content of [any, new Uint8Array(likely)]) {
          const bad = findBadByte(content);
          expect(bad === undefined).toBe(decodes(content));
          // Everything before it is text.
          expect(decodes(content.subarray(0, bad))).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
