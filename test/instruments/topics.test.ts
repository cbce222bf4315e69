import { describe, expect, test } from 'vitest';
import { findSharedTopics } from '../../src/score/carry-answers.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

/** Which items of another instrument the answers to one reach, and by which. */
function reach(from: string, to: string): Record<string, string[]> {
  const shared = findSharedTopics(shippedChecklist(from), shippedChecklist(to));
  return Object.fromEntries([...shared].map(([id, { items }]) => [id, items.map((item) => item.id)]));
}

describe('what answers to one instrument say of another', () => {
  test('the compliance checklist of PEKPPP: what there is, not how much of it', () => {
    expect(reach('kepatuhan-2016', 'pekppp-2023')).toEqual({
      skm: ['kepuasan'],
      'ruang-tunggu': ['ruang-tunggu'],
      toilet: ['toilet'],
      'sarana-kelompok-rentan': ['sarana-khusus'],
      'sipp-informasi': ['media-informasi'],
      'media-pengaduan': ['sarana-pengaduan'],
    });
  });

  test('the four dimensions of 2022 of the opinion: knowledge, supervision, what users met, SPM, complaints', () => {
    expect(reach('ombudsman-2022', 'opini-2025')).toEqual({
      'tahu-komponen-standar': ['tahu-komponen-standar'],
      'tahu-tugas-wewenang': ['tahu-tugas-wewenang'],
      'tahu-ombudsman': ['tahu-ombudsman'],
      'tahu-maladministrasi': ['tahu-maladministrasi'],
      'tahu-rekomendasi': ['tahu-rekomendasi'],
      'tahu-kelompok-rentan': ['tahu-kelompok-rentan'],
      'pengawasan-internal': ['pengawasan-internal'],
      'tanpa-penundaan': ['tanpa-penundaan'],
      'tanpa-imbalan': ['tanpa-imbalan'],
      'tanpa-penyimpangan': ['tanpa-penyimpangan'],
      'petugas-kompeten': ['petugas-kompeten'],
      'petugas-patut': ['petugas-patut'],
      'capaian-spm': ['capaian-spm'],
      'sarana-pengaduan': ['pengelolaan-pengaduan'],
    });
  });

  test('the compliance checklist of the law', () => {
    expect(reach('kepatuhan-2016', 'uu25-2009')).toEqual({
      'maklumat-dipublikasikan': ['publikasi-maklumat'],
      'pengaduan-sarana': ['sarana-pengaduan'],
      'pengaduan-petugas': ['petugas-pengaduan'],
    });
  });

  // A maklumat that hangs nowhere may still be set: PEKPPP's first step would be wrong of it.
  test('a maklumat that is not displayed is not a missing maklumat', () => {
    for (const from of ['kepatuhan-2016', 'ombudsman-2022', 'uu25-2009', 'enam-elemen-panrb']) {
      expect(reach(from, 'pekppp-2023')).not.toHaveProperty('siklus-maklumat');
    }
  });

  // A round that finds a toilet dirty or a room too hot has found it; one that exists may be dirty.
  test('how a toilet or a waiting room was found is not whether there is one', () => {
    for (const to of ['kepatuhan-2016', 'pekppp-2023']) {
      expect(Object.keys(reach('pelayanan-prima-bandung', to))).not.toContain('toilet');
      expect(Object.keys(reach('pelayanan-prima-bandung', to))).not.toContain('ruang-tunggu');
    }
    expect(Object.values(reach('kepatuhan-2016', 'pelayanan-prima-bandung')).flat()).not.toContain('toilet');
  });

  // PEKPPP's upper steps are for complaints settled through SP4N-LAPOR!: all of them settled elsewhere is its third.
  test('the share of complaints settled tells a share, and a step of PEKPPP only through SP4N-LAPOR!', () => {
    expect(reach('opini-2025', 'pekppp-2023')).not.toHaveProperty('tindak-lanjut-pengaduan');
    expect(reach('pengaduan-sp4n', 'pekppp-2023')['tindak-lanjut-pengaduan']).toEqual(['laporan-selesai']);
    expect(reach('pengaduan-sp4n', 'opini-2025')['tindak-lanjut-pengaduan']).toEqual(['laporan-selesai']);
  });

  test('points of a dimension say nothing of its items', () => {
    expect(reach('ombudsman-2022-dimensi', 'opini-2025-dimensi')).toEqual({});
    expect(reach('ombudsman-2022', 'opini-2025-dimensi')).toEqual({});
  });
});
