import { expect, test } from 'vitest';
import { id } from '../../src/messages/id/id.ts';
import type { Zone } from '../../src/model/checklist.ts';
import type { Run } from '../../src/model/run.ts';
import { mostServicesSentence } from '../../src/report/sentences.ts';
import { readRun } from '../support/read-run.ts';

const CIMAHI = await readRun(['samples/kota-cimahi-2018', '--as-of', '2026-05-01']);

/** A run of an institution with this zone and of units, each with a zone and so many services. */
function made(zone: Zone | null, units: readonly (readonly [Zone, number])[], rollup = 'mean-of-services'): Run {
  const [unit] = CIMAHI.units;
  const { checklist, institution } = CIMAHI;
  if (unit === undefined || checklist === null) throw new Error('a run without units');
  return {
    ...CIMAHI,
    checklist: { ...checklist, rollup: rollup as typeof checklist.rollup },
    institution: { ...institution, zone },
    units: units.map(([zone, services], index) => ({ ...unit, name: `Unit ${index}`, score: 50, zone, services })),
  };
}

test('the zone of Cimahi is explained by its unit with most services', () => {
  expect(mostServicesSentence(CIMAHI, id)).toEqual([
    'Nilai instansi adalah rata-rata 74 layanan, bukan rata-rata unit: 32 di antaranya ada di Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu (91,63, hijau)',
  ]);
});

test.each([
  [
    'of the same zone',
    made('yellow', [
      ['yellow', 9],
      ['red', 1],
      ['red', 2],
    ]),
    '12 layanan, bukan rata-rata unit: 9 di antaranya ada di Unit 0 (50,00, kuning)',
  ],
  [
    'that draws it down',
    made('yellow', [
      ['green', 1],
      ['red', 7],
      ['green', 1],
    ]),
    '9 layanan, bukan rata-rata unit: 7 di antaranya ada di Unit 1 (50,00, merah)',
  ],
  [
    'beside units without services',
    made('green', [
      ['green', 5],
      ['red', 0],
      ['red', 0],
    ]),
    '7 layanan, bukan rata-rata unit: 5 di antaranya ada di Unit 0 (50,00, hijau)',
  ],
])('is explained by a unit %s', (_, run, words) => {
  expect(mostServicesSentence(run, id).join()).toContain(words);
});

test.each([
  [
    'most units have the same zone',
    made('red', [
      ['green', 9],
      ['red', 1],
      ['red', 2],
    ]),
  ],
  [
    'no unit has most services',
    made('yellow', [
      ['green', 4],
      ['red', 4],
      ['red', 2],
    ]),
  ],
  [
    'the unit with most services is on the other side',
    made('yellow', [
      ['green', 1],
      ['red', 9],
      ['red', 2],
    ]),
  ],
  [
    'units weigh alike',
    made(
      'yellow',
      [
        ['green', 9],
        ['red', 1],
        ['red', 2],
      ],
      'mean-of-units',
    ),
  ],
  [
    'there is no zone',
    made(null, [
      ['green', 9],
      ['red', 1],
      ['red', 2],
    ]),
  ],
  ['there is one unit', made('yellow', [['green', 9]])],
])('nothing is explained where %s', (_, run) => {
  expect(mostServicesSentence(run, id)).toEqual([]);
});
