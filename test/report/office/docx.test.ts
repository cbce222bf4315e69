import { describe, expect, test } from 'vitest';
import { numberInWords as inEnglish } from '../../../src/messages/en/number-words.ts';
import { id } from '../../../src/messages/id/id.ts';
import { numberInWords } from '../../../src/messages/id/number-words.ts';
import type { Run, Since } from '../../../src/model/run.ts';
import { renderBeritaAcara } from '../../../src/report/berita-acara/berita-acara.ts';
import { renderDocx } from '../../../src/report/docx/docx.ts';
import { documentText, parseXml, unpack } from '../../support/office-file.ts';
import { readRun } from '../../support/read-run.ts';

const OPTIONS = { messages: id, width: 100, color: 0, unicode: true, command: 'patuh audit', toFile: true } as const;
const DAY = ['--as-of', '2026-05-01'];
const INSTITUTION = await readRun(['test/fixtures/kota-uji', ...DAY]);
const UNIT = await readRun(['test/fixtures/kota-uji/unit/disdukcapil.yaml', ...DAY]);

/** Headings by their level. */
function outline(bytes: Uint8Array): [level: number, text: string][] {
  const headings: [number, string][] = [];
  let level = 0;
  parseXml(unpack(bytes)['word/document.xml'] ?? '', {
    open: ({ name, attributes }) => {
      if (name === 'w:p') level = 0;
      const heading = name === 'w:pStyle' ? /^Heading(\d)$/.exec(String(attributes['w:val'])) : null;
      if (heading === null) return;
      level = Number(heading[1]);
      headings.push([level, '']);
    },
    words: (text) => {
      const last = headings.at(-1);
      if (level > 0 && last !== undefined) last[1] += text;
    },
  });
  return headings;
}

