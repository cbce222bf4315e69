import { NOT_APPLICABLE } from '../../model/assessment.ts';
import type { AnswerScale, Choice } from '../../model/checklist.ts';
import { compare, divide, parseDecimal, type Rational, ZERO } from '../../model/rational.ts';
import { allNearest, type Proposal, proposal } from '../../text/nearest.ts';
import { entriesOf, itemsOf, type Node, textAt, textOf, textsAt, valueAt } from '../yaml/node.ts';
import type { Faults } from '../yaml/report-faults.ts';
import { denies, everydayWords, likelyChoices, writeOut } from './everyday-answers.ts';

/** Words that say that an item does not apply, on every scale. */
const NOT_APPLICABLE_WORDS = new Set([NOT_APPLICABLE, 'n/a', 'not applicable']);

/**
 * The form in which answers are compared: without case, outer blanks, runs of blanks, or the invisible characters
 * (zero-width spaces, direction marks) that come along when text is copied from a page.
 */
function answerKey(answer: string): string {
  return answer
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ');
}

/** The words of each scale, with everyday ones, so that an answer is found without a walk over all of them. */
const WORDS = new WeakMap<AnswerScale, ReadonlyMap<string, Choice>>();

/** The choice that an answer names, by its own word or another. */
export function findChoice(scale: Extract<AnswerScale, { kind: 'choice' }>, answer: string): Choice | undefined {
  let words = WORDS.get(scale);
  if (words === undefined) {
    const own = scale.choices.flatMap((one) =>
      [one.answer, ...one.also].map((word) => [answerKey(word), one] as const),
    );
    words = new Map([...everydayWords(scale), ...own]);
    WORDS.set(scale, words);
  }
  const key = answerKey(answer);
  return words.get(key) ?? words.get(writeOut(key));
}

/** What an answer that is none may have meant: one word of the scale, or the answers between which it cannot be decided. */
export function proposeAnswer(scale: Extract<AnswerScale, { kind: 'choice' }>, answer: string): Proposal {
  const key = writeOut(answerKey(answer));
  const likely = likelyChoices(scale, key);
  if (likely.length > 0) return proposal(likely.map((choice) => choice.answer));
  const said = saidBefore(scale, key);
  if (said !== undefined) return proposal([said.answer]);
  const isDenied = denies(key);
  const words = scale.choices.flatMap((choice) => [choice.answer, ...choice.also]);
  const near = allNearest(
    key,
    words.filter((word) => denies(word) === isDenied),
  );
  const choices = new Set(near.flatMap((word) => findChoice(scale, word) ?? []));
  return choices.size > 1 ? proposal([...choices].map((choice) => choice.answer)) : proposal(near.slice(0, 1));
}

/** The answer of a text that goes on after it (`ada, di loket`, `ya (2 buah)`), where nothing in it says another one. */
function saidBefore(scale: Extract<AnswerScale, { kind: 'choice' }>, key: string): Choice | undefined {
  const [first, ...rest] = key
    .split(/[,;:()/–—]|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const choice = rest.length === 0 || first === undefined ? undefined : findChoice(scale, first);
  const isOne = rest.every((part) => !denies(part) && [choice, undefined].includes(findChoice(scale, part)));
  return isOne ? choice : undefined;
}

/** Whether an answer says "tidak berlaku". */
export function saysNotApplicable(answer: string): boolean {
  return NOT_APPLICABLE_WORDS.has(answerKey(answer));
}

/** The decimal under a key; undefined (the schema check has said why) where it is none. */
export function decimalAt(node: Node | undefined, key: string): Rational | undefined {
  return parseDecimal(textAt(node, key) ?? '');
}

/** The answer scales by name. */
export function readScales(answers: Node | undefined, faults: Faults): ReadonlyMap<string, AnswerScale> {
  const scales = new Map<string, AnswerScale>();
  for (const { key, value } of entriesOf(answers)) {
    const scale =
      value.kind === 'sequence' ? readChoices(key.text, value, faults) : readNumber(key.text, value, faults);
    if (scale !== undefined) scales.set(key.text, scale);
  }
  return scales;
}

function readNumber(id: string, node: Node, faults: Faults): AnswerScale | undefined {
  const number = valueAt(node, 'number');
  const max = decimalAt(number, 'max');
  const min = textAt(number, 'min') === undefined ? ZERO : decimalAt(number, 'min');
  if (max === undefined || min === undefined) return undefined;
  if (compare(min, max) >= 0) {
    faults.fault('range-empty', number, { min: '0', max: '', ...textsAt(number, ['min', 'max']) });
    return undefined;
  }
  return { kind: 'number', id, min, max };
}

function readChoices(id: string, node: Node, faults: Faults): AnswerScale | undefined {
  const choices: Choice[] = [];
  const known = new Set<string>();
  for (const entry of itemsOf(node)) {
    const answer = textAt(entry, 'answer');
    const points = decimalAt(entry, 'points');
    if (answer === undefined || points === undefined) continue;
    const also = itemsOf(valueAt(entry, 'also')).flatMap((word) => textOf(word) ?? []);
    for (const word of [answer, ...also]) {
      if (saysNotApplicable(word)) faults.fault('reserved-answer', entry, { answer: word });
      if (known.has(answerKey(word))) faults.fault('ambiguous-answer', entry, { scale: id, answer: word });
      known.add(answerKey(word));
    }
    const before = choices.at(-1);
    if (before !== undefined && compare(before.points, points) > 0) {
      faults.fault('scale-not-rising', valueAt(entry, 'points'), { scale: id });
    }
    choices.push({ answer, points, also });
  }
  const best = choices.at(-1);
  if (best === undefined) return undefined;
  if (compare(best.points, ZERO) === 0) {
    faults.fault('scale-without-points', node, { scale: id });
    return undefined;
  }
  return { kind: 'choice', id, choices };
}

/** The best points of a scale: what full marks are. */
function mostPoints(scale: AnswerScale): Rational {
  if (scale.kind === 'number') return scale.max;
  const { points = ZERO } = { ...scale.choices.at(-1) };
  return points;
}

/** The share of full marks, 0 to 1, of so many points. */
export function shareOf(points: Rational, scale: AnswerScale): Rational {
  return divide(points, mostPoints(scale));
}

/** The share of full marks of a scale's worst answer. */
export function worstShare(scale: AnswerScale): Rational {
  if (scale.kind === 'number') return shareOf(scale.min, scale);
  const { points = ZERO } = { ...scale.choices[0] };
  return shareOf(points, scale);
}
