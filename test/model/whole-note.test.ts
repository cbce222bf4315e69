import { expect, it } from 'vitest';
import { type ItemAnswer, wholeNote } from '../../src/model/assessment.ts';

const ANSWER: ItemAnswer = { responses: [], evidence: [], at: { file: 'a.yaml' } };
const SERVICES = [
  { id: 'ktp', name: 'KTP' },
  { id: 'kk', name: 'Kartu Keluarga' },
];

it.each<[what: string, said: Partial<ItemAnswer>, note: string | null]>([
  ['nothing', {}, null],
  ['a note', { note: 'di loket' }, 'di loket'],
  ['a note of a service', { serviceNotes: new Map([['kk', 'rusak']]) }, 'Kartu Keluarga: rusak'],
  [
    'both, in the order of the services',
    {
      note: 'di loket',
      serviceNotes: new Map([
        ['kk', 'rusak'],
        ['ktp', 'baru'],
      ]),
    },
    'di loket; KTP: baru; Kartu Keluarga: rusak',
  ],
])('all that is noted of an item: %s', (_, said, note) => {
  expect(wholeNote({ ...ANSWER, ...said }, SERVICES)).toBe(note);
});
