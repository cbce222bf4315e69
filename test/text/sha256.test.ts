import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sha256 } from '../../src/text/sha256.ts';
import { tries } from '../support/how-often.ts';

const byNode = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it.each([0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 100_000])('is that of Node for %i bytes', (length) => {
  const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 251);
  expect(sha256(bytes)).toBe(byNode(bytes));
});

it('is that of Node for any bytes, also for a part of a buffer', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.nat(50), (bytes, start) => {
      const part = bytes.subarray(start);
      expect(sha256(part)).toBe(byNode(part));
    }),
    tries(200),
  );
});
