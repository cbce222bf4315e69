import { multiply, type Rational, toNumber, ZERO } from '../model/rational.ts';
import type { ItemResult, SectionResult, Uncertainty, UnitResult } from '../model/run.ts';
import { describeAnswer } from './describe-answer.ts';
import { type ItemShare, type Measured, type MeasuredSection, shareItems, sharePoints } from './measure.ts';

/** Items by whether they are answered; an item that lacks the answer of one service is unanswered. */
export function countAnswers(node: Measured): Pick<UnitResult, 'answered' | 'unanswered' | 'notApplicable'> {
  if (node.kind === 'item') {
    const open = node.responses.some(({ kind }) => kind === 'unanswered');
    const gone = !open && node.responses.every(({ kind }) => kind === 'not-applicable');
    return { answered: open || gone ? 0 : 1, unanswered: open ? 1 : 0, notApplicable: gone ? 1 : 0 };
  }
  const total = { answered: 0, unanswered: 0, notApplicable: 0 };
  for (const child of node.children) {
    const part = countAnswers(child);
    total.answered += part.answered;
    total.unanswered += part.unanswered;
    total.notApplicable += part.notApplicable;
  }
  return total;
}

/**
 * Why the score can still change. What is only informational changes none, answered or not. Assumed weights matter
 * where the children of such a section are worth different shares. `points` are those of the root where they have been shared out.
 */
export function uncertaintyOf(root: MeasuredSection, points: Rational = ZERO): Uncertainty[] {
  return [
    ...(shareItems(root, points).some(leavesOpen) ? (['unanswered'] as const) : []),
    ...(weightsMatter(root) ? (['assumed-weights'] as const) : []),
  ];
}

function leavesOpen({ child, informational }: ItemShare): boolean {
  return !informational && countAnswers(child).unanswered > 0;
}

function weightsMatter({ section, children, measure }: MeasuredSection): boolean {
  if (measure === undefined) return false;
  if (section.weights === 'assumed') {
    const shares = children.flatMap((child) => child.measure?.point ?? []);
    const [first] = shares;
    if (shares.some(({ n, d }) => n !== first?.n || d !== first.d)) return true;
  }
  return children.some((child) => child.kind === 'section' && weightsMatter(child));
}

/**
 * Sections in points of the final scale; `points` are its own: 0 where it has left, undefined where the unit
 * has no score.
 */
export function sectionResults(
  node: MeasuredSection,
  points: Rational | undefined,
  toPoints: (exact: Rational) => number,
): SectionResult[] {
  return sharePoints(node, points ?? ZERO).flatMap(({ child, points: own }): SectionResult[] => {
    if (child.kind === 'item') return [];
    const { measure, section } = child;
    return [
      {
        id: section.id,
        title: section.title,
        weight: toNumber(section.weight),
        score: points === undefined || measure === undefined ? null : toPoints(multiply(own, measure.point)),
        max: toPoints(own),
        sections: sectionResults(child, points && own, toPoints),
      },
    ];
  });
}

/** Every item below a section that has `points` of the final scale, in the checklist's order. */
export function itemResults(
  root: MeasuredSection,
  points: Rational | undefined,
  toPoints: (exact: Rational) => number,
): ItemResult[] {
  return shareItems(root, points ?? ZERO).map(
    ({ child: { item, responses, measure }, section, points: own, informational }) => ({
      item: item.id,
      title: item.title,
      section,
      answer: describeAnswer(responses),
      points: points === undefined || measure === undefined ? null : toPoints(multiply(own, measure.point)),
      max: toPoints(own),
      ...(informational ? { informational: true as const } : {}),
    }),
  );
}
