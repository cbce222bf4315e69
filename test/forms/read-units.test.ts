import { describe, expect, it } from 'vitest';
import { readUnits, type TableRow } from '../../src/forms/read-units.ts';

function table(...rows: readonly (readonly string[])[]): readonly TableRow[] {
  return rows.map((cells, index) => ({
    number: index + 1,
    cells,
    place: () => ({ file: 'unit.csv', line: index + 1 }),
  }));
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

  it.each<[what: string, rows: readonly (readonly string[])[]]>([
    ['numbers in front of names', [['1. Dinas A'], ['2. Dinas B']]],
    ['numbers and a comma in front of names', [['1,Dinas A'], ['2,Dinas B']]],
    ['a line that declares the separator', [['sep='], ['nama', 'jenis'], ['Dinas A', ''], ['Dinas B', '']]],
    [
      'headings of offices',
      [
        ['No', 'Nama OPD'],
        ['1', 'Dinas A'],
        ['2', 'Dinas B'],
      ],
    ],
  ])('is read with %s', (_, rows) => {
    expect(unitsOf(...rows)).toEqual(
      ['A', 'B'].map((name) => ({ unit: { id: `dinas-${name.toLowerCase()}`, name: `Dinas ${name}` }, services: [] })),
    );
  });

  it('leaves numbers that do not count up where they are', () => {
    expect(unitsOf(['1. Dinas A'], ['3. Dinas B'])).toMatchObject([
      { unit: { name: '1. Dinas A' } },
      { unit: { name: '3. Dinas B' } },
    ]);
  });

  it('may have a row for each service, with the name of the unit again or left out', () => {
    const units = unitsOf(
      ['Nama', 'Jenis', 'Nama Layanan'],
      ['Dinas A', 'opd', 'KTP'],
      ['', '', 'KK'],
      ['Dinas B', '', 'Izin'],
      ['dinas  a', 'opd', 'Akta'],
      ['Dinas A', 'uptd', 'Lain'],
    );
    expect(units).toMatchObject([
      { unit: { id: 'dinas-a', kind: 'opd' }, services: [{ name: 'KTP' }, { name: 'KK' }, { name: 'Akta' }] },
      { unit: { id: 'dinas-b' }, services: [{ name: 'Izin' }] },
      { unit: { id: 'dinas-a-2', kind: 'uptd' }, services: [{ name: 'Lain' }] },
    ]);
  });

  it('warns of a name that is there twice, unless ids tell the units apart', () => {
    const warnings = (...rows: readonly (readonly string[])[]) => {
      const read = readUnits(table(...rows), 'unit.csv');
      return read.ok ? read.warnings : read.diagnostics;
    };
    expect(warnings(['Dinas A'], ['Dinas B'], ['dinas a'])).toEqual([
      expect.objectContaining({ code: 'unit-named-twice', severity: 'warning', facts: { name: 'dinas a', first: 1 } }),
    ]);
    expect(warnings(['id', 'nama'], ['a', 'UPT'], ['b', 'UPT'])).toEqual([]);
  });

  it.each([
    ['headings alone', [['nama', 'jenis']], ['units-none:1']],
    [
      'a service of no unit',
      [
        ['nama', 'layanan'],
        ['', 'KTP'],
      ],
      ['unit-without-name:2'],
    ],
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
