import { describe, expect, it } from 'vitest';
import assessment from '../../../src/load/generated/validate-assessment.js';
import checklist from '../../../src/load/generated/validate-checklist.js';
import lock from '../../../src/load/generated/validate-lock.js';
import workspace from '../../../src/load/generated/validate-workspace.js';
import { checkShape } from '../../../src/load/yaml/check-shape.ts';
import { MOST_GATHERED } from '../../../src/load/yaml/report-faults.ts';
import type { Expectation } from '../../../src/model/diagnostic.ts';
import { describe as codes, loadedOf, parse, written } from '../support/loading.ts';
import { change, SMALL_CHECKLIST } from '../support/small-checklist.ts';

const VALIDATORS = { assessment, checklist, lock, workspace };
const shape = (text: string, kind: keyof typeof VALIDATORS) => checkShape(loadedOf(parse(text)), VALIDATORS[kind]);

const UNIT = 'unit: { id: a, name: A }\n';
const deep = 'x'.repeat(81);

const HASH = '0123456789abcdef'.repeat(4);
const LOCK = `{ "schemaVersion": 1, "files": [{ "path": "b/c.jpg", "sha256": "${HASH}", "size": 12, "date": "2018-03-01", "usedBy": [{ "unit": "u", "item": "i" }] }] }`;

