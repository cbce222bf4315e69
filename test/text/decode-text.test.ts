import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { LIMITS } from '../../src/model/limits.ts';
import { decodeText } from '../../src/text/decode-text.ts';
import { written } from '../load/support/loading.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16le = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf16be = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

function refusal(bytes: Uint8Array): Diagnostic {
  const result = decodeText(bytes, 'unit.yaml');
  if (result.ok) throw new Error(`read as ${JSON.stringify(result.value.text.slice(0, 80))}`);
  expect(result.diagnostics).toHaveLength(1);
  const [diagnostic] = result.diagnostics;
  if (diagnostic === undefined) throw new Error('no diagnostic');
  return diagnostic;
}

describe('texts that are read', () => {
  it.each([
    ['plain', utf8('unit: a\n'), 'unit: a\n'],
    ['with letters beyond ASCII', utf8('nama: Kafé 😀\n'), 'nama: Kafé 😀\n'],
    ['with a mark in front, which is dropped', new Uint8Array([0xef, 0xbb, 0xbf, 0x61]), 'a'],
    ['with tabs and both line ends', utf8('a:\tb\r\nc: d\r'), 'a:\tb\r\nc: d\r'],
    ['with lone CR as line ends', utf8('a: b\rc: d\r'), 'a: b\rc: d\r'],
    ['of three bytes', utf8('a:\n'), 'a:\n'],
    ['exactly as long as the limit', utf8('a'.repeat(LIMITS.fileBytes)), 'a'.repeat(LIMITS.fileBytes)],
  ])('%s', (_, bytes, text) => {
    const result = decodeText(bytes, 'unit.yaml');
    expect(result.ok && result.value.text === text).toBe(true);
    expect(result.ok && result.warnings).toEqual([]);
  });
});

describe('other encodings', () => {
  it.each([
    ['UTF-16 LE with its mark', new Uint8Array([0xff, 0xfe, ...utf16le('unit: a')]), 'utf-16'],
    ['UTF-16 BE with its mark', new Uint8Array([0xfe, 0xff, ...utf16be('unit: a')]), 'utf-16'],
    ['UTF-16 LE without a mark', utf16le('unit: a'), 'utf-16'],
    ['UTF-16 BE without a mark', utf16be('unit: a'), 'utf-16'],
    ['Windows-1252', new Uint8Array([...utf8('nama: '), 0x93, 0x41, 0x94]), 'unknown'],
    ['UTF-16 LE with few letters of ASCII', utf16le('unit: 漢漢'), 'utf-16'],
    ['UTF-16 LE, a third of its bytes zeros', utf16le('unit漢漢'), 'utf-16'],
    ['UTF-16 LE of four bytes', utf16le('ab'), 'utf-16'],
    ['UTF-16 LE with its mark, none of its bytes zero', new Uint8Array([0xff, 0xfe, ...utf16le('漢字')]), 'utf-16'],
    ['UTF-16 BE with its mark, none of its bytes zero', new Uint8Array([0xfe, 0xff, ...utf16be('漢字')]), 'utf-16'],
    ['Latin-1 that begins as a mark does', new Uint8Array([0xff, 0x41]), 'unknown'],
    ['Latin-1 that begins as the other mark does', new Uint8Array([0xfe, 0x41]), 'unknown'],
    ['Latin-1 that goes on as a mark does', new Uint8Array([0x41, 0xfe]), 'unknown'],
    ['Latin-1 that goes on as the other mark does', new Uint8Array([0x41, 0xff]), 'unknown'],
    ['UTF-16 LE, its mark alone', new Uint8Array([0xff, 0xfe]), 'utf-16'],
    ['Latin-1', new Uint8Array([...utf8('nama: Kaf'), 0xe9]), 'unknown'],
    ['a lone surrogate in UTF-8', new Uint8Array([0x61, 0xed, 0xa0, 0x80]), 'unknown'],
    ['an overlong form', new Uint8Array([0xc0, 0xaf]), 'unknown'],
    ['a character cut off', utf8('a: é').subarray(0, 4), 'unknown'],
  ])('%s', (_, bytes, encoding) => {
    expect(refusal(bytes)).toMatchObject({ code: 'not-utf8', facts: { encoding }, at: { file: 'unit.yaml' } });
  });
});

describe('control characters', () => {
  it.each([
    ['a zero', 'a: b\nc: d\0', 'U+0000', 2, 5],
    ['zeros only, as after a power failure', '\0'.repeat(40), 'U+0000', 1, 1],
    ['an escape', 'a: \u001b[31m', 'U+001B', 1, 4],
    ['a form feed', 'a\n\n\fb', 'U+000C', 3, 1],
    ['a delete', 'a\u007f', 'U+007F', 1, 2],
    ['one of the second block', 'a\u0085', 'U+0085', 1, 2],
    ['a non-character', '😀\uffff', 'U+FFFF', 1, 3],
  ])('%s', (_, text, codePoint, line, column) => {
    expect(refusal(utf8(text))).toMatchObject({
      code: 'control-character',
      facts: { codePoint },
      at: { line, column },
    });
  });

  it('are all told, and with them what is merely invisible', () => {
    const result = decodeText(utf8('a: \u001b[31mx\u001b\nb: \u200b\n\nc: \0\0\0\u202e'), 'f');
    const told = result.ok ? [] : result.diagnostics;
    expect(told.map(({ code, at, facts }) => [code, written(at), (facts as { codePoint: string }).codePoint])).toEqual([
      ['control-character', '1:4-5', 'U+001B'],
      ['control-character', '1:10-11', 'U+001B'],
      ['invisible-character', '2:4-5', 'U+200B'],
      ['control-character', '4:4-7', 'U+0000'],
      ['invisible-character', '4:7-8', 'U+202E'],
    ]);
  });

  it('are told up to the limit', () => {
    const result = decodeText(utf8('ab\0'.repeat(300_000)), 'f');
    const told = result.ok ? [] : result.diagnostics;
    expect(told).toHaveLength(LIMITS.diagnostics + 1);
    expect(told.at(-1)?.code).toBe('too-many-diagnostics');
  });
});

describe('sizes', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t\r\n'],
    ['a mark alone', '\ufeff'],
  ])('%s is an empty file', (_, text) => {
    expect(refusal(utf8(text)).code).toBe('empty-file');
  });

  it('refuses a file over the limit unread', () => {
    expect(refusal(new Uint8Array(LIMITS.fileBytes + 1))).toMatchObject({
      code: 'too-large',
      facts: { bytes: LIMITS.fileBytes + 1, limit: LIMITS.fileBytes },
    });
  });
});
