import { expect, it } from 'vitest';
import { MONTH_SPELLINGS } from '../../src/model/generated/policy.js';
import { createDateReader } from '../../src/text/indonesian-date.ts';

const { readDate } = createDateReader(MONTH_SPELLINGS);

it.each<[text: string, date: string | undefined]>([
  ['Ditetapkan pada tanggal 2 Januari 2023', '2023-01-02'],
  ['2-Peb-2021', '2021-02-02'],
  ['17 Agt. 2019', '2019-08-17'],
  ['1 nopember 2020', '2020-11-01'],
  ['31 Sept 2020', undefined],
  ['12/03/2021', '2021-03-12'],
  ['12.3.2021', '2021-03-12'],
  ['12/13/2021', undefined],
  ['0/1/2021', undefined],
  ['berlaku sejak 2021-03-12', '2021-03-12'],
  ['2021-00-12', undefined],
  ['29 Februari 2024', '2024-02-29'],
  ['29 Februari 2000', '2000-02-29'],
  ['29 Februari 2100', undefined],
  ['29 Februari 2023', undefined],
  ['17 Agustus 1944', undefined],
  ['kemarin', undefined],
])('%s is %s', (text, date) => {
  expect(readDate(text)).toBe(date);
});
