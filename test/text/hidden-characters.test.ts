import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../src/model/limits.ts';
import { withoutHidden } from '../../src/text/hidden-characters.ts';
import { describe as codes, loadedOf, parse, refused, rootOf, scalarAt, written } from '../load/support/loading.ts';

/** Code, place and facts of the only fault. */
function only(text: string) {
  const faults = refused(text);
  expect(codes(faults)).toHaveLength(1);
  const [{ code, at, facts } = { code: '', at: { file: '' }, facts: {} }] = faults;
  return { code, place: written(at), ...facts };
}

const INVISIBLE = { code: 'invisible-character', turnsDirection: false };
const TURNING = { code: 'invisible-character', turnsDirection: true };
const CONTROL = { code: 'control-character' };

describe('invisible characters', () => {
  it.each([
    ['\u00ad', 'U+00AD', INVISIBLE],
    ['\u115f', 'U+115F', INVISIBLE],
    ['\u180e', 'U+180E', INVISIBLE],
    ['\u200b', 'U+200B', INVISIBLE],
    ['\u2060', 'U+2060', INVISIBLE],
    ['\u2064', 'U+2064', INVISIBLE],
    ['\u3164', 'U+3164', INVISIBLE],
    ['\ufeff', 'U+FEFF', INVISIBLE],
    ['\ufff9', 'U+FFF9', INVISIBLE],
    ['\u{e0041}', 'U+E0041', INVISIBLE],
    ['\u061c', 'U+061C', TURNING],
    ['\u200e', 'U+200E', TURNING],
    ['\u200f', 'U+200F', TURNING],
    ['\u202a', 'U+202A', TURNING],
    ['\u202e', 'U+202E', TURNING],
    ['\u2066', 'U+2066', TURNING],
    ['\u2069', 'U+2069', TURNING],
    ['\u206f', 'U+206F', TURNING],
  ])('%j is refused at its place', (character, codePoint, kind) => {
    const told = (place: string) => ({ ...kind, codePoint, place: `${place}-${Number(place.split(':')[1]) + width}` });
    const width = character.length;
    expect(only(`# x\nb: cd${character}e`)).toEqual(told('2:6'));
    expect(only(`b: "d${character}"`)).toEqual(told('1:6'));
    expect(only(`b: |\n  cde${character}f\n  g`)).toEqual(told('2:6'));
    expect(only(`abcde${character}x: f`)).toEqual(told('1:6'));
    expect(only(`a: b # ${character}\nc: d`)).toEqual({ ...told('1:8'), takenOut: true });
    expect(only(`{ "a": "b${character}c" }`)).toEqual(told('1:10'));
  });

  it.each([
    ['zero-width non-joiner', '\u200c'],
    ['zero-width joiner', '👩\u200d💻'],
    ['variation selector', '❤\ufe0f'],
    ['no-break space', '\u00a0'],
    ['line separator', 'a\u2028b'],
  ])('%s is read', (_, text) => {
    expect(refused(`a: x${text}`)).toEqual([]);
    expect(scalarAt(rootOf(`a: x${text}`), 'a').text).toBe(`x${text}`);
  });

  it('that are adjacent are one place', () => {
    expect(codes(refused('a: b\u200b\u202e\u200bc\u200b'))).toEqual([
      'invisible-character 1:5',
      'invisible-character 1:9',
    ]);
    expect(written(refused('a: b\u200b\u202e\u200bc')[0]?.at ?? { file: '' })).toBe('1:5-8');
  });

  it('in front are one mark, and a second one is too many', () => {
    expect(refused('\ufeffa: b')).toEqual([]);
    expect(only('\ufeff\ufeffa: b')).toEqual({ ...INVISIBLE, codePoint: 'U+FEFF', place: '1:1-2' });
  });

  it('are told beside what ends the reading, and beside all else', () => {
    expect(codes(refused('a: \u200bb\nc: [\n'))).toEqual(['invisible-character 1:4', 'yaml-syntax 2:4']);
    expect(codes(refused('\u200b\n%YAML 1.2\n---\n'))).toContain('invisible-character 1:1');
    expect(codes(refused('a: \u200bb\na: *c\n'))).toEqual([
      'invisible-character 1:4',
      'yaml-feature 2:4',
      'duplicate-key 2:1',
    ]);
  });

  it('are gathered up to the limit', () => {
    expect(refused('- \u200b\n'.repeat(5_000))).toHaveLength(LIMITS.diagnostics + 1);
  });
});

