import { describe, expect, it } from 'vitest';
import { recogniseFlatRow, recogniseLabel } from '../../src/lint/recognise-label.ts';
import { SHIPPED_POLICY, vocabularyOf } from '../../src/lint/vocabulary.ts';
import type { ComponentId, Likeness } from '../../src/model/standards-document.ts';
import { headingWords } from '../../src/text/heading-words.ts';

const { recogniseHeading } = vocabularyOf(SHIPPED_POLICY);

/** Headings of published documents, and how they are told. */
const HEADINGS: readonly (readonly [string, ComponentId, Likeness])[] = [
  ['Persyaratan', 'persyaratan', 'exact'],
  ['1. PERSYARATAN :', 'persyaratan', 'exact'],
  ['Persyaratan Pelayanan', 'persyaratan', 'variant'],
  ['Persyaratan Teknis dan Administratif', 'persyaratan', 'variant'],
  ['Persyaratan Penerbitan Kartu Keluarga', 'persyaratan', 'variant'],
  ['Persyaratn', 'persyaratan', 'similar'],
  ['Sistem, Mekanisme, dan Prosedur', 'prosedur', 'exact'],
  ['Sistem, Mekanisme & Prosedur', 'prosedur', 'exact'],
  ['c. Sistem, mekanisme dan prosedur (Gambar 1)', 'prosedur', 'exact'],
  ['Prosedur/ Mekanisme', 'prosedur', 'variant'],
  ['Mekanisme', 'prosedur', 'variant'],
  ['Prosedur Pelayanan', 'prosedur', 'variant'],
  ['Sitem, Mekanisme dan Prosedur', 'prosedur', 'similar'],
  ['Jangka Waktu Penyelesaian', 'jangka-waktu', 'exact'],
  ['Jangka Waktu', 'jangka-waktu', 'variant'],
  ['jangka waktu layanan', 'jangka-waktu', 'variant'],
  ['Waktu Penyelesian', 'jangka-waktu', 'similar'],
  ['waktiu pelayanan', 'jangka-waktu', 'similar'],
  ['Biaya/Tarif', 'biaya', 'exact'],
  ['Biaya (Tarif)', 'biaya', 'variant'],
  ['Biaya /tariff', 'biaya', 'variant'],
  ['Biaya / Tarif Layanan', 'biaya', 'variant'],
  ['Produk Pelayanan', 'produk', 'exact'],
  ['Produk Layanan', 'produk', 'variant'],
  ['Penanganan Pengaduan, Saran, dan Masukan', 'pengaduan', 'exact'],
  ['Penanganan, Pengaduan, Saran dan Masukan', 'pengaduan', 'exact'],
  ['Pengelolaan Pengaduan', 'pengaduan', 'variant'],
  ['Pengaduan Layanan', 'pengaduan', 'variant'],
  ['Mekanisme Pengaduan', 'pengaduan', 'variant'],
  ['Sarana Pengaduan', 'pengaduan', 'variant'],
  ['Prosedur penanganan pengaduan', 'pengaduan', 'variant'],
  ['Dasar Hukum', 'dasar-hukum', 'exact'],
  ['dasarhukum', 'dasar-hukum', 'variant'],
  ['SistemMekanisme dan Prosedur', 'prosedur', 'variant'],
  ['Sarana, Prasara na dan/ata u Fasilita s', 'sarana', 'variant'],
  ['Sarana, Prasarana dan/atau Fasilitas', 'sarana', 'exact'],
  ['Sarana prasarana dan atau fasilitas', 'sarana', 'exact'],
  ['Sarana dan Prasarana', 'sarana', 'variant'],
  ['Kompetensi Pelaksana', 'kompetensi', 'exact'],
  ['Kompetensi Pelaksana Pelayanan Publik', 'kompetensi', 'variant'],
  ['Kompetnsi Pelaksana', 'kompetensi', 'similar'],
  ['Pengawasan Internal', 'pengawasan', 'exact'],
  ['Pengawas Internal', 'pengawasan', 'variant'],
  ['Jumlah Pelaksana', 'jumlah-pelaksana', 'exact'],
  ['Jumlah Pelaksana Medis', 'jumlah-pelaksana', 'variant'],
  ['Jaminan Pelayanan', 'jaminan-pelayanan', 'exact'],
  ['Jamina Pelayanan', 'jaminan-pelayanan', 'similar'],
  ['Jaminan Keamanan dan Keselamatan Pelayanan', 'jaminan-keamanan', 'exact'],
  ['Jaminan Keselamatan', 'jaminan-keamanan', 'variant'],
  ['Jaminan keamanan, keselamatan dan kenyamanan', 'jaminan-keamanan', 'variant'],
  ['Evaluasi Kinerja Pelaksana', 'evaluasi', 'exact'],
  ['14) Evaluasi Kinerja', 'evaluasi', 'variant'],
];

