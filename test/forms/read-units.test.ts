import { describe, expect, it } from 'vitest';
import { readUnits, type TableRow } from '../../src/forms/read-units.ts';

function table(...rows: readonly (readonly string[])[]): readonly TableRow[] {
  return rows.map((cells, index) => ({ cells, place: () => ({ file: 'unit.csv', line: index + 1 }) }));
}

function unitsOf(...rows: readonly (readonly string[])[]) {
  const read = readUnits(table(...rows), 'unit.csv');
  return read.ok ? read.value : read.diagnostics.map(({ code, at }) => `${code}:${at.line}`);
}

describe('a table of units', () => {
  it('is a list of names: ids are made of them, and no two are the same', () => {
    expect(unitsOf(['Dinas Sosial'], [''], ['Dinas  Sosial'], ['Puskesmas Cimahi Sélatan'], ['…'])).toEqual(
      [
        ['dinas-sosial', 'Dinas Sosial'],
        ['dinas-sosial-2', 'Dinas  Sosial'],
        ['puskesmas-cimahi-selatan', 'Puskesmas Cimahi Sélatan'],
        ['unit', '…'],
      ].map(([id, name]) => ({ unit: { id, name }, services: [] })),
    );
  });

  it('has headings in any order, and services in one cell', () => {
    expect(
      unitsOf(
        ['Layanan', 'NAMA UNIT', 'Kode', 'jenis', 'Kepala'],
        ['KTP-el; KK\nAkta', 'Disdukcapil', 'dukcapil', 'opd', 'Kepala Dinas'],
      ),
    ).toEqual([
      {
        unit: { id: 'dukcapil', name: 'Disdukcapil', kind: 'opd', head: 'Kepala Dinas' },
        services: [
          { id: 'ktp-el', name: 'KTP-el' },
          { id: 'kk', name: 'KK' },
          { id: 'akta', name: 'Akta' },
        ],
      },
    ]);
  });

  it('keeps the ids that it gives away from those that are made', () => {
    const ids = unitsOf(['id', 'nama'], ['', 'Dinsos'], ['dinsos', 'Dinas Sosial'], ['', 'Patuh']);
    expect(ids).toMatchObject([{ unit: { id: 'dinsos-2' } }, { unit: { id: 'dinsos' } }, { unit: { id: 'patuh-2' } }]);
  });

  it.each([
    [
      'no name',
      [
        ['id', 'nama'],
        ['a', ''],
      ],
      ['unit-without-name:2'],
    ],
    [
      'no column of names',
      [
        ['id', 'x'],
        ['a', 'b'],
      ],
      ['units-heading:1'],
    ],
    [
      'an id with a blank',
      [
        ['id', 'nama'],
        ['a b', 'A'],
      ],
      ['invalid-value:2'],
    ],
    [
      'an id that is a name of Windows',
      [
        ['id', 'nama'],
        ['con', 'A'],
      ],
      ['invalid-value:2'],
    ],
    [
      'an id twice',
      [
        ['id', 'nama'],
        ['a', 'A'],
        ['A', 'B'],
      ],
      ['duplicate-id:3'],
    ],
    ['nothing', [['', ' ']], ['empty-file:undefined']],
  ])('with %s is refused', (_, rows, faults) => {
    expect(unitsOf(...rows)).toEqual(faults);
  });
});
