import type { EvidenceFindings } from '../model/assessment.ts';
import type { Diagnostic, Place } from '../model/diagnostic.ts';
import type { Basis } from '../model/run.ts';
import { type OtherChecklist, prepareOther } from '../score/score-also.ts';
import { type ScoredUnit as Score, scoreUnit } from '../score/score-unit.ts';
import type { LoadedChecklist } from './checklist-store.ts';
import type { Identity } from './complete-identities.ts';
import type { FoundFile } from './find-files.ts';
import { type FileJudging, type FileOutcome, judgeFile } from './judge-file.ts';

/**
 * One unit, read and scored by the checklist that its file names. Like every `UnitOutcome` it is plain data: a structured
 * clone of it, which keeps maps and the bigints of a `Rational`, is as good as itself.
 */
export interface ScoredUnit {
  readonly kind: 'scored';
  /** As reports name it. */
  readonly file: string;
  readonly identity: Identity;
  readonly score: Score;
  /** By what it is scored: units are of one run only where the hashes are equal. */
  readonly checklist: Pick<LoadedChecklist, 'path' | 'sha256'> & { readonly id: string };
  /** The checklist as the file (or the workspace) names it, and where. */
  readonly name: string;
  readonly namedAt: Place;
  readonly unitAt: Place;
  /** What looking at the evidence found, and the real paths of the files that are there: by `evidenceKey`. */
  readonly findings: EvidenceFindings;
  readonly evidencePaths: ReadonlyMap<string, string>;
  /** The name of the evaluator's file beside the assessment, where there is one. */
  readonly verification: string | undefined;
  /** What is said of the file; what is said of its score is in `score.warnings`. */
  readonly warnings: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
  readonly verifications: readonly string[];
}

/** What became of a file: a unit with its score, or why there is none. */
export type UnitOutcome = ScoredUnit | Exclude<FileOutcome, { readonly kind: 'read' }>;

/** By what units are scored. */
export interface UnitScoring {
  /** The day of judgement, YYYY-MM-DD. */
  readonly asOf: string;
  readonly basis: Basis;
  /** Other checklists to score the answers under. */
  readonly also: readonly LoadedChecklist[];
}

/** Reads and scores one file, whatever the others are. */
export type ReadUnit = (file: FoundFile) => Promise<UnitOutcome>;

/**
 * The unit of work of an audit. What only all files together tell is left to the caller that puts the outcomes together: units that
 * several files are about, the checklist of the run, and the evidence lock of a folder, which dates evidence: where there is
 * one, the score by evidence is known only then.
 */
export function openUnitReader(judging: FileJudging, { asOf, basis, also }: UnitScoring): ReadUnit {
  const prepared = new Map<string, readonly OtherChecklist[]>();
  const othersOf = ({ value, sha256 }: LoadedChecklist) => {
    const others = prepared.get(sha256) ?? also.map((other) => prepareOther(value, other.value));
    prepared.set(sha256, others);
    return others;
  };
  return async (file) => {
    const outcome = await judgeFile(file, judging);
    if (outcome.kind !== 'read') return outcome;
    const { identity, warnings, sources, verifications } = outcome;
    const { assessment, checklist, evidence, name, namedAt, unitAt, verification } = outcome.candidate;
    const { findings } = evidence;
    return {
      kind: 'scored',
      file: file.file,
      identity,
      score: scoreUnit(assessment, checklist.value, { asOf, basis, findings, others: othersOf(checklist) }),
      checklist: { id: checklist.value.id, path: checklist.path, sha256: checklist.sha256 },
      name,
      namedAt,
      unitAt,
      findings,
      evidencePaths: evidence.paths,
      verification,
      warnings,
      sources,
      verifications,
    };
  };
}
