import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/documents/read-markdown.ts';
import { LIMITS } from '../../src/model/limits.ts';
import type { Block } from '../../src/model/text-document.ts';

const encode = (text: string) => new TextEncoder().encode(text);

function read(text: string | Uint8Array): readonly Block[] {
  const loaded = readMarkdown(typeof text === 'string' ? encode(text) : text, 'a.md');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return loaded.value.blocks;
}

function faults(text: string | Uint8Array): string[] {
  const loaded = readMarkdown(typeof text === 'string' ? encode(text) : text, 'a.md');
  return loaded.ok ? [] : loaded.diagnostics.map(({ code }) => code);
}

/** What is in a source at the places of its blocks and cells. */
function pointedAt(text: string): string[] {
  const lines = text.split(/\r\n?|\n/);
  const at = ({ line = 0, column = 0, endColumn }: Block['at']) =>
    (lines[line - 1] ?? '').slice(column - 1, endColumn === undefined ? column - 1 : endColumn - 1);
  return read(text).flatMap((block) =>
    block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells.map((cell) => at(cell.at))) : [at(block.at)],
  );
}

/** The line of the source that each line of each text begins in, after the word at its place. */
function linesOfTexts(text: string): string[] {
  return read(text).flatMap((block) => {
    if (block.kind === 'table' || block.kind === 'comment') return [];
    const { at, lines } = block;
    return block.text.split('\n').map((line, index) => `${line} ${(at.line ?? 0) + (lines?.[index] ?? index)}`);
  });
}

describe('lines of texts', () => {
  it.each([
    ['the source breaks', 'a\nb\nc', ['a 1', 'b 2', 'c 3']],
    ['<br> breaks', 'a<br>b\nc<br/><br>d\ne', ['a 1', 'b 1', 'c 2', 'd 2', 'e 3']],
    ['both break in one place', 'a<br>\nb', ['a 1', 'b 2']],
    ['bold lines', '**a<br>b**\n*c*', ['a 1', 'b 1', 'c 2']],
    ['headings', '\n## a<br>b', ['a 2', 'b 2']],
    ['entries of lists', '1. a<br>b\n   c', ['a 1', 'b 1', 'c 2']],
    ['blocks of HTML', '<div>\n\n<p>a</p><p>b</p>\n</div>', ['a 3', 'b 3']],
    ['blocks of HTML with blank lines', '<pre>\na\n\nb\n</pre>', ['a 2', 'b 4']],
    ['HTML behind a comment', '<!-- x\ny --> a\nb', ['a 2', 'b 3']],
    ['fences', '~~~\na\n\nb\n~~~', ['a 2', 'b 4']],
    ['behind front matter', '---\nx: y\n---\na<br>b\nc', ['a 4', 'b 4', 'c 5']],
  ])('are known where %s', (_, text, expected) => {
    expect(linesOfTexts(text)).toEqual(expected);
  });
});

describe('blocks of Markdown', () => {
  it('are headings, paragraphs, entries of lists, tables and comments', () => {
    expect(
      read(
        '# Judul\n\n**Persyaratan:**\n\nSatu\ndua\n\n3. tiga\n   - di dalam\n\n<!-- patuh-abaikan cost-unclear: nanti -->\n<!-- catatan -->\n\n| a | b |\n|--|--|\n| c<br>d | **e** |\n',
      ).map(({ at, ...block }) => ({ ...block, line: at.line })),
    ).toMatchObject([
      { kind: 'heading', depth: 1, text: 'Judul', line: 1 },
      { kind: 'paragraph', text: 'Persyaratan:', bold: true, line: 3 },
      { kind: 'paragraph', text: 'Satu\ndua', line: 5 },
      { kind: 'list-item', depth: 1, marker: '3.', text: 'tiga', line: 8 },
      { kind: 'list-item', depth: 2, text: 'di dalam', line: 9 },
      { kind: 'comment', text: 'patuh-abaikan cost-unclear: nanti', line: 11 },
      {
        kind: 'table',
        rows: [{ cells: [{ text: 'a' }, { text: 'b' }] }, { cells: [{ text: 'c\nd' }, { text: 'e' }] }],
      },
    ]);
  });

  it.each([
    ['emphasis and links', 'Datang ke *loket* [satu](https://example.go.id) `A`', 'Datang ke loket satu A'],
    ['entities and escapes', 'Rp&nbsp;0 \\*nol\\*', 'Rp 0 *nol*'],
    ['hidden characters', 'Per\u00ADsya\u200Bratan', 'Persyaratan'],
    ['tags', 'Satu<br>dua <u>tiga</u>', 'Satu\ndua tiga'],
    ['an image', '![Alur](alur.png)', 'Alur'],
    ['an image without a text', '![](alur.png)', 'gambar'],
    ['an image in HTML', '_<img src="alur.png">_', 'gambar'],
    ['an image beside words', '![](alur.png) Lihat bagan', 'Lihat bagan'],
    ['a block of HTML', '<div align="center">\nMAKLUMAT<br/>PELAYANAN\n</div>', 'MAKLUMAT\nPELAYANAN'],
    ['a quotation', '> Persyaratan', 'Persyaratan'],
    ['indented text', '    Persyaratan', 'Persyaratan'],
  ])('are read without marks: %s', (_, text, expected) => {
    expect(read(text)).toMatchObject([{ kind: 'paragraph', text: expected }]);
  });

  it('leave front matter out, and count its lines', () => {
    expect(read('---\njudul: x\n---\n\n# Judul\n')).toMatchObject([{ text: 'Judul', at: { line: 5, column: 3 } }]);
    expect(read('Teks\n\n---\n\nteks')).toHaveLength(2);
  });

  it('keep numbers as they are written', () => {
    const items = read('3. a\n7. b\n\n2) c\n');
    expect(items.map((item) => (item.kind === 'list-item' ? item.marker : ''))).toEqual(['3.', '7.', '2)']);
  });

  it('contain an entry that a table follows', () => {
    expect(read('1. | a | b |\n   |--|--|\n   | c | d |\n').map(({ kind }) => kind)).toContain('table');
  });
});

