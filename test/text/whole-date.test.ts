import { expect, it } from 'vitest';
import { proposeDate, readWholeDate } from '../../src/text/whole-date.ts';

it.each([
  ['5 Maret 2018', '2018-03-05'],
  ['Senin, 5 Maret 2018', '2018-03-05'],
  ["Jum'at 9 Maret 2018", '2018-03-09'],
  ['05/03/2018', '2018-03-05'],
  ['5-3-2018', '2018-03-05'],
  ['5.3.2018', '2018-03-05'],
  ['5 Mar. 2018', '2018-03-05'],
  ['17 Agt 2018', '2018-08-17'],
  ['10 Nopember 2018', '2018-11-10'],
  ['3 Peb 2018', '2018-02-03'],
  ['30 Sept 2018', '2018-09-30'],
  ['2018/3/5', '2018-03-05'],
  ['2018-3-5', '2018-03-05'],
  ['25/12/2018', '2018-12-25'],
  ['12/25/2018', undefined],
  ['31/02/2018', undefined],
  ['5 Maretz 2018', undefined],
  ['5 Maret', undefined],
  ['5/3/18', undefined],
  ['2018-03-05 00:00:00', '2018-03-05'],
  ['2018-03-05T00:00:00.000Z', '2018-03-05'],
  ['2018-03-05 07:30:00', undefined],
  ['43164', undefined],
  ['sejak 5 Maret 2018', undefined],
  ['5 Maret 2018 dan 6 Maret 2018', undefined],
  ['2018', undefined],
])('%j as a whole is %s', (text, date) => {
  expect(readWholeDate(text)).toBe(date);
});

it.each([
  ['5 Maret 2018', '2018-03-05'],
  ['5/3/18', '2018-03-05'],
  ['12/25/2018', '2018-12-25'],
  ['43164', '2018-03-05'],
  ['36525', undefined],
  ['73051', undefined],
  ['31/02/18', undefined],
  ['Maret 2018', undefined],
])('%j most likely means %s', (text, date) => {
  expect(proposeDate(text)).toBe(date);
});

it('reads blanks as one blank, and does not try every way to part a million of them', () => {
  const blanks = ' '.repeat(1_000_000);
  expect(readWholeDate(`5${blanks}Maret ${blanks}2018\n\t00:00`)).toBe('2018-03-05');
  for (const text of [`2026-01-01${blanks}x`, `5${blanks}x`, `1/2${blanks}x`, 'T'.repeat(1_000_000)]) {
    expect(proposeDate(text)).toBeUndefined();
  }
});
