import { describe, expect, it } from 'vitest';
import type { LockedFile } from '../../src/model/evidence-lock.ts';
import { findCopiedEvidence } from '../../src/score/find-copied-evidence.ts';

/** A file and what it proves, as `unit/item`. */
function file(path: string, sha256: string, ...uses: string[]): LockedFile {
  const usedBy = uses.map((use) => {
    const [unit = '', item = ''] = use.split('/');
    return { unit, item };
  });
  return { path, sha256, size: 1, date: null, usedBy };
}

const told = (...files: LockedFile[]) =>
  findCopiedEvidence(files).map(
    ({ scope, sha256, paths, usedBy }) =>
      `${scope} ${sha256}: ${paths.join(' ')} for ${usedBy.map(({ unit, item }) => `${unit}/${item}`).join(' ')}`,
  );

describe('copied evidence', () => {
  it('is none where every content proves one thing', () => {
    expect(told()).toEqual([]);
    expect(told(file('a.jpg', 'A', 'x/papan'), file('b.jpg', 'B', 'x/papan'), file('c.jpg', 'C'))).toEqual([]);
    expect(told(file('a.jpg', 'A', 'x/papan'), file('salinan.jpg', 'A', 'x/papan'))).toEqual([]);
  });

  it('is one file, or copies of it, for several items of a unit', () => {
    expect(told(file('a.jpg', 'A', 'x/toilet', 'x/papan', 'x/toilet'))).toEqual([
      'items A: a.jpg for x/papan x/toilet',
    ]);
    expect(told(file('b.jpg', 'A', 'x/papan'), file('a.jpg', 'A', 'x/toilet'))).toEqual([
      'items A: a.jpg b.jpg for x/papan x/toilet',
    ]);
  });

  it('of several units comes first, then in order of the first path', () => {
    expect(
      told(
        file('a.jpg', 'A', 'x/papan', 'x/toilet'),
        file('d.jpg', 'D', 'y/papan', 'x/papan'),
        file('c.jpg', 'C', 'y/papan', 'x/toilet'),
        file('b.jpg', 'B', 'y/papan', 'y/toilet'),
      ),
    ).toEqual([
      'units C: c.jpg for x/toilet y/papan',
      'units D: d.jpg for x/papan y/papan',
      'items A: a.jpg for x/papan x/toilet',
      'items B: b.jpg for y/papan y/toilet',
    ]);
  });
});
