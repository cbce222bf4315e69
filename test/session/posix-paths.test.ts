import { posix } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSIX_PATHS } from '../../src/session/posix-paths.ts';
import { tries } from '../support/how-often.ts';

/** None is empty: with two slashes in a row, Node keeps some of them. */
const step = fc.constantFrom('a', 'b.yaml', '.', '..', '.git', 'x.verifikasi.yaml', 'b.', 'Kota A', '...');
const path = fc
  .tuple(fc.constantFrom('', '/'), fc.array(step, { maxLength: 6 }))
  .map(([root, steps]) => root + steps.join('/'));
const absolute = path.map((one) => (one.startsWith('/') ? one : `/${one}`));
const RUNS = tries(1000);

/** Of paths from the root, which is where relative paths start. */
describe('paths in memory are those of Node', () => {
  it.each(['dirname', 'extname', 'isAbsolute'] as const)('%s', (name) => {
    fc.assert(
      fc.property(path, (one) => {
        expect(POSIX_PATHS[name](one)).toBe(posix[name](one));
      }),
      RUNS,
    );
  });
  it('basename, with and without an ending', () => {
    fc.assert(
      fc.property(path, fc.constantFrom('', '.yaml', '.git', 'a'), (one, ending) => {
        fc.pre(one !== '/' && one !== ending);
        expect(POSIX_PATHS.basename(one, ending)).toBe(posix.basename(one, ending));
      }),
      RUNS,
    );
  });
  it('join', () => {
    fc.assert(
      fc.property(fc.array(path, { minLength: 1, maxLength: 3 }), (all) => {
        expect(POSIX_PATHS.join(...all)).toBe(posix.join(...all));
      }),
      RUNS,
    );
  });
  it('relative and resolve', () => {
    fc.assert(
      fc.property(absolute, absolute, fc.array(path, { maxLength: 3 }), (from, to, others) => {
        expect(POSIX_PATHS.relative(from, to)).toBe(posix.relative(from, to));
        expect(POSIX_PATHS.resolve(from, ...others)).toBe(posix.resolve(from, ...others));
        expect(POSIX_PATHS.resolve(...others)).toBe(posix.resolve('/', ...others));
      }),
      RUNS,
    );
  });
});