it('headings are told the same however many have been told before', () => {
  const told = () => HEADINGS.map(([text]) => recogniseHeading(text, 'extended')?.component);
  const before = told();
  for (let index = 0; index < 12_000; index++) headingWords(`Judul lain nomor ${index}`);
  expect(told()).toEqual(before);
  expect(before).toEqual(HEADINGS.map(([, component]) => component));
});

it('words of a long line are told as well', () => {
  const words = Array.from({ length: 60 }, (_, index) => `kata${index}`);
  for (let times = 0; times < 2; times++) expect(headingWords(`1. ${words.join(', ')}:`)).toBe(words.join(' '));
});

/** Words near to a heading that are none. */
const NONE = [
  'Nama Layanan',
  'Penilaian Pelayanan',
  'Jam Pelayanan',
  'Jenis Pelayanan',
  'Standar Pelayanan',
  'Maklumat Pelayanan',
  'Masa Berlaku',
  'Visi dan Misi',
  'Pelayanan Pengaduan Masyarakat dan Informasi',
  'NO',
  'KOMPONEN',
  'URAIAN',
  '',
  '12',
];

describe('a heading', () => {
  it.each(HEADINGS)('%s', (text, component, likeness) => {
    expect(recogniseHeading(text, 'extended')).toEqual({ component, likeness });
  });

  it.each(NONE)('none: %s', (text) => {
    expect(recogniseHeading(text, 'extended')).toBeUndefined();
  });

  it('is not misread where a line of text begins with the same words', () => {
    expect(recogniseHeading('Persyaratan diperiksa petugas', 'misspelt')).toBeUndefined();
    expect(recogniseHeading('Persyaratn', 'none')).toBeUndefined();
  });

  it('is told the same whatever was asked before', () => {
    const asked = () =>
      (['none', 'misspelt', 'extended'] as const).map((tolerance) => recogniseHeading('Produk Layanann', tolerance));
    expect(asked()).toEqual([
      undefined,
      { component: 'produk', likeness: 'similar' },
      { component: 'produk', likeness: 'similar' },
    ]);
    expect(asked()).toEqual(asked());
  });
});

describe('a label', () => {
  it.each([
    ['Persyaratan: fotokopi KTP', 'persyaratan', 'fotokopi KTP'],
    ['3. Jangka Waktu : 1 jam', 'jangka-waktu', '1 jam'],
    ['Biaya/Tarif = Rp 0', 'biaya', 'Rp 0'],
    ['Jaminan Keamanan: -', 'jaminan-keamanan', '-'],
  ])('%s', (text, component, rest) => {
    expect(recogniseLabel(text, recogniseHeading)).toMatchObject({ found: { component }, rest });
  });

  it.each(['Alamat: Jalan Merdeka', ': Persyaratan', 'Persyaratan'])('none: %s', (text) => {
    expect(recogniseLabel(text, recogniseHeading)).toBeUndefined();
  });
});

describe('a row whose columns are gone', () => {
  it.each([
    ['4 Waktu Pelayanan 3-5 menit', 'jangka-waktu', '4 Waktu Pelayanan', '3-5 menit'],
    ['5. Biaya/Tarif Gratis', 'biaya', '5. Biaya/Tarif', 'Gratis'],
    ['2. Prosedur/Mekanisme 1. Pemohon datang', 'prosedur', '2. Prosedur/Mekanisme', '1. Pemohon datang'],
    [
      '13 Jaminan Keamanan dan Keselamatan Pelayanan Aman',
      'jaminan-keamanan',
      '13 Jaminan Keamanan dan Keselamatan Pelayanan',
      'Aman',
    ],
    ['6 Penanganan 1. Telepon', 'pengaduan', '6 Penanganan', '1. Telepon'],
  ])('%s', (text, component, label, rest) => {
    expect(recogniseFlatRow(text, recogniseHeading)).toMatchObject({ found: { component }, label, rest });
  });

  it.each(['Persyaratan 1. KTP', '3. Petugas memeriksa', '12', '1. Persyaratan'])('none: %s', (text) => {
    expect(recogniseFlatRow(text, recogniseHeading)).toBeUndefined();
  });
});
