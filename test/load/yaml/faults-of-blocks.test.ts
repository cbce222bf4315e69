import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../src/load/yaml/parse-source.ts';

/** The lines at which a file is told to be broken. */
function brokenLines(text: string): (number | undefined)[] {
  const parsed = parseSource(new TextEncoder().encode(text), 'f.yaml');
  return parsed.ok ? [] : parsed.diagnostics.map(({ at }) => at.line);
}

describe('a file whose syntax is broken', () => {
  it.each([
    ['in two blocks', 'unit: { id: a, name: A\nanswers:\n  papan: [ada\nwaivers: []\n', [1, 3]],
    ['in three blocks', 'unit: "A\nservices: { kk: x\nanswers: { papan: ada\n', [1, 2, 3]],
    ['in one block, whose quote swallows the next', 'unit: "A\nanswers: { papan: ada }\n', [1]],
    ['in one block, whose bracket swallows the next', 'unit: { id: a\nanswers: { papan: ada }\n', [1]],
    ['in the last block', 'unit: { id: a }\nanswers:\n  papan: "ada\n', [3]],
    ['by indentation', 'unit: { id: a }\nanswers:\n   papan: ada\n  loket: ada\nservices: { kk: "x }\n', [4, 5]],
    ['nowhere', 'unit: { id: a }\nanswers: { papan: ada }\n', []],
  ])('%s', (_, text, lines) => {
    expect(brokenLines(text)).toEqual(lines);
  });

  it('tells only the first of more blocks than an assessment can have', () => {
    const blocks = Array.from({ length: 60 }, (_, index) => `k${index}: [a\n`).join('');
    expect(brokenLines(blocks)).toHaveLength(1);
  });
});
