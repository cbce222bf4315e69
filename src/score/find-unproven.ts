import type { Assessment } from '../model/assessment.ts';
import type { Item } from '../model/checklist.ts';
import { compare, multiply, type Rational, subtract } from '../model/rational.ts';
import type { ProofProblem, UnprovenClaim } from '../model/run.ts';
import { describeAnswer } from './describe-answer.ts';
import { type MeasuredSection, shareItems } from './measure.ts';
import { claimsSomething } from './readings.ts';

/**
 * Every claim without the proof that it needs, the most points first. `claims` is the tree of the claimed answers,
 * which has `points`; what rests on the claims adds up to claimed minus evidenced score, before rounding.
 */
export function findUnproven(
  claims: MeasuredSection,
  points: Rational,
  assessment: Assessment,
  problemOf: (item: Item) => ProofProblem | null,
  toPoints: (exact: Rational) => number,
): UnprovenClaim[] {
  return shareItems(claims, points)
    .flatMap(({ child: { item, responses, measure }, section, points: own }) => {
      const entry = assessment.answers.get(item.id);
      // Whatever is claimed has an entry, and whatever has a problem asks for evidence.
      if (measure === undefined || entry === undefined || item.evidence === undefined) return [];
      if (!claimsSomething(responses, item)) return [];
      const problem = problemOf(item);
      if (problem === null) return [];
      // What the responses that are given add above the worst; those not given stay as they are.
      const above = multiply(own, subtract(measure.point, item.worst));
      const { ask } = item.evidence;
      return [{ item, section, problem, above, ask, at: entry.at, answer: describeAnswer(responses) }];
    })
    .sort((a, b) => compare(b.above, a.above))
    .map(({ item, section, problem, above, ask, at, answer }) => ({
      item: item.id,
      title: item.title,
      section,
      answer,
      problem,
      points: toPoints(above),
      ask,
      at,
    }));
}
