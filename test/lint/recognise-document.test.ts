import { describe, expect, it } from 'vitest';
import { recogniseDocument } from '../../src/lint/recognise-document.ts';
import { markdown } from './support/markdown.ts';

const recognise = (text: string) => recogniseDocument(markdown(text));

/** The services of a document: name, and the components with their texts. */
function services(text: string): unknown[] {
  return recognise(text).services.map(({ name, components, unknown }) => [
    name,
    Object.fromEntries(components.map(({ component, content }) => [component, content.text])),
    ...(unknown.length === 0 ? [] : [unknown.map((heading) => heading.text)]),
  ]);
}

describe('services in tables', () => {
  const head = '| NO | KOMPONEN | URAIAN |\n|--|--|--|\n';

  it.each([
    ['named above', '## Penerbitan KTP\n\n', 'Penerbitan KTP'],
    [
      'named above, with a paragraph between',
      '## Penerbitan KTP\n\nPelayanan ini diberikan setiap hari kerja.\n\n',
      'Penerbitan KTP',
    ],
    ['named by a label', 'Jenis Pelayanan : Penerbitan KTP\n\n', 'Penerbitan KTP'],
    ['named in bold', '**STANDAR PELAYANAN PENERBITAN KTP**\n\n', 'PENERBITAN KTP'],
    ['named above the heading of a group', '## 2. Penerbitan KTP\n\n**A. Service Delivery**\n\n', 'Penerbitan KTP'],
    [
      'named by the label, with other lines in between',
      '## Nama Layanan: Penerbitan KTP\n\n**Tabel komponen**\n\n',
      'Penerbitan KTP',
    ],
    ['named in text below the title', '# STANDAR PELAYANAN\n\nPenerbitan KTP\n\n', 'Penerbitan KTP'],
    ['named after a unit below the title', '# STANDAR PELAYANAN\n\nDinas Sosial\n\n', undefined],
    ['not named by a sentence below the title', '# STANDAR PELAYANAN\n\nPelayanan ini gratis.\n\n', undefined],
    [
      'named over three lines below the title',
      '## STANDAR PELAYANAN\n\n## PENERBITAN SURAT\n\n## PINDAH WARGA NEGARA\n\n## INDONESIA\n\n',
      'PENERBITAN SURAT PINDAH WARGA NEGARA INDONESIA',
    ],
    ['without a name', '', undefined],
    ['named by a label without a name', 'Jenis Pelayanan : 123\n\n', undefined],
    ['named after its unit alone', '# STANDAR PELAYANAN DINAS SOSIAL\n\n', undefined],
  ])('are %s', (_, caption, name) => {
    expect(services(`${caption}${head}| 1 | Persyaratan | a |\n| 2 | Prosedur | b |\n`)).toEqual([
      [name, { persyaratan: 'a', prosedur: 'b' }],
    ]);
  });

  it('may be in one table, each below a row of its own', () => {
    const rows = '| 1 | Persyaratan | a |\n| 2 | Prosedur | b |\n';
    expect(services(`${head}| I | Akta Kelahiran | |\n${rows}| II | Akta Kematian | |\n${rows}`)).toEqual([
      ['Akta Kelahiran', { persyaratan: 'a', prosedur: 'b' }],
      ['Akta Kematian', { persyaratan: 'a', prosedur: 'b' }],
    ]);
  });

  it('may have a row with their name', () => {
    expect(
      services(`${head}| 1 | Jenis Pelayanan | Akta Kelahiran |\n| 2 | Persyaratan | a |\n| 3 | Prosedur | b |\n`),
    ).toEqual([['Akta Kelahiran', { persyaratan: 'a', prosedur: 'b' }]]);
  });

  it('go on in a second table of other components', () => {
    const second = `**Manufacturing**\n\n${head}| 1 | Dasar Hukum | c |\n| 2 | Evaluasi | d |\n`;
    expect(services(`## Akta\n\n${head}| 1 | Persyaratan | a |\n| 2 | Prosedur | b |\n\n${second}`)).toEqual([
      ['Akta', { persyaratan: 'a', prosedur: 'b', 'dasar-hukum': 'c', evaluasi: 'd' }],
    ]);
  });

  it('go on in a second table below their name, said again', () => {
    const label = 'Jenis Pelayanan : Akta\n\n';
    const second = `${label}${head}| 3 | Biaya | c |\n| 4 | Produk | d |\n`;
    expect(services(`${label}${head}| 1 | Persyaratan | a |\n| 2 | Prosedur | b |\n\n${second}`)).toEqual([
      ['Akta', { persyaratan: 'a', prosedur: 'b', biaya: 'c', produk: 'd' }],
    ]);
  });

  it('have rows below a component that go on with it, under a heading of their own', () => {
    expect(
      services(`## Akta\n\n${head}| 1 | Persyaratan | a |\n|  | Persyaratan Teknis | b |\n| 2 | Prosedur | c |\n`),
    ).toEqual([['Akta', { persyaratan: 'a\nPersyaratan Teknis: b', prosedur: 'c' }]]);
  });

  it('are others where a second table begins again', () => {
    const table = `${head}| 1 | Persyaratan | a |\n| 2 | Prosedur | b |\n| 3 | Biaya | c |\n\n`;
    expect(services(table + table)).toHaveLength(2);
  });

  it('have texts in the column headed so, and not in remarks', () => {
    expect(
      services(
        '| No | Komponen | Uraian | Ket |\n|--|--|--|--|\n| 1 | Persyaratan | | wajib |\n| 2 | Prosedur | b | - |\n',
      ),
    ).toEqual([[undefined, { persyaratan: '', prosedur: 'b' }]]);
  });

  it('have texts over several rows, and headings broken over two', () => {
    const rows =
      '| 1 | Sistem, Mekanisme | a |\n| | dan Prosedur | b |\n| | | c |\n| 2 | Jaminan | d |\n| | Keamanan dan Keselamatan | e |\n';
    expect(services(head + rows)).toEqual([[undefined, { prosedur: 'a\nb\nc', 'jaminan-keamanan': 'd\ne' }]]);
  });

  it('keep the hours of the office apart from the time that the work takes', () => {
    const rows =
      '| 1 | Jangka Waktu Penyelesaian | 3 hari |\n| 2 | Waktu Pelayanan | Senin–Jumat |\n| 3 | Biaya | 0 |\n';
    expect(services(head + rows)).toEqual([[undefined, { 'jangka-waktu': '3 hari', biaya: '0' }]]);
  });

  it('have headings that are none of the 14', () => {
    const rows = '| 1 | Persyaratan | a |\n| 2 | Penilaian Pelayanan | x |\n| 3 | Prosedur | b |\n';
    expect(services(head + rows)).toEqual([[undefined, { persyaratan: 'a', prosedur: 'b' }, ['Penilaian Pelayanan']]]);
  });

  it.each(['Jam Pelayanan', 'Masa Berlaku Izin', 'Unit Terkait', 'Catatan'])('may have %s beside them', (heading) => {
    const rows = `| 1 | Persyaratan | a |\n| 2 | ${heading} | x |\n| 3 | Prosedur | b |\n`;
    expect(services(head + rows)).toEqual([[undefined, { persyaratan: 'a', prosedur: 'b' }]]);
  });

  it('are rows where components head the columns', () => {
    const table =
      '| No | Layanan | Persyaratan | Biaya | Waktu |\n|--|--|--|--|--|\n| 1 | Akta | a | b | c |\n| 2 | Kartu | d | e | |\n';
    expect(services(table)).toEqual([
      ['Akta', { persyaratan: 'a', biaya: 'b', 'jangka-waktu': 'c' }],
      ['Kartu', { persyaratan: 'd', biaya: 'e', 'jangka-waktu': '' }],
    ]);
  });
});

