import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/lint/entries.ts';
import { PLAIN } from '../../src/lint/entries.ts';
import { splitTrailingHeadings } from '../../src/lint/split-trailing-headings.ts';
import { SHIPPED_POLICY, vocabularyOf } from '../../src/lint/vocabulary.ts';

const { recogniseHeading } = vocabularyOf(SHIPPED_POLICY);

const lineOf = (text: string): Line => ({
  kind: 'line',
  text,
  at: { file: 'a.pdf', page: 1 },
  style: 'plain',
  rank: PLAIN,
  first: true,
});
const split = (...texts: string[]) =>
  splitTrailingHeadings(texts.map(lineOf), recogniseHeading).map((entry) => (entry.kind === 'line' ? entry.text : ''));

const JOINED = ['Fotokopi KTP. Jangka Waktu Penyelesaian', 'Satu hari; Biaya/Tarif', 'Gratis. Produk Pelayanan'];

describe('headings at the end of a paragraph', () => {
  it('are parted where a document has several', () => {
    expect(split(...JOINED, 'Surat')).toEqual([
      'Fotokopi KTP.',
      'Jangka Waktu Penyelesaian',
      'Satu hari;',
      'Biaya/Tarif',
      'Gratis.',
      'Produk Pelayanan',
      'Surat',
    ]);
  });

  it.each([
    ['two of them may be chance', JOINED.slice(1)],
    ['they begin with a capital', [...JOINED.slice(1), 'Lihat pula. jangka waktu penyelesaian']],
    ['a sentence ends before them', [...JOINED.slice(1), 'sesuai dengan Jangka Waktu Penyelesaian']],
    ['they are no others than those of the law', [...JOINED.slice(1), 'Selesai. Tempat Parkir']],
  ])('stay: %s', (_, texts) => {
    expect(split(...texts)).toEqual(texts);
  });
});
