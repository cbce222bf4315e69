import { expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read-document.ts';
import { fixMarkdown } from '../../src/lint/fix-markdown.ts';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { recogniseDocument } from '../../src/lint/recognise-document.ts';
import { COMPONENTS } from '../../src/model/standards-document.ts';

/** Bytes of one row. What is looked through from each of its characters would take minutes. */
const LENGTH = 60_000;

/** A standard with the same row behind all that is looked for in one. */
function documentWith(row: string): string {
  const heads = [
    '# KEPUTUSAN KEPALA DINAS SOSIAL KOTA BANDUNG',
    'NOMOR: 12 TAHUN 2024',
    'Mengingat : 1. Undang-Undang',
    'Menetapkan : standar pelayanan meliputi',
    'Ditetapkan di Bandung',
    'pada tanggal 3 Mei 2024',
    'NIP',
    '## Standar Pelayanan Kartu Tanda Penduduk',
  ];
  const rows = COMPONENTS.map(({ id }, index) => `| ${index + 1} | ${id.replaceAll('-', ' ')} | ${row} isi |`);
  const table = ['| No | Komponen | Uraian |', '|--|--|--|', ...rows].join('\n');
  return [...heads.map((head) => `${head} ${row} x`), table, '## Maklumat Pelayanan', `Kami sanggup ${row}`].join(
    '\n\n',
  );
}

it.each([
  ...['0', '08', '1 ', '1.', '1,', '1 (', '1-', '1.000.', '08.00-', '9 hari '],
  ...['a', 'A ', 'A.', 'a) ', '(', ')', '"', '. ', ', ', ': ', '; ', '- ', '… ', '/', '@'],
  ...[
    'Nomor 1 ',
    'Tahun 2009 ',
    'Peraturan ',
    'Kota ',
    'Dinas ',
    'satu ',
    'dan ',
    'tidak ',
    'Persyaratan: ',
    'Rp. ',
    'NIP ',
  ],
])('%j over and over takes no time to speak of', async (piece) => {
  const bytes = new TextEncoder().encode(documentWith(piece.repeat(LENGTH / new TextEncoder().encode(piece).length)));
  const start = performance.now();
  const text = await readDocument(bytes, 'a.md');
  if (!text.ok) throw new Error(JSON.stringify(text.diagnostics));
  const document = recogniseDocument(text.value);
  expect(lintDocument(document, { asOf: '2026-01-02', levels: {} }).services).toHaveLength(1);
  fixMarkdown(new TextDecoder().decode(bytes), text.value, document);
  expect(performance.now() - start).toBeLessThan(5_000);
});