describe('services under headings', () => {
  it('keep headings below a component in its text', () => {
    expect(services('## Akta\n\n### Persyaratan\n\na\n\n#### Persyaratan teknis\n\nb\n\n### Biaya\n\nc\n')).toEqual([
      ['Akta', { persyaratan: 'a\nPersyaratan teknis\nb', biaya: 'c' }],
    ]);
  });

  it('may be as high as their components', () => {
    const service = (name: string) => `## ${name}\n\n## Persyaratan\n\na\n\n## Prosedur\n\nb\n\n## Biaya\n\nc\n\n`;
    expect(services(service('Akta') + service('Kartu')).map((one) => (one as unknown[])[0])).toEqual(['Akta', 'Kartu']);
  });

  it('end where the decree or its signature goes on', () => {
    expect(
      services('## Akta\n\n### Persyaratan\n\na\n\n### Biaya\n\nb\n\nDitetapkan di Sleman\n\nKEPALA DINAS,\n\nBudi\n'),
    ).toEqual([['Akta', { persyaratan: 'a', biaya: 'b' }]]);
  });

  it('contain lists and tables of their text', () => {
    const text =
      '## Akta\n\n### Prosedur\n\n1. satu\n\n| Langkah | Lama |\n|--|--|\n| cetak | 1 jam |\n\n### Biaya\n\nb\n';
    expect(services(text)).toEqual([['Akta', { prosedur: '1. satu\nLangkah Lama\ncetak 1 jam', biaya: 'b' }]]);
  });

  it('are not made of a list that names components in passing', () => {
    const text =
      '## Akta\n\n### Persyaratan\n\na\n\n### Biaya\n\nb\n\n### Pengaduan\n\nInformasi:\n\n- persyaratan\n- prosedur\n- biaya\n\n### Produk\n\nc\n';
    expect(services(text)).toEqual([
      ['Akta', { persyaratan: 'a', biaya: 'b', pengaduan: 'Informasi:\npersyaratan\nprosedur\nbiaya', produk: 'c' }],
    ]);
  });
});

