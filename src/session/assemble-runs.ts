import type { EvidenceFindings } from '../model/assessment.ts';
import type { Assumption } from '../model/assumption.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Basis, InputFile, Run } from '../model/run.ts';
import type { UnitDocuments } from '../model/unit-documents.ts';
import { assembleRun, assembleScored, assembleScoredRun, type RunInput } from '../score/assemble-run.ts';
import { assumeAnswers } from '../score/assume-answers.ts';
import type { Gate } from '../score/check-gate.ts';
import type { ExactScores } from '../score/compare/compared-run.ts';
import type { ScoredUnit } from '../score/score-unit.ts';
import { withWhatIf } from '../score/what-if.ts';
import type { LoadedChecklist } from './checklist-store.ts';
import { consultLock } from './consult-lock.ts';
import { commonFolder } from './find-evidence-uses.ts';
import type { Gathered, GatheredGroup } from './gather-assessments.ts';
import type { Session } from './open-session.ts';

/** By what runs are made. */
export interface RunSettings {
  readonly version: string;
  /** The day of judgement, YYYY-MM-DD. */
  readonly asOf: string;
  readonly basis: Basis;
  /** Where it says no zone, the workspace's target is the zone below which the gate closes. */
  readonly gate: Gate;
  /** Other checklists to score the answers under. */
  readonly also: readonly LoadedChecklist[];
  /** An earlier run to compare with. */
  readonly before?: Run | undefined;
  /** What the units' documents contain; undefined where they are not asked for. */
  readonly documents?: { readonly units: ReadonlyMap<string, UnitDocuments>; readonly warnings: readonly Diagnostic[] };
  /** Answers that are assumed, whatever the files say; undefined where the run is no what-if. */
  readonly assumptions?: readonly Assumption[] | undefined;
  /** By the name of each file that was read, its hash; undefined where the runs say nothing of their inputs. */
  readonly hashes?: ReadonlyMap<string, string> | undefined;
  /** The units of the only group, where they have been scored while they were read; then nothing exact is kept of them. */
  readonly scored?: readonly ScoredUnit[];
}

/** The runs of some groups, with the evidence locks that were consulted: absolute paths. */
export interface AssembledRuns {
  readonly runs: readonly Run[];
  /** What the scores of each run are rounded from. */
  readonly exact: readonly ExactScores[];
  /** What was found of the evidence of each run's assessments. */
  readonly findings: readonly EvidenceFindings[];
  readonly locks: readonly string[];
}

/** Scores groups: a run each, in their order. Evidence is looked up in the locks of their folders. */
export async function assembleRuns(
  groups: readonly GatheredGroup[],
  gathered: Pick<Gathered, 'unassigned'>,
  session: Session,
  settings: RunSettings,
): Promise<AssembledRuns> {
  const { found, workspaces, source, yieldNow } = session;
  const { also, documents, gate, hashes } = settings;
  const single = groups.length === 1;
  const runs: Run[] = [];
  const exact: ExactScores[] = [];
  const findings: EvidenceFindings[] = [];
  const locks: string[] = [];
  for (const group of groups) {
    const { workspace } = group;
    const lock = await consultLock(workspace?.folder ?? commonFolder(found, source), group, source, yieldNow);
    if (lock.path !== undefined) locks.push(lock.path);
    findings.push(lock.findings);
    const failBelow = gate.failBelow ?? workspace?.workspace.target;
    const place =
      workspace?.workspace.file ??
      (single ? found.inputs[0]?.argument : [...group.assessments, ...group.rejected][0]?.file) ??
      '.';
    const input: RunInput = {
      version: settings.version,
      checklist: group.checklist,
      asOf: settings.asOf,
      basis: settings.basis,
      findings: lock.findings,
      institution: group.institution,
      period: group.period,
      place,
      assessments: group.assessments,
      rejected: group.rejected,
      unassigned: gathered.unassigned,
      missing: group.missing,
      unitNames: workspace?.workspace.unitNames,
      notRead: group.notRead,
      warnings: [
        ...(single ? workspaces.warnings : []),
        ...group.warnings,
        ...lock.diagnostics,
        ...(documents?.warnings ?? []),
      ],
      documents: documents?.units,
      gate: failBelow === undefined ? gate : { ...gate, failBelow },
      before: settings.before,
      ...(also.length === 0 ? {} : { also }),
      inputs: hashes === undefined ? [] : await inputHashes(group, hashes, session),
    };
    if (settings.scored !== undefined) {
      runs.push(assembleScored({ ...input, scored: settings.scored }));
      continue;
    }
    const assumed =
      settings.assumptions === undefined || group.checklist === undefined
        ? undefined
        : assumeAnswers(group.assessments, group.checklist.value, settings.assumptions);
    const made = assembleScoredRun({ ...input, assessments: assumed?.assessments ?? input.assessments });
    runs.push(assumed === undefined ? made.run : withWhatIf(assembleRun(input), made.run, assumed.changes));
    exact.push(made.exact);
  }
  return { runs, exact, findings, locks };
}

/** The hashes of what a result depends on. Workspaces are read before it is known that hashes are wanted. */
async function inputHashes(
  { scored, workspace }: GatheredGroup,
  hashes: ReadonlyMap<string, string>,
  { source }: Session,
): Promise<InputFile[]> {
  const known = new Map(hashes);
  if (workspace !== undefined) known.set(workspace.workspace.file, await source.digest(workspace.bytes));
  const files = [...scored, ...(workspace === undefined ? [] : [workspace.workspace.file])];
  return files.flatMap((file) => {
    const sha256 = known.get(file);
    return sha256 === undefined ? [] : [{ file, sha256 }];
  });
}

/** Every file that runs depend on: absolute paths. An earlier report in the same folder is none. */
export function inputFiles({ judged }: Pick<Gathered, 'judged'>, { workspaces, store }: Session): readonly string[] {
  const { value, all } = workspaces;
  const used = [...(value === undefined ? [] : [value]), ...all];
  return [...judged, ...store.tried(), ...used.map(({ path }) => path)];
}
