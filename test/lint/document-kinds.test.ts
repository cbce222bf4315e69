import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../../src/documents/read-markdown.ts';
import { readText } from '../../src/documents/read-text.ts';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { recogniseDocument } from '../../src/lint/recognise-document.ts';
import { standardWith } from './support/standard-with.ts';

/** What is found in a text: the names of its services, and the rules with the component that each is about. */
function lint(text: string, format: 'text' | 'markdown' = 'text') {
  const bytes = new TextEncoder().encode(text);
  const read = format === 'text' ? readText(bytes, 'f.txt') : readMarkdown(bytes, 'f.md');
  if (!read.ok) throw new Error(JSON.stringify(read.diagnostics));
  const { services, findings } = lintDocument(recogniseDocument(read.value), { asOf: '2026-01-15', levels: {} });
  return {
    names: services.map(({ name }) => name),
    rules: findings.map(({ rule, component }) => `${rule} ${component ?? ''}`.trim()),
    findings,
  };
}

/** What a page or a file is, told by one finding. */
const KINDS: readonly (readonly [string, string, object, string])[] = [
  [
    'components-only-named',
    'a list below a sentence',
    { as: 'list' },
    'STANDAR PELAYANAN BALAI\n\nStandar pelayanan kami memuat:\n1. Persyaratan\n2. Prosedur\n3. Jangka waktu\n4. Biaya/tarif\n\nHubungi loket untuk uraiannya.',
  ],
  [
    'components-only-named',
    'a list in capitals',
    { as: 'list' },
    'STANDAR PELAYANAN PUBLIK\n\nA. PERSYARATAN\nB. PROSEDUR\nC. JANGKA WAKTU PENYELESAIAN\nD. BIAYA/TARIF\n\nLihat papan.',
  ],
  [
    'components-only-named',
    'a sentence',
    { as: 'list' },
    'PROFIL BALAI\n\nStandar kami memuat dasar hukum, persyaratan, jangka waktu penyelesaian, biaya/tarif, produk pelayanan, dan kompetensi pelaksana.',
  ],
  [
    'components-only-named',
    'an article',
    { as: 'article' },
    'BAB II\nPasal 4\n(1) Standar pelayanan paling sedikit memuat:\na. persyaratan;\nb. prosedur;\nc. jangka waktu;\nd. biaya/tarif; dan\ne. produk pelayanan.\nPasal 5\nDitetapkan paling lama 30 hari.',
  ],
  [
    'nothing-recognised',
    'definitions behind labels',
    { explains: 'components' },
    'Standar Pelayanan\n\n1. Persyaratan: menjelaskan berkas yang dibawa.\n2. Prosedur: menguraikan langkah pemohon.\n3. Biaya: menyebutkan ongkos layanan.',
  ],
  [
    'nothing-recognised',
    'definitions of the law',
    { explains: 'components' },
    'KOMPONEN\n\n1. Persyaratan\nSyarat yang harus dipenuhi dalam pengurusan layanan.\n2. Prosedur\nTata cara yang dibakukan bagi penerima.\n3. Biaya/tarif\nOngkos yang dikenakan kepada penerima.',
  ],
  ['nothing-recognised', 'a page on something else', {}, 'PROFIL BALAI\n\nBalai ini berdiri tahun 1990.'],
  ...['KEPUTUSAN LURAH', 'SURAT KEPUTUSAN KEPALA BALAI', 'KEPUTUSAN DIREKTUR RSUD'].map(
    (head) =>
      [
        'annex-missing',
        head,
        {},
        `${head} CONTOH\nNOMOR 5 TAHUN 2026\nTENTANG\nSTANDAR PELAYANAN CONTOH\n\nMenimbang : bahwa perlu standar;\nMEMUTUSKAN:\nKESATU : Standar pelayanan ada dalam Lampiran.\nDitetapkan di Contoh\npada tanggal 5 Januari 2026\n`,
      ] as const,
  ),
];

describe('a file without a service', () => {
  it.each(KINDS)('is %s: %s', (rule, _, facts, text) => {
    const { names, findings } = lint(text);
    expect(names).toEqual([]);
    expect(findings.map((finding) => [finding.rule, finding.facts])).toEqual([[rule, facts]]);
  });

  it('is a form, and judged, where a table waits for texts', () => {
    const { names, rules } = lint(
      '| NO | KOMPONEN | URAIAN |\n|--|--|--|\n| 1 | Persyaratan | |\n| 2 | Prosedur | |\n| 3 | Biaya/tarif | |\n',
      'markdown',
    );
    expect(names).toEqual([null]);
    expect(rules).toContain('component-empty persyaratan');
  });
});

