import { expect, it } from 'vitest';
import { findDurations } from '../../src/lint/find-durations.ts';

it.each<[text: string, amount: number, unit: string, written: string]>([
  ['paling lama 5 hari kerja', 5, 'hari', '5 hari'],
  ['5 (lima) Hari', 5, 'hari', '5 (lima) Hari'],
  ['15 - 20 menit', 20, 'menit', '15 - 20 menit'],
  ['3 s.d. 5 HK', 5, 'hk', '3 s.d. 5 HK'],
  ['0,5 jam', 0.5, 'jam', '0,5 jam'],
  ['Lima Belas menit', 15, 'menit', 'Lima Belas menit'],
  ['0 hari', 0, 'hari', '0 hari'],
  ["“10” s.d. '", 0, '', ''],
])('%s', (text, amount, unit, written) => {
  const found = findDurations(text).map((one) => [one.amount, one.unit, one.written, text.slice(one.index).trim()]);
  expect(found).toEqual(unit === '' ? [] : [[amount, unit, written, expect.stringContaining(written)]]);
});
