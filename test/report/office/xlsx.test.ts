import { describe, expect, test } from 'vitest';
import { en } from '../../../src/messages/en/en.ts';
import { id } from '../../../src/messages/id/id.ts';
import type { Run, Since } from '../../../src/model/run.ts';
import { cellText } from '../../../src/office/workbook/shared-strings.ts';
import { columnName } from '../../../src/office/workbook/workbook.ts';
import { renderXlsx } from '../../../src/report/xlsx/xlsx.ts';
import { type ReadCell, readWorkbook, unpack } from '../../support/office-file.ts';
import { readRun } from '../../support/read-run.ts';

const OPTIONS = { messages: id, width: 100, color: 0, unicode: true, command: 'patuh audit', toFile: true } as const;
const INSTITUTION = await readRun(['test/fixtures/kota-uji', '--as-of', '2026-05-01']);
const draw = (run: Run, more: object = {}) => readWorkbook(renderXlsx(run, { ...OPTIONS, ...more }));

/** The rows of a sheet below its heading, by the titles of the columns. */
function records(rows: readonly Readonly<Record<string, ReadCell>>[] | undefined) {
  const [titles = {}, ...others] = rows ?? [];
  return others.map((row) =>
    Object.fromEntries(
      Object.entries(titles).map(([column, { value }]) => [String(value), row[column]?.value ?? null]),
    ),
  );
}

