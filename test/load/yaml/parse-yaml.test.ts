import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Node } from '../../../src/load/yaml/node.ts';
import { parseYaml } from '../../../src/load/yaml/parse-yaml.ts';
import { findSyntaxProblem } from '../../../src/load/yaml/syntax-problem.ts';
import { LIMITS } from '../../../src/model/limits.ts';
import { sourceText } from '../../../src/text/source-text.ts';
import {
  describe as codes,
  factsOf,
  loadedOf,
  nodeAt,
  noted,
  parse,
  refused,
  rootOf,
  scalarAt,
  written,
} from '../support/loading.ts';

describe('a scalar is its text', () => {
  it.each([
    ['1.10'],
    ['0012345'],
    ['32.10'],
    ['78,97'],
    ['1e999'],
    ['.nan'],
    ['-.inf'],
    ['1_000'],
    ['0x1F'],
    ['0o17'],
    ['-0'],
    ['+1'],
    ['12:30:45'],
    ['2018-03-01'],
    ['no'],
    ['ya'],
    ['Yes'],
    ['off'],
    ['true'],
    ['NULL'],
    ['٣'],
    ['１２'],
    ['a#b'],
    ['a:b'],
    ['C:\\Users'],
    ["it's"],
    ['-1'],
    ['?x'],
    ['[a'.slice(1)],
    ['\u00a0ada\u00a0'],
    ['cafe\u0301'],
    ['😀'],
  ])('%s', (text) => {
    expect(scalarAt(rootOf(`a: ${text}`), 'a')).toMatchObject({ text, empty: false });
    expect(scalarAt(rootOf(`- ${text}  # catatan`), 0).text).toBe(text);
  });

  it.each([
    ["'0012'", '0012'],
    ["'it''s'", "it's"],
    ["'a\\n'", 'a\\n'],
    ['"1.10"', '1.10'],
    ['"a\\tb\\n"', 'a\tb\n'],
    ['"\\u0041\\x42\\U0001F600"', 'AB😀'],
    ['"\\ud83d\\ude00"', '😀'],
    ['"\\/\\""', '/"'],
    ['"  a  "', '  a  '],
    ['"null"', 'null'],
    ["'~'", '~'],
    ['""', ''],
    ["''", ''],
    ['"a\n  b"', 'a b'],
    ['"a\n\n  b"', 'a\nb'],
    ['"a\\\n  b"', 'ab'],
    ["'a\n  b'", 'a b'],
    ['a\n  b', 'a b'],
    ['a\n\n  b', 'a\nb'],
    ['|\n  a\n   b\n', 'a\n b\n'],
    ['|-\n  a\n  b\n', 'a\nb'],
    ['|+\n  a\n\n', 'a\n\n'],
    ['|2\n    a\n', '  a\n'],
    ['>\n  a\n  b\n\n  c\n', 'a b\nc\n'],
    ['>- # catatan\n  a\n  b', 'a b'],
    ['|\n', ''],
  ])('%j reads %j', (source, text) => {
    expect(scalarAt(rootOf(`a: ${source}`), 'a')).toMatchObject({ text, empty: false });
  });

  it.each(['', '~', 'null', '# nothing', '\n'])('%j is no value', (source) => {
    const root = rootOf(`b: x\na: ${source}`);
    expect(scalarAt(root, 'a').empty).toBe(true);
  });

  it('whatever plain text it is', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abzAZ019.,_+-/()%*&é😀٣'), minLength: 1, maxLength: 12 });
    const plain = fc
      .array(word, { minLength: 1, maxLength: 4 })
      .map((words) => words.join(' '))
      .filter((text) => !/^(?:[-%*&,]|null$)/.test(text));
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 8 }), (texts) => {
        const root = rootOf(texts.map((text) => `- ${text}\n`).join(''));
        expect(texts.map((_, index) => scalarAt(root, index).text)).toEqual(texts);
      }),
    );
  });

  it('whatever JSON string it is', () => {
    // Control characters other than these are refused unescaped, and JSON.stringify escapes them.
    const text = fc.string({ unit: 'binary', maxLength: 20 });
    fc.assert(
      fc.property(text, (value) => {
        const json = JSON.stringify({ a: value }).replace(/[\x7f-\x9f\uffff\ufffe]/g, '');
        expect(scalarAt(rootOf(json), 'a').text).toBe(JSON.parse(json).a);
      }),
    );
  });
});