describe('the report', () => {
  const report = renderDocx(INSTITUTION, OPTIONS);

  test('has the chapters of an official report as headings, and each unit under its plan', () => {
    const headings = outline(report);
    expect(headings.filter(([level]) => level === 1).map(([, text]) => text)).toEqual([
      'Ringkasan',
      'Latar Belakang',
      'Dasar',
      'Metode',
      'Hasil per Unit Layanan',
      'Kekurangan dan Rencana Tindak Lanjut',
      'Bukti dan Verifikasi',
      'Kesimpulan',
      'Rekomendasi',
      'Penutup',
      'Lampiran',
    ]);
    const second = headings.filter(([level]) => level === 2).map(([, text]) => text);
    for (const { name } of INSTITUTION.units) expect(second).toContain(name);
  });

  test('contains every unit, every gap, every fault, and where it comes from', () => {
    const text = documentText(report);
    for (const unit of INSTITUTION.units) {
      for (const gap of unit.gaps) {
        for (const part of [gap.title, gap.remedy ?? '', gap.owner ?? '', gap.law.join('; ')])
          expect(text).toContain(part);
      }
    }
    const lost = INSTITUTION.units.flatMap(({ gaps }) => gaps).length;
    expect(text.match(/Poin hilang: /g)).toHaveLength(lost);
    for (const part of [
      'kecamatan-utara.yaml:4',
      'rsud',
      'Maksud Anda `persyaratan`?',
      INSTITUTION.checklist?.sha256 ?? '',
    ])
      expect(text).toContain(part);
    for (const { sha256 } of INSTITUTION.inputs) expect(text).toContain(sha256);
  });

  test('concludes with the result, recommends what costs most first, and is signed', () => {
    const text = documentText(report);
    const ending = text.slice(text.lastIndexOf('Kesimpulan\n'));
    const [first, second] = INSTITUTION.institution.gaps;
    expect(ending).toMatch(/^Kesimpulan\nPenilaian mandiri Pemerintah Kota Uji/);
    expect(ending).toContain(`Kekurangan yang paling merugikan: ${first?.title}; ${second?.title}`);
    expect(ending).toContain(`${first?.title} (${first?.units.length} unit): ${first?.remedy}`);
    expect(ending.indexOf(`${first?.title} (`)).toBeLessThan(ending.indexOf(`${second?.title} (`));
    expect(ending).toMatch(/Kepala Bagian Organisasi,\n\n+\.+\nNIP \.+\n/);
  });

  test('recommends nothing where nothing is lost', () => {
    const institution = { ...INSTITUTION.institution, gaps: [] };
    expect(documentText(renderDocx({ ...INSTITUTION, institution }, OPTIONS))).toContain(
      'Rekomendasi\nTidak ada kekurangan yang perlu ditindaklanjuti.\n',
    );
  });

  test('leaves room for a letterhead on its first page, counts its pages, and repeats the headings of its tables', () => {
    const parts = unpack(report);
    expect(parts['word/header1.xml']).toMatch(/w:line="2\d{3}" w:lineRule="exact"/);
    expect(parts['word/document.xml']?.match(/<w:titlePg\/>/g)).toHaveLength(1);
    expect(parts['word/footer1.xml']).toMatch(/Halaman .* PAGE .* dari .* NUMPAGES /);
    const document = parts['word/document.xml'] ?? '';
    expect(document.match(/<w:tblHeader\/>/g)?.length).toBe(document.match(/<w:tbl>/g)?.length);
  });

  test('shows no more gaps than asked for, and says how many more there are', () => {
    const text = documentText(renderDocx(INSTITUTION, { ...OPTIONS, maxGaps: 1 }));
    const units = INSTITUTION.units.filter(({ gaps }) => gaps.length > 0);
    expect(text.match(/Poin hilang: /g)).toHaveLength(units.length);
    expect(text).toContain('… dan 3 butir lagi');
  });

  test('shows what changed since an earlier run', () => {
    const gap = { unit: 'a', name: 'Dinas A', item: 'toilet', title: 'Toilet', lost: 3 };
    const since: Since = {
      asOf: '2025-05-01',
      period: null,
      basis: 'claimed',
      before: { score: null, zone: null },
      after: { score: 65.09, zone: 'yellow' },
      units: [{ unit: 'a', name: 'Dinas A', before: null, after: { score: 40, zone: 'red' } }],
      opened: [],
      closed: [gap],
    };
    expect(documentText(report)).not.toContain('Perubahan sejak');
    const text = documentText(renderDocx({ ...INSTITUTION, since }, OPTIONS));
    expect(text).toContain('Perubahan sejak 1 Mei 2025');
    expect(text).toContain('Instansi: dari tanpa nilai menjadi 65,09 (zona kuning).');
    expect(text).toContain('kekurangan tertutup\nDinas A\nToilet\n3,00\n');
    const same = { ...since, units: [], closed: [] };
    expect(documentText(renderDocx({ ...INSTITUTION, since: same }, OPTIONS))).toContain('Tidak ada nilai, zona');
  });

  test('is drawn where nothing could be scored', () => {
    const { institution } = INSTITUTION;
    const nothing = { score: null, interval: null, zone: null, label: null };
    const empty: Run = {
      ...INSTITUTION,
      checklist: null,
      units: [],
      institution: { ...institution, ...nothing, gaps: [] },
    };
    const text = documentText(renderDocx(empty, OPTIONS));
    expect(text).toContain('Belum ada unit layanan Pemerintah Kota Uji yang dapat dinilai.');
    expect(text).toContain('kecamatan-utara.yaml:4');
  });
});

