import { type Assessment, type Evidence, evidenceKey } from '../model/assessment.ts';
import type { Checklist } from '../model/checklist.ts';
import type { Share } from '../model/collect-run.ts';
import type { InspectedEvidence } from './inspect-evidence.ts';

/** How many answers a unit has given, of how many that it is asked for: for each of its services where an item wants that. */
export function countAnswers({ answers, services }: Assessment, { items }: Checklist): Share {
  let given = 0;
  let asked = 0;
  for (const { id, per } of items) {
    asked += per === 'service' ? Math.max(services.length, 1) : 1;
    given += answers.get(id)?.responses.filter(({ kind }) => kind !== 'unanswered').length ?? 0;
  }
  return { given, asked };
}

/** Of the items with an answer that ask for evidence, how many name some that is there, or a link. */
export function countEvidence(
  { answers }: Assessment,
  { items }: Checklist,
  isThere: (evidence: Evidence) => boolean,
): Share {
  const asking = items.flatMap(({ id, evidence }) => {
    const answer = answers.get(id);
    return evidence !== undefined && answer?.responses.some(({ kind }) => kind === 'given') ? [answer] : [];
  });
  const given = asking.filter(({ evidence }) => evidence.some((one) => one.link !== undefined || isThere(one)));
  return { given: given.length, asked: asking.length };
}

/** Whether a file that an assessment names as evidence was found. */
export function isFound(evidence: Evidence, { findings }: Pick<InspectedEvidence, 'findings'>): boolean {
  return findings.get(evidenceKey(evidence))?.condition === 'found';
}
