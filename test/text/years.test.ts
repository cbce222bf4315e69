import { expect, test } from 'vitest';
import { listHasYear, yearsIn } from '../../src/text/years.ts';

test.each([
  ['2018', [2018]],
  ['Semester I 2018', [2018]],
  ['2018-03-01', [2018]],
  ['1.3.2018', [2018]],
  ['2021/2022', [2021, 2022]],
  ['20201', []],
  ['No. 3273', []],
  ['tahun lalu', []],
])('the years in %j', (text, years) => {
  expect(yearsIn(text)).toEqual(years);
});

test.each([
  ['2015-2019, 2021', 2015, true],
  ['2015-2019, 2021', 2019, true],
  ['2015-2019, 2021', 2020, false],
  ['2015-2019, 2021', 2021, true],
  ['2015-2019,2021', 2022, false],
  ['2021-', 2020, false],
  ['2021-', 2050, true],
  ['2022–2024', 2024, true],
  ['2023', 2024, false],
  ['sejak 2023', 2020, undefined],
  ['', 2020, undefined],
])('whether %j has %i', (list, year, expected) => {
  expect(listHasYear(list, year)).toBe(expected);
});