/** One wrong value for everything that can be expected, in each kind of file. */
const CASES: readonly (readonly [keyof typeof VALIDATORS, string, Expectation, object, string])[] = [
  ['assessment', '- a', 'mapping', { key: '' }, '1:1'],
  ['assessment', 'unit: a\nanswers: {}', 'mapping', { key: 'unit', value: 'a' }, '1:7'],
  ['assessment', `${UNIT}answers: [a]`, 'mapping', { key: 'answers' }, '2:10'],
  ['assessment', `${UNIT}answers: {}\nservices: [a]`, 'mapping', { key: 'services' }, '3:11'],
  ['assessment', `${UNIT}answers: {}\nwaivers: { a: b }`, 'list', { key: 'waivers' }, '3:10'],
  ['assessment', `${UNIT}answers: { a: { evidence: x } }`, 'list', { key: 'evidence', value: 'x' }, '2:27'],
  ['assessment', `unit: { id: a, name: [A] }\nanswers: {}`, 'text', { key: 'name' }, '1:22'],
  ['assessment', `unit: { id: a, name: }\nanswers: {}`, 'text', { key: 'name' }, '1:20'],
  ['assessment', `${UNIT}answers: { a: { answer: { b: c } } }`, 'text', { key: 'answer' }, '2:25'],
  ['assessment', `${UNIT}answers: { a: { evidence: [{ file: [x] }] } }`, 'text', { key: 'file' }, '2:36'],
  ['assessment', `${UNIT}answers: { a: [b] }`, 'text-or-mapping', { key: 'a' }, '2:15'],
  ['assessment', `${UNIT}answers: { a: { services: { b: [c] } } }`, 'text-or-mapping', { key: 'b' }, '2:32'],
  ['assessment', `${UNIT}answers: { a: { evidence: [[c]] } }`, 'text-or-mapping', { key: 'evidence' }, '2:28'],
  ['assessment', `unit: { id: a, name: "  " }\nanswers: {}`, 'not-empty', { key: 'name' }, '1:22'],
  ['assessment', `${UNIT}answers: { a: { note: "" } }`, 'not-empty', { key: 'note' }, '2:23'],
  ['assessment', 'unit: { id: a b, name: A }\nanswers: {}', 'identifier', { key: 'id', value: 'a b' }, '1:13'],
  [
    'assessment',
    'unit: { id: __proto__, name: A }\nanswers: {}',
    'identifier',
    { key: 'id', value: '__proto__' },
    '1:13',
  ],
  ['assessment', `${UNIT}answers: {}\nservices: { "a b": c }`, 'identifier', { key: 'a b', value: 'a b' }, '3:13'],
  ['assessment', `${UNIT}answers: {}\nservices: { __proto__: c }`, 'identifier', { key: '__proto__' }, '3:13'],
  ['assessment', `unit: { id: ${deep}, name: A }\nanswers: {}`, 'shorter', { key: 'id', limit: 80 }, '1:13'],
  ['assessment', `${UNIT}answers: {}\nservices: { ${deep}: c }`, 'shorter', { key: deep, limit: 80 }, '3:13'],
  ['assessment', `${UNIT}answers: { a: ${'x'.repeat(201)} }`, 'shorter', { key: 'a', limit: 200 }, '2:15'],
  [
    'assessment',
    `${UNIT}answers: {}\nservices: {${Array.from({ length: 1_001 }, (_, i) => `a${i}`)}}`,
    'fewer',
    { key: 'services', limit: 1_000 },
    '3:11',
  ],
  [
    'assessment',
    `${UNIT}answers: { a: { evidence: [${'x,'.repeat(201)}] } }`,
    'fewer',
    { key: 'evidence', limit: 200 },
    '2:27',
  ],
  [
    'assessment',
    `${UNIT}answers: {}\nverification: { date: 2-4-2018, answers: {} }`,
    'date',
    { key: 'date', value: '2-4-2018' },
    '3:23',
  ],
  [
    'assessment',
    `${UNIT}answers: {}\nwaivers: [{ item: a, until: 31-12-2018, reason: b }]`,
    'date',
    { key: 'until' },
    '3:29',
  ],
  [
    'assessment',
    `${UNIT}answers: { a: { evidence: [{ link: ftp://a }] } }`,
    'link',
    { key: 'link', value: 'ftp://a' },
    '2:36',
  ],
  ['assessment', `${UNIT}answers: { a: { evidence: [{ link: "javascript:a" }] } }`, 'link', { key: 'link' }, '2:36'],
  ['checklist', change(SMALL_CHECKLIST, 'max: 100', 'max: 1e2'), 'decimal', { key: 'max', value: '1e2' }, '7:15'],
  ['checklist', change(SMALL_CHECKLIST, 'max: 100', `max: ${'9'.repeat(16)}`), 'decimal', { key: 'max' }, '7:15'],
  [
    'checklist',
    change(SMALL_CHECKLIST, 'decimals: 2', 'decimals: 7'),
    'decimals',
    { key: 'decimals', value: '7' },
    '7:30',
  ],
  [
    'checklist',
    change(SMALL_CHECKLIST, 'version: 3', 'version: 1.0'),
    'version',
    { key: 'version', value: '1.0' },
    '3:10',
  ],
  [
    'checklist',
    change(SMALL_CHECKLIST, 'version: 3', 'version: 0x1'),
    'version',
    { key: 'version', value: '0x1' },
    '3:10',
  ],
  [
    'checklist',
    change(SMALL_CHECKLIST, 'weight: 3,', 'weight: 3, severity: 8,'),
    'severity',
    { key: 'severity', value: '8' },
    '26:59',
  ],
  [
    'checklist',
    change(SMALL_CHECKLIST, 'weight: 3,', 'weight: 3, effort: 0,'),
    'effort',
    { key: 'effort', value: '0' },
    '26:57',
  ],
  [
    'checklist',
    change(SMALL_CHECKLIST, 'weight: 3,', 'weight: 3, evidence: { ask: a, required: ya },'),
    'boolean',
    { key: 'required', value: 'ya' },
    '26:79',
  ],
  [
    'checklist',
    change(SMALL_CHECKLIST, 'weight: 3,', 'weight: 3, evidence: { ask: a, valid: setahun },'),
    'duration',
    { key: 'valid', value: 'setahun' },
    '26:76',
  ],
  [
    'checklist',
    change(SMALL_CHECKLIST, 'weight: 3,', 'weight: 3, law: Pasal 1,'),
    'list',
    { key: 'law', value: 'Pasal 1' },
    '26:54',
  ],
  ['checklist', change(SMALL_CHECKLIST, 'https://contoh.example/po', 'contoh.example'), 'link', { key: 'url' }, '5:50'],
  [
    'checklist',
    change(SMALL_CHECKLIST, 'status: single-source', 'status: single'),
    'one-of',
    { key: 'status', value: 'single', allowed: ['verified', 'single-source', 'assumption'] },
    '6:34',
  ],
  [
    'checklist',
    change(SMALL_CHECKLIST, 'status: single-source', 'status: verifid'),
    'one-of',
    { nearest: 'verified' },
    '6:34',
  ],
  [
    'checklist',
    change(SMALL_CHECKLIST, 'zone: green', 'zone: hijau'),
    'one-of',
    { key: 'zone', allowed: ['green', 'yellow', 'red'] },
    '12:24',
  ],
  [
    'checklist',
    change(SMALL_CHECKLIST, 'zone: green,', 'zone: green, require: { section: s, min: 60 percent },'),
    'percentage',
    { key: 'min', value: '60 percent' },
    '12:59',
  ],
  ['workspace', 'lang: en-US', 'one-of', { key: 'lang', allowed: ['id', 'en'] }, '1:7'],
  ['workspace', 'target: Green', 'one-of', { key: 'target', nearest: 'green' }, '1:9'],
  ['workspace', 'units: a', 'list', { key: 'units' }, '1:8'],
  ['workspace', 'units: [a, b c]', 'identifier', { key: 'units', value: 'b c' }, '1:12'],
  ['workspace', 'units:\n  - a\n  - { id: b }', 'identifier', { key: 'units' }, '3:5'],
  ['workspace', 'lint: { months: { mei: [m e] } }', 'word', { key: 'mei', value: 'm e' }, '1:25'],
  [
    'workspace',
    'lint: { repealed: [{ regulation: Permen 1/2020, replacement: a, since: 2020-01-01 }] }',
    'regulation',
    { key: 'regulation', value: 'Permen 1/2020' },
    '1:34',
  ],
  ['lock', '{ "schemaVersion": 2, "files": [] }', 'version', { key: 'schemaVersion', value: '2' }, '1:20'],
  ['lock', '{ "schemaVersion": 1, "files": {} }', 'list', { key: 'files' }, '1:32'],
  ['lock', LOCK.replace(HASH, 'A'.repeat(64)), 'sha256', { key: 'sha256' }, '1:64'],
  ['lock', LOCK.replace(HASH, 'a'.repeat(63)), 'sha256', { key: 'sha256' }, '1:64'],
  ['lock', LOCK.replace('size": 12', 'size": -1'), 'integer', { key: 'size', value: '-1' }, '1:140'],
  ['lock', LOCK.replace('size": 12', 'size": 1e3'), 'integer', { key: 'size', value: '1e3' }, '1:140'],
  ['lock', LOCK.replace('2018-03-01', '1 Maret'), 'date', { key: 'date', value: '1 Maret' }, '1:152'],
  ['lock', LOCK.replace('"b/c.jpg"', '[]'), 'text', { key: 'path' }, '1:43'],
  ['lock', LOCK.replace('b/c.jpg', ''), 'not-empty', { key: 'path' }, '1:43'],
  ['lock', LOCK.replace('b/c.jpg', 'x'.repeat(4097)), 'shorter', { key: 'path', limit: 4096 }, '1:43'],
  ['lock', LOCK.replace('[{ "unit": "u", "item": "i" }]', '"u"'), 'list', { key: 'usedBy', value: 'u' }, '1:176'],
];