describe('places', () => {
  const text = `# comment
a: plain
b: "quoted"
c: 'single'
d: [x, 'y', {k: v}]
e:
  - first
  -   nested: 1
      other: 2
f: |
  block
g: >-  # with a comment
  folded
h: |
i: two
   lines
"j": 😀 x
k:
? l
: explicit
m: {empty: , n}
`;
  const source = sourceText('f', text);
  const root = rootOf(text);
  const at = ({ start, end }: Node) => written(source.place(start, end));
  it.each([
    [['a'], '2:4-9'],
    [['b'], '3:4-12'],
    [['c'], '4:4-12'],
    [['d', 0], '5:5-6'],
    [['d', 1], '5:8-11'],
    [['d', 2, 'k'], '5:17-18'],
    [['e', 0], '7:5-10'],
    [['e', 1, 'nested'], '8:15-16'],
    [['e', 1, 'other'], '9:14-15'],
    [['f'], '10:4'],
    [['g'], '12:4'],
    // A block text without a line has the place of its header.
    [['h'], '14:4'],
    [['i'], '15:4'],
    [['j'], '17:6-10'],
    // There is nothing at the end of the text before it.
    [['k'], '18:2'],
    [['l'], '20:3-11'],
    [['m', 'empty'], '21:10'],
    [['m', 'n'], '21:15'],
  ] as const)('the value of %j is at %s', (path, place) => {
    expect(at(scalarAt(root, ...path))).toBe(place);
  });

  it.each([
    [['d'], '5:4'],
    [['d', 2], '5:13'],
    [['e'], '7:3'],
    [['e', 1], '8:7'],
    [['m'], '21:4'],
  ] as const)('the collection under %j begins at %s', (path, place) => {
    expect(written(source.place(nodeAt(root, ...path).start))).toBe(place);
  });

  it('of keys', () => {
    const keys = root.kind === 'mapping' ? [...root.entries.values()].map(({ key }) => at(key)) : [];
    expect(keys).toEqual(
      ['2:1-2', '3:1-2', '4:1-2', '5:1-2', '6:1-2', '10:1-2', '12:1-2', '14:1-2', '15:1-2', '17:1-4'].concat([
        '18:1-2',
        '19:3-4',
        '21:1-2',
      ]),
    );
  });

  it.each([
    ['CR LF', '\r\n'],
    ['CR', '\r'],
  ])('do not depend on line ends: %s', (_, lineEnd) => {
    const other = text.replaceAll('\n', lineEnd);
    const places = (node: Node, of: string): string[] => {
      const own = written(sourceText('f', of).place(node.start));
      if (node.kind === 'scalar') return [`${own} ${node.text}`];
      const below =
        node.kind === 'sequence' ? node.items : [...node.entries.values()].flatMap(({ key, value }) => [key, value]);
      return [own, ...below.flatMap((child) => places(child, of))];
    };
    expect(places(rootOf(other), other)).toEqual(places(root, text));
  });

  it('do not count a mark in front', () => {
    expect(scalarAt(rootOf('\ufeffa: b'), 'a').start).toBe(3);
  });
});

