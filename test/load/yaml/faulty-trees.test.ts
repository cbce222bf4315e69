import { describe, expect, it } from 'vitest';
import { checkAssessmentShape, loadAssessment } from '../../../src/load/assessment/load-assessment.ts';
import { loadChecklist } from '../../../src/load/checklist/load-checklist.ts';
import { loadWorkspace } from '../../../src/load/workspace/load-workspace.ts';
import type { SourceFile } from '../../../src/load/yaml/parse-source.ts';
import type { Loaded } from '../../../src/model/diagnostic.ts';
import { checklist, describe as codes, loadedOf, noted, parse } from '../support/loading.ts';
import { change, SMALL_CHECKLIST } from '../support/small-checklist.ts';

const SMALL = loadedOf(checklist(SMALL_CHECKLIST));
const ASSESSMENT = `checklist: kecil
unit: { id: a, name: Unit }
services: { kk: Kartu Keluarga }
answers:
  toilet: ada
  persyaratan: ada
`;

/** Every loader, with a file that is right and a text in it that may be marred. */
const LOADERS: readonly (readonly [string, (document: SourceFile) => Loaded<unknown>, string, string])[] = [
  ['assessment', (document) => loadAssessment(document, SMALL), ASSESSMENT, 'Unit'],
  ['checklist', loadChecklist, SMALL_CHECKLIST, 'Instrumen Kecil'],
  ['workspace', loadWorkspace, 'institution: Kota Contoh\nunits: [a, b]\n', 'Kota Contoh'],
];

describe.each(LOADERS)('no %s is made of a tree with a fault', (_, load, text, marred) => {
  it('but it is made without one', () => {
    expect(load(loadedOf(parse(text))).ok).toBe(true);
  });

  it.each([
    ['yaml-feature', `&x ${marred}`],
    ['yaml-feature', '*x'],
    ['yaml-feature', `!!str ${marred}`],
    ['control-character', `"${marred}\\0"`],
    ['control-character', `"${marred}\\ud800"`],
  ])('%s in %j', (code, mar) => {
    const result = load(loadedOf(parse(change(text, marred, mar))));
    expect(result.ok).toBe(false);
    expect(noted(result).map((one) => one.code)).toEqual([code]);
  });

  it.each([
    ['duplicate-key', (key: string) => `${key}: x`],
    ['similar-name', (key: string) => `${key.toUpperCase()}: x`],
    ['yaml-feature', () => '<<: { x: y }'],
  ])('%s at the root', (code, line) => {
    const [key = ''] = text.split(':');
    const result = load(loadedOf(parse(`${text}${line(key)}\n`)));
    expect(result.ok).toBe(false);
    expect(noted(result).map((one) => one.code)).toEqual([code]);
  });
});

describe('all other faults come in the same go', () => {
  it('of an assessment, whether or not its checklist can be had', () => {
    const text = ASSESSMENT.replace('Unit', '*nama')
      .replace('toilet: ada', 'toilet: &t adaa\n  tolet: "\\e"\n  nilai: \u200b700')
      .concat('kelas: x\n');
    expect(codes(noted(loadAssessment(loadedOf(parse(text)), SMALL)))).toEqual([
      'yaml-feature 2:22',
      'yaml-feature 5:11',
      'unknown-answer 5:14',
      // Only the escape is wrong with an answer under an unknown item.
      'unknown-item 6:3',
      'control-character 6:10',
      'invisible-character 7:10',
      'unknown-key 9:1',
    ]);
    expect(codes(noted(checkAssessmentShape(loadedOf(parse(text)))))).toEqual([
      'yaml-feature 2:22',
      'yaml-feature 5:11',
      'control-character 6:10',
      'invisible-character 7:10',
      'unknown-key 9:1',
    ]);
  });

  it('of a checklist', () => {
    const text = change(SMALL_CHECKLIST, 'total: 10', 'total: &t 11').replace('title: Toilet', 'title: *t, na: no');
    expect(codes(noted(checklist(text)))).toEqual([
      'yaml-feature 8:8',
      'weights-total 8:11',
      'yaml-feature 26:30',
      'invalid-value 26:38',
    ]);
  });
});

describe('a word that is spoilt', () => {
  it('is told of once, whatever else it is no good for', () => {
    const text = 'unit: { id: "a\\0 b", name: A }\nanswers: { pa\u200bpan: *x, *y : ada, TOILET: ada, toilet: ada }\n';
    expect(codes(noted(loadAssessment(loadedOf(parse(text)), SMALL)))).toEqual([
      'control-character 1:13',
      'invisible-character 2:14',
      'yaml-feature 2:20',
      'yaml-feature 2:24',
      // The first of two that are alike is a word of its own.
      'unknown-item 2:34',
      'similar-name 2:47',
    ]);
  });

  it('spoils no other in its line', () => {
    const text = ASSESSMENT.replace('toilet: ada', 'toilet: { answer: adaa, note: "a\u200b", catatan: x }');
    expect(codes(noted(loadAssessment(loadedOf(parse(text)), SMALL)))).toEqual([
      'unknown-answer 5:21',
      'warning invisible-character 5:35',
      'duplicate-key 5:39',
    ]);
  });
});
