import { describe, expect, test } from 'vitest';
import { shippedChecklist } from '../support/shipped-checklist.ts';

describe('pengaduan-sp4n', () => {
  const handling = shippedChecklist('pengaduan-sp4n');

  test('has the five categories of the competition of 2019', () => {
    expect(handling.root.children.map(({ id }) => id)).toEqual([
      'pengelola',
      'pendorong',
      'dampak',
      'perbaikan',
      'keberlanjutan',
    ]);
  });

  test.each([
    ['verifikasi-3-hari', '3 hari kerja'],
    ['informasi-5-hari', '5 hari kerja'],
    ['pengaduan-14-hari', '14 hari kerja'],
    ['pengawasan-60-hari', '60 hari kerja'],
  ])('counts working days: %s', (id, days) => {
    const item = handling.items.find((one) => one.id === id);
    expect(item?.title).toContain(days);
    expect(item?.guidance).toContain(days);
  });
});

describe('instruments after systems', () => {
  test.each([
    ['pelayanan-prima-bandung', 6],
    ['pengaduan-sp4n', 5],
    ['enam-elemen-panrb', 6],
  ])('%s has %d parts, and says that its items, weights and bounds are no official ones', (id, parts) => {
    const checklist = shippedChecklist(id);
    expect(checklist.root.children).toHaveLength(parts);
    expect(checklist.standing).toBe('assumption');
    expect(checklist.note).toMatch(/bukan (milik|instrumen) .*anggapan/);
    expect(checklist.zones.colors?.note).toContain('tidak mengenal nilai dan zona');
  });
});
