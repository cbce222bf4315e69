import { expect, test } from 'vitest';
import { headTitle } from '../../src/text/head-title.ts';

test.each([
  [{ name: 'Dinas Sosial' }, 'Kepala Dinas Sosial'],
  [{ name: 'Dinas Sosial', kind: 'opd' }, 'Kepala Dinas Sosial'],
  [{ name: 'Kecamatan Cimahi Tengah', kind: 'kecamatan' }, 'Camat Cimahi Tengah'],
  [{ name: 'Cimahi Tengah', kind: 'Kecamatan' }, 'Camat Cimahi Tengah'],
  [{ name: 'Kecamatan' }, 'Camat Kecamatan'],
  [{ name: 'Kelurahan Setiamanah', kind: null }, 'Lurah Setiamanah'],
  [{ name: 'RSUD Cibabat', kind: 'uptd' }, 'Direktur RSUD Cibabat'],
  [{ name: 'RSUD Cibabat', kind: 'uptd', head: null }, 'Direktur RSUD Cibabat'],
  [{ name: 'Puskesmas Melati', kind: 'puskesmas', head: 'Kepala' }, 'Kepala Puskesmas Melati'],
  [{ name: 'Kecamatan Makmur', kind: 'kecamatan', head: 'Camat' }, 'Camat Makmur'],
  [{ name: 'Perumda Air Minum', head: 'Direktur' }, 'Direktur Perumda Air Minum'],
  [{ name: 'Kecamatan Makmur', head: ' Plt. Camat Makmur ' }, 'Plt. Camat Makmur'],
  [{ name: 'Dinas Sosial', head: '' }, 'Kepala Dinas Sosial'],
  [{ name: 'constructor toString' }, 'Kepala constructor toString'],
])('the head of %o is the %s', (unit, title) => {
  expect(headTitle(unit)).toBe(title);
});
