import type { PlanRun } from '../model/plan-run.ts';
import type { Basis, Run } from '../model/run.ts';
import { assemblePlan, type PlanInput } from '../score/plan/assemble-plan.ts';
import { assembleRuns } from './assemble-runs.ts';
import type { Gathered, GatheredGroup } from './gather-assessments.ts';
import type { Session } from './open-session.ts';

/** By what a plan is made, besides the files. */
export interface PlanSettings extends Omit<PlanInput, 'run' | 'summary' | 'checklist' | 'assessments' | 'findings'> {
  readonly version: string;
  /** The day of judgement, YYYY-MM-DD. */
  readonly asOf: string;
  readonly basis: Basis;
}

/** A plan, the run that it is made from, and the evidence locks that were consulted: absolute paths. */
interface AssembledPlan {
  readonly plan: PlanRun;
  readonly run: Run;
  readonly locks: readonly string[];
}

/** Scores a group that has a checklist, and plans its units. */
export async function assemblePlans(
  group: GatheredGroup,
  gathered: Pick<Gathered, 'unassigned'>,
  session: Session,
  { version, asOf, basis, ...planning }: PlanSettings,
): Promise<AssembledPlan> {
  const settings = { version, asOf, basis, gate: {}, also: [] };
  const { runs, locks, findings } = await assembleRuns([group], gathered, session, settings);
  const [run] = runs;
  const [found] = findings;
  if (run?.checklist == null || found === undefined || group.checklist === undefined) {
    throw new Error('a plan without a checklist');
  }
  const plan = assemblePlan({
    ...planning,
    run,
    summary: run.checklist,
    checklist: group.checklist.value,
    assessments: group.assessments,
    findings: found,
  });
  return { plan, run, locks };
}
