import type { Basis, UnitResult } from '../model/run.ts';
import { prepareOther } from '../score/score-also.ts';
import { type ScoredUnit, scoreUnit } from '../score/score-unit.ts';
import type { LoadedChecklist } from './checklist-store.ts';
import type { FoundFile } from './find-files.ts';
import { type FileJudging, type FileOutcome, judgeFile } from './judge-file.ts';
import { type StreamPlan, unitKey } from './plan-stream.ts';
import type { Candidate } from './read-assessment.ts';
import type { GatherOptions } from './read-assessments.ts';
import { openSharing } from './share-parts.ts';

/** By what units are scored while they are read. */
interface StreamScoring {
  /** The day of judgement, YYYY-MM-DD. */
  readonly asOf: string;
  readonly basis: Basis;
  readonly also: readonly LoadedChecklist[];
  /** Takes each unit, in order of id. */
  readonly onUnit: (unit: UnitResult) => Promise<void>;
  /** Is told of each file that has been read. */
  readonly onFile?: () => void;
}

/** What was read of the files of a plan. */
interface StreamedUnits {
  /** What is still needed of each file. */
  readonly outcomes: ReadonlyMap<FoundFile, FileOutcome>;
  /** What the institution's result is made of, in order of id. Lists of a unit's result have their length only. */
  readonly scored: readonly ScoredUnit[];
}

/**
 * Scores units as they are read and hands them on in order of id. Kept of each is only what the run needs. Files that say that
 * they are about one unit are read first: where only one of them can be scored, it is the unit, and waits for its turn; several
 * make a duplicate, which the run rejects.
 */
export async function streamUnits(
  plan: StreamPlan,
  reading: FileJudging & Pick<GatherOptions, 'yieldNow'>,
  { asOf, basis, also, onUnit, onFile }: StreamScoring,
): Promise<StreamedUnits> {
  const checklist = plan.checklist.value;
  const others = also.map((other) => prepareOther(checklist, other.value));
  const scored: ScoredUnit[] = [];
  const shareParts = openSharing();
  const waiting = new Map<string, Candidate[]>();
  let queue: Candidate[] | undefined;
  const hand = async ({ assessment, evidence: { findings } }: Candidate) => {
    const score = scoreUnit(assessment, checklist, { asOf, basis, findings, others });
    await onUnit(score.result);
    scored.push(shareParts(score));
  };
  /** Hands over those that wait and come before an id; all where there is none. */
  const handBefore = async (id: string | undefined) => {
    queue ??= [...waiting.values()]
      .flatMap((candidates) => (candidates.length === 1 ? candidates : []))
      .sort((a, b) => (a.assessment.unit.id < b.assessment.unit.id ? -1 : 1));
    for (let [next] = queue; next !== undefined && (id === undefined || next.assessment.unit.id < id); [next] = queue) {
      queue.shift();
      await hand(next);
    }
  };
  const take = async (file: FoundFile, outcome: FileOutcome): Promise<FileOutcome> => {
    if (outcome.kind !== 'read') return outcome;
    const { candidate } = outcome;
    const { id } = candidate.assessment.unit;
    if (candidate.checklist !== plan.checklist) throw new Error(`${file.file} has changed while it was read`);
    if (plan.shared.has(unitKey(id))) {
      waiting.set(unitKey(id), [...(waiting.get(unitKey(id)) ?? []), candidate]);
    } else {
      await handBefore(id);
      await hand(candidate);
    }
    return withoutAnswers(outcome);
  };
  const outcomes = new Map<FoundFile, FileOutcome>();
  for (const file of plan.order) {
    await reading.yieldNow();
    outcomes.set(file, await take(file, await judgeFile(file, reading)));
    onFile?.();
  }
  await handBefore(undefined);
  return { outcomes, scored };
}

const NO_FINDINGS = new Map();

/** What grouping and the lists of a run need of an assessment. */
function withoutAnswers(outcome: Extract<FileOutcome, { readonly kind: 'read' }>): FileOutcome {
  const { candidate } = outcome;
  const { answers: _, ...head } = candidate.assessment;
  const { paths } = candidate.evidence;
  return {
    ...outcome,
    candidate: {
      ...candidate,
      assessment: { ...head, answers: NO_FINDINGS },
      evidence: { findings: NO_FINDINGS, paths: paths.size === 0 ? NO_FINDINGS : paths, diagnostics: [] },
    },
  };
}
