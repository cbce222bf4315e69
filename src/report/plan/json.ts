import type { PlanRun } from '../../model/plan-run.ts';
import type { PrintedPlan } from '../../model/printed-runs.ts';
import { describeDiagnostic, describeRejected, masked } from '../data/json.ts';
import { jsonText } from '../data/json-text.ts';
import type { PlanOptions } from './plan-words.ts';

/** A plan as programs read it; `patuh schema plan` prints its schema. */
export function renderPlanJson(plan: PlanRun, { messages }: Pick<PlanOptions, 'messages'>): string {
  const { schemaVersion, ...rest } = plan;
  const printed: PrintedPlan = {
    schemaVersion,
    kind: 'plan',
    ...rest,
    rejected: plan.rejected.map((entry) => describeRejected(entry, messages)),
    warnings: plan.warnings.map((diagnostic) => describeDiagnostic(diagnostic, messages)),
  };
  return jsonText(masked(printed));
}