const titled = CASES.map((one) => [`${one[0]}: ${JSON.stringify(one[3])} should be ${one[2]}`, ...one] as const);

it.each(titled)('%s', (_, kind, text, expected, facts, place) => {
  const found = shape(text, kind);
  expect(codes(found)).toEqual([`invalid-value ${place}`]);
  expect(found[0]?.facts).toMatchObject({ expected, ...facts });
});

it('the cases cover everything that can be expected', () => {
  const expectations: Record<Expectation, true> = {
    ...{
      mapping: true,
      list: true,
      text: true,
      'text-or-mapping': true,
      'not-empty': true,
      decimal: true,
      integer: true,
    },
    ...{ version: true, boolean: true, identifier: true, severity: true, effort: true, decimals: true, duration: true },
    ...{
      date: true,
      link: true,
      regulation: true,
      word: true,
      shorter: true,
      fewer: true,
      'one-of': true,
      percentage: true,
      sha256: true,
    },
    'as-shown': true,
  };
  // What is told where more than the shape is looked at: load-checklist.test.ts.
  const covered = new Set<Expectation>([...CASES.map(([, , expected]) => expected), 'as-shown']);
  expect(Object.keys(expectations).filter((one) => !covered.has(one as Expectation))).toEqual([]);
});

describe('the facts of a wrong value', () => {
  const factsOf = (text: string, kind: keyof typeof VALIDATORS) => shape(text, kind).map(({ facts }) => facts);
  it.each([
    // The trimmed text; nothing for an empty value, or one that is no text.
    ['assessment', 'unit: " a "\nanswers: {}', { key: 'unit', value: 'a', expected: 'mapping' }],
    ['assessment', `unit: { id: a, name: "  " }\nanswers: {}`, { key: 'name', expected: 'not-empty', limit: 1 }],
    ['assessment', `${UNIT}answers: [a]`, { key: 'answers', expected: 'mapping' }],
    ['workspace', 'lang: idn', { key: 'lang', value: 'idn', expected: 'one-of', allowed: ['id', 'en'], nearest: 'id' }],
    ['workspace', 'lang: xyz', { key: 'lang', value: 'xyz', expected: 'one-of', allowed: ['id', 'en'] }],
    ['workspace', 'lang: [id]', { key: 'lang', expected: 'one-of', allowed: ['id', 'en'] }],
    ['assessment', `${UNIT}answers: {}\nservices: { "a b": c }`, { key: 'a b', value: 'a b', expected: 'identifier' }],
  ] as const)('%s %j', (kind, text, facts) => {
    expect(factsOf(text, kind)).toStrictEqual([facts]);
  });

  it.each([
    ['levels', '\n  levels:\n', '\n  levels: []\n  gone:\n'],
    ['answers', '\nanswers:\n', '\nanswers: {}\ngone:\n'],
  ])('%s that are none must be some', (name, from, to) => {
    expect(factsOf(change(SMALL_CHECKLIST, from, to), 'checklist')).toContainEqual({
      key: name,
      expected: 'not-empty',
      limit: 1,
    });
  });

  it('ends where its text ends, and has no end where it is none', () => {
    const places = (text: string, kind: keyof typeof VALIDATORS) => shape(text, kind).map(({ at }) => written(at));
    expect(places('unit: abc\nanswers: {}', 'assessment')).toEqual(['1:7-10']);
    expect(places(`${UNIT}answers: [a]`, 'assessment')).toEqual(['2:10']);
    expect(places(`${UNIT}answers: {}\nsalah: a`, 'assessment')).toEqual(['3:1-6']);
    expect(places(`{ "answers": {} }`, 'assessment')).toEqual(['1:1']);
  });

  it('a number that a comma in braces has torn is told whole', () => {
    expect(shape(`${UNIT}answers: { a: { answer: 8,72 } }`, 'assessment')).toMatchObject([
      { code: 'comma-in-braces', facts: { number: '8,72' }, at: { line: 2, column: 27 } },
    ]);
  });

  it('are gathered no further than they can be told', () => {
    const many = Array.from({ length: MOST_GATHERED + 5 }, (_, i) => `a${i}: b\n`).join('');
    expect(shape(`${UNIT}answers: {}\n${many}`, 'assessment')).toHaveLength(MOST_GATHERED);
  });

  it('a schema without a type expects a text', () => {
    const error = { keyword: 'type', instancePath: '/a', params: {}, schemaPath: '', parentSchema: {} };
    const validate = Object.assign(() => false, { errors: [error] }) as unknown as typeof assessment;
    expect(checkShape(loadedOf(parse('a: [b]')), validate)).toMatchObject([{ facts: { key: 'a', expected: 'text' } }]);
  });
});

