import { appendFileSync, statSync } from 'node:fs';
import type { Messages } from '../messages/messages.ts';
import { disarm } from '../text/ci-commands.ts';
import { visible } from '../text/visible.ts';
import type { Io } from './io.ts';
import { errorCode } from './read-file.ts';

/**
 * In GitHub Actions, a summary for the page of the run, behind what the step has written there before. Without it the job
 * is done all the same: that it cannot be written is a warning.
 */
export async function appendStepSummary(
  draw: (taken: number) => Promise<string>,
  { env, stderr }: Io,
  messages: Messages,
): Promise<void> {
  const path = env['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return;
  try {
    const taken = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const text = await draw(taken);
    if (text !== '') appendFileSync(path, disarm(text));
  } catch (error) {
    const { errors } = messages.commands;
    const text = errors.cannotWrite(path, errors.systemError(errorCode(error)));
    stderr.write(`patuh: ${messages.report.severities.warning}: ${visible(text)}\n`);
  }
}
