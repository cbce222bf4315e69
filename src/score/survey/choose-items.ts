import type { Checklist, Item } from '../../model/checklist.ts';
import { compare, divide, type Rational, whole } from '../../model/rational.ts';
import { ELEMENTS, type ElementMeans } from '../../model/survey.ts';
import { writtenMeans, writtenNumber } from './written-means.ts';

/** Ids that an item for the satisfaction index usually has, where it carries no topic. */
const USUAL_IDS = new Set(['ikm', 'skm', 'indeks-kepuasan', 'nilai-skm', 'nilai-ikm']);
const TOPIC = 'skm.indeks';

/** Answers to an instrument's items that a survey gives, or why it gives none. */
export type SurveyAnswers =
  | { readonly ok: true; readonly answers: readonly { readonly item: string; readonly answer: string }[] }
  | { readonly ok: false; readonly problem: 'no-such-item'; readonly item: string }
  | { readonly ok: false; readonly problem: 'no-item' }
  | { readonly ok: false; readonly problem: 'no-number'; readonly item: string }
  | { readonly ok: false; readonly problem: 'other-scale'; readonly item: string; readonly max: Rational };

/**
 * What a survey answers of an instrument: the item that was asked for; the nine elements where it has them; else its item
 * for the satisfaction index. An item up to 100 takes the index, one up to 4 the mean.
 */
export function answersFrom(
  means: ElementMeans,
  index: Rational,
  checklist: Checklist,
  asked: string | undefined,
): SurveyAnswers {
  const items = new Map(checklist.items.map((item) => [item.id, item]));
  if (asked !== undefined) {
    const item = items.get(asked);
    return item === undefined ? { ok: false, problem: 'no-such-item', item: asked } : answerOne(item, index);
  }
  const elements = ELEMENTS.flatMap((id) => items.get(id) ?? []);
  if (elements.length === ELEMENTS.length && elements.every((item) => hasScale(item, 4))) {
    const written = writtenMeans(means, checklist.scale.decimals);
    return { ok: true, answers: ELEMENTS.map((item) => ({ item, answer: written[item] })) };
  }
  const item =
    checklist.items.find(({ topics }) => topics?.includes(TOPIC)) ??
    checklist.items.find(({ id }) => USUAL_IDS.has(id.toLowerCase()));
  return item === undefined ? { ok: false, problem: 'no-item' } : answerOne(item, index);
}

function hasScale({ scale }: Item, max: number): boolean {
  return scale.kind === 'number' && compare(scale.max, whole(max)) === 0;
}

function answerOne(item: Item, index: Rational): SurveyAnswers {
  if (item.scale.kind !== 'number') return { ok: false, problem: 'no-number', item: item.id };
  const answer = (text: string): SurveyAnswers => ({ ok: true, answers: [{ item: item.id, answer: text }] });
  if (hasScale(item, 100)) return answer(writtenNumber(index, 2));
  if (hasScale(item, 4)) return answer(writtenNumber(divide(index, whole(25)), 4));
  return { ok: false, problem: 'other-scale', item: item.id, max: item.scale.max };
}