describe('a decree', () => {
  const decree = (number: string, below: string) =>
    recognise(
      `KEPUTUSAN KEPALA DINAS SOSIAL\n\nNOMOR : ${number}\n\nTENTANG\n\nSTANDAR PELAYANAN\n\nMEMUTUSKAN:\n\n${below}`,
    ).decree;
  const SIGNED =
    'Ditetapkan di Sleman\n\npada tanggal 2 Januari 2026\n\nKEPALA DINAS SOSIAL,\n\nttd\n\nDra. SITI AMINAH, M.Si.\n\nPembina Utama Muda\n\nNIP. 19700101 199003 2 001\n';

  it('has number, place, date, office, name and NIP', () => {
    expect(decree('460/1/2026', SIGNED)).toMatchObject({
      number: { text: '460/1/2026', at: { line: 3 } },
      place: { text: 'Sleman' },
      date: { text: '2 Januari 2026', at: { line: 13 } },
      office: { text: 'KEPALA DINAS SOSIAL,' },
      name: { text: 'Dra. SITI AMINAH, M.Si.' },
      nip: { text: '19700101 199003 2 001' },
    });
  });

  it.each([
    ['on one line', 'Ditetapkan di Sleman pada tanggal 2 Januari 2026', 'Sleman', '2 Januari 2026'],
    ['with colons', 'Ditetapkan di : Sleman\nPada Tanggal : 2 Januari 2026', 'Sleman', '2 Januari 2026'],
    [
      'in a table',
      '| | Ditetapkan di Sleman<br>pada tanggal 2 Januari 2026 |\n|--|--|\n| | KEPALA |',
      'Sleman',
      '2 Januari 2026',
    ],
    ['left blank', 'Ditetapkan di ........\n\npada tanggal', undefined, ''],
  ])('has place and date %s', (_, below, place, date) => {
    const found = decree('1/2026', below);
    expect([found?.place?.text, found?.date?.text]).toEqual([place, date]);
  });

  it('is the one on standards where there are two', () => {
    const other =
      'KEPUTUSAN KEPALA DINAS\n\nNOMOR : 9\n\nTENTANG\n\nKODE ETIK APARATUR\n\nDENGAN RAHMAT TUHAN YANG MAHA ESA\n\nMenimbang : a\n\nMengingat : b\n\nMEMUTUSKAN:\n\nc\n\n';
    const two = `${other}KEPUTUSAN KEPALA DINAS\n\nNOMOR : 10\n\nTENTANG\n\nSTANDAR PELAYANAN\n`;
    expect(recognise(two).decree?.number?.text).toBe('10');
  });

  it('is not a line that speaks of one', () => {
    expect(recognise('# Catatan\n\nKeputusan rapat: setuju.\n').decree).toBeUndefined();
  });
});

describe('the region of a document', () => {
  it.each([
    ['# PEMERINTAH KABUPATEN EMPAT LAWANG\n\nx', 'Kabupaten Empat Lawang'],
    ['BUPATI MANGGARAI BARAT\n\nPROVINSI NUSA TENGGARA TIMUR', 'Kabupaten Manggarai Barat'],
    ['PEMERINTAH PROVINSI JAWA BARAT\n\nUPTD SAMSAT KOTA CIMAHI', 'Provinsi Jawa Barat'],
    ['KEPUTUSAN LURAH KLEGEN KECAMATAN KARTOHARJO KOTA MADIUN\n\nx', 'Kota Madiun'],
    ['x\n\nlayanan bagi warga Kota Salatiga, dan Wali Kota Salatiga', 'Kota Salatiga'],
    ['# Catatan', undefined],
  ])('%#', (text, region) => {
    expect(recognise(text).region).toBe(region);
  });
});

describe('citations', () => {
  it.each([
    ['UU 25/2009', 'UU', '25', 2009],
    ['Undang-undang Nomor : 25 tahun 2009 tentang Pelayanan Publik', 'UU', '25', 2009],
    ['UndangUndang No.25 Th. 2009', 'UU', '25', 2009],
    ['PP 96 Tahun 2012', 'PP', '96', 2012],
    [
      'Peraturan Menteri Pendayagunaan Aparatur Negara dan\nReformasi Birokrasi Republik Indonesia Nomor 15 Tahun 2014',
      'PermenPANRB',
      '15',
      2014,
    ],
    ['Permenpan-RB No. 15 Tahun 2014', 'PermenPANRB', '15', 2014],
    ['PermenPANRB 15/2014', 'PermenPANRB', '15', 2014],
    ['Permenkes RI Nomor 43 Tahun 2019', 'Permen', '43', 2019],
    ['Peraturan Menteri PAN Nomor 63/ KEP/M.PAN/7/2003', 'PermenPANRB', '63/KEP/M.PAN/7/2003', 2003],
    ['Perda Kabupaten Pati tentang Retribusi Nomor 8 Tahun 2018', 'Perda', '8', 2018],
    ['Peraturan Wali Kota Madiun Nomor 5 Tahun2019', 'Perwal', '5', 2019],
    ['Peraturan Ombudsman Republik Indonesia Nomor 22 Tahun 2016', 'PO', '22', 2016],
  ])('%s', (text, type, number, year) => {
    expect(recognise(`Mengacu pada ${text}.`).citations).toMatchObject([{ type, number, year }]);
  });

  it('are at their line', () => {
    expect(
      recognise('satu\ndua UU 25/2009\n\n- tiga\n  PP 96/2012').citations.map(({ written }) => written.at.line),
    ).toEqual([2, 5]);
  });
});
