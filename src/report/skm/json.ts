import type { PrintedSurveyRun } from '../../model/printed-runs.ts';
import type { SurveyReport } from '../../model/survey-run.ts';
import { describeDiagnostic, masked } from '../data/json.ts';
import { jsonText } from '../data/json-text.ts';
import type { SkmOptions } from './skm-options.ts';

/** The survey as JSON; `patuh schema skm` prints its schema. */
export function renderSkmJson({ run }: SurveyReport, { messages }: Pick<SkmOptions, 'messages'>): string {
  const warnings = run.warnings.map((diagnostic) => describeDiagnostic(diagnostic, messages));
  const printed: PrintedSurveyRun = { ...run, warnings };
  return jsonText(masked(printed));
}