describe('the record of one unit', () => {
  const text = documentText(renderBeritaAcara(UNIT, OPTIONS));

  test('says the result in figures and words, with blanks for what people fill in', () => {
    expect(text).toMatch(/^BERITA ACARA\nHASIL VERIFIKASI PENILAIAN MANDIRI KEPATUHAN\nNomor: \.+\n/);
    expect(text).toMatch(/Pada hari ini \.+ tanggal \.+ bulan \.+ tahun \.+, bertempat di \.+,/);
    expect(text).toContain(
      'nilai 81,85 (delapan puluh satu koma delapan lima), yaitu zona hijau (Tinggi), menurut nilai terverifikasi.',
    );
    expect(text).toContain('Zona itu belum pasti: nilainya masih dapat menjadi 70,00 sampai 93,69');
    expect(text).toMatch(/Kepala Bagian Organisasi,\n\n+\.+\nNIP \.+\n/);
    expect(text).toMatch(/Kepala Dinas Kependudukan dan Pencatatan Sipil,\n\n+\.+\nNIP \.+\n/);
    expect(text).toContain('bersifat sementara sampai divalidasi');
  });

  test('sets observations beside recommendations: gaps, claims found too high, claims without proof', () => {
    // Claimed too low: the finding is full marks.
    expect(text).toContain(
      'Biaya/tarif dipublikasikan\nJawaban unit: ada: ktp-el, kk; tidak: kia (Tarif KIA belum dipasang.).\nTemuan: ada (tarif KIA sudah dipasang).\nSesuaikan isian penilaian mandiri dengan temuan.\n',
    );
    // A gap that was not looked at: a blank.
    expect(text).toMatch(/Indeks kepuasan masyarakat\nJawaban unit: 78,97\.\nPengamatan: \.+\nLaksanakan survei/);
    // No gap by the claim, but found too high.
    expect(text).toMatch(
      /Toilet .*\nJawaban unit: ada\.\nTemuan: tidak \(terkunci saat kunjungan\)\.\nPenuhi butir ini/,
    );
    const [unit] = INSTITUTION.units.filter((one) => one.id === 'dpmptsp');
    const unproven = documentText(
      renderBeritaAcara({ ...INSTITUTION, units: unit === undefined ? [] : [unit] }, OPTIONS),
    );
    expect(unproven).toMatch(/Bukti: bukti sudah kedaluwarsa\.\nLengkapi bukti dukung: Foto papan persyaratan\.\n/);
    expect(unproven).toContain('HASIL PENILAIAN MANDIRI KEPATUHAN\n');
  });

  test('has what costs points before what does not', () => {
    const [gap, over, under] = ['Indeks kepuasan masyarakat', 'Toilet', 'Biaya/tarif dipublikasikan'].map((one) =>
      text.indexOf(`\n${one}`),
    );
    expect(gap).toBeGreaterThan(0);
    expect(over).toBeGreaterThan(gap ?? 0);
    expect(under).toBeGreaterThan(over ?? 0);
  });

  test('is signed by the head that the assessment names', () => {
    const units = UNIT.units.map((unit) => ({ ...unit, name: 'Kecamatan Cimahi Tengah', head: 'Camat' }));
    expect(documentText(renderBeritaAcara({ ...UNIT, units }, OPTIONS))).toContain('\nCamat Cimahi Tengah,\n');
  });

  test('says that a unit has no score where it has none', async () => {
    const unverified = await readRun(['test/fixtures/kota-uji/unit/dpmptsp.yaml', ...DAY, '--basis', 'verified']);
    const record = documentText(renderBeritaAcara(unverified, OPTIONS));
    expect(record).toContain('Unit layanan belum memperoleh nilai: ada unit yang belum diverifikasi.');
  });

  test('is about one unit', () => {
    expect(() => renderBeritaAcara(INSTITUTION, OPTIONS)).toThrow('one unit');
    expect(() => renderBeritaAcara({ ...INSTITUTION, units: [] }, OPTIONS)).toThrow('one unit');
  });
});

describe('numbers in words', () => {
  test.each([
    ['0', 'nol', 'zero'],
    ['4.05', 'empat koma nol lima', 'four point zero five'],
    ['10', 'sepuluh', 'ten'],
    ['11.00', 'sebelas koma nol nol', 'eleven point zero zero'],
    ['12', 'dua belas', 'twelve'],
    ['20', 'dua puluh', 'twenty'],
    ['81.29', 'delapan puluh satu koma dua sembilan', 'eighty-one point two nine'],
    ['100', 'seratus', 'one hundred'],
    ['119', 'seratus sembilan belas', 'one hundred and nineteen'],
    ['205', 'dua ratus lima', 'two hundred and five'],
    ['1000', 'seribu', 'one thousand'],
    ['1999', 'seribu sembilan ratus sembilan puluh sembilan', 'one thousand nine hundred and ninety-nine'],
    ['21011', 'dua puluh satu ribu sebelas', 'twenty-one thousand eleven'],
  ])('%s', (number, indonesian, english) => {
    expect([numberInWords(number), inEnglish(number)]).toEqual([indonesian, english]);
  });
});