describe('keys', () => {
  it.each([
    ['assessment', `${UNIT}answers: {}\nservises: {}`, 'unknown-key 3:1', { key: 'servises', nearest: 'services' }],
    ['assessment', `${UNIT}answers: { a: { answer: b, saksi: c } }`, 'unknown-key 2:28', { key: 'saksi' }],
    ['assessment', `${UNIT}answers: {}\n__proto__: a`, 'unknown-key 3:1', { key: '__proto__' }],
    ['assessment', `${UNIT}answers: {}\nconstructor: a`, 'unknown-key 3:1', { key: 'constructor' }],
    ['assessment', `${UNIT}answers: {}\n"a/b~c": a`, 'unknown-key 3:1', { key: 'a/b~c' }],
    ['assessment', `${UNIT}answers: {}\n"": a`, 'unknown-key 3:1', { key: '' }],
    ['assessment', UNIT, 'missing-key 1:1', { key: 'answers' }],
    ['assessment', 'answers: {}', 'missing-key 1:1', { key: 'unit' }],
    ['assessment', 'answers: {}\nunit: { id: a }', 'missing-key 2:1', { key: 'name' }],
    ['assessment', 'toString: {}', 'missing-key 1:1', { key: 'unit' }],
    ['assessment', `${UNIT}answers: { a: { services: { b: { reason: c } } } }`, 'missing-key 2:29', { key: 'answer' }],
    [
      'assessment',
      `${UNIT}answers: {}\nwaivers:\n  - { item: a, until: 2018-01-01 }`,
      'missing-key 4:5',
      { key: 'reason' },
    ],
    ['workspace', 'unit: a', 'unknown-key 1:1', { key: 'unit', nearest: 'units' }],
  ] as const)('of %s %j: %s', (kind, text, fault, facts) => {
    const found = shape(text, kind);
    expect(codes(found)).toContain(fault);
    expect(found.map((one) => one.facts)).toContainEqual(facts);
  });

  it('whose fault lies below a name with a slash are found', () => {
    expect(codes(shape(`${UNIT}answers: { "a/b": { x: y }, "~1": [] }`, 'assessment'))).toEqual([
      'unknown-key 2:21',
      'invalid-value 2:35',
    ]);
  });
});

describe('what is right', () => {
  it.each([
    ['assessment', `${UNIT}answers:`],
    ['assessment', `${UNIT}answers: { toString: ada, __proto__: ada }`],
    // What a form leaves blank is as good as left out.
    [
      'assessment',
      `checklist:
institution:
period:
unit: { id: a, name: A, kind: }
services:
answers:
  a:
  b: { answer: , services: , reason: , evidence: , note: }
  c: { evidence: [{ file: x, link: , dated: , until: , note: }], services: { d: , e: { answer: , note: } } }
verification: { by: , date: , answers: }
waivers:
`,
    ],
    ['assessment', `${UNIT}answers: {}\nverification:`],
    ['checklist', SMALL_CHECKLIST],
    ['workspace', 'units:\nlang: en'],
    ['workspace', 'units: [0012, 1.10]'],
  ] as const)('%s %j', (kind, text) => {
    expect(codes(shape(text, kind))).toEqual([]);
  });

  it('is so as JSON with numbers and truth values too', () => {
    expect(
      codes(
        shape(
          '{"unit": {"id": 7, "name": 8}, "period": 2018, "answers": {"a": 78.97, "b": true, "c": null}}',
          'assessment',
        ),
      ),
    ).toEqual([]);
  });
});
