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
