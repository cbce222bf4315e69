import { describe, expect, it } from 'vitest';
import { assembleLintRun } from '../../src/lint/assemble-lint-run.ts';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { recogniseDocument } from '../../src/lint/recognise-document.ts';
import type { FailOn } from '../../src/model/lint-level.ts';
import type { LintSettings } from '../../src/model/lint-run.ts';
import { AS_OF, markdown } from './support/markdown.ts';

const SERVICE = (name: string, rows: readonly string[]) =>
  `## Jenis Pelayanan: ${name}\n\n| NO | KOMPONEN | URAIAN |\n|--|--|--|\n${rows.map((row, index) => `| ${index + 1} | ${row} |`).join('\n')}\n\n`;
const DELIVERY = [
  'Persyaratan | KTP',
  'Prosedur | Loket',
  'Jangka Waktu | 1 jam',
  'Biaya | Gratis',
  'Produk | Surat',
  'Pengaduan | Kotak saran, petugas',
];

function lint(text: string, settings: Partial<LintSettings> = {}) {
  return lintDocument(recogniseDocument(markdown(text)), { asOf: AS_OF, levels: {}, ...settings });
}

const rules = (result: ReturnType<typeof lint>) => result.findings.map(({ rule }) => rule);

describe('a document that is judged', () => {
  it('tells the state of all 14 components of every service', () => {
    const { services } = lint(SERVICE('Akta', ['Persyaratan | KTP', 'Prosedur | ', 'Biaya | TODO']));
    expect(services).toHaveLength(1);
    expect(
      services[0]?.components.map(({ component, state, likeness }) => [component, state, likeness]).slice(0, 5),
    ).toEqual([
      ['persyaratan', 'filled', 'exact'],
      ['prosedur', 'empty', 'variant'],
      ['jangka-waktu', 'missing', null],
      ['biaya', 'placeholder', 'variant'],
      ['produk', 'missing', null],
    ]);
  });

  it('goes by the levels that a workspace sets', () => {
    const text = SERVICE('Akta', DELIVERY);
    expect(rules(lint(text))).toContain('manufacturing-component-missing');
    const levels = { 'manufacturing-component-missing': 'warning' } as const;
    expect(new Set(lint(text, { levels }).findings.map(({ level }) => level))).toEqual(new Set(['warning']));
    expect(rules(lint(text, { levels: { 'manufacturing-component-missing': 'off' } }))).toEqual([]);
  });

  it('says what --fix can mend, in Markdown alone', () => {
    const text = markdown(SERVICE('Akta', DELIVERY));
    const fixable = (format: 'markdown' | 'docx') =>
      lintDocument(recogniseDocument({ ...text, format }), { asOf: AS_OF, levels: {} }).findings.every(
        ({ fixable: can }) => can,
      );
    expect(fixable('markdown')).toBe(true);
    expect(fixable('docx')).toBe(false);
  });

  it('does not say so of a table with a service a row', () => {
    const matrix =
      '| Jenis Pelayanan | Persyaratan | Prosedur | Waktu | Biaya |\n|--|--|--|--|--|\n| Akta | KTP | Loket | 1 jam | Gratis |\n';
    const { findings } = lint(matrix);
    expect(findings.map(({ rule }) => rule)).toContain('delivery-component-missing');
    expect(findings.filter(({ fixable }) => fixable)).toEqual([]);
  });

  it('looks for what a component written twice lacks in both places', () => {
    const twice = (first: string, second: string) =>
      rules(
        lint(
          SERVICE('Akta', [
            ...DELIVERY.slice(0, 5),
            `Pengelolaan Pengaduan | ${first}`,
            `Sarana | Kursi`,
            `Pengaduan | ${second}`,
          ]),
        ),
      );
    expect(twice('Kotak saran, petugas', 'Kantor Kecamatan')).not.toContain('complaint-without-channel');
    expect(twice('Kantor Kecamatan', 'Kantor Kecamatan')).toContain('complaint-without-channel');
  });

  it('goes by the order that begins as the document does', () => {
    const order = lint(SERVICE('Akta', ['Dasar Hukum | UU 25/2009', ...DELIVERY, 'Sarana | Kursi'])).findings.find(
      ({ rule }) => rule === 'component-order',
    );
    expect(order?.facts).toEqual({ component: 'sarana', before: 'pengaduan' });
  });

  it('lists findings in order of place', () => {
    const lines = lint(
      SERVICE('Akta', ['Biaya | Ada', 'Persyaratan | -']) + SERVICE('Buku', ['Biaya | Ada', 'Persyaratan | -']),
    ).findings.map(({ at }) => at.line ?? 0);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('goes by the region of the workspace before its own', () => {
    const text = `# PEMERINTAH KOTA CIMAHI\n\n${SERVICE('Akta', ['Dasar Hukum | UU 25/2009; Perda Kota Cimahi Nomor 1 Tahun 2024', ...DELIVERY])}`;
    expect(rules(lint(text))).not.toContain('other-region');
    expect(rules(lint(text, { region: 'Kota Bandung' }))).toContain('other-region');
  });
});

describe('a region that no list has', () => {
  const text = SERVICE('Akta', ['Dasar Hukum | UU 25/2009; Perda Kota Medan Nomor 3 Tahun 2016', ...DELIVERY]);
  const other = (own: string, written = text) => rules(lint(written, { region: own })).includes('other-region');
  it('is another than those of the list', () => expect(other('Kota Contoh')).toBe(true));
  it('may lie in any province', () =>
    expect(other('Kota Contoh', text.replace('Kota Medan', 'Provinsi Bali'))).toBe(false));
  it('is its own', () => expect(other('Kota Contoh', text.replace('Kota Medan', 'Kota Contoh'))).toBe(false));
});

describe('another region', () => {
  const head = '# PEMERINTAH KABUPATEN SLEMAN\n\n';
  it.each([
    'Peraturan Daerah Provinsi Daerah Istimewa Yogyakarta Nomor 1 Tahun 2020',
    'UU Nomor 15 Tahun 1950 tentang Pembentukan Kota Yogyakarta',
    'Penduduk pindah dari Kota Bandung',
    'Alamat: Jalan Kota Medan 5',
    'Dirujuk ke RSUP di Kota Yogyakarta',
    'Universitas Kota Semarang',
    'Kabupaten/Kota lain',
    'Perbup Sleman Nomor 3 Tahun 2022',
    'dinas kabupaten setempat',
    'Kota besar dan kota kecil',
  ])('is not left in by %s', (text) => {
    expect(rules(lint(`${head}${SERVICE('Akta', [`Sarana | ${text}`, ...DELIVERY])}`))).not.toContain('other-region');
  });

  it.each([
    'Peraturan Daerah Kota Medan Nomor 3 Tahun 2016',
    'Perwal Kota Bandung Nomor 3 Tahun 2016',
    'Peraturan Bupati Bantul Nomor 3 Tahun 2016',
    'Disdukcapil Denpasar',
    'Loket Dinas Sosial Kabupaten Aceh Utara',
    'penduduk Kota Surabaya',
  ])('is left in by %s', (text) => {
    expect(rules(lint(`${head}${SERVICE('Akta', [`Sarana | ${text}`, ...DELIVERY])}`))).toContain('other-region');
  });
});

describe('services', () => {
  const decree = (listed: string) =>
    `KEPUTUSAN KEPALA DINAS\n\nNOMOR : 1/2026\n\nMEMUTUSKAN:\n\nKESATU : Standar Pelayanan meliputi:\n\n${listed}\n\nDitetapkan di Sleman\npada tanggal 2 Januari 2026\n\n`;
  it.each([
    ['1. Penerbitan KTP-el', 'Kartu Tanda Penduduk Elektronik'],
    ['1. Kartu Keluarga', 'Penerbitan KK'],
    ['a. pelayanan Akte Kelahiran;', 'Akta Kelahiran'],
    ['1. Legalisasi ijasah', 'Pelayanan Legalisasi Ijazah'],
    ['1. pelayanan administrasi;\n2. pelayanan jasa', 'Akta Kelahiran'],
    ['1. persyaratan;\n2. prosedur;\n3. biaya/tarif', 'Akta Kelahiran'],
  ])('are the same in %s and %s', (listed, name) => {
    expect(rules(lint(decree(listed) + SERVICE(name, DELIVERY)))).not.toContain('services-differ');
  });

  it.each([
    ['1. Akta Kematian', 'Akta Kelahiran'],
    ['1. Akta Kelahiran\n2. Akta Perceraian', 'Akta Kelahiran'],
  ])('differ in %s and %s', (listed, name) => {
    expect(rules(lint(decree(listed) + SERVICE(name, DELIVERY)))).toContain('services-differ');
  });

  it('are published where all components of their delivery are', () => {
    const own = SERVICE('Akta Kelahiran', DELIVERY) + SERVICE('Akta Kematian', DELIVERY);
    const page = recogniseDocument(
      markdown(SERVICE('Pelayanan Akta Kelahiran', DELIVERY) + SERVICE('Akta Kematian', DELIVERY.slice(1))),
    );
    const found = lint(own, { published: [{ place: 'situs', document: page }] }).findings.filter(
      ({ rule }) => rule === 'service-unpublished',
    );
    expect(found.map(({ facts }) => facts)).toEqual([{ service: 'Akta Kematian', place: 'situs' }]);
  });
});

describe('the kind of a document', () => {
  it.each([
    [
      '# Maklumat Pelayanan\n\nKami sanggup ...\n\nSleman, 2 Januari 2026\n\nKepala Dinas,\n\nBudi\n\nNIP. 1',
      'maklumat-unit',
    ],
    [
      '# MAKLUMAT PELAYANAN\n\nDINAS SOSIAL KABUPATEN SLEMAN\n\nKami sanggup\n\nSleman, 2 Januari 2026\n\nKepala Dinas,',
      'maklumat-unit',
    ],
    [
      '# MAKLUMAT PELAYANAN PUBLIK\n\nPEMERINTAH KABUPATEN SLEMAN\n\nKami sanggup\n\nSleman, 2 Januari 2026\n\nBUPATI SLEMAN,\n\nBudi',
      'maklumat-pemda',
    ],
    [
      '# MAKLUMAT PELAYANAN PEMERINTAH KABUPATEN SLEMAN\n\nKami sanggup\n\nSleman, 2 Januari 2026\n\nSekretaris Daerah,',
      'maklumat-pemda',
    ],
    [
      '# MAKLUMAT PELAYANAN KABUPATEN SLEMAN PADA DINAS SOSIAL\n\nKami sanggup\n\nSleman, 2 Januari 2026\n\nKepala Dinas,',
      'maklumat-unit',
    ],
    ['# Maklumat Pelayanan\n\nBerdasarkan Undang-Undang Nomor 23 Tahun 2014 Pasal 347\n', 'maklumat-pemda'],
    ['# Standar Pelayanan Dinas Sosial\n\nMenyusul.\n', 'standar'],
    ['# Standar Pelayanan Minimal\n\nTeks.\n', 'other'],
    ['# Catatan\n\nStandar pelayanan dibahas besok.\n', 'other'],
    [SERVICE('Akta', DELIVERY), 'standar'],
  ])('%#', (text, kind) => {
    expect(lint(text).kind).toBe(kind);
  });
});

describe('a run', () => {
  const document = (file: string, text: string) => ({
    ...lintDocument(recogniseDocument(markdown(text, file)), { asOf: AS_OF, levels: {} }),
    sha256: '0'.repeat(64),
  });
  const documents = [
    document('b.md', SERVICE('Akta', ['Persyaratan | KTP', 'Biaya | Ada'])),
    document('a.md', '# Catatan'),
  ];
  const run = (failOn: FailOn) =>
    assembleLintRun({ version: '1', asOf: AS_OF, documents, rejected: [], passedOver: [], warnings: [], failOn });

  it('is sorted and counted', () => {
    const { documents: sorted, counts } = run('error');
    expect(sorted.map(({ file }) => file)).toEqual(['a.md', 'b.md']);
    expect(counts).toEqual({
      found: 2,
      checked: 2,
      rejected: 0,
      passedOver: 0,
      services: 1,
      errors: 13,
      warnings: 1,
      notes: 0,
      suppressed: 0,
    });
  });

  it.each([
    ['error', [['error', 13]]],
    [
      'warning',
      [
        ['error', 13],
        ['warning', 1],
      ],
    ],
    [
      'note',
      [
        ['error', 13],
        ['warning', 1],
      ],
    ],
    ['never', []],
  ] as const)('breaks the gate from %s on', (failOn, expected) => {
    expect(run(failOn).violations.map(({ actual, findings }) => [actual, findings])).toEqual(expected);
  });
});
