import { type Diagnostic, fault } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import type { Basis, Rejected, UnitResult } from '../model/run.ts';
import { disputedScores } from '../score/assemble-run.ts';
import { prepareOther } from '../score/score-also.ts';
import { scoreUnit } from '../score/score-unit.ts';
import type { LoadedChecklist } from './checklist-store.ts';
import type { Identity } from './complete-identities.ts';
import { consultLock } from './consult-lock.ts';
import type { FileSource } from './file-source.ts';
import { commonFolder } from './find-evidence-uses.ts';
import { judgeFile } from './judge-file.ts';
import { openSession, type Session, type Surroundings } from './open-session.ts';
import type { Line } from './split-lines.ts';

/** What became of one line: an assessment with its score, or why there is none. */
type LineOutcome =
  | {
      readonly kind: 'scored';
      readonly result: UnitResult;
      readonly identity: Identity;
      readonly checklist: LoadedChecklist;
      readonly warnings: readonly Diagnostic[];
    }
  /** `sha256` is that of the line, to find it again; undefined for one that is too long. */
  | { readonly kind: 'rejected'; readonly entry: Rejected; readonly sha256: string | undefined };

/** By what lines are scored. */
interface LineScoring {
  readonly checklist: string | undefined;
  readonly evidenceRoot: string | undefined;
  /** The day of judgement, YYYY-MM-DD. */
  readonly asOf: string;
  readonly basis: Basis;
  readonly also: readonly LoadedChecklist[];
}

/** A session whose only input is standard input, of which one line at a time is the whole. */
export interface LineSession {
  readonly session: Session;
  readonly openScorer: (scoring: LineScoring) => (line: Line) => Promise<LineOutcome>;
}

/** The name of every line in diagnostics: it must not depend on what came before, so that a stream can be split anywhere. */
const NAME = '-';

/**
 * Opens a session for a stream with an assessment a line. Each line gives what `patuh audit -` gives for it alone, whatever the
 * other lines are.
 */
export async function openLineSession(surroundings: Surroundings): Promise<LineSession> {
  let current: Uint8Array = new Uint8Array();
  const source: FileSource = {
    ...surroundings.source,
    readInput: async () => ({ ok: true, value: current, warnings: [] }),
  };
  const session = await openSession([NAME], { ...surroundings, source });
  const lockFolder = session.workspaces.value?.folder ?? commonFolder(session.found, source);
  const file = { path: NAME, file: NAME, searched: false };
  return {
    session,
    openScorer: ({ checklist: forced, evidenceRoot, asOf, basis, also }) => {
      const judging = { ...session, checklist: forced, evidenceRoot };
      const prepared = new Map<string, ReturnType<typeof prepareOther>[]>();
      const othersOf = ({ value, sha256 }: LoadedChecklist) => {
        const others = prepared.get(sha256) ?? also.map((other) => prepareOther(value, other.value));
        prepared.set(sha256, others);
        return others;
      };
      return async ({ bytes, length }) => {
        if (bytes === undefined) {
          const diagnostics = [fault('too-large', { file: NAME }, { bytes: length, limit: LIMITS.fileBytes })];
          return { kind: 'rejected', entry: { file: NAME, unit: null, diagnostics }, sha256: undefined };
        }
        current = bytes;
        const outcome = await judgeFile(file, judging);
        if (outcome.kind === 'rejected') {
          return { kind: 'rejected', entry: outcome.entry, sha256: await source.digest(bytes) };
        }
        if (outcome.kind !== 'read') throw new Error(`a line is ${outcome.kind}`);
        const { assessment, checklist, evidence } = outcome.candidate;
        const named = { assessments: [assessment], findings: evidence.findings, evidencePaths: evidence.paths };
        const { findings, diagnostics } = await consultLock(lockFolder, named, source, session.yieldNow);
        const scored = scoreUnit(assessment, checklist.value, { asOf, basis, findings, others: othersOf(checklist) });
        const period = outcome.identity.period ?? null;
        return {
          kind: 'scored',
          result: scored.result,
          identity: outcome.identity,
          checklist,
          warnings: [
            ...outcome.warnings,
            ...diagnostics,
            ...disputedScores(checklist.value, { period, place: NAME }, [scored], undefined),
            ...scored.warnings,
          ],
        };
      };
    },
  };
}
