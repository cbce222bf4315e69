import { describe, expect, test } from 'vitest';
import { id } from '../../../src/messages/id/id.ts';
import { drawDocx } from '../../../src/report/drawers/draw-docx.ts';
import { drawHtml } from '../../../src/report/drawers/draw-html.ts';
import { drawMarkdown } from '../../../src/report/drawers/draw-markdown.ts';
import { drawTerminal } from '../../../src/report/drawers/draw-terminal.ts';
import { drawXlsx } from '../../../src/report/drawers/draw-xlsx.ts';
import type { Block, Outline } from '../../../src/report/outlines/outline.ts';
import { readable } from '../../support/office-file.ts';

/** A block of each kind, with the texts that no drawer may lose. */
const BLOCKS: readonly (readonly [block: Block, texts: readonly string[]])[] = [
  [{ kind: 'subheading', text: 'Subjudul' }, ['Subjudul']],
  [
    {
      kind: 'score',
      value: '65,09',
      zone: 'yellow',
      words: 'zona kuning',
      label: 'Sedang',
      scale: { score: 65.09, max: 100, bounds: [{ value: 51, name: '51' }] },
    },
    ['65,09', 'Sedang'],
  ],
  [
    {
      kind: 'score',
      value: null,
      zone: null,
      words: 'tanpa nilai',
      label: '',
      scale: null,
    },
    ['tanpa nilai'],
  ],
  [
    {
      kind: 'zones',
      zones: [{ zone: 'green', name: 'hijau', count: 7 }],
      all: 7,
      others: [],
      titles: ['Zona', 'Unit'],
      sentence: '7 unit: hijau 7',
    },
    ['hijau', '7'],
  ],
  [{ kind: 'sentences', lines: ['satu', 'dua'] }, ['satu', 'dua']],
  [{ kind: 'paragraphs', strong: 'Tebal', lines: ['tiga', 'empat'] }, ['Tebal', 'tiga', 'empat']],
  [{ kind: 'note', text: 'catatan' }, ['catatan']],
  [{ kind: 'notice', title: 'Syarat', lines: ['dua temuan', 'lima unit'] }, ['Syarat', 'dua temuan', 'lima unit']],
  [
    {
      kind: 'faults',
      file: 'sp.md',
      faults: [
        { place: 'sp.md:3:1', mark: { level: 'note', word: 'sepele' }, fault: 'x nomor kosong', remedy: 'x diisi' },
        { place: 'sp.md:4:1', mark: { level: 'error', word: 'galat' }, fault: 'x tarif kosong' },
        { place: '', fault: 'x berkas kosong' },
      ],
    },
    ['sp.md:3:1', 'epele', ' nomor kosong', ' diisi', 'sp.md:4:1', 'alat', ' tarif kosong', ' berkas kosong'],
  ],
  [
    {
      kind: 'table',
      leading: 'a',
      table: {
        columns: [
          { key: 'a', title: 'Kolom A', align: 'left' },
          { key: 'b', title: 'Kolom B', align: 'right' },
        ],
        rows: [{ cells: { a: 'isi A', b: 'isi B' } }],
      },
    },
    ['Kolom A', 'Kolom B', 'isi A', 'isi B'],
  ],
  [
    {
      kind: 'bars',
      titles: ['Bagian', 'Nilai', 'Maksimum'],
      bars: [{ name: 'Sarana', value: '3', most: '4', share: 0.75 }],
    },
    ['Sarana', '3', '4'],
  ],
  [
    {
      kind: 'cards',
      cards: [
        {
          figure: '-5,00',
          title: 'Toilet',
          facts: [
            ['Jawaban', 'tidak'],
            ['Catatan', null],
          ],
        },
      ],
    },
    ['-5,00', 'Toilet', 'Jawaban', 'tidak'],
  ],
  [
    { kind: 'items', items: [{ name: 'Unsur', figure: '2,5', note: 'Perbaiki.', zone: 'red' }] },
    ['Unsur', '2,5', 'Perbaiki.'],
  ],
  [{ kind: 'sparkline', label: 'Per bulan', shares: [0, 1] }, ['Per bulan']],
];

const IMPRINT = { tool: { name: 'patuh', version: '0.1.0' }, asOf: '2026-05-01' } as const;
const DRAWERS = {
  terminal: (outline: Outline) => drawTerminal(outline, { width: 80, color: 0, unicode: true }),
  markdown: drawMarkdown,
  html: (outline: Outline) => drawHtml(outline, id),
  docx: (outline: Outline) => readable(drawDocx([outline], IMPRINT, id)),
  xlsx: (outline: Outline) => readable(drawXlsx(outline, [], IMPRINT, id, 'Lembar')),
};

describe.each(Object.entries(DRAWERS))('%s', (_, draw) => {
  const around = (blocks: readonly Block[]): Outline => ({
    title: 'Judul',
    kicker: '',
    sources: [],
    headline: null,
    version: '0.1.0',
    sections: [{ heading: 'Bagian pertama', blocks }],
  });

  test.each(BLOCKS)('draws all texts of a block %#', (block, texts) => {
    const empty = draw(around([]));
    const drawn = draw(around([block]));
    for (const text of texts) expect(drawn.split(text).length, text).toBeGreaterThan(empty.split(text).length);
  });
});
