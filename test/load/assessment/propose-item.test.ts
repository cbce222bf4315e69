import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proposeItem, proposeService } from '../../../src/load/assessment/propose-item.ts';
import { loadChecklist } from '../../../src/load/checklist/load-checklist.ts';
import { parseSource } from '../../../src/load/yaml/parse-source.ts';
import { loadedOf } from '../support/loading.ts';

function itemsOf(name: string) {
  const file = new URL(`../../../checklists/${name}.yaml`, import.meta.url);
  return loadedOf(loadChecklist(loadedOf(parseSource(readFileSync(file), name)))).items;
}

describe('a name that is no id of an item', () => {
  it.each<[checklist: string, name: string, proposed: object]>([
    ['kepatuhan-2016', 'persyaratn', { nearest: 'persyaratan' }],
    ['kepatuhan-2016', 'WC', { nearest: 'toilet' }],
    ['kepatuhan-2016', 'Kamar Mandi', { nearest: 'toilet' }],
    ['kepatuhan-2016', 'maklumat', { nearest: 'publikasi-maklumat' }],
    ['kepatuhan-2016', 'Maklumat Layanan', { nearest: 'publikasi-maklumat' }],
    ['kepatuhan-2016', 'syarat', { nearest: 'persyaratan' }],
    ['kepatuhan-2016', 'tarif', { nearest: 'biaya' }],
    ['kepatuhan-2016', 'waktu', { nearest: 'jangka-waktu' }],
    ['kepatuhan-2016', 'SOP', { either: ['prosedur', 'prosedur-pengaduan'] }],
    ['kepatuhan-2016', 'SKM', { nearest: 'kepuasan' }],
    ['kepatuhan-2016', 'petugas pengaduan', { nearest: 'petugas-pengaduan' }],
    ['kepatuhan-2016', 'Toilet pengguna layanan tersedia', { nearest: 'toilet' }],
    ['kepatuhan-2016', 'visi', { nearest: 'visi-misi' }],
    ['kepatuhan-2016', 'pengaduan', { either: ['sarana-pengaduan', 'prosedur-pengaduan', 'petugas-pengaduan'] }],
    ['kepatuhan-2016', 'layanan', {}],
    ['kepatuhan-2016', 'parkir', {}],
    ['kepatuhan-2016', '', {}],
    ['kepatuhan-2016', 'constructor', {}],
  ])('of %s: %j proposes %j', (checklist, name, proposed) => {
    expect(proposeItem(name, itemsOf(checklist))).toEqual(proposed);
  });

  it('is one when it is the code or the title of exactly one', () => {
    const items = itemsOf('opini-2025');
    const coded = items.filter(({ code }) => code !== undefined);
    for (const { id, code } of coded) expect(proposeItem(code ?? '', items)).toMatchObject({ nearest: id });
    for (const { id, title } of items) {
      const { nearest, either = [nearest] } = proposeItem(title, items);
      expect(either).toContain(id);
    }
  });
});

it.each([
  ['ktpel', { nearest: 'ktp-el' }],
  ['Penerbitan KTP', { nearest: 'ktp-el' }],
  ['kartu', {}],
])('a name that is no id of a service: %j proposes %j', (name, proposed) => {
  const services = [
    { id: 'ktp-el', name: 'Penerbitan KTP' },
    { id: 'kk', name: 'Kartu Keluarga' },
  ];
  expect(proposeService(name, services)).toEqual(proposed);
});
