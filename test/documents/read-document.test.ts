import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_READERS } from '../../src/documents/document-readers.ts';
import { formatOfName, readDocument } from '../../src/documents/read-document.ts';
import { DOCUMENT_FORMATS } from '../../src/model/text-document.ts';
import { refusalOf } from '../../src/office/refusal.ts';
import { p, wordFile } from './support/word-file.ts';

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../fixtures/documents/${name}`, import.meta.url)));
const outcome = async (bytes: Uint8Array, file: string) => {
  const loaded = await readDocument(bytes, file);
  return loaded.ok ? loaded.value.format : loaded.diagnostics.map(({ code, facts }) => ({ code, ...facts }));
};

const text = strToU8('# Standar Pelayanan\n\nisi');
const html = strToU8('<!DOCTYPE html>\n<p>isi');
const word = wordFile(p('isi'));
const pdf = fixture('standar-chromium.pdf');
const ole = (...more: number[]) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array(600).fill(0), ...more]);
const locked = ole(...[...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]));
const rtf = strToU8('{\\rtf1 isi}');
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

describe('by name', () => {
  it.each([
    ['a.md', 'markdown'],
    ['A.MARKDOWN', 'markdown'],
    ['map/a.b.docx', 'docx'],
    ['a.html', 'html'],
    ['a.htm', 'html'],
    ['a.txt', 'text'],
    ['a.pdf', 'pdf'],
    ['a.doc', undefined],
    ['md', undefined],
    ['map.md/a', undefined],
  ])('%s is %s', (file, format) => {
    expect(formatOfName(file)).toBe(format);
  });

  it('no ending means two formats', () => {
    const extensions = DOCUMENT_FORMATS.flatMap((format) => DOCUMENT_READERS[format].extensions as readonly string[]);
    expect(new Set(extensions).size).toBe(extensions.length);
  });
});

it('a bug of a reader is no fault of the document', () => {
  expect(() => refusalOf(new TypeError('bug'))).toThrow(TypeError);
});

describe('names and bytes', () => {
  const misnamed = (extension: string, found: string) => [{ code: 'document-misnamed', extension, found }];

  it.each<[file: string, what: string, bytes: Uint8Array, expected: unknown]>([
    ['a.md', 'text', text, 'markdown'],
    ['a.txt', 'text', text, 'text'],
    ['a.html', 'HTML', html, 'html'],
    ['a.docx', 'Word', word, 'docx'],
    ['a.pdf', 'PDF', pdf, 'pdf'],
    ['a.md', 'Markdown that begins with a tag', strToU8('<html>\n\n# a'), 'markdown'],
    ['a.docx', 'PDF', pdf, misnamed('.docx', 'pdf')],
    ['a.docx', 'HTML', html, misnamed('.docx', 'html')],
    ['a.docx', 'old Word', ole(), misnamed('.docx', 'office-97')],
    ['a.docx', 'locked Word', locked, [{ code: 'document-encrypted', format: 'docx' }]],
    ['a.docx', 'a picture', png, misnamed('.docx', 'image')],
    ['a.docx', 'another zip', zipSync({ 'xl/workbook.xml': text }), [{ code: 'document-damaged', format: 'docx' }]],
    ['a.docx', 'text', text, [{ code: 'document-damaged', format: 'docx' }]],
    ['a.pdf', 'Word', word, misnamed('.pdf', 'docx')],
    ['a.md', 'Word', word, misnamed('.md', 'docx')],
    ['a.txt', 'RTF', rtf, misnamed('.txt', 'rtf')],
    ['a.html', 'PDF', pdf, misnamed('.html', 'pdf')],
    ['a.md', 'a zip', zipSync({ a: text }), misnamed('.md', 'zip')],
    ['a.doc', 'old Word', ole(), [{ code: 'old-word-format' }]],
    ['a.doc', 'locked Word', locked, [{ code: 'document-encrypted', format: 'docx' }]],
    ['a.doc', 'Word', word, misnamed('.doc', 'docx')],
    ['a.doc', 'HTML', html, misnamed('.doc', 'html')],
    ['a.doc', 'text', text, [{ code: 'document-extension', extension: '.doc' }]],
    ['a.odt', 'a zip', zipSync({ a: text }), [{ code: 'document-extension', extension: '.odt' }]],
    ['a', 'text', text, [{ code: 'document-extension', extension: 'a' }]],
    ['a.md', 'nothing', new Uint8Array(), [{ code: 'empty-file' }]],
    ['-', 'text', text, 'markdown'],
    ['-', 'HTML', html, 'html'],
    ['-', 'Word', word, 'docx'],
    ['-', 'PDF', pdf, 'pdf'],
    ['-', 'old Word', ole(), [{ code: 'old-word-format' }]],
    ['-', 'a picture', png, [{ code: 'not-utf8', encoding: 'unknown' }]],
  ])('%s with %s', async (file, _, bytes, expected) => {
    expect(await outcome(bytes, file)).toEqual(expected);
  });
});
