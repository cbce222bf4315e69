import { describe, expect, it } from 'vitest';
import { readText } from '../../src/documents/read-text.ts';
import type { Block } from '../../src/model/text-document.ts';

function read(text: string): readonly Block[] {
  const loaded = readText(new TextEncoder().encode(text), 'a.txt');
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.diagnostics));
  return loaded.value.blocks;
}

function cells(block: Block | undefined): string[][] {
  return block?.kind === 'table' ? block.rows.map((row) => row.cells.map(({ text }) => text)) : [];
}

describe('blocks of plain text', () => {
  it('are capitals, numbered lines, bullets and the rest', () => {
    expect(
      read('   STANDAR PELAYANAN\n\nTeks biasa\nberlanjut\n1. satu\n   lanjut\n  a) dua\n- tiga\nLokasi : loket\n'),
    ).toEqual([
      {
        kind: 'heading',
        depth: 2,
        text: 'STANDAR PELAYANAN',
        at: { file: 'a.txt', line: 1, column: 4, endColumn: 21 },
      },
      { kind: 'paragraph', text: 'Teks biasa\nberlanjut', at: { file: 'a.txt', line: 3, column: 1, endColumn: 11 } },
      {
        kind: 'list-item',
        depth: 1,
        marker: '1.',
        text: 'satu\nlanjut',
        at: { file: 'a.txt', line: 5, column: 1, endColumn: 8 },
      },
      {
        kind: 'list-item',
        depth: 2,
        marker: 'a)',
        text: 'dua',
        at: { file: 'a.txt', line: 7, column: 3, endColumn: 9 },
      },
      { kind: 'list-item', depth: 1, text: 'tiga', at: { file: 'a.txt', line: 8, column: 1, endColumn: 7 } },
      { kind: 'paragraph', text: 'Lokasi : loket', at: { file: 'a.txt', line: 9, column: 1, endColumn: 15 } },
    ]);
  });

  it('are bold where a chat program would set them so', () => {
    const blocks = read('*Surat Keterangan*\nteks\n*a. Syarat*\n*tebal* dan tidak\n* butir *\n');
    expect(blocks.map((block) => ('text' in block ? [block.kind, block.text, 'bold' in block] : []))).toEqual([
      ['paragraph', 'Surat Keterangan', true],
      ['paragraph', 'teks', false],
      ['list-item', 'Syarat', true],
      ['paragraph', '*tebal* dan tidak', false],
      ['list-item', 'butir *', false],
    ]);
  });

  it('are tables drawn with bars, without the lines between rows', () => {
    const [table] = read('+---+---+\n| NO | URAIAN |\n+===+===+\n| 1  | satu   |\n|    | dua    |\n+---+---+\n');
    expect(cells(table)).toEqual([
      ['NO', 'URAIAN'],
      ['1', 'satu'],
      ['', 'dua'],
    ]);
    expect(table?.kind === 'table' && table.rows[1]?.cells[1]?.at).toEqual({
      file: 'a.txt',
      line: 4,
      column: 8,
      endColumn: 12,
    });
  });

  it('are tables drawn with box characters, or without bars at the ends', () => {
    expect(cells(read('┌───┬───┐\n│ 1 │ a │\n└───┴───┘')[0])).toEqual([['1', 'a']]);
    expect(cells(read('1 | a\n  | b\n')[0])).toEqual([
      ['1', 'a'],
      ['', 'b'],
    ]);
  });

  it('are tables of tabs, with cells that go on below without tabs', () => {
    const [table, after] = read('1\tProsedur\t1. satu\n2. dua\ntiga\n2\tBiaya\t1. a\n2. b\n\nTeks\n');
    expect(cells(table)).toEqual([
      ['1', 'Prosedur', '1. satu\n2. dua\ntiga'],
      ['2', 'Biaya', '1. a\n2. b'],
    ]);
    expect(after).toMatchObject({ kind: 'paragraph', text: 'Teks' });
  });

  it.each([
    ['a line behind the last row', '1\tProsedur\tsatu\n2\tBiaya\tdua\nTeks'],
    ['an entry that does not count on', '1\tProsedur\t1. satu\n2\tBiaya\t1. dua\n4. Teks'],
    ['a line between pairs', 'Nama\tAni\nAlamat\tSolo\nTeks\nUsia\t1\nTinggi\t2'],
  ])('leave out of a table of tabs %s', (_, text) => {
    const [table, after] = read(text);
    expect(cells(table)).toHaveLength(2);
    expect(after).toMatchObject({ text: 'Teks' });
  });

  it('are tables of tabs, with cells that go on', () => {
    const [table] = read('No\tKomponen\tUraian\n1\tProsedur\tsatu\n\t\tdua\n');
    expect(cells(table)).toEqual([
      ['No', 'Komponen', 'Uraian'],
      ['1', 'Prosedur', 'satu'],
      ['', '', 'dua'],
    ]);
    expect(table?.kind === 'table' && table.rows[2]?.cells[2]?.at).toEqual({
      file: 'a.txt',
      line: 3,
      column: 3,
      endColumn: 6,
    });
  });

  it('are no tables where a line is only indented by tabs', () => {
    expect(read('\tsatu\n\tdua\n').map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  it.each(['\n', '\r\n', '\r'])('end lines with %j', (end) => {
    expect(read(`satu${end}${end}dua${end}`).map(({ at }) => at.line)).toEqual([1, 3]);
  });
});
