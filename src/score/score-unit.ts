import type { Assessment, EvidenceFindings } from '../model/assessment.ts';
import type { Checklist, Item } from '../model/checklist.ts';
import { type Diagnostic, warning } from '../model/diagnostic.ts';
import { type Rational, roundToNumber, ZERO } from '../model/rational.ts';
import type { Basis, EvidenceResult, ProofProblem, Reading, Readings, UnitResult } from '../model/run.ts';
import type { UnitDocuments } from '../model/unit-documents.ts';
import { checkWaivers, currentWaivers } from './check-waivers.ts';
import { compareDocuments } from './compare-documents.ts';
import { compareVerification } from './compare-verification.ts';
import { findAdditions } from './find-additions.ts';
import { describeGap, findGaps } from './find-gaps.ts';
import { findUnproven } from './find-unproven.ts';
import { judgeEvidence, proofProblem } from './judge-evidence.ts';
import { type Measure, type MeasuredSection, measureResponses } from './measure.ts';
import { alone, type FurtherParts, measureFurther, readFurther } from './measure-further.ts';
import { NO_READING, readScore } from './read-score.ts';
import { responsesByBasis, withoutGaps } from './readings.ts';
import type { OtherChecklist } from './score-also.ts';
import { countAnswers, itemResults, sectionResults, uncertaintyOf } from './summarise-tree.ts';
import { withConditions } from './with-conditions.ts';

/**
 * A unit's result, with the exact figures that the institution's is made of. Plain data, so that it can be handed from one
 * process to another by structured clone, which keeps the bigints of a `Rational`; JSON would not.
 */
export interface ScoredUnit {
  readonly result: UnitResult;
  /** The period that the assessment names. */
  readonly period: string | undefined;
  /** By the run's basis. Undefined for a unit in which nothing applies, or that is not verified. */
  readonly measure: Measure | undefined;
  readonly measures: Readonly<Record<Basis, Measure | undefined>>;
  /** By item id, in the order of the result's gaps. */
  readonly gaps: readonly { readonly item: string; readonly lost: Rational }[];
  /** As if the gaps accepted by waivers were closed; what a gate that disregards them looks at. */
  readonly accepted: Measure | undefined;
  /** Undefined where the unit has no score. */
  readonly further: FurtherParts | undefined;
  /** Waivers that are of no use any more, and that the run's basis leaves the unit without a number. */
  readonly warnings: readonly Diagnostic[];
}

/** By what a unit is judged. */
export interface Judgement {
  /** The day of judgement, YYYY-MM-DD. */
  readonly asOf: string;
  readonly basis: Basis;
  readonly findings: EvidenceFindings;
  /** Other checklists that the answers are scored under; none if absent. */
  readonly others?: readonly OtherChecklist[];
  /** What the units' documents contain, by the id of the unit; undefined where they are not asked for. */
  readonly documents?: ReadonlyMap<string, UnitDocuments> | undefined;
}

/** Scores one unit. */
export function scoreUnit(assessment: Assessment, checklist: Checklist, judgement: Judgement): ScoredUnit {
  const { asOf, basis, findings, others = [] } = judgement;
  const { max, decimals } = checklist.scale;
  const toPoints = (exact: Rational) => roundToNumber(exact, decimals);
  const problems = new Map<Item, ProofProblem | null>();
  const problemOf = (item: Item) => {
    const known = problems.get(item);
    if (known !== undefined) return known;
    const problem = proofProblem(item, assessment.answers.get(item.id), findings, asOf);
    problems.set(item, problem);
    return problem;
  };
  const byBasis = responsesByBasis(assessment, problemOf);
  const claimed = measureResponses(checklist, byBasis.claimed);
  const trees: Readonly<Record<Basis, MeasuredSection | undefined>> = {
    claimed,
    evidenced: measureResponses(checklist, byBasis.evidenced, claimed),
    verified: byBasis.verified && measureResponses(checklist, byBasis.verified, claimed),
  };
  /** Most units are the same by several bases. */
  const known = new Map<Measure, Reading>();
  const read = (one: Basis): Reading | null => {
    const found = trees[one]?.measure;
    const given = byBasis[one];
    if (found === undefined || given === undefined) return null;
    const additions = findAdditions(checklist, given);
    const reading = known.get(found) ?? readScore(found, checklist, 'unit');
    known.set(found, reading);
    return additions === undefined ? reading : { ...reading, additions };
  };
  const readings: Readings = {
    claimed: read('claimed'),
    evidenced: read('evidenced'),
    verified: read('verified'),
  };
  // Where the run goes by an evaluator's answers and there are none, the counts are still those of the claims.
  const root = trees[basis] ?? claimed;
  const measure = trees[basis]?.measure;
  const points = measure === undefined ? ZERO : max;
  const gaps = measure === undefined ? [] : findGaps(root, points, checklist.order);
  const waived = currentWaivers(assessment, asOf);
  const counts = countAnswers(root);
  const responses = byBasis[basis];
  const further =
    measure === undefined || responses === undefined
      ? undefined
      : measureFurther(checklist, root, responses, assessment.services.length, others);
  const claimedPoints = claimed.measure === undefined ? ZERO : max;
  const documents = judgement.documents?.get(assessment.unit.id);
  const result: UnitResult = {
    id: assessment.unit.id,
    name: assessment.unit.name,
    kind: assessment.unit.kind ?? null,
    ...(assessment.unit.head === undefined ? {} : { head: assessment.unit.head }),
    file: assessment.file,
    status: measure === undefined ? 'not scored' : 'scored',
    ...(readings[basis] ?? NO_READING),
    services: assessment.services.length,
    readings,
    ...readFurther(alone(further), checklist, others, 'unit'),
    ...counts,
    uncertainty: responses === undefined ? ['unverified'] : uncertaintyOf(root, points),
    sections: sectionResults(root, measure && points, toPoints),
    items: itemResults(root, measure && points, toPoints),
    gaps: withConditions(
      gaps.map((gap) => describeGap(gap, { assessment, byBasis, waived, problemOf, toPoints })),
      readings[basis] ?? NO_READING,
      checklist.root,
    ),
    unproven: findUnproven(claimed, claimedPoints, assessment, problemOf, toPoints),
    evidence: evidenceResults(assessment, checklist, judgement),
    verification: compareVerification(assessment, claimed, trees.verified, max, toPoints),
    ...(documents === undefined ? {} : { documents: compareDocuments(assessment, checklist, documents) }),
  };
  return {
    result,
    period: assessment.period,
    measure,
    measures: { claimed: claimed.measure, evidenced: trees.evidenced?.measure, verified: trees.verified?.measure },
    gaps: gaps.map(({ item, lost }) => ({ item: item.id, lost })),
    accepted:
      measure === undefined || responses === undefined || waived.size === 0
        ? measure
        : measureResponses(checklist, withoutGaps(responses, waived)).measure,
    further,
    warnings: [
      ...(result.uncertainty.includes('unverified')
        ? [warning('not-verified', { file: result.file }, { unit: result.id })]
        : []),
      ...checkWaivers(assessment, result, asOf),
    ],
  };
}

/** All evidence that the unit names, in the checklist's order of items. */
function evidenceResults(
  { answers }: Assessment,
  { items }: Checklist,
  { findings, asOf }: Judgement,
): EvidenceResult[] {
  return items.flatMap((item) =>
    (answers.get(item.id)?.evidence ?? []).map((one) => judgeEvidence(one, item, findings, asOf)),
  );
}
