import type { Checklist } from '../../model/checklist.ts';
import { divide, fraction, multiply, type Rational, roundHalfUp, sum, toNumber, whole } from '../../model/rational.ts';
import {
  ELEMENTS,
  type ElementId,
  type ElementMeans,
  forEachElement,
  type Respondent,
  SURVEY_ANSWERS,
} from '../../model/survey.ts';
import type { Grade, SurveyGrade, SurveyIndex } from '../../model/survey-run.ts';
import { levelOf } from '../read-score.ts';

/** What an answer of 1 is worth on the index. */
const POINTS = whole(25);

/** Each element weighs the same: PermenPANRB 14/2017. */
export const WEIGHT = fraction(1n, BigInt(ELEMENTS.length));

/** How often each element was answered with 1, 2, 3 and 4. */
export type AnswerCounts = Readonly<Record<ElementId, readonly number[]>>;

/** The index of one mean, or of means already added up. */
export function pointsOf(mean: Rational): Rational {
  return multiply(mean, POINTS);
}

/** The index of nine means, before any rounding. */
export function exactIndex(means: ElementMeans, weight: Rational = WEIGHT): Rational {
  return pointsOf(multiply(sum(ELEMENTS.map((element) => means[element])), weight));
}

export function countAnswers(respondents: readonly Respondent[]): AnswerCounts {
  return forEachElement((_, index) =>
    SURVEY_ANSWERS.map((answer) => respondents.filter(({ answers }) => answers[index] === answer).length),
  );
}

/** The mean of each element. The counts are of at least one respondent. */
export function meansOf(counts: AnswerCounts): ElementMeans {
  return forEachElement((element) => {
    const own = counts[element];
    const points = own.reduce((total, count, index) => total + count * (index + 1), 0);
    return divide(whole(points), whole(own.reduce((total, count) => total + count, 0)));
  });
}

/** Words in front, the letter in brackets: `Sangat Baik (A)`. */
const LABEL = /^(?<predicate>.*) \((?<grade>[A-D])\)$/;

/** What the instrument calls an index, which is rounded before. */
export function gradeOf(index: Rational, instrument: Checklist): SurveyGrade {
  const { label, zone } = levelOf(index, instrument);
  const named = LABEL.exec(label)?.groups as { grade: Grade; predicate: string } | undefined;
  if (named === undefined) throw new Error(`no grade: ${label}`);
  return { grade: named.grade, predicate: named.predicate, zone };
}

/** The index, rounded half up once to the instrument's decimals, then read. */
export function readIndex(exact: Rational, instrument: Checklist): SurveyIndex {
  const index = roundHalfUp(exact, instrument.scale.decimals);
  return { index: toNumber(index), ...gradeOf(index, instrument) };
}
