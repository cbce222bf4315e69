import type { Assessment } from '../model/assessment.ts';
import type { Checklist } from '../model/checklist.ts';
import { multiply, type Rational, roundHalfUp, toNumber, ZERO } from '../model/rational.ts';
import type { Reading, SectionResult, Uncertainty, UnitResult } from '../model/run.ts';
import { describeGap, type ExactGap, findGaps } from './find-gaps.ts';
import { type Measure, type Measured, type MeasuredSection, measureSection, sharePoints } from './measure.ts';
import { NO_READING, readScore } from './read-score.ts';

/** A unit's result, with the exact figures that the institution's is made of. */
export interface ScoredUnit {
  readonly result: UnitResult;
  /** Undefined for a unit in which nothing applies. */
  readonly measure: Measure | undefined;
  readonly gaps: readonly ExactGap[];
}

/** Scores one unit's claims. `asOf` (YYYY-MM-DD) is the day of judgement. */
export function scoreUnit(assessment: Assessment, checklist: Checklist, asOf: string): ScoredUnit {
  const { max, decimals } = checklist.scale;
  const toPoints = (exact: Rational) => toNumber(roundHalfUp(exact, decimals));
  const root = measureSection(checklist.root, assessment.answers);
  const { measure } = root;
  const reading: Reading = measure === undefined ? NO_READING : readScore(measure, checklist);
  const gaps = findGaps(root, measure === undefined ? ZERO : max);
  const counts = countAnswers(root);
  return {
    measure,
    gaps,
    result: {
      id: assessment.unit.id,
      name: assessment.unit.name,
      kind: assessment.unit.kind ?? null,
      file: assessment.file,
      status: measure === undefined ? 'not scored' : 'scored',
      ...reading,
      services: assessment.services.length,
      readings: { claimed: measure === undefined ? null : reading, evidenced: null, verified: null },
      ...counts,
      uncertainty: uncertaintyOf(root, counts.unanswered),
      sections: sectionResults(root, measure === undefined ? ZERO : max, toPoints),
      gaps: gaps.map((gap) => describeGap(gap, assessment, asOf, toPoints)),
    },
  };
}

/** Items by whether they are answered; an item that lacks the answer of one service is unanswered. */
function countAnswers(node: Measured): Pick<UnitResult, 'answered' | 'unanswered' | 'notApplicable'> {
  if (node.kind === 'item') {
    const open = node.responses.some(({ kind }) => kind === 'unanswered');
    const gone = !open && node.responses.every(({ kind }) => kind === 'not-applicable');
    return { answered: open || gone ? 0 : 1, unanswered: open ? 1 : 0, notApplicable: gone ? 1 : 0 };
  }
  return node.children.map(countAnswers).reduce(
    (total, part) => ({
      answered: total.answered + part.answered,
      unanswered: total.unanswered + part.unanswered,
      notApplicable: total.notApplicable + part.notApplicable,
    }),
    { answered: 0, unanswered: 0, notApplicable: 0 },
  );
}

/** Why the score can still change. Assumed weights matter where the children of such a section are worth different shares. */
function uncertaintyOf(root: MeasuredSection, unanswered: number): Uncertainty[] {
  return [
    ...(unanswered > 0 ? (['unanswered'] as const) : []),
    ...(weightsMatter(root) ? (['assumed-weights'] as const) : []),
  ];
}

function weightsMatter({ section, children, measure }: MeasuredSection): boolean {
  if (measure === undefined) return false;
  const shares = children.flatMap((child) => child.measure?.point ?? []);
  const [first] = shares;
  const differ = section.weights === 'assumed' && shares.some(({ n, d }) => n !== first?.n || d !== first.d);
  return differ || children.some((child) => child.kind === 'section' && weightsMatter(child));
}

/** Sections in points of the final scale; `points` is what this one holds: 0 where it has left. */
function sectionResults(
  node: MeasuredSection,
  points: Rational,
  toPoints: (exact: Rational) => number,
): SectionResult[] {
  return sharePoints(node, points).flatMap(({ child, points: own }): SectionResult[] => {
    if (child.kind === 'item') return [];
    const { measure, section } = child;
    return [
      {
        id: section.id,
        title: section.title,
        weight: toNumber(section.weight),
        score: measure === undefined ? null : toPoints(multiply(own, measure.point)),
        max: toPoints(own),
        sections: sectionResults(child, own, toPoints),
      },
    ];
  });
}
