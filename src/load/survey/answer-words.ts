import { ELEMENTS, type ElementId, SURVEY_ANSWERS, type SurveyAnswer } from '../../model/survey.ts';
import { OFFICIAL_ANSWERS } from '../../model/survey-scale.ts';

/** The official words of each element, in the form of `fold`, with what they are worth. */
const SCALES: ReadonlyMap<ElementId, ReadonlyMap<string, SurveyAnswer>> = new Map(
  ELEMENTS.map((element) => [
    element,
    new Map(
      SURVEY_ANSWERS.flatMap((answer) => {
        const { [answer - 1]: words } = OFFICIAL_ANSWERS[element];
        return words === undefined ? [] : [[fold(words), answer] as const];
      }),
    ),
  ]),
);

/** A number or letter in front of the words: `4. Sangat sesuai`, `4 - Sangat sesuai`, `(4) Sangat sesuai`, `d. Sangat sesuai`. */
const NUMBERED = /^\(?([1-4a-d])\)? ?[.):=\-\u2013\u2014] ?(?=\S)|^\(?([1-4])\)? +(?=\p{L})/iu;
/** A number behind the words: `Sangat sesuai (4)`, `Sangat sesuai = 4`. */
const NUMBER_BEHIND = /\s*(?:\(([1-4])\)|[=:\-\u2013] ?([1-4]))$/u;

/** Words in one spelling: lower case, letters only, `&` and commas as `dan`, common short forms written out. */
function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s*[&,/+]\s*/g, ' dan ')
    .replace(/[^\p{L}]+/gu, ' ')
    .replace(/\b(?:tdk|tak)\b/g, 'tidak')
    .replace(/\b(?:sgt|sangatlah)\b/g, 'sangat')
    .replace(/\b(?:krg|kurang)\b/g, 'kurang')
    .replace(/\btapi\b/g, 'tetapi')
    .replace(/\bada dan tetapi\b/g, 'ada tetapi')
    .replace(/\bdan dan\b/g, 'dan')
    .trim();
}

/**
 * What an answer in words is worth for an element: by the official words, with the number or letter that a form puts in
 * front. Undefined where the words are not official, or where number and words contradict one another: a form may count
 * from the best answer.
 */
export function readAnswerWords(text: string, element: ElementId): SurveyAnswer | undefined {
  const scale = SCALES.get(element);
  const plain = scale?.get(fold(text));
  if (plain !== undefined && !/\d/.test(text)) return plain;
  const front = NUMBERED.exec(text);
  const behind = front === null ? NUMBER_BEHIND.exec(text) : null;
  const mark = front?.[1] ?? front?.[2] ?? behind?.[1] ?? behind?.[2];
  if (mark === undefined) return undefined;
  const words = front === null ? text.slice(0, behind?.index) : text.slice(front[0].length);
  const marked = SURVEY_ANSWERS.find((answer) => mark === String(answer) || mark.toLowerCase() === 'abcd'[answer - 1]);
  return scale?.get(fold(words)) === marked ? marked : undefined;
}
