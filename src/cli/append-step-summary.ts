import { appendFileSync, statSync } from 'node:fs';
import type { Run } from '../model/run.ts';
import type { Messages } from '../report/messages/messages.ts';
import type { ReportOptions } from '../report/report-options.ts';
import { visible } from '../report/wording.ts';
import type { Io } from './io.ts';
import { errorCode } from './read-file.ts';

/**
 * In GitHub Actions, a summary for the page of the run, behind what the step has written there before. Without it the job
 * is done all the same: that it cannot be written is a warning.
 */
export async function appendStepSummary(
  run: Run,
  options: Pick<ReportOptions, 'command'> & Partial<Pick<ReportOptions, 'maxGaps' | 'sort'>>,
  { env, stderr }: Io,
  messages: Messages,
): Promise<void> {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return;
  const { renderStepSummary } = await import('../report/step-summary.ts');
  try {
    const taken = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const text = renderStepSummary(run, taken, { ...options, messages });
    if (text !== '') appendFileSync(path, text);
  } catch (error) {
    const { errors } = messages.commands;
    const text = errors.cannotWrite(path, errors.systemError(errorCode(error)));
    stderr.write(`patuh: ${messages.report.severities.warning}: ${visible(text)}\n`);
  }
}
