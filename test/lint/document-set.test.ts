import { describe, expect, it } from 'vitest';
import { documentsInSet, expectations, findingsOf } from './support/document-set.ts';

const expected = expectations();

describe('the set of documents', () => {
  it('is described whole', () => {
    expect([...expected.keys()].sort()).toEqual(documentsInSet());
  });

  it.each([...expected])('finds in %s what was planted, and nothing else', (path, planted) => {
    const found = findingsOf(path).map(({ rule, at }) => ({ rule, line: at.line }));
    const order = (a: { rule: string; line?: number | undefined }, b: typeof a) =>
      (a.line ?? 0) - (b.line ?? 0) || (a.rule < b.rule ? -1 : 1);
    expect(found.sort(order)).toEqual([...planted].sort(order));
  });
});
