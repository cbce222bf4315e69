import type { Basis, UnitResult } from '../model/run.ts';
import { type OtherChecklist, prepareOther } from '../score/score-also.ts';
import { type ScoredUnit, scoreUnit } from '../score/score-unit.ts';
import type { LoadedChecklist } from './checklist-store.ts';
import type { FoundFile } from './find-files.ts';
import { type FileJudging, type FileOutcome, judgeFile } from './judge-file.ts';
import type { Candidate } from './read-assessment.ts';
import { openSharing } from './share-parts.ts';

type ReadOutcome = Extract<FileOutcome, { readonly kind: 'read' }>;

/** A file's outcome without answers and checklist; the checklist is told by its hash. */
export type DetachedOutcome =
  | Exclude<FileOutcome, ReadOutcome>
  | (Omit<ReadOutcome, 'candidate'> & {
      readonly candidate: Omit<Candidate, 'checklist'>;
      readonly checklistHash: string;
    });

/**
 * All that a run needs of a file once its unit is printed, and the unit as it is printed. Plain data where `P` is: a structured
 * clone of it, which keeps maps and the bigints of a `Rational`, is as good as itself.
 */
export interface FinishedFile<P> {
  readonly outcome: DetachedOutcome;
  /** Undefined where the file cannot be scored. Lists of the result have their length only. */
  readonly unit: { readonly scored: ScoredUnit; readonly printed: P } | undefined;
  /** The files that were read for it, as reports name them, with the SHA-256 of their bytes. */
  readonly hashes: readonly (readonly [file: string, sha256: string])[];
}

/** By what units are scored. */
export interface UnitScoring {
  /** The day of judgement, YYYY-MM-DD. */
  readonly asOf: string;
  readonly basis: Basis;
  /** Other checklists to score the answers under. */
  readonly also: readonly LoadedChecklist[];
}

/** Reads and scores one file, whatever the others are. */
export type FinishFile<P> = (file: FoundFile) => Promise<FinishedFile<P>>;

/**
 * The unit of work of an audit: one file, read, scored and printed by itself. What only all files together tell is left to the caller
 * that puts them together: units that several files are about, the checklist of the run, and the evidence lock of a folder, which
 * dates evidence: where there is one, the score by evidence is known only then.
 */
export function openFileFinisher<P>(
  judging: FileJudging,
  { asOf, basis, also }: UnitScoring,
  print: (unit: UnitResult) => P,
): FinishFile<P> {
  const { digest } = judging.source;
  const prepared = new Map<string, readonly OtherChecklist[]>();
  const othersOf = ({ value, sha256 }: LoadedChecklist) => {
    const others = prepared.get(sha256) ?? also.map((other) => prepareOther(value, other.value));
    prepared.set(sha256, others);
    return others;
  };
  const shareParts = openSharing();
  return async (file) => {
    const hashes: [string, string][] = [];
    const onRead = async (name: string, bytes: Uint8Array) => void hashes.push([name, await digest(bytes)]);
    const outcome = await judgeFile(file, { ...judging, onRead });
    if (outcome.kind !== 'read') return { outcome, unit: undefined, hashes };
    const { assessment, checklist, evidence } = outcome.candidate;
    const { findings } = evidence;
    const scored = scoreUnit(assessment, checklist.value, { asOf, basis, findings, others: othersOf(checklist) });
    const printed = print(scored.result);
    return { outcome: detach(outcome), unit: { scored: shareParts(scored), printed }, hashes };
  };
}

/** An outcome with the checklist that it was detached from. */
export function attach(outcome: DetachedOutcome, checklist: LoadedChecklist): FileOutcome {
  if (outcome.kind !== 'read') return outcome;
  const { checklistHash, candidate, ...rest } = outcome;
  if (checklistHash !== checklist.sha256) throw new Error(`${candidate.file} has changed while it was read`);
  return { ...rest, candidate: { ...candidate, checklist } };
}

const NO_FINDINGS = new Map();

/** What grouping and the lists of a run need of an assessment. */
function detach(outcome: ReadOutcome): DetachedOutcome {
  const { checklist, ...candidate } = outcome.candidate;
  const { answers: _, ...head } = candidate.assessment;
  const { paths } = candidate.evidence;
  return {
    ...outcome,
    checklistHash: checklist.sha256,
    candidate: {
      ...candidate,
      assessment: { ...head, answers: NO_FINDINGS },
      evidence: { findings: NO_FINDINGS, paths: paths.size === 0 ? NO_FINDINGS : paths, diagnostics: [] },
    },
  };
}
