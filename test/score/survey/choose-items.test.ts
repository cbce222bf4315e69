import { expect, it } from 'vitest';
import { ELEMENTS, type ElementMeans } from '../../../src/model/survey.ts';
import { answersFrom } from '../../../src/score/survey/choose-items.ts';
import { parseMeans } from '../../../src/score/survey/parse-means.ts';
import { checklist, decimal, item } from '../../support/make-checklist.ts';

const MEANS = parseMeans('3 3 3 3 3 3 3 3 3') as ElementMeans;
const to = (max: string) => ({ kind: 'number', id: `0-${max}`, min: decimal('0'), max: decimal(max) }) as const;

it.each(['ikm', 'skm', 'indeks-kepuasan', 'nilai-skm', 'nilai-ikm', 'NILAI-SKM'])(
  'an item of the id %s is that of the index',
  (id) => {
    const list = checklist([item('papan', '1'), item(id, '1', { scale: to('100') })]);
    expect(answersFrom(MEANS, decimal('75.5'), list, undefined)).toEqual({
      ok: true,
      answers: [{ item: id, answer: '75.5' }],
    });
  },
);

it('takes the nine elements only where every one of them goes to 4', () => {
  const nine = (last: string) =>
    checklist(ELEMENTS.map((id, index) => item(id, '1', { scale: to(index === ELEMENTS.length - 1 ? last : '4') })));
  expect(answersFrom(MEANS, decimal('75'), nine('4'), undefined)).toMatchObject({ ok: true });
  expect(answersFrom(MEANS, decimal('75'), nine('5'), undefined)).toEqual({ ok: false, problem: 'no-item' });
});