describe('features that are refused', () => {
  describe('and leave a tree, to be looked through for more', () => {
    it.each([
      ['a: &x b', 'anchor', '1:4-6'],
      ['&x a: b', 'anchor', '1:1-3'],
      ['a:\n  - &x\n    b: c', 'anchor', '2:5-7'],
      ['a: b\nc: *x', 'alias', '2:4-6'],
      ['*x : b', 'alias', '1:1-3'],
      ['a:\n  <<: { b: c }', 'merge', '2:3-5'],
      ['a: !x b', 'tag', '1:4-6'],
      ['a: !!str 1', 'tag', '1:4-9'],
      ['!!map\na: b', 'tag', '1:1-6'],
      ['a: ! b', 'tag', '1:4-5'],
    ])('%j: %s at %s', (text, feature, place) => {
      const { faults } = loadedOf(parse(text));
      expect(faults).toMatchObject([{ code: 'yaml-feature', severity: 'error', facts: { feature } }]);
      expect(faults.map(({ at }) => written(at))).toEqual([place]);
    });

    it('in which an alias stands for itself, two of them as two', () => {
      const { root, faults } = loadedOf(parse('a: *x\n*y : b\n*z : c'));
      expect(scalarAt(root, 'a')).toMatchObject({ text: '*x', empty: false, start: 3, end: 5 });
      expect(scalarAt(root, '*z').text).toBe('c');
      expect(codes(faults)).toEqual(['yaml-feature 1:4', 'yaml-feature 2:1', 'yaml-feature 3:1']);
    });

    it('in which an anchored or tagged value is read as written, and nothing is merged', () => {
      const { root } = loadedOf(parse('a: &x b\nc: !t d\n<<: { e: f }'));
      expect([scalarAt(root, 'a').text, scalarAt(root, 'c').text]).toEqual(['b', 'd']);
      expect(scalarAt(root, '<<')).toMatchObject({ text: '', empty: true });
    });
  });

  it.each([
    ['a: & b', 'anchor', '1:5'],
    ['a: *', 'alias', '1:5'],
    ['a: !alias< b', 'tag', '1:11'],
    ['%YAML 1.2\n---\na: b', 'directive', '1:1-2'],
    // Whatever a parser of that version would make of the words below.
    ['%YAML 1.1\n---\na: no', 'directive', '1:1-2'],
    ['# c\n\n%TAG ! x\n---\na: b', 'directive', '3:1-2'],
    ['# c\n%OTHER\n---\na: b', 'directive', '2:1-2'],
    ['a: b\n---\nc: d', 'second-document', '2:1'],
    ['a: b\n---\n', 'second-document', '2:1'],
    ['---\n---\na: b', 'second-document', '2:1'],
    ['---\na: |\n  ---\n...\n---\nc: d', 'second-document', '4:1'],
    ['a: b\n...\nc: d', 'second-document', '2:1'],
    ['? [a]\n: b', 'complex-key', '1:3-5'],
    ['a:\n  { b: c }: d', 'complex-key', '2:3-9'],
    [': b', 'empty-key', '1:1'],
    ['{ : b }', 'empty-key', '1:1'],
  ])('and end the reading: %j: %s at %s', (text, feature, place) => {
    const result = parse(text);
    expect(result.ok).toBe(false);
    expect(noted(result)).toMatchObject([{ code: 'yaml-feature', severity: 'error', facts: { feature } }]);
    expect(noted(result).map((diagnostic) => written(diagnostic.at))).toEqual([place]);
  });

  it.each([
    ['a: "&x"', '&x'],
    ['a: "*x"', '*x'],
    ['a: "!x"', '!x'],
    ['a: x & y * z !', 'x & y * z !'],
    ['---\na: b\n...\n', 'b'],
    ['a: b\n# %YAML', 'b'],
    ['a: "%YAML"', '%YAML'],
  ])('%j is read', (text, value) => {
    expect(refused(text)).toEqual([]);
    expect(scalarAt(rootOf(text), 'a').text).toBe(value);
  });
});

