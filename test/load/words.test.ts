import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/load/yaml/parse-source.ts';
import { isCalendarDate } from '../../src/text/is-calendar-date.ts';
import { nearest } from '../../src/text/nearest.ts';
import { loadedOf, parse, timed } from './support/loading.ts';

describe('nearest', () => {
  const items = ['persyaratan', 'prosedur', 'jangka-waktu', 'biaya', 'toilet'];
  it.each([
    ['persyaratn', 'persyaratan'],
    ['Persyaratan', 'persyaratan'],
    ['jangka_waktu', 'jangka-waktu'],
    ['jangka waktu', 'jangka-waktu'],
    ['JANGKA  WAKTU', 'jangka-waktu'],
    ['prosedurr', 'prosedur'],
    ['byaya', 'biaya'],
    ['toilett', 'toilet'],
    ['loket', undefined],
    ['xyz', undefined],
    ['x'.repeat(81), undefined],
  ])('%s means %s', (name, meant) => {
    expect(nearest(name, items)).toBe(meant);
  });

  it('lets a third of the letters differ, and one at least', () => {
    expect(nearest('abcdxx', ['abcdef'])).toBe('abcdef');
    expect(nearest('abcxxx', ['abcdef'])).toBeUndefined();
    expect(nearest('ab', ['ax'])).toBe('ax');
    expect(nearest('ab', ['xy'])).toBeUndefined();
    expect(nearest('abcdef', ['abcdefgh'])).toBe('abcdefgh');
    expect(nearest('abcdef', ['abcdefghi'])).toBeUndefined();
  });

  it.each(['6', '-1', '4,5', '2.5', '12'])('%s is no other number misspelt', (number) => {
    expect(nearest(number, ['0', '1', '5', '25', '45', '13', '4.5'])).toBeUndefined();
  });

  it('takes the closest, and the first of equals', () => {
    expect(nearest('abcdefgh', ['abcdefxx', 'abcdefgx'])).toBe('abcdefgx');
    expect(nearest('kk', ['ka', 'kb'])).toBe('ka');
    expect(nearest('a', [])).toBeUndefined();
  });
});

describe('isCalendarDate', () => {
  it.each([
    ['2026-01-31', true],
    ['2024-02-29', true],
    ['2000-02-29', true],
    ['2026-12-31', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2026-02-30', false],
    ['2026-04-31', false],
    ['2026-00-10', false],
    ['2026-13-01', false],
    ['2026-01-00', false],
    ['2026-1-1', false],
    ['31-12-2018', false],
    ['2026-01-01T00:00', false],
    [' 2026-01-01', false],
    ['٢٠٢٦-٠١-٠١', false],
    ['', false],
  ])('%s: %s', (text, exists) => {
    expect(isCalendarDate(text)).toBe(exists);
  });

  it('takes every day that there is', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(day, (date) => isCalendarDate(date.toISOString().slice(0, 10))));
  });
});

describe('kindOf', () => {
  it.each([
    ['unit: { id: a }\nanswers: {}', 'assessment'],
    ['unit: { id: a }\nchecklist: x', 'assessment'],
    ['checklist: x\nanswers: {}', 'assessment'],
    ['unit: {}\nanswers: {}\nsections: []', 'assessment'],
    ['unit: {}\nanswers: {}\nunits: []', 'assessment'],
    ['id: a\nsections: []', 'checklist'],
    ['id: a\nanswers: {}\nsections: []', 'checklist'],
    ['units: [a]', 'workspace'],
    ['checklist: x\nunits: [a]', 'workspace'],
    ['checklist: x\ntarget: green', 'workspace'],
    ['lang: id', 'workspace'],
    ['answers: {}', 'nearly-assessment'],
    ['checklist: x', 'nearly-assessment'],
    ['checklist:', 'other'],
    ['checklist: [x]', 'other'],
    ['unit: a', 'nearly-assessment'],
    ['name: a', 'other'],
    ['schemaVersion: 1\nunit: a\nanswers: {}\nchecklist: x', 'other'],
    ['constructor: a', 'other'],
    // A key counts as it looks: its file is told of, and not passed over.
    ['un\u200bit: { id: a }\n\ufeffanswers: {}', 'assessment'],
    ['"unit\\0": { id: a }\nanswers: {}', 'assessment'],
    ['\u202esections: []', 'checklist'],
    ['<<: { unit: a, answers: {} }', 'nearly-assessment'],
    ['<<: *a\nid: a', 'nearly-assessment'],
    ['x: &a { unit: a, answers: {} }\ny: *a', 'other'],
    ['- unit: a', 'other'],
    ['by: Ani\nanswers: {}', 'verification'],
    ['date: 2026-01-01\nunit: a\nanswers: {}', 'verification'],
    ['by: Ani\nchecklist: x\nanswers: {}', 'verification'],
    ['verification: { answers: {} }', 'verification'],
    ['by: Ani\nunit: { id: a, name: A }\nanswers: {}', 'assessment'],
    ['verification: {}\nunit: { id: a }\nanswers: {}', 'assessment'],
    ['by: Ani', 'other'],
    ['text', 'other'],
  ] as const)('%j is %s', (text, kind) => {
    expect(kindOf(loadedOf(parse(text)))).toBe(kind);
  });
});

it('compares a long name with many known ones in no time', () => {
  const known = Array.from({ length: 2_000 }, (_, index) => `butir-${'x'.repeat(60)}-${index}`);
  expect(timed(() => nearest('y'.repeat(80), known))).toBeLessThan(1_000);
});