describe('an annex without its decree', () => {
  it.each([
    ['LAMPIRAN KEPUTUSAN CAMAT CONTOH\nNOMOR 5 TAHUN 2026\n\n', ['decree-missing']],
    ['Lampiran I\nKeputusan Kepala Balai\nNomor : 12 Tahun 2026\n\n', ['decree-missing']],
    ['LAMPIRAN\nSURAT KEPUTUSAN LURAH CONTOH\nNOMOR : 5/2026\n\n', ['decree-missing']],
    ['LAMPIRAN KEPUTUSAN LURAH\nNOMOR : 5/2026\nTANGGAL : .... 2026\n\n', ['decree-missing', 'decree-without-date']],
  ])('%j', (head, rules) => {
    expect(lint(head + standardWith({})).rules.sort()).toEqual(rules);
  });
});

describe('a draft', () => {
  it('is told once, beside each blank', () => {
    const blanks = { 'Jangka waktu': '.... hari kerja', 'Biaya/tarif': 'Rp ________', 'Jumlah pelaksana': '___ orang' };
    expect(lint(standardWith(blanks)).rules).toEqual([
      'document-unfinished',
      'component-placeholder jangka-waktu',
      'component-placeholder biaya',
      'component-placeholder jumlah-pelaksana',
    ]);
  });

  it.each(['[isi tarif]', '{{tarif}}', 'Rp. ………', '<isi di sini>'])('may leave %j', (blank) => {
    expect(lint(standardWith({ 'Biaya/tarif': blank })).rules).toEqual(['component-placeholder biaya']);
  });
});

describe('the text of a component', () => {
  it.each([
    ['Persyaratan', '1. KTP 2. KK'],
    ['Persyaratan', '1. KTP\n2. KK'],
    ['Persyaratan', '1. FOTOKOPI KTP\n2. FOTOKOPI KARTU KELUARGA'],
    ['Persyaratan', 'A. LOKET B. KASI'],
    ['Persyaratan', 'FOTOKOPI KTP\nPASFOTO 3X4'],
    ['Persyaratan', 'KTP\nKK\nNIB'],
  ])('%s may be %j, below a heading in capitals or not', (component, text) => {
    expect(lint(standardWith({ [component]: text })).rules).toEqual([]);
    expect(lint(standardWith({ [component]: text }, { capitals: true })).rules).toEqual([]);
    expect(lint(standardWith({ [component]: text }, { capitals: true, numbered: false })).rules).toEqual([]);
  });

  it.each([
    ['4. Biaya/tarif Rp15.000 dikali dengan :\n1) Luas usaha.\n2) Lokasi usaha.'],
    ['4. Biaya/tarif Tidak dipungut biaya bagi :\n1) Warga setempat.'],
    ['4. Biaya/tarif: Hasil perkalian tarif Rp 15.000 dengan luas'],
    ['4. Biaya/tarif\nRp15.000 dikali:\n1) luas usaha;\n2) jumlah kendaraan;\n3) jumlah petugas.'],
  ])('may begin behind its heading: %j', (text) => {
    expect(lint(standardWith({}).replace(/4\. Biaya\/tarif\n.*/, text)).rules).toEqual([]);
  });

  it.each(['2) jumlah kendaraan;', '2) Jumlah kendaraan', '2) jumlah petugas;'])(
    '%j is no Jumlah Pelaksana',
    (entry) => {
      const text = standardWith({ 'Biaya/tarif': `Rp15.000 dikali:\n1) luas usaha;\n${entry}` });
      expect(lint(text.replace(/11\. Jumlah pelaksana\n.*\n/, '')).rules).toContain(
        'manufacturing-component-missing jumlah-pelaksana',
      );
    },
  );

  it.each([
    'Tidak di pungut biaya',
    'Nihil',
    'Rp 0,-',
    'bebas biaya',
    'tanpa dipungut biaya',
    'tidak ada biaya',
    'Gratis',
  ])('%j says that there is no cost', (text) => {
    expect(lint(standardWith({ 'Biaya/tarif': text })).rules).toEqual([]);
  });
});

