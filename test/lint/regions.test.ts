import { describe, expect, it } from 'vitest';
import { lintDocument } from '../../src/lint/lint-document.ts';
import { recogniseDocument } from '../../src/lint/recognise-document.ts';
import { regionNamed } from '../../src/lint/regions.ts';
import { AS_OF, markdown } from './support/markdown.ts';

it.each<[name: string, region: string | undefined]>([
  ['Kota Cimahi', 'Kota Cimahi'],
  ['Kab. Sleman', 'Kabupaten Sleman'],
  ['propinsi DI Yogyakarta', 'Provinsi Daerah Istimewa Yogyakarta'],
  ['Kota Pare-Pare', 'Kota Parepare'],
  ['Cimahi', undefined],
  ['Kota', undefined],
  ['Kota Atlantis', undefined],
])('%s is %s', (name, region) => {
  expect(regionNamed(name)?.name).toBe(region);
});

describe('names of other regions', () => {
  const SERVICE = `# Standar Pelayanan Akta\n\n## Persyaratan\n\nWarga Kota Medan dan Kota Medan, Provinsi Jawa Barat\n\n## Biaya\n\nGratis\n`;
  const others = (text: string, region: string) =>
    lintDocument(recogniseDocument(markdown(text)), { asOf: AS_OF, levels: {}, region })
      .findings.filter(({ rule }) => rule === 'other-region')
      .map(({ facts }) => facts);

  it('are told once a place, the own province aside', () => {
    expect(others(SERVICE, 'Kota Cimahi')).toEqual([{ written: 'Kota Medan', own: 'Kota Cimahi' }]);
    expect(others(SERVICE, 'Provinsi Sumatera Utara')).toEqual([
      { written: 'Provinsi Jawa Barat', own: 'Provinsi Sumatera Utara' },
    ]);
    expect(others(SERVICE, 'Kota Medan')).toEqual([{ written: 'Provinsi Jawa Barat', own: 'Kota Medan' }]);
  });

  it('are told by their names alone where no list has the own, and provinces not at all', () => {
    expect(others(SERVICE, 'Medan')).toEqual([]);
    expect(others(SERVICE, 'Kota Atlantis')).toEqual([{ written: 'Kota Medan', own: 'Kota Atlantis' }]);
  });
});
