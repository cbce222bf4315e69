import { describe, expect, it } from 'vitest';
import { type AnswerEdit, editAnswers } from '../../../src/load/assessment/edit-answers.ts';
import { loadedOf, parse } from '../support/loading.ts';

const edit = (text: string, ...answers: readonly AnswerEdit[]) => editAnswers(loadedOf(parse(text)), answers);
const A = { item: 'a', answer: '90' };
const B = { item: 'b', answer: 'ada' };

describe('other answers', () => {
  it.each<[what: string, text: string, edited: string]>([
    ['in the place of others', 'answers:\n  a: 80 # dulu\n  b: "tidak"\n', 'answers:\n  a: 90 # dulu\n  b: ada\n'],
    [
      'in their long form',
      'answers:\n  a: { answer: 80, note: x }\n  b:\n    note: y\n',
      'answers:\n  a: { answer: 90, note: x }\n  b:\n    answer: ada\n    note: y\n',
    ],
    ['where none was yet', 'answers:\n  a:\n  b: ~\n', 'answers:\n  a: 90\n  b: ada\n'],
    ['as a text over lines', 'answers:\n  a: |\n    80\n\n  b: x\n', 'answers:\n  a: 90\n\n  b: ada\n'],
    [
      'that are new, in front of the others and what is said of them',
      'answers: # jawaban\r\n  # tentang c\r\n  c: 1\r\n',
      'answers: # jawaban\r\n  a: 90\r\n  b: ada\r\n  # tentang c\r\n  c: 1\r\n',
    ],
    ['that are new where there was none', 'answers:\nunit: x\n', 'answers:\n  a: 90\n  b: ada\nunit: x\n'],
    ['that are new in the place of nothing', 'answers: ~\nunit: x\n', 'answers: { a: 90, b: ada }\nunit: x\n'],
    [
      'beside lists',
      'answers:\n  a: 1\nwaivers: [{ item: a }]\n',
      'answers:\n  b: ada\n  a: 90\nwaivers: [{ item: a }]\n',
    ],
    ['in braces', 'answers: {}', 'answers: { a: 90, b: ada }'],
    ['in braces on a single line', 'answers: { c: 1 }', 'answers: { a: 90, b: ada, c: 1 }'],
    ['at the end of a text without a line end', 'answers:', 'answers:\n  a: 90\n  b: ada'],
  ])('are inserted %s', (_, text, edited) => {
    expect(edit(text, A, B)).toEqual({ ok: true, text: edited });
  });

  it('leave those of services alone, and say whose they are', () => {
    expect(edit('answers:\n  a: 1\n  b: { services: { x: ada } }\n', A, B)).toEqual({
      ok: false,
      problem: 'per-service',
      item: 'b',
    });
  });

  it.each<[what: string, text: string, answers: readonly AnswerEdit[]]>([
    ['a list', '- a', [A]],
    ['a file without answers', 'unit: x', [A]],
    ['answers that are none', 'answers: [x]', [A]],
    ['an answer that would be more than one', 'answers:\n  a: 1\n', [{ item: 'a', answer: '90\n  c: 2' }]],
    ['an answer that would be read as something else', 'answers:\n  a: 1\n', [{ item: 'a', answer: '90 # x' }]],
    ['an answer that would break the file', 'answers:\n  a: 1\n', [{ item: 'a', answer: '"90' }]],
    ['a mapping behind a question mark', '? answers\n: c: 1\n', [A]],
  ])('are not made of %s', (_, text, answers) => {
    expect(edit(text, ...answers)).toEqual({ ok: false, problem: 'cannot-edit' });
  });
});