describe('the workbook', () => {
  test('contains the units of the run, numbers as numbers', () => {
    const units = records(draw(INSTITUTION, { sort: 'name' }).get('Unit'));
    expect(units).toHaveLength(INSTITUTION.counts.found);
    for (const unit of INSTITUTION.units) {
      expect(units.find((row) => row['Unit'] === unit.id)).toMatchObject({
        'Nama unit': unit.name,
        Nilai: unit.score,
        'Nilai terendah': unit.interval?.[0] ?? null,
        'Nilai tertinggi': unit.interval?.[1] ?? null,
        Zona: unit.zone === null ? null : id.report.zones[unit.zone],
        'Nilai berbukti': unit.readings.evidenced?.score ?? null,
        'Nilai terverifikasi': unit.readings.verified?.score ?? null,
        Kekurangan: unit.gaps.length,
        'Tanpa bukti': unit.unproven.length,
        Berkas: unit.file,
      });
    }
    expect(units.map((row) => row['Status'])).toContain('ditolak');
    expect(units.map((row) => row['Status'])).toContain('belum ada');
  });

  test('contains a row for every gap and for every item', () => {
    const book = draw(INSTITUTION);
    const gaps = records(book.get('Kekurangan'));
    const expected = INSTITUTION.units.flatMap((unit) => unit.gaps.map((gap) => [unit.id, gap.item, gap.lost]));
    expect(gaps.map((row) => [row['Kode unit'], row['Kode butir'], row['Poin hilang']]).sort()).toEqual(
      expected.sort(),
    );
    const items = records(book.get('Rincian'));
    const all = INSTITUTION.units.flatMap((unit) => unit.items.map((item) => [unit.id, item.item, item.points]));
    expect(items.map((row) => [row['Kode unit'], row['Kode butir'], row['Poin']]).sort()).toEqual(all.sort());
  });

  test('shows claim, finding and proof of an item side by side', () => {
    const items = records(draw(INSTITUTION).get('Rincian'));
    const find = (unit: string, item: string) =>
      items.find((row) => row['Kode unit'] === unit && row['Kode butir'] === item);
    expect(find('disdukcapil', 'toilet')).toMatchObject({
      'Jawaban unit': 'ada',
      'Temuan verifikasi': 'tidak',
      'Catatan verifikasi': 'terkunci saat kunjungan',
      Bukti: 'ada dan berlaku',
      'Jumlah bukti': 1,
    });
    expect(find('dpmptsp', 'persyaratan')).toMatchObject({ Bukti: 'bukti sudah kedaluwarsa', 'Poin hilang': 0 });
    expect(find('dpmptsp', 'biaya')).toMatchObject({ Jawaban: 'tidak berlaku', Poin: null, 'Poin hilang': null });
    expect(find('puskesmas-mawar', 'survei')).toMatchObject({ Jawaban: 'belum dijawab', Poin: 0, 'Poin hilang': 15 });
  });

  test('names every fault, and says where the figures come from', () => {
    const book = draw(INSTITUTION);
    const faults = records(book.get('Catatan'));
    expect(faults.filter((row) => row['Jenis'] === 'ditolak')).toHaveLength(3);
    expect(faults.filter((row) => row['Jenis'] === 'belum ada').map((row) => row['Letak'])).toEqual(['rsud']);
    const method = (book.get('Metode') ?? []).flatMap((row) => Object.values(row).map(({ value }) => value));
    // 2026-05-01 as workbooks count days.
    for (const value of [
      INSTITUTION.checklist?.sha256,
      'patuh audit',
      46_143,
      ...INSTITUTION.inputs.map(({ sha256 }) => sha256),
    ])
      expect(method).toContain(value);
  });

  test('shows what changed since an earlier run', () => {
    const standpoint = { score: 40, zone: 'red' } as const;
    const gap = { unit: 'a', name: 'Dinas A', item: 'toilet', title: 'Toilet', lost: 3 };
    const since: Since = {
      asOf: '2025-05-01',
      period: '2025',
      basis: 'claimed',
      before: standpoint,
      after: { score: 65.09, zone: 'yellow' },
      units: [{ unit: 'a', name: 'Dinas A', before: null, after: standpoint }],
      opened: [gap],
      closed: [gap, gap],
    };
    expect(draw(INSTITUTION).has('Perubahan')).toBe(false);
    const changes = records(draw({ ...INSTITUTION, since }).get('Perubahan'));
    const kinds = changes.map((row) => row['Perubahan sejak 1 Mei 2025']);
    expect(kinds.filter((kind) => kind === 'kekurangan baru')).toHaveLength(1);
    expect(kinds.filter((kind) => kind === 'kekurangan tertutup')).toHaveLength(2);
    expect(changes[0]).toMatchObject({ 'Nilai sebelumnya': 40, 'Zona sekarang': 'kuning', 'Nilai sekarang': 65.09 });
    expect(changes[1]).toMatchObject({ 'Nama unit': 'Dinas A', 'Nilai sebelumnya': null, 'Zona sekarang': 'merah' });
  });

  test.each([id, en])('has sheet names that Excel takes: $language', (messages) => {
    for (const run of [INSTITUTION, { ...INSTITUTION, units: [], rejected: [], missing: [], warnings: [] }]) {
      const names = [...draw(run, { messages }).keys()];
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/);
    }
  });

  test.each([
    { decimals: 0, code: '0' },
    { decimals: 3, code: '0.000' },
  ])('shows points with the decimals of the scale: $decimals', ({ decimals, code }) => {
    const { checklist } = INSTITUTION;
    if (checklist === null) throw new Error('no checklist');
    const run = { ...INSTITUTION, checklist: { ...checklist, scale: { max: 5, decimals } } };
    expect(unpack(renderXlsx(run, OPTIONS))['xl/styles.xml']).toContain(`formatCode="${code}"`);
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
    expect(records(draw(empty).get('Unit'))).toHaveLength(2);
  });
});

describe('a cell', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+62', "'+62"],
    ['  -1', "'  -1"],
    ['\n@x', "' @x"],
    ['a=b', 'a=b'],
    ['_x0041_', '_x005F_x0041_'],
    ['x_', 'x_'],
    ['\ufffe', '\\u{fffe}'],
  ])('%j is written %j', (text, written) => {
    expect(cellText(text)).toBe(written);
  });

  test('contains as many characters as Excel takes, and no half of one', () => {
    expect(cellText('x'.repeat(32_767))).toHaveLength(32_767);
    expect(cellText('x'.repeat(32_768))).toBe(`${'x'.repeat(32_766)}…`);
    expect(cellText(`x${'😀'.repeat(20_000)}`)).toMatch(/^x(?:😀)+…$/u);
  });

  test.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [703, 'AAA'],
  ])('column %d is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });
});