describe('syntax errors: what to mend, and where', () => {
  it.each([
    // Quotes that are opened and not closed: at the quote, wherever the parser gave up.
    ['a: "b\nc: d\ne: f', 'quote', '1:4'],
    ["a: 'b", 'quote', '1:4'],
    ['a: x\nb: "y\nc: "z"', 'quote', '2:4'],
    ['a: "x\n  y"\nb: "z\nc: d', 'quote', '3:4'],
    ['a:\n  - "x\n  - y', 'quote', '2:5'],
    ['{\n  "a": "x,\n  "b": "y"\n}', 'quote', '2:8'],
    ['{\n "a": "x\n}', 'quote', '2:7'],
    ['a: "x\rb: y', 'quote', '1:4'],
    ['a: "x\\"\nb: c', 'quote', '1:4'],
    // Brackets.
    ['a: [1, 2', 'bracket', '1:4'],
    ['a: { id: b\nc: d', 'bracket', '1:4'],
    ['a: { id: b,\nc: d }', 'bracket', '1:4'],
    ['a:\n  - [1\n  - 2', 'bracket', '2:5'],
    ['a: "x\n  y"\nb: [1\nc: d', 'bracket', '3:4'],
    ['a: [[1], {b: c}', 'bracket', '1:4'],
    ['[a, b}', 'bracket', '1:1'],
    // Commas.
    ['[a,, b]', 'comma', '1:4'],
    ['{ "a" "b" }', 'comma', '1:7'],
    ['{\n\t"a": "b"\n\t"c": "d"\n}', 'comma', '3:2'],
    ['{\n\t"a": "\\q"\n}', 'escape', '2:9'],
    ['{\n\t"a": [1\n\t', 'bracket', '2:7'],
    // Colons: one too many in the line, or none in it or in the line above.
    ['note: Catatan: terkunci', 'colon', '1:14'],
    ['- note: a: b', 'colon', '1:10'],
    ['{ note: Catatan: terkunci }', 'colon', '1:16'],
    ['answers:\n  toilet ada\n  loket: ada', 'colon', '2:3'],
    ['answers:\n  toilet:ada\n\n  # c\n  loket: ada', 'colon', '2:3'],
    ['a: b\ntoilet:ada\nloket: ada', 'colon', '2:1'],
    ['a: b\ntoilet ada\n\n# c\n', 'colon', '2:1'],
    ['a: b\rtoilet ada', 'colon', '2:1'],
    // Indentation.
    ['a: b\n  c: d', 'indentation', '2:3'],
    ['a:\n    b: c\n  d: e', 'indentation', '3:3'],
    ['a:\n- b\n c: d', 'indentation', '3:2'],
    ['a:\n\tb: c', 'tab', '2:1'],
    ['a:\n  b: c\n\td: e', 'tab', '3:1'],
    ['\ta: b', 'tab', '1:1'],
    ['a: {\n\tb: c }', 'tab', '2:1'],
    ['a: |\n\tb', 'tab', '2:1'],
    // The rest.
    ['a: "\\q"', 'escape', '1:6'],
    ['a: "C:\\Users"', 'escape', '1:9'],
    ['a: "\\x4"', 'escape', '1:8'],
    ['a: |x\n  y', 'block-text', '1:5'],
    ['a: |0\n y', 'block-text', '1:5'],
    ['a: |++\n y', 'block-text', '1:6'],
    ['a: "b" c', 'trailing', '1:8'],
    ["a: 'it's'", 'trailing', '1:8'],
    ['{"a":1}x', 'trailing', '1:8'],
    ['a: @b', 'other', '1:4'],
    ['a: [ "]" }', 'bracket', '1:10'],
    ['a: `b`', 'other', '1:4'],
    ['a: %5', 'other', '1:4'],
    ['a: ]b', 'other', '1:4'],
    ['a: - b', 'other', '1:4'],
  ])('%j: %s at %s', (text, problem, place) => {
    const result = parse(text);
    expect(noted(result)).toMatchObject([{ code: 'yaml-syntax', severity: 'error', facts: { problem } }]);
    expect(codes(noted(result))).toEqual([`yaml-syntax ${place}`]);
  });
});

describe('what js-yaml may say one day', () => {
  it('is a fault of some kind, where it says', () => {
    expect(findSyntaxProblem('a: b\n', 'unheard of', 3)).toEqual({ problem: 'other', offset: 3 });
  });

  it('is a missing colon, where there is no line above', () => {
    expect(findSyntaxProblem('\n  \n', 'a mapping key is expected', 3)).toEqual({ problem: 'colon', offset: 3 });
  });
});

describe('a bug', () => {
  it('is no fault of the file', () => {
    const place = () => {
      throw new TypeError('bug');
    };
    expect(() => parseYaml({ file: 'f', text: '? [a]\n: b\n', place })).toThrow(TypeError);
  });
});

