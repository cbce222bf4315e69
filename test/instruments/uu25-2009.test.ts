import { expect, test } from 'vitest';
import type { Section } from '../../src/model/checklist.ts';
import { toNumber } from '../../src/model/rational.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const law = shippedChecklist('uu25-2009');
const below = (id: string) => law.root.children.find((child) => child.id === id) as Section;

test('ranks by severity, weighs its sections alike and leaves every split inside them open', () => {
  expect(law.order).toBe('severity');
  const sections = law.root.children as Section[];
  expect(new Set(sections.map(({ weight }) => toNumber(weight)))).toEqual(new Set([1]));
  expect(sections.every(({ weights }) => weights === 'assumed')).toBe(true);
});

test('asks each service for the fourteen components, in the order of Pasal 21', () => {
  const components = law.items.filter(({ id }) => id.startsWith('komponen-'));
  expect(components.map(({ per, law: [cited] }) => [per, cited])).toEqual(
    [...'abcdefghijklmn'].map((letter) => [
      'service',
      `UU 25/2009 Pasal 21 huruf ${letter} (melalui Pasal 15 huruf a)`,
    ]),
  );
});

test('asks for the six contents of the information system, and that it is open', () => {
  expect(below('sipp').children.flatMap((child) => (child.kind === 'item' ? child.law : []))).toEqual([
    ...[...'abcdef'].map((letter) => `UU 25/2009 Pasal 23 ayat (4) huruf ${letter}`),
    'UU 25/2009 Pasal 23 ayat (5)',
  ]);
});

// Days, not working days; these two are the complainant's, so that a breach by the unit carries no sanction.
test.each([
  ['terima-30-hari', '30 hari', 'UU 25/2009 Pasal 42 ayat (2)', undefined],
  ['jawab-14-hari', '14 hari', 'UU 25/2009 Pasal 44 ayat (3)', 3],
  ['lengkapi-30-hari', '30 hari', 'UU 25/2009 Pasal 44 ayat (4)', undefined],
  ['putus-60-hari', '60 hari', 'UU 25/2009 Pasal 50 ayat (1)', 5],
  ['sampaikan-14-hari', '14 hari', 'UU 25/2009 Pasal 50 ayat (2)', 3],
])('the clock of complaints: %s', (id, days, cited, severity) => {
  const item = law.items.find((one) => one.id === id);
  expect(item).toMatchObject({ law: [cited], na: true });
  expect(item?.title).toContain(days);
  expect(item?.title).not.toContain('hari kerja');
  expect(item?.severity).toBe(severity);
});

// What is in a maklumat besides the promise to serve by the standard comes from PermenPANRB 15/2014, which punishes nothing.
test.each([
  ['maklumat-sanggup', 'UU 25/2009 Pasal 22 ayat (1)', 5],
  ['maklumat-perbaikan', 'PermenPANRB 15/2014', undefined],
  ['maklumat-sanksi', 'PermenPANRB 15/2014', undefined],
  ['maklumat-identitas', 'PermenPANRB 15/2014', undefined],
])('the words of a maklumat: %s', (id, cited, severity) => {
  const item = law.items.find((one) => one.id === id);
  expect(item?.law).toEqual([cited]);
  expect(item?.severity).toBe(severity);
});

/** What may not come up in a year is asked with leave to say so; what a unit always owes is not. */
test.each([
  ['pengaduan-rahasia', 'UU 25/2009 Pasal 49 ayat (1)', 7, false],
  ['sarana-sesuai-peruntukan', 'UU 25/2009 Pasal 26', 6, false],
  ['anggaran-sesuai-peruntukan', 'UU 25/2009 Pasal 33 ayat (3)', 6, false],
  ['pendapat-para-pihak', 'UU 25/2009 Pasal 48 ayat (2)', 5, true],
  ['ganti-rugi-dianggarkan', 'UU 25/2009 Pasal 50 ayat (4)', 5, true],
  ['seleksi-pelaksana', 'UU 25/2009 Pasal 11 ayat (1)', 5, true],
  ['pelayanan-sesuai-asas', 'UU 25/2009 Pasal 15 huruf e', 5, false],
  ['perbaikan-diumumkan', 'UU 25/2009 Pasal 28 ayat (1)', 3, true],
  ['perbaikan-tanpa-henti', 'UU 25/2009 Pasal 28 ayat (2)', 3, true],
  ['dokumen-bagi-pengadu', 'UU 25/2009 Pasal 43 ayat (2)', 3, true],
  ['pertanggungjawaban', 'UU 25/2009 Pasal 15 huruf h', 3, false],
  ['bantu-pahami-hak', 'UU 25/2009 Pasal 15 huruf i', 3, false],
])('the duty %s of %s', (id, cited, severity, na) => {
  expect(law.items.find((one) => one.id === id)).toMatchObject({ law: [cited], severity, na, per: 'unit' });
});