describe('hidden characters written as escapes', () => {
  it.each([
    ['\\u202e', 'U+202E', TURNING],
    ['\\u200b', 'U+200B', INVISIBLE],
    ['\\xad', 'U+00AD', INVISIBLE],
    ['\\ufeff', 'U+FEFF', INVISIBLE],
    ['\\U000E0041', 'U+E0041', INVISIBLE],
    ['\\udb40\\udc41', 'U+E0041', INVISIBLE],
    ['\\0', 'U+0000', CONTROL],
    ['\\u0000', 'U+0000', CONTROL],
    ['\\U00000000', 'U+0000', CONTROL],
    ['\\x1b', 'U+001B', CONTROL],
    ['\\e', 'U+001B', CONTROL],
    ['\\a', 'U+0007', CONTROL],
    ['\\b', 'U+0008', CONTROL],
    ['\\v', 'U+000B', CONTROL],
    ['\\f', 'U+000C', CONTROL],
    ['\\N', 'U+0085', CONTROL],
    ['\\u007F', 'U+007F', CONTROL],
    ['\\uFFFE', 'U+FFFE', CONTROL],
    ['\\ud800', 'U+D800', CONTROL],
    ['\\uDFFF', 'U+DFFF', CONTROL],
    ['\\ude00\\ud83d', 'U+DE00', CONTROL],
    ['\\U0000D800', 'U+D800', CONTROL],
    // No characters at all.
    ['\\U00110000', 'U+FFFF', CONTROL],
    ['\\UFFFFFFFF', 'U+FFFF', CONTROL],
    // Cut to what fits, it would be a face.
    ['\\U0401F600', 'U+FFFF', CONTROL],
  ])('%s is refused, at the text that contains it', (sequence, codePoint, kind) => {
    const first = sequence.startsWith('\\ude00') ? '\\ude00' : sequence;
    expect(only(`a: b\nc: "x\\\\${sequence}y"`)).toEqual({
      ...kind,
      codePoint,
      written: first,
      place: `2:4-${10 + sequence.length}`,
    });
    expect(only(`"${sequence}": b`)).toMatchObject({ ...kind, written: first });
  });

  it('is refused in JSON', () => {
    expect(only('{\n\t"a": ["b", "\\u001b[31m"]\n}')).toEqual({
      ...CONTROL,
      codePoint: 'U+001B',
      written: '\\u001b',
      place: '2:13-25',
    });
  });

  it.each([
    ['"a\\tb\\nc\\r\\n"', 'a\tb\nc\r\n'],
    ['"\\ud83d\\ude00\\U0001F600"', '😀😀'],
    ['"\\x30\\u0045\\U0010FFFF"', '0E\u{10FFFF}'],
    ['"\\_\\L\\P"', '\u00a0\u2028\u2029'],
    ['"👩\\u200d💻"', '👩\u200d💻'],
    ['"\\\\0 \\\\u202e \\\\e"', '\\0 \\u202e \\e'],
    ["'\\U00110000'", '\\U00110000'],
    ['\\U00110000', '\\U00110000'],
    ["'\\0 \\u202e'", '\\0 \\u202e'],
    ['|\n  a\tb\n  \\0\n', 'a\tb\n\\0\n'],
    ['C:\\0', 'C:\\0'],
  ])('%j is read', (source, text) => {
    expect(refused(`a: ${source}`)).toEqual([]);
    expect(scalarAt(rootOf(`a: ${source}`), 'a').text).toBe(text);
  });

  it('is reported once a text, also beside a raw one', () => {
    expect(codes(loadedOf(parse('a: "\\0 \\e"\nb: "\u200b \\0"')).faults)).toEqual([
      'invisible-character 2:5',
      'control-character 1:4',
      'control-character 2:4',
    ]);
  });

  it('says which escape it is, text for text', () => {
    expect(refused('a: "\\0"\nb: "\\e"').map(({ facts }) => facts)).toMatchObject([
      { codePoint: 'U+0000', written: '\\0' },
      { codePoint: 'U+001B', written: '\\e' },
    ]);
  });

  it('after as many backslashes as there are', () => {
    for (let count = 1; count <= 6; count++) {
      expect(refused(`a: "${'\\'.repeat(count)}0"`)).toHaveLength(count % 2);
    }
  });
});

it('a text as it looks is the text without them', () => {
  expect(withoutHidden('\u200bu\u202en\0it 👩\u200d💻\u00ad')).toBe('unit 👩\u200d💻');
});
