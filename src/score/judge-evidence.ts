import { type Evidence, type EvidenceFindings, evidenceKey, type ItemAnswer } from '../model/assessment.ts';
import type { Item } from '../model/checklist.ts';
import type { EvidenceFinding, EvidenceStatus } from '../model/evidence.ts';
import { maskPersonalData } from '../model/personal-data.ts';
import type { EvidenceResult, ProofProblem } from '../model/run.ts';
import { addDuration } from './add-duration.ts';

/**
 * The state of a piece of evidence on a day. An `until` of its own decides; else the checklist's `valid` counts from
 * `dated`, or from the date in the evidence lock. The last valid day counts. Without a date a file proves only that it
 * is there, which is no proof where the checklist limits its validity.
 */
export function judgeEvidence(
  evidence: Evidence,
  item: Item,
  findings: EvidenceFindings,
  asOf: string,
): EvidenceResult {
  const { file, link, note, inFolder, service, at } = evidence;
  const { status, dated, validUntil } = stateOf(evidence, item, findings, asOf);
  return {
    item: item.id,
    title: item.title,
    // Masked only here: the file had to be found by its name.
    file: file === undefined ? null : maskPersonalData(file),
    link: link === undefined ? null : maskPersonalData(link),
    status,
    dated,
    datedBy: dated === null ? null : evidence.dated === undefined ? 'lock' : 'assessment',
    validUntil,
    note: note ?? null,
    ...(inFolder === undefined ? {} : { inFolder }),
    ...(service === undefined ? {} : { service }),
    at,
  };
}

/** The state of a piece of evidence on a day, with the dates that it depends on. */
function stateOf(
  evidence: Evidence,
  item: Item,
  findings: EvidenceFindings,
  asOf: string,
): Pick<EvidenceResult, 'status' | 'dated' | 'validUntil'> {
  const finding: EvidenceFinding = findings.get(evidenceKey(evidence)) ?? {
    condition: evidence.file === undefined ? 'link' : 'missing',
  };
  const dated = evidence.dated ?? finding.lockedDate ?? null;
  const validUntil = evidence.until ?? lastValidDay(dated, item.evidence?.valid);
  const status = statusOf(finding, { asOf, dated, validUntil, limited: item.evidence?.valid !== undefined });
  return { status, dated, validUntil };
}

function lastValidDay(dated: string | null, valid: string | undefined): string | null {
  return dated === null || valid === undefined ? null : (addDuration(dated, valid) ?? null);
}

function statusOf(
  { condition }: EvidenceFinding,
  {
    asOf,
    dated,
    validUntil,
    limited,
  }: { asOf: string; dated: string | null; validUntil: string | null; limited: boolean },
): EvidenceStatus {
  if (condition !== 'found' && condition !== 'link') return condition;
  if (dated !== null && dated > asOf) return 'future';
  if (validUntil === null) return limited ? 'undated' : 'valid';
  return validUntil < asOf ? 'lapsed' : 'valid';
}

/** What is least far from a proof comes first: it is what the unit can mend soonest. */
const NEAREST: readonly ProofProblem[] = [
  'lapsed',
  'undated',
  'future',
  'empty',
  'wrong-type',
  'unreadable',
  'not-a-file',
  'outside',
  'missing',
];

/** Why an answer is without proof; null where one piece of evidence is valid, or none is required. */
export function proofProblem(
  item: Item,
  answer: ItemAnswer | undefined,
  findings: EvidenceFindings,
  asOf: string,
): ProofProblem | null {
  if (item.evidence?.required !== true) return null;
  if (answer === undefined || answer.evidence.length === 0) return 'none';
  const found = new Set(answer.evidence.map((one) => stateOf(one, item, findings, asOf).status));
  if (found.has('valid')) return null;
  return NEAREST.find((problem) => (found as ReadonlySet<ProofProblem>).has(problem)) ?? 'none';
}
