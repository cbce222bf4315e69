import { expect, it } from 'vitest';
import { checklist, loadedOf, noted } from '../support/loading.ts';
import { change, SMALL_CHECKLIST } from '../support/small-checklist.ts';

const changed = (to: string) => checklist(change(SMALL_CHECKLIST, 'title: Toilet,', to));

it('a text in two languages is read in Indonesian, and its English is kept beside', () => {
  const both = changed('title: { id: Toilet, en: A toilet }, guidance: { id: Lihat, en: Look }, remedy: { id: Buka },');
  expect(noted(both)).toEqual([]);
  const { english, ...rest } = loadedOf(both);
  expect(english).toEqual({ Toilet: 'A toilet', Lihat: 'Look' });
  expect(rest).toEqual(loadedOf(changed('title: Toilet, guidance: Lihat, remedy: Buka,')));
});

it('a checklist in one language has no English texts', () => {
  expect(loadedOf(checklist(SMALL_CHECKLIST))).not.toHaveProperty('english');
});

it.each([
  ['without Indonesian', 'title: { en: A toilet },', 'missing-key'],
  ['in another language', 'title: { id: Toilet, jv: Jamban },', 'unknown-key'],
  ['as a list', 'title: [Toilet, A toilet],', 'invalid-value'],
  ['as two texts where it is an id', 'title: Toilet, code: { id: a, en: b },', 'invalid-value'],
])('a text %s is refused', (_, to, code) => {
  expect(noted(changed(to)).map(({ code: found }) => found)).toContain(code);
});

it('personal data in it is masked in both languages', () => {
  const { items, english } = loadedOf(changed('title: { id: NIK 3273010101900001, en: ID 3273010101900001 },'));
  expect(JSON.stringify([items.map(({ title }) => title), english])).not.toContain('3273010101900001');
});
