import type { Assessment, EvidenceFindings, Response } from '../../model/assessment.ts';
import type { Checklist, Item } from '../../model/checklist.ts';
import type { Basis } from '../../model/run.ts';
import { proofProblem } from '../judge-evidence.ts';
import { measureResponses } from '../measure.ts';
import { claimsSomething, type Responses, responsesByBasis } from '../readings.ts';
import type { Standing, Step } from './unit-problem.ts';

/** By what a unit is judged. */
export interface StandingBy {
  readonly basis: Basis;
  /** The day on which evidence must be valid, YYYY-MM-DD. */
  readonly day: string;
  readonly findings: EvidenceFindings;
}

/** A unit as it counts on a day; undefined where it has no score by the basis. */
export function standUnit(
  assessment: Assessment,
  checklist: Checklist,
  { basis, day, findings }: StandingBy,
): Standing | undefined {
  const problemOf = (item: Item) => proofProblem(item, assessment.answers.get(item.id), findings, day);
  const byBasis = responsesByBasis(assessment, problemOf);
  const responses = byBasis[basis];
  if (responses === undefined) return undefined;
  const tree = measureResponses(checklist, responses);
  if (tree.measure === undefined) return undefined;
  const claims = basis === 'evidenced' ? byBasis.claimed : responses;
  const unproven = (item: Item) =>
    basis === 'evidenced' && claimsSomething(claims(item), item) && problemOf(item) !== null;
  return { assessment, tree, claims, unproven };
}

/** The answers after some steps, as they count then: what stays without proof is worth the worst. */
export function responsesAfter({ claims, unproven }: Standing, steps: readonly Step[]): Responses {
  const byItem = new Map<string, Step[]>();
  for (const step of steps) byItem.set(step.item.id, [...(byItem.get(step.item.id) ?? []), step]);
  return (item) => {
    const own = byItem.get(item.id) ?? [];
    const counts = !unproven(item) || own.some(({ kind }) => kind === 'prove');
    if (counts && own.length === 0) return claims(item);
    return claims(item).map((response, index): Response => {
      const raise = own.find((step) => step.kind === 'raise' && step.index === index);
      if (raise !== undefined) return { kind: 'given', value: raise.share, answer: raise.to };
      return counts || response.kind !== 'given' ? response : { ...response, value: item.worst };
    });
  };
}
