import { type Assessment, wholeNote } from '../model/assessment.ts';
import {
  compare,
  fraction,
  multiply,
  ONE,
  type Rational,
  roundHalfUp,
  subtract,
  toNumber,
  ZERO,
} from '../model/rational.ts';
import type { VerificationResult, VerifiedItem } from '../model/run.ts';
import { describeAnswer } from './describe-answer.ts';
import { type MeasuredItem, type MeasuredSection, shareItems } from './measure.ts';
import { hasLooked } from './readings.ts';

/**
 * Claimed against verified, over the items that the evaluator answered, in the checklist's order. Both trees have
 * `points`. An answer "tidak berlaku" costs a unit nothing, so it stands for full marks; a missing claim stands for the
 * worst. Where only one side says "tidak berlaku", both do not agree, though no points are between them.
 */
export function compareVerification(
  assessment: Assessment,
  claims: MeasuredSection,
  verified: MeasuredSection | undefined,
  points: Rational,
  toPoints: (exact: Rational) => number,
): VerificationResult | null {
  const { verification } = assessment;
  if (verification === undefined || verified === undefined) return null;
  const found = shareItems(verified, points);
  // Both trees are of one checklist, so their items are in one order.
  const items = shareItems(claims, points).flatMap((claim, index): VerifiedItem[] => {
    const { item } = claim.child;
    const entry = verification.answers.get(item.id);
    const finding = found[index];
    if (entry === undefined || finding === undefined || !hasLooked(assessment, item)) return [];
    const difference = subtract(shareOf(claim.child), shareOf(finding.child));
    const direction = compare(difference, ZERO);
    // An item that does not apply has no points; the other side then says what it weighs.
    const weight = claim.child.measure === undefined ? finding : claim;
    return [
      {
        item: item.id,
        title: item.title,
        section: claim.section,
        claimed: describeAnswer(claim.child.responses),
        verified: describeAnswer(finding.child.responses),
        judgement: direction === 0 ? judgeAlike(claim.child, finding.child) : direction > 0 ? 'over' : 'under',
        points: toSignedPoints(multiply(weight.points, difference), toPoints),
        note: wholeNote(entry, assessment.services),
        at: entry.at,
      },
    ];
  });
  const count = (judgement: VerifiedItem['judgement']) => items.filter((one) => one.judgement === judgement).length;
  return {
    by: verification.by ?? null,
    date: verification.date ?? null,
    checked: items.length,
    agreed: count('agreed'),
    over: count('over'),
    under: count('under'),
    accuracy:
      items.length === 0
        ? null
        : toNumber(roundHalfUp(fraction(BigInt(100 * count('agreed')), BigInt(items.length)), 1)),
    items,
  };
}

/** The judgement of two answers worth the same. The answer by which more of the item applies is the higher one. */
function judgeAlike(claim: MeasuredItem, finding: MeasuredItem): VerifiedItem['judgement'] {
  const [claimed, found] = [claim, finding].map(({ responses }) =>
    responses.map(({ kind }) => kind !== 'not-applicable'),
  );
  if (claimed?.every((applies, index) => applies === found?.[index])) return 'agreed';
  const count = (answers: readonly boolean[] = []) => answers.filter(Boolean).length;
  return count(claimed) < count(found) ? 'under' : 'over';
}

function shareOf({ measure }: MeasuredItem): Rational {
  return measure?.point ?? ONE;
}

/** Rounds the size, whatever the sign: a claim as much too low as another is too high differs as much. */
function toSignedPoints(exact: Rational, toPoints: (exact: Rational) => number): number {
  return compare(exact, ZERO) < 0 ? -toPoints(subtract(ZERO, exact)) : toPoints(exact);
}
