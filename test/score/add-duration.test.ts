import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration } from '../../src/score/add-duration.ts';
import { tries } from '../support/how-often.ts';

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? Number.NaN);
const write = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** Days counted one after the other, without a calendar of the machine. */
function countDays(date: string, days: number): string {
  let [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  for (let left = days; left > 0; left--) {
    day++;
    if (day > lengthOf(year, month)) [month, day] = [month + 1, 1];
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return write(year, month, day);
}

/** Months counted one after the other; the day is the last one that the month has. */
function countMonths(date: string, months: number): string {
  let [year = 0, month = 0] = date.split('-').map(Number);
  const day = Number(date.slice(8));
  for (let left = months; left > 0; left--) {
    month++;
    if (month > 12) [year, month] = [year + 1, 1];
  }
  return write(year, month, Math.min(day, lengthOf(year, month)));
}

const dates = fc
  .tuple(fc.integer({ min: 1, max: 9900 }), fc.integer({ min: 1, max: 12 }), fc.nat(30))
  .map(([year, month, day]) => write(year, month, 1 + (day % lengthOf(year, month))));

describe('a duration after a date', () => {
  it.for([
    ['2026-01-31', '30 days', '2026-03-02'],
    ['2024-02-28', '1 day', '2024-02-29'],
    ['2026-02-28', '1 day', '2026-03-01'],
    ['2026-12-31', '1 day', '2027-01-01'],
    ['2026-01-01', '2 weeks', '2026-01-15'],
    ['2026-01-01', '1 week', '2026-01-08'],
    ['2026-01-31', '1 month', '2026-02-28'],
    ['2024-01-31', '1 month', '2024-02-29'],
    ['2026-03-31', '1 month', '2026-04-30'],
    ['2026-12-15', '1 month', '2027-01-15'],
    ['2026-11-30', '3 months', '2027-02-28'],
    ['2018-03-01', '12 months', '2019-03-01'],
    ['2024-02-29', '12 months', '2025-02-28'],
    ['2024-02-29', '1 year', '2025-02-28'],
    ['2024-02-29', '4 years', '2028-02-29'],
    ['2096-02-29', '4 years', '2100-02-28'],
    ['2018-03-01', '3 years', '2021-03-01'],
    ['0001-01-01', '98 years', '0099-01-01'],
    ['0099-12-31', '1 day', '0100-01-01'],
    ['9999-12-30', '1 day', '9999-12-31'],
    ['9999-12-31', '1 day', '9999-12-31'],
    ['2026-01-01', '9999 years', '9999-12-31'],
    ['2026-01-01', '9999 days', '2053-05-18'],
    ['2026-01-01', `${'9'.repeat(30)} days`, '9999-12-31'],
    ['2026-01-01', `${'9'.repeat(30)} months`, '9999-12-31'],
    ['2026-01-01', ' 12  Months ', '2027-01-01'],
  ] as const)('%s and %s is %s', ([date, duration, expected]) => {
    expect(addDuration(date, duration)).toBe(expected);
  });

  it.for(['', '12', 'months', '12 bulan', '-1 days', '1.5 years', '1 daily', 'a 1 day'])('%j is none', (text) => {
    expect(addDuration('2026-01-01', text)).toBeUndefined();
  });

  it('is the day that counting leads to', () => {
    fc.assert(
      fc.property(dates, fc.nat(1500), (date, count) => {
        expect(addDuration(date, `${count} days`)).toBe(countDays(date, count));
        expect(addDuration(date, `${count % 200} weeks`)).toBe(countDays(date, 7 * (count % 200)));
        expect(addDuration(date, `${count % 1000} months`)).toBe(countMonths(date, count % 1000));
        expect(addDuration(date, `${count % 90} years`)).toBe(countMonths(date, 12 * (count % 90)));
      }),
      tries(300),
    );
  });
});