describe('the name of a service', () => {
  it.each([
    ['STANDAR PELAYANAN PENERBITAN\nKARTU TANDA PENDUDUK', 'PENERBITAN KARTU TANDA PENDUDUK'],
    ['STANDAR PELAYANAN\nPENERBITAN SURAT KETERANGAN\nPINDAH', 'PENERBITAN SURAT KETERANGAN PINDAH'],
    ['Standar Pelayanan\nPenerbitan Surat Pindah', 'Penerbitan Surat Pindah'],
    ['S T A N D A R   P E L A Y A N A N\nI Z I N   U S A H A', 'IZIN USAHA'],
    ['STANDAR PELAYANAN IZIN USAHA', 'IZIN USAHA'],
    ['STANDAR PELAYANAN {{nama layanan}}', null],
    ['[1/2/2026 09.14] Admin: *Standar Pelayanan Izin Usaha*', 'Izin Usaha'],
  ])('is in %j', (title, name) => {
    expect(lint(standardWith({}).replace(/^.*\n/, `${title}\n`)).names).toEqual([name]);
  });

  it.each(['Standar Pelayanan Izin adalah pedoman agar layanan baik.', 'Standar pelayanan ini memuat janji kami'])(
    'is no sentence: %j',
    (title) => {
      expect(lint(standardWith({}).replace(/^.*\n/, `${title}\n`)).names).toEqual([null]);
    },
  );
});

describe('another area left in', () => {
  it.each([
    ['SURAT KEPUTUSAN CAMAT MEKAR KABUPATEN SLEMAN', 'Perda Kota Medan Nomor 1 Tahun 2010', 'Kota Medan'],
    ['KEPUTUSAN CAMAT MEKAR KABUPATEN SLEMAN', 'Camat Sukatani', 'Camat Sukatani'],
    ['KEPUTUSAN LURAH MEKAR SARI KOTA DEPOK', 'Lurah Sukamaju', 'Lurah Sukamaju'],
    ['KEPUTUSAN KEPALA DESA MEKAR KABUPATEN BOGOR', 'Kepala Desa Sukasari', 'Kepala Desa Sukasari'],
    ['KEPUTUSAN WALI NAGARI KOTO BARU KABUPATEN AGAM', 'Wali Nagari Koto Rimbang', 'Wali Nagari Koto Rimbang'],
    [
      'KEPUTUSAN KEPALA DINAS KESEHATAN KABUPATEN SLEMAN',
      'Kepala Dinas Kesehatan Kabupaten Bantul',
      'Kabupaten Bantul',
    ],
  ])('of %s is %s', (head, text, written) => {
    const found = lint(
      `${head}\nNOMOR 5 TAHUN 2026\nTANGGAL 5 Januari 2026\n\n${standardWith({ 'Pengawasan internal': `Atasan langsung; ${text}` })}`,
    );
    expect(found.findings.map(({ rule, facts }) => [rule, 'written' in facts && facts['written']])).toEqual([
      ['other-region', written],
    ]);
  });

  it.each([
    'Camat Mekar',
    'Camat setempat',
    'Camat Setempat',
    'CAMAT MENANDATANGANI',
    'Kecamatan asal',
    'Desa Sukasari',
  ])('is not %s', (text) => {
    const head = 'KEPUTUSAN CAMAT MEKAR KABUPATEN SLEMAN\nNOMOR 5 TAHUN 2026\nTANGGAL 5 Januari 2026\n\n';
    expect(lint(head + standardWith({ 'Pengawasan internal': `Atasan langsung; ${text}` })).rules).toEqual([]);
  });
});

it.each([
  '02/Permentan/OT.140/1/2010',
  '269/MENKES/PER/III/2008',
  'KEP/25/M.PAN/2/2004',
  'HK.01.07/MENKES/1/2023',
  '36/M-DAG/PER/9/2007',
  'PER.05/MEN/2008',
])('the number %s ends in its year', (number) => {
  const text = `Undang-Undang Nomor 25 Tahun 2009; Peraturan Menteri Nomor ${number} tentang Pedoman`;
  expect(lint(standardWith({ 'Dasar hukum': text })).rules).toEqual([]);
});
