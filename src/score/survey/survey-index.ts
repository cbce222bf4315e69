import type { Checklist } from '../../model/checklist.ts';
import {
  compare,
  divide,
  fraction,
  multiply,
  type Rational,
  roundHalfUp,
  sum,
  toNumber,
  whole,
} from '../../model/rational.ts';
import { ELEMENTS, type ElementMeans, type Respondent } from '../../model/survey.ts';
import type { SurveyGrade, SurveyIndex } from '../../model/survey-run.ts';

/** What an answer of 1 is worth on the index. */
const POINTS = whole(25);

/** Each element weighs the same: PermenPANRB 14/2017. */
export const WEIGHT = fraction(1n, BigInt(ELEMENTS.length));

/** The index of nine means, before any rounding. */
export function exactIndex(means: ElementMeans, weight: Rational = WEIGHT): Rational {
  return multiply(multiply(sum(means), weight), POINTS);
}

/** How often each element was answered with 1, 2, 3 and 4. */
export function countAnswers(respondents: readonly Respondent[]): readonly (readonly number[])[] {
  const counts = ELEMENTS.map(() => [0, 0, 0, 0]);
  for (const { answers } of respondents) {
    for (const [element, answer] of answers.entries()) {
      const own = counts[element];
      if (own !== undefined) own[answer - 1] = (own[answer - 1] ?? 0) + 1;
    }
  }
  return counts;
}

/** The mean of each element. The counts are of at least one respondent. */
export function meansOf(counts: readonly (readonly number[])[]): ElementMeans {
  return counts.map((own) => {
    const points = own.reduce((total, count, index) => total + count * (index + 1), 0);
    return divide(whole(points), whole(own.reduce((total, count) => total + count, 0)));
  });
}

/** Words in front, the letter in brackets: `Sangat Baik (A)`. */
const LABEL = /^(.*) \(([A-Z])\)$/;

/** What the instrument calls an index, which is rounded before. */
export function gradeOf(index: Rational, { zones: { levels } }: Checklist): SurveyGrade {
  const level = levels.find(({ min }) => compare(index, min) >= 0) ?? levels.at(-1);
  const [, predicate, grade] = LABEL.exec(level?.label ?? '') ?? [];
  if (level === undefined || predicate === undefined || grade === undefined) throw new Error('a level without a grade');
  return { grade, predicate, zone: level.zone };
}

/** The index, rounded half up once to the instrument's decimals, then read. */
export function readIndex(exact: Rational, instrument: Checklist): SurveyIndex {
  const index = roundHalfUp(exact, instrument.scale.decimals);
  return { index: toNumber(index), ...gradeOf(index, instrument) };
}
