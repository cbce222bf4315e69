import { expect, it } from 'vitest';
import { loadWorkspace } from '../../../src/load/workspace/load-workspace.ts';
import { LIMITS } from '../../../src/model/limits.ts';
import { describe as codes, factsOf, loadedOf, noted, parse } from '../support/loading.ts';

const workspace = (text: string) => {
  const document = parse(text);
  return document.ok ? loadWorkspace(document.value) : document;
};

it('is read whole', () => {
  const text = `institution: Kota Contoh
period: 2018
checklist: kepatuhan-2016
units: [disdukcapil, 0012, "dpmptsp "]
target: green
lang: en
`;
  expect(loadedOf(workspace(text))).toEqual({
    file: 'f.yaml',
    institution: 'Kota Contoh',
    period: '2018',
    checklist: 'kepatuhan-2016',
    units: ['disdukcapil', '0012', 'dpmptsp'],
    target: 'green',
    lang: 'en',
  });
});

it('leaves out what it does not say', () => {
  expect(loadedOf(workspace('lang: id'))).toEqual({ file: 'f.yaml', lang: 'id', units: [] });
  expect(
    loadedOf(
      workspace(
        'lint:\n  region: Kota Contoh\n  rules: { cost-unclear: off, review-yearly: warning }\n  published: [situs/*.html]\n  fail-on: note',
      ),
    ),
  ).toEqual({
    file: 'f.yaml',
    units: [],
    lint: {
      region: 'Kota Contoh',
      levels: { 'cost-unclear': 'off', 'review-yearly': 'warning' },
      published: ['situs/*.html'],
      failOn: 'note',
    },
  });
  expect(loadedOf(workspace('lint:'))).toEqual({ file: 'f.yaml', units: [] });
  expect(loadedOf(workspace('lint: { rules: }'))).toMatchObject({ lint: { levels: {}, published: [] } });
  expect(loadedOf(workspace('units:'))).toEqual({ file: 'f.yaml', units: [] });
});

it('reads units with their names, in either language', () => {
  const expected = {
    file: 'f.yaml',
    units: ['dinsos', '0012'],
    unitNames: new Map([['dinsos', 'Dinas Sosial']]),
  };
  for (const key of ['units', 'unit']) {
    expect(loadedOf(workspace(`${key}:\n  dinsos: Dinas Sosial\n  0012:`))).toEqual(expected);
  }
});

it.each([
  ['units: [a, b, a]', ['duplicate-id 1:15']],
  ['units:\n  - a\n  - A\n  - a\n  - a', ['similar-name 3:5', 'duplicate-id 4:5', 'duplicate-id 5:5']],
  ['units: [a, "a "]', ['duplicate-id 1:12']],
  ['units: { a: A, b c: B }', ['invalid-value 1:16']],
  ['units: { a: [A] }', ['invalid-value 1:13']],
  ['target: biru', ['invalid-value 1:9']],
  ['lang: jv', ['invalid-value 1:7']],
  ['lint: { published: [a, [b]] }', ['invalid-value 1:24']],
  ['unit: { id: a }', ['unknown-key 1:1']],
  ['- a', ['invalid-value 1:1']],
  ['units: [a, [b], { c: d }, ]', ['invalid-value 1:12', 'invalid-value 1:17']],
  [
    'institution: [a]\ntarget: x\nunits: [a, a]\nfoo: 1\nunits: []',
    ['invalid-value 1:14', 'invalid-value 2:9', 'duplicate-id 3:12', 'unknown-key 4:1', 'duplicate-key 5:1'],
  ],
])('%j: %j', (text, faults) => {
  expect(codes(noted(workspace(text)))).toEqual(faults);
});

it('names the first place of a unit', () => {
  expect(factsOf(workspace('units:\n  - a\n  - b\n  - a'), 'duplicate-id')).toEqual({ id: 'a', firstLine: 2 });
});

it('expects no more units than the limit', () => {
  const units = (count: number) => `units:\n${Array.from({ length: count }, (_, index) => `- u${index}\n`).join('')}`;
  expect(workspace(units(LIMITS.units)).ok).toBe(true);
  expect(factsOf(workspace(units(LIMITS.units + 1)), 'invalid-value')).toMatchObject({
    expected: 'fewer',
    limit: LIMITS.units,
  });
});
