import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { recogniseDocument } from '../../src/lint/recognise-document.ts';
import { RULES } from '../../src/lint/rules/rules.ts';
import { COMPONENTS } from '../../src/model/standards-document.ts';
import { type Block, DOCUMENT_FORMATS, type TextDocument } from '../../src/model/text-document.ts';
import { tries } from '../support/how-often.ts';
import { AS_OF } from './support/markdown.ts';

/** What documents of this kind are made of, and what has no place in them. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      'Persyaratan',
      '1. Persyaratan',
      'Sistem, Mekanisme dan Prosedur',
      'Waktu Pelayanan',
      'Biaya/Tarif',
      'Produk',
      'Penanganan',
      'Pengaduan',
      'Dasar Hukum',
      'Sarana',
      'Jaminan',
      'Jaminan Keamanan',
      'Evaluasi',
      'NO',
      'KOMPONEN',
      'URAIAN',
      'KETERANGAN',
      'Service Delivery',
      'Jenis Pelayanan : KTP',
      'STANDAR PELAYANAN',
      'LAMPIRAN',
      'MEMUTUSKAN',
      'KESATU : meliputi:',
      'NOMOR : / /',
      'KEPUTUSAN KEPALA DINAS',
      'Ditetapkan di',
      'pada tanggal 31 Februari 2021',
      'KEPALA',
      'NIP.',
      'MAKLUMAT PELAYANAN',
      'kami sanggup',
      'UU 25/2009',
      'Peraturan Daerah Kota Medan Nomor',
      'BUPATI SLEMAN',
      '5 (lima) hari',
      'SP4N-LAPOR! 3 hari',
      '-',
      'TODO',
      '1',
      ':',
      '',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
);
const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(' '));
const lines = fc.array(text, { minLength: 1, maxLength: 3 }).map((all) => all.join('\n'));
const at = fc.record({ line: fc.nat(500), column: fc.nat(80) }).map((place) => ({ file: 'a', ...place }));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), depth: fc.integer({ min: 1, max: 6 }), text: lines, at }),
  fc.record({ kind: fc.constant('paragraph' as const), text: lines, at }),
  fc.record({ kind: fc.constant('paragraph' as const), text: lines, bold: fc.constant(true as const), at }),
  fc.record({
    kind: fc.constant('list-item' as const),
    depth: fc.integer({ min: 1, max: 9 }),
    marker: fc.constantFrom('1.', 'a.', '14)'),
    text: lines,
    at,
  }),
  fc.record({
    kind: fc.constant('table' as const),
    rows: fc.array(fc.record({ cells: fc.array(fc.record({ text: lines, at }), { maxLength: 5 }), at }), {
      maxLength: 8,
    }),
    at,
  }),
  fc.record({
    kind: fc.constant('comment' as const),
    text: fc.constantFrom('patuh-abaikan cost-unclear: x', 'patuh-abaikan', 'patuh-abaikan-berkas a,b', 'patuh-x'),
    at,
  }),
);
const document: fc.Arbitrary<TextDocument> = fc.record({
  file: fc.constant('a'),
  format: fc.constantFrom(...DOCUMENT_FORMATS),
  blocks: fc.array(block, { maxLength: 30 }),
});

const SETTINGS = { asOf: AS_OF, levels: {} };

describe('for any blocks', () => {
  it('recognition gives a document, and every rule an answer', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        const { findings, services } = lintDocument(recogniseDocument(blocks), SETTINGS);
        for (const { rule } of findings) expect(RULES).toHaveProperty(rule);
        for (const { components } of services)
          expect(components.map(({ component }) => component)).toEqual(COMPONENTS.map(({ id }) => id));
      }),
      tries(400),
    );
  });

  it('the same blocks give the same findings', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        const once = JSON.stringify(lintDocument(recogniseDocument(blocks), SETTINGS));
        expect(JSON.stringify(lintDocument(recogniseDocument(structuredClone(blocks)), SETTINGS))).toBe(once);
      }),
      tries(200),
    );
  });

  it('every finding is at the place of a block or cell', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        const lines = new Set([undefined, ...blocks.blocks.flatMap((one) => [one.at.line, ...linesBelow(one)])]);
        for (const { at: place } of lintDocument(recogniseDocument(blocks), SETTINGS).findings)
          expect(lines).toContain(place.line);
      }),
      tries(200),
    );
  });

  it('a component is missing exactly where none was found, and never both missing and empty', () => {
    fc.assert(
      fc.property(document, (blocks) => {
        const { findings, services } = lintDocument(recogniseDocument(blocks), SETTINGS);
        const missing = findings.filter(({ rule }) => rule.endsWith('-component-missing')).length;
        expect(missing).toBe(
          services.flatMap(({ components }) => components).filter(({ state }) => state === 'missing').length,
        );
      }),
      tries(200),
    );
  });
});

function linesBelow(block: Block): (number | undefined)[] {
  if (block.kind === 'table')
    return block.rows.flatMap(({ cells, at: place }) => [place.line, ...cells.map((cell) => cell.at.line)]);
  return block.text.split('\n').map((_, index) => (block.at.line ?? 0) + index);
}

describe('documents beyond all reason are judged in seconds', () => {
  const place = { file: 'a', line: 1, column: 1 };
  const paragraph = (words: string): Block => ({ kind: 'paragraph', text: words, at: place });
  const heading = (words: string): Block => ({ kind: 'heading', depth: 2, text: words, at: place });
  const cell = (words: string) => ({ text: words, at: place });
  const table = (rows: readonly (readonly string[])[]): Block => ({
    kind: 'table',
    rows: rows.map((row) => ({ cells: row.map(cell), at: place })),
    at: place,
  });
  const many = (count: number, make: (index: number) => Block) =>
    Array.from({ length: count }, (_, index) => make(index));

  const HUGE: Readonly<Record<string, readonly Block[]>> = {
    'headings of components': many(10_000, () => heading('Persyaratan')),
    'headings of nothing': many(10_000, (index) => heading(`Judul ${index}`)),
    'a cell of 1 MB': [
      table([
        ['NO', 'KOMPONEN', 'URAIAN'],
        ['1', 'Persyaratan', 'kata '.repeat(200_000)],
        ['2', 'Prosedur', 'x'],
      ]),
    ],
    'a heading of 1 MB': [heading('Persyaratan '.repeat(90_000)), paragraph('Persyaratan '.repeat(90_000))],
    'a cell of citations': [
      table([
        ['Persyaratan', 'a'],
        ['Dasar Hukum', 'Peraturan Daerah Kota Medan Nomor 3\n'.repeat(20_000)],
      ]),
    ],
    'a table of 50,000 rows': [table(Array.from({ length: 50_000 }, () => ['', 'Persyaratan', 'x']))],
    'a table of 5,000 columns': [
      table(Array.from({ length: 5 }, () => Array.from({ length: 5_000 }, () => 'Persyaratan'))),
    ],
    'lists of services': [
      paragraph('KEPUTUSAN KEPALA DINAS'),
      paragraph('NOMOR : 1/2026'),
      paragraph('MEMUTUSKAN:'),
      paragraph('KESATU : meliputi:'),
      ...many(3_000, (index) => paragraph(`1. Layanan ${index} ${'abc'.repeat(index % 7)}`)),
      ...many(
        3_000,
        (index) =>
          [heading(`Jenis Pelayanan: Hal ${index}`), heading('Persyaratan'), heading('Prosedur')][index % 3] as Block,
      ),
    ],
    labels: many(20_000, (index) => paragraph(`${index}. Persyaratan: a`)),
    dots: [paragraph(`Nomor ${'. '.repeat(400_000)}`), paragraph(`${'a.'.repeat(400_000)}`)],
    decrees: many(10_000, () => paragraph('KEPUTUSAN KEPALA DINAS')),
    maklumat: many(10_000, () => paragraph('MAKLUMAT PELAYANAN')),
    suppressions: [
      ...many(5_000, (): Block => ({ kind: 'comment', text: 'patuh-abaikan cost-unclear: x', at: place })),
      heading('a'),
    ],
  };

  it.each(Object.entries(HUGE))(
    '%s',
    (_, blocks) => {
      const start = performance.now();
      lintDocument(recogniseDocument({ file: 'a', format: 'markdown', blocks }), SETTINGS);
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    60_000,
  );
});