describe('keys', () => {
  it('that are duplicate are all reported, at the second place, and the first counts', () => {
    const { root, faults } = loadedOf(parse('a: 1\nb: { c: 1, c: 2 }\na: 2\n"a": { d: 1, "d": 2 }\n'));
    expect(codes(faults)).toEqual([
      'duplicate-key 2:12',
      'duplicate-key 3:1',
      'duplicate-key 4:14',
      'duplicate-key 4:1',
    ]);
    expect(faults[1]).toMatchObject({ facts: { key: 'a', firstLine: 1 }, at: { endColumn: 2 } });
    expect(scalarAt(root, 'a').text).toBe('1');
    expect(scalarAt(root, 'b', 'c').text).toBe('1');
  });

  it('are texts: 1 and "1" are one key, 1 and 01 are two', () => {
    expect(codes(loadedOf(parse('1: a\n"1": b\n01: c')).faults)).toEqual(['duplicate-key 2:1']);
  });

  it('are found duplicate in JSON as well', () => {
    expect(codes(loadedOf(parse('{\n\t"a": 1,\n\t"a": 2\n}')).faults)).toEqual(['duplicate-key 3:2']);
  });

  it('that are reported beside a fault that ends the reading', () => {
    const result = parse('a: 1\na: 2\nb: *c\n---\n');
    expect(result.ok).toBe(false);
    expect(codes(noted(result))).toEqual(['duplicate-key 2:1', 'yaml-feature 3:4', 'yaml-feature 4:1']);
  });

  it.each([
    ['KK: 1\nkk: 2', '2:1-3', { name: 'kk', other: 'KK', firstLine: 1 }],
    ['- { a: 1, A: 2 }', '1:11-12', { name: 'A', other: 'a', firstLine: 1 }],
    ['caf\u00e9: 1\ncafe\u0301: 2', '2:1-6', { name: 'cafe\u0301', other: 'caf\u00e9', firstLine: 1 }],
    ['ab: 1\n\uff41\uff42: 2', '2:1-3', { name: '\uff41\uff42', other: 'ab', firstLine: 1 }],
    ['a: 1\n"a ": 2', '2:1-5', { name: 'a ', other: 'a', firstLine: 1 }],
    ['{"id": 1,\n"ID": 2}', '2:1-5', { name: 'ID', other: 'id', firstLine: 1 }],
  ])('that a person takes for one are refused: %j', (text, place, facts) => {
    const { faults } = loadedOf(parse(text));
    expect(faults).toMatchObject([{ code: 'similar-name', severity: 'error', facts }]);
    expect(faults.map(({ at }) => written(at))).toEqual([place]);
  });

  it('that are alike in different mappings, or in their values, are no fault', () => {
    expect(refused('a: { b: 1 }\nc: { B: 1 }\nd: [e, E]\nf: 1\ng: F')).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length', '~', 'null', '""'])(
    '%s is a key',
    (key) => {
      const root = rootOf(`${key}: x\nb: y`);
      expect(root.kind === 'mapping' && [...root.entries.keys()]).toEqual([key === '""' ? '' : key, 'b']);
    },
  );
});

describe('JSON', () => {
  it('is read with its numbers as they are written, indented with tabs', () => {
    const root = rootOf('{\n\t"a": 1.10,\n\t"b": [ 0.1e1, true, null, "\\u00e9\\n" ],\r\n\t"c": {}\n}');
    expect(scalarAt(root, 'a').text).toBe('1.10');
    expect(scalarAt(root, 'b', 0).text).toBe('0.1e1');
    expect(scalarAt(root, 'b', 1).text).toBe('true');
    expect(scalarAt(root, 'b', 2).empty).toBe(true);
    expect(scalarAt(root, 'b', 3).text).toBe('é\n');
    expect(nodeAt(root, 'c').kind).toBe('mapping');
  });

  it('gives what JSON.parse gives', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab"\\\n\t é😀{}[]:,#-'), maxLength: 8 });
    const { json } = fc.letrec<{ json: unknown }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.array(tie('json'), { maxLength: 4 }),
        fc.dictionary(text, tie('json'), { maxKeys: 4 }),
      ),
    }));
    const plain = (node: Node): unknown => {
      if (node.kind === 'scalar') return node.text;
      if (node.kind === 'sequence') return node.items.map(plain);
      return Object.fromEntries([...node.entries].map(([key, { value }]) => [key, plain(value)]));
    };
    fc.assert(
      fc.property(json, fc.constantFrom(undefined, 2, '\t'), (value, indent) => {
        expect(plain(rootOf(JSON.stringify([value], null, indent)))).toEqual([value]);
      }),
    );
  });
});

