import { describe, expect, it } from 'vitest';
import { serviceFinder } from '../../src/lint/same-service.ts';

const bothWays = (listed: string, name: string) => [serviceFinder([listed])(name), serviceFinder([name])(listed)];

describe('two names are one service', () => {
  it.each([
    ['Penerbitan Kartu Keluarga', 'pelayanan pembuatan kartu keluarga'],
    ['Kartu Keluarga', 'KK'],
    ['Kartu Keluarga', 'Penerbitan KK Baru WNI'],
    ['KTP-el', 'Kartu Tanda Penduduk Elektronik'],
    ['KTP-el', 'KTP'],
    ['e-KTP', 'Perekaman KTP'],
    ['Rekam Cetak KTP-el Baru WNI', 'Kartu Tanda Penduduk Elektronik'],
    ['Akta Kelahiran', 'Akte Kelahiran'],
    ['Legalisasi', 'Legalisir Dokumen Legalisasi'],
    ['Pelayanan Publik', 'pelayanan publik'],
  ])('%s, %s', (one, other) => {
    expect(bothWays(one, other)).toEqual([true, true]);
  });
});

describe('two names are two services', () => {
  it.each([
    ['Kartu Keluarga', 'Kartu Tanda Penduduk'],
    ['Akta Kelahiran', 'Akta Kematian'],
    ['Izin Praktik Dokter', 'Izin Praktik Bidan'],
    ['Surat Pindah', 'KIA'],
    ['—', 'Kartu Keluarga'],
    ['Kartu Keluarga Elektronik', 'Ubah KTP-el Baru'],
  ])('%s, %s', (one, other) => {
    expect(bothWays(one, other)).toEqual([false, false]);
  });
});

it('long lists are compared word for word beyond their limit', () => {
  const finds = serviceFinder([...Array.from({ length: 200 }, (_, index) => `Izin ${index}`), 'Kartu Keluarga']);
  expect([finds('Kartu Keluarga'), finds('Penerbitan Kartu Keluarga'), finds('KK')]).toEqual([true, true, false]);
});
