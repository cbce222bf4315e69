import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Node } from '../../../src/load/yaml/node.ts';
import { parseAnyYaml } from '../../../src/load/yaml/parse-yaml.ts';
import { readIndonesianKeys } from '../../../src/load/yaml/read-indonesian-keys.ts';
import { readSimpleYaml } from '../../../src/load/yaml/read-simple-yaml.ts';
import { sourceText } from '../../../src/text/source-text.ts';
import { tries } from '../../support/how-often.ts';

/** A tree as lists, which are quickly compared: all that the loaders see of it, offsets too. */
function flat(node: Node): unknown {
  const { start, end } = node;
  if (node.kind === 'scalar') return [node.text, node.empty, node.written, start, end];
  if (node.kind === 'sequence') return ['list', start, end, ...node.items.map(flat)];
  return ['mapping', start, end, ...[...node.entries].map(([key, one]) => [key, flat(one.key), flat(one.value)])];
}

/** Expects of a text that it is read as js-yaml reads it, or left to it; gives whether it was read. */
function expectSame(text: string): boolean {
  const simple = readSimpleYaml(text);
  if (simple === undefined) return false;
  const source = sourceText('file.yaml', text);
  const any = parseAnyYaml(source);
  if (!any.ok) throw new Error(`js-yaml does not read ${JSON.stringify(text)}`);
  const faults = readIndonesianKeys(simple, source);
  expect([flat(simple), faults], JSON.stringify(text)).toEqual([flat(any.value.root), any.value.faults]);
  return true;
}

const SAMPLES = join(import.meta.dirname, '../../../samples');
const FILES = readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.ya?ml$/.test(name))
  .sort()
  .map((name) => readFileSync(join(SAMPLES, name), 'utf8'));

/** What means something in YAML, or looks as if it did. */
const PIECES = [
  ...[
    '\n',
    '\n  ',
    '\n    ',
    ' ',
    ': ',
    ':',
    '- ',
    '-',
    ',',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    ' #',
    '~',
    'null',
    'a',
    'ada',
  ],
  ...[
    'b: c',
    'key: ',
    '\n- ',
    '\n  - ',
    '---',
    '...',
    '?',
    '? ',
    '&a',
    '*a',
    '!',
    '|',
    '>',
    '%',
    '@',
    '`',
    '\\',
    '<<: ',
    '1',
  ],
  ...[
    '8,72',
    '\t',
    'x:y',
    '{ a: b }',
    '[a, b]',
    '"a": 1',
    '{"a":1}',
    'é',
    'A: b',
    '- - a',
    '- a: b',
    '-1',
    '::',
    ' : ',
    '{a}',
  ],
  ...[
    '{a: }',
    '[,]',
    '=',
    '(',
    '#x',
    '"a"#b',
    'a#b',
    'http://x.y/z?a=b#c',
    '\n\n',
    '\n#c\n',
    '\n  # c\n',
    '\r',
    '\u00a0',
  ],
];
const INLINE = [
  ...[
    'ada',
    '"x: y"',
    "'q'",
    'a b # c',
    '{ a: b, c: 1 }',
    '[a, {b: c}]',
    '~',
    'x:y',
    '-1',
    'a, b',
    '{}',
    '[ ]',
    '"a" # c',
  ],
  ...['{"a":1,"b":["c"]}', '[ "a" , b ]', '{ a: "b" , c: d }', '', ' # c', "'it''s'", '"\\n"'],
];
const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((some) => some.join(''));

/** Lines of a block at an indentation: mappings, lists, comments, blank lines, more or less in their place. */
const block = fc
  .letrec<{ entry: readonly string[]; entries: readonly string[] }>((tie) => ({
    entry: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'block' },
      fc
        .tuple(
          fc.constantFrom('a', 'b', 'x-y', 'null', '1', 'jawaban', 'layanan', 'answers'),
          fc.constantFrom(...INLINE),
        )
        .map(([key, value]) => [`${key}: ${value}`]),
      fc.constantFrom(['# c'], [''], ['  # d'], ['- v'], ['- { a: b }']),
      fc
        .tuple(fc.constantFrom('c', 'services', 'bukti'), fc.constantFrom('', '  ', ' - '), tie('entries'))
        .map(([key, indent, inner]) => [
          `${key}:`,
          ...inner.map((line, index) => `${index > 0 && indent === ' - ' ? '   ' : indent}${line}`),
        ]),
    ),
    entries: fc.array(tie('entry'), { minLength: 1, maxLength: 3 }).map((some) => some.flat()),
  }))
  .entries.map((lines) => `${lines.join('\n')}\n`);

/** A text with a piece in the place of up to three characters. */
const damaged = (texts: fc.Arbitrary<string>) =>
  fc.tuple(texts, fc.nat(), fc.nat(3), fc.constantFrom(...PIECES)).map(([text, place, length, piece]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + piece + text.slice(at + length);
  });

describe('simple YAML is read as js-yaml reads it', () => {
  test('the samples', () => {
    const read = FILES.filter(expectSame);
    // Those that are not are wrong on purpose, or have letters outside of ASCII.
    expect(read.length).toBeGreaterThan(FILES.length / 2);
  });

  test('any pieces', () => {
    fc.assert(
      fc.property(pieces, (text) => void expectSame(text)),
      tries(20_000),
    );
  });

  test('any blocks, whole and damaged', () => {
    fc.assert(
      fc.property(fc.oneof(block, damaged(block)), (text) => void expectSame(text)),
      tries(10_000),
    );
  });

  test('damaged samples', () => {
    fc.assert(
      fc.property(damaged(fc.constantFrom(...FILES)), (text) => void expectSame(text)),
      tries(1000),
    );
  });

  test.each([
    ['a: b', true],
    ['a: b # c\n# d\n', true],
    ['a:\nb:\n  - c\n  - d: e\n    f: g\n', true],
    ['a:\n- b\n- { c: d, e: [f, "g"] }\n', true],
    ['{"a":1,"b":["c",{"d":"e"}]}', false],
    ['a: {"b":1,"c":["d"]}', true],
    ['a: b\n  c', false],
    ['a: b: c', false],
    ['a: "b\\n"', false],
    ['a: é', false],
    ['a: b\r\n', false],
    ['a: b\na: c', false],
    ['A: b', false],
    ['a: |\n  b', false],
    ['a: &b c', false],
    ['a: { b: 8,72 }', false],
    ['- a', false],
    ['a', false],
    ['', false],
    ['---\na: b', false],
  ])('%j is read here: %s', (text, isSimple) => {
    expect(expectSame(text)).toBe(isSimple);
  });
});
