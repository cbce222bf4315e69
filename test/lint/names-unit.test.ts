import { expect, it } from 'vitest';
import { findNamedUnit } from '../../src/lint/names-unit.ts';
import { markdown } from './support/markdown.ts';

const UNITS = ['Dinas Kesehatan', 'Dinas Kesehatan Hewan', '—', 'Dinas Sosial'].map((name) => ({ name }));

it.each<[what: string, text: string, unit: string | undefined]>([
  ['a line', '# STANDAR PELAYANAN\n\nDINAS  SOSIAL, Kota Contoh', 'Dinas Sosial'],
  ['a cell', '| DINAS SOSIAL | x |\n|---|---|\n| 1 | Persyaratan |', 'Dinas Sosial'],
  ['the longest of several', 'Dinas Kesehatan Hewan', 'Dinas Kesehatan Hewan'],
  ['no part of a word', 'Dinas Sosialisasi', undefined],
  ['no comment', '<!-- patuh-abaikan x: Dinas Sosial -->\n\nisi', undefined],
  ['nothing', 'isi', undefined],
])('the unit that %s names', (_, text, unit) => {
  expect(findNamedUnit(markdown(text), UNITS)?.name).toBe(unit);
});
