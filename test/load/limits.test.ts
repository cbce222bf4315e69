import { describe, expect, it } from 'vitest';
import { loadWorkspace } from '../../src/load/workspace/load-workspace.ts';
import type { Loaded } from '../../src/model/diagnostic.ts';
import { LIMITS } from '../../src/model/limits.ts';
import { assessment, checklist, describe as codes, loadedOf, noted, parse } from './support/loading.ts';
import { change, SMALL_CHECKLIST } from './support/small-checklist.ts';

// Limits of files and trees are tested with what reads them (decode-text, parse-yaml), those of folders with the
// search.

const SMALL = loadedOf(checklist(SMALL_CHECKLIST));
const inAssessment = (answers: string) =>
  assessment(`unit: { id: a, name: A }\nservices: { kk: }\nanswers: ${answers}\n`, SMALL);
const inChecklist = (from: string, to: string) => checklist(change(SMALL_CHECKLIST, from, to));
const inWorkspace = (text: string) => {
  const document = parse(text);
  return document.ok ? loadWorkspace(document.value) : document;
};
const list = (count: number, entry: (index: number) => string) => Array.from({ length: count }, (_, at) => entry(at));
const errors = (loaded: Loaded<unknown>) => noted(loaded).filter(({ severity }) => severity === 'error');

/** What is limited, by how much, and a reading that reaches it. */
const CASES: readonly (readonly [string, number, (size: number) => Loaded<unknown>])[] = [
  [
    'unit id',
    LIMITS.identifierLength,
    (size) => assessment(`unit: { id: ${'a'.repeat(size)}, name: A }\nanswers:`, SMALL),
  ],
  [
    'service id',
    LIMITS.identifierLength,
    (size) => assessment(`unit: { id: a, name: A }\nservices: { ${'a'.repeat(size)}: X }\nanswers:`, SMALL),
  ],
  ['item id', LIMITS.identifierLength, (size) => inChecklist('id: toilet', `id: ${'a'.repeat(size)}`)],
  ['expected unit', LIMITS.identifierLength, (size) => inWorkspace(`units: [${'a'.repeat(size)}]`)],
  ['note', LIMITS.textLength, (size) => inAssessment(`{ toilet: { answer: ada, note: ${'x'.repeat(size)} } }`)],
  ['title', LIMITS.textLength, (size) => inChecklist('title: Toilet', `title: ${'x'.repeat(size)}`)],
  ['institution', LIMITS.textLength, (size) => inWorkspace(`institution: ${'x'.repeat(size)}`)],
  ['answer of a scale', LIMITS.answerLength, (size) => inChecklist('tersedia', 'x'.repeat(size))],
  ['answer', LIMITS.answerLength, (size) => inAssessment(`{ toilet: "ada${' '.repeat(size - 4)}\u200c" }`)],
  [
    'path of a piece of evidence',
    LIMITS.pathLength,
    (size) => inAssessment(`{ toilet: { answer: ada, evidence: [${'x'.repeat(size)}] } }`),
  ],
  ['name of a checklist', LIMITS.pathLength, (size) => inWorkspace(`checklist: ${'x'.repeat(size)}`)],
  [
    'link',
    LIMITS.linkLength,
    (size) => inAssessment(`{ toilet: { answer: ada, evidence: [{ link: https://${'x'.repeat(size - 8)} }] } }`),
  ],
  [
    'link of a source',
    LIMITS.linkLength,
    (size) => inChecklist('https://contoh.example/po', `https://${'x'.repeat(size - 8)}`),
  ],
  ['digits of a number', LIMITS.digits, (size) => inAssessment(`{ nilai: ${'5'.padStart(size, '0')} }`)],
  ['decimals of a number', LIMITS.digits, (size) => inAssessment(`{ nilai: 5.${'5'.repeat(size)} }`)],
  ['digits of a weight', LIMITS.digits, (size) => inChecklist('weight: 6', `weight: ${'6'.padStart(size, '0')}`)],
  ['decimals of a score', LIMITS.decimals, (size) => inChecklist('decimals: 2', `decimals: ${size}`)],
  [
    'services',
    LIMITS.services,
    (size) =>
      assessment(
        `unit: { id: a, name: A }\nservices: { ${list(size, (at) => `s${at}: x`).join(', ')} }\nanswers:`,
        SMALL,
      ),
  ],
  [
    'evidence of an answer',
    LIMITS.evidence,
    (size) => inAssessment(`{ toilet: { answer: ada, evidence: [${list(size, (at) => `b${at}.jpg`).join(', ')}] } }`),
  ],
  [
    'rungs of a scale',
    LIMITS.choices,
    (size) =>
      inChecklist(
        '    - { answer: tidak, points: 0, also: [belum ada] }\n',
        list(size - 1, (at) => `    - { answer: j${at}, points: 0 }\n`).join(''),
      ),
  ],
  [
    'words for an answer',
    LIMITS.choices,
    (size) => inChecklist('[belum ada]', `[${list(size, (at) => `j${at}`).join(', ')}]`),
  ],
];

describe.each(CASES)('%s', (_, limit, read) => {
  it(`may be ${limit}`, () => {
    expect(codes(errors(read(limit)))).toEqual([]);
  });

  it('and no more', () => {
    const refused = read(limit + 1);
    expect(refused.ok).toBe(false);
    expect(errors(refused).map(({ code }) => code)).toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:invalid-value|answer-not-a-number)$/)]),
    );
  });
});