describe('limits', () => {
  it.each([
    ['lists', (depth: number) => '['.repeat(depth) + ']'.repeat(depth)],
    ['dashes', (depth: number) => `${'- '.repeat(depth)}a`],
    ['mappings', (depth: number) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
  ])('nesting of %s', (_, nest) => {
    expect(parse(nest(LIMITS.nesting)).ok).toBe(true);
    expect(factsOf(parse(nest(LIMITS.nesting + 1)), 'too-deep')).toEqual({ limit: LIMITS.nesting });
    expect(codes(noted(parse(nest(200))))[0]).toMatch(/^too-deep /);
  });

  it('names the place where it is too deep', () => {
    expect(codes(noted(parse(`a: b\nc: ${'['.repeat(LIMITS.nesting)}`.concat(']'.repeat(LIMITS.nesting)))))).toEqual([
      `too-deep 2:${3 + LIMITS.nesting}`,
    ]);
  });

  it('number of values', () => {
    // The list itself is one.
    expect(parse('- a\n'.repeat(LIMITS.nodes - 1)).ok).toBe(true);
    expect(codes(noted(parse('- a\n'.repeat(LIMITS.nodes))))).toEqual(['too-many-values 1:1']);
    expect(codes(noted(parse('- a\n'.repeat(LIMITS.nodes + 1))))).toEqual([`too-many-values ${LIMITS.nodes + 1}:3`]);
  });

  it('number of diagnostics', () => {
    // As many as are gathered, whatever they are; as many as are told, in the end.
    for (const one of ['a: 1\n', '"\\0": 1\n', 'a: *b\n', '? !x a\n']) {
      expect(refused(one.repeat(5_000))).toHaveLength(10 * LIMITS.diagnostics);
    }
    const faults = noted(parse('a: 1\n'.repeat(5_000).concat('---')));
    expect(faults).toHaveLength(LIMITS.diagnostics + 1);
    expect(faults.at(-1)).toMatchObject({ code: 'too-many-diagnostics', at: { file: 'f.yaml' } });
  });
});

describe('files that say nothing', () => {
  it.each(['# only a comment\n', '---\n', '...\n', '~', 'null', '\n\n# a\n---\n# b\n...\n'])('%j is empty', (text) => {
    expect(codes(noted(parse(text)))).toEqual(['empty-file']);
  });
});

describe('several things that have no place here', () => {
  it('are told at once', () => {
    expect(codes(refused('a: !!str x\nb: &k y\nc: *k\n<<: { d: 1 }\na: 2\n'))).toEqual([
      'yaml-feature 1:4',
      'yaml-feature 2:4',
      'yaml-feature 3:4',
      'yaml-feature 4:1',
      'duplicate-key 5:1',
    ]);
  });
});

describe('what is said of a place', () => {
  it('a repeated key names the line of the first', () => {
    expect(refused('x: 1\na: b\nc: d\na: e')).toMatchObject([
      { code: 'duplicate-key', at: { line: 4, column: 1 }, facts: { key: 'a', firstLine: 2 } },
    ]);
  });

  it('a second document begins at its marker, not at dashes in a comment', () => {
    expect(codes(refused('a: b # ---\n---\nc: d'))).toEqual(['yaml-feature 2:1']);
  });

  it('an empty file has none, and one that is read has no warnings', () => {
    expect(refused('# nothing\n')).toMatchObject([{ code: 'empty-file', at: { file: 'f.yaml' } }]);
    expect(parse('a: b')).toMatchObject({ ok: true, warnings: [] });
  });
});