describe('places in Markdown', () => {
  it.each([
    ['# Judul', ['Judul']],
    ['## 1. Persyaratan ##', ['1. Persyaratan']],
    ['1. satu\n   - dua\n> - tiga', ['satu', 'dua', 'tiga']],
    [
      '| NO | KOMPONEN | URAIAN |\n|---|---|---|\n| 1 |  Persyaratan  | a \\| b |\n| 2 | | c',
      ['NO', 'KOMPONEN', 'URAIAN', '1', 'Persyaratan', 'a \\| b', '2', '', 'c'],
    ],
    ['NO | KOMPONEN\n--|--\n1 | Biaya', ['NO', 'KOMPONEN', '1', 'Biaya']],
    ['> | a | b |\n> |--|--|\n> | c | d |', ['a', 'b', 'c', 'd']],
    ['- x\n\n  | a | b |\n  |--|--|\n  | **c** | d |', ['x', 'a', 'b', '**c**', 'd']],
    ['\uFEFF# Judul\r\n\r\nteks\r\n', ['Judul', 'teks']],
  ])('are those of the words: %s', (text, expected) => {
    expect(pointedAt(text.replace('\uFEFF', ''))).toEqual(expected);
    expect(read(text)).toHaveLength(read(text.replace('\uFEFF', '')).length);
  });

  it('of cells that a row lacks are its end', () => {
    const [table] = read('| a | b |\n|--|--|\n| c |\n');
    expect(table?.kind === 'table' && table.rows[1]?.cells[1]?.at).toEqual({ file: 'a.md', line: 3, column: 6 });
  });

  it('of comments are those of the comment, in paragraphs, cells and blocks', () => {
    const comment = '<!-- patuh-abaikan a: b -->';
    const text = `teks\nlagi ${comment}\n\n| a | b |\n|--|--|\n| c ${comment} | d |\n\n<div>\n${comment}\n</div>\n`;
    expect(
      read(text)
        .filter(({ kind }) => kind === 'comment')
        .map(({ at }) => [at.line, at.column]),
    ).toEqual([
      [2, 6],
      [6, 5],
      [9, 1],
    ]);
  });
});

describe('hostile Markdown', () => {
  it.each([
    ['quotations in one another', '>'.repeat(2 * LIMITS.nesting + 2), 'too-deep'],
    [
      'lists in one another',
      Array.from({ length: LIMITS.nesting + 2 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'),
      'too-deep',
    ],
    ['a text that is too large', 'a'.repeat(LIMITS.fileBytes + 1), 'too-large'],
    ['control characters', 'a\u0007b', 'control-character'],
    ['nothing', ' \n', 'empty-file'],
  ])('%s', (_, text, code) => {
    expect(faults(`${text}x`.slice(0, code === 'empty-file' ? -1 : undefined))).toContain(code);
  });

  it('in other encodings', () => {
    expect(faults(Uint8Array.of(0xff, 0xfe, 0x41, 0, 0x42, 0))).toEqual(['not-utf8']);
    expect(faults(Uint8Array.of(0x41, 0xe9, 0x42))).toEqual(['not-utf8']);
  });

  it('with page breaks of a printed page', () => {
    expect(read('satu\fdua')).toMatchObject([{ text: 'satu dua' }]);
  });

  it.each([
    ['comments that never end', '<!--'.repeat(100_000)],
    ['emphasis without end', 'a**b'.repeat(50_000)],
    ['brackets', '[a]('.repeat(50_000)],
    ['a table of many columns', `${'|a'.repeat(20_000)}|\n${'|-'.repeat(20_000)}|\n${'|b'.repeat(20_000)}|`],
  ])('is read in seconds: %s', (_, text) => {
    const start = performance.now();
    read(text);
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
