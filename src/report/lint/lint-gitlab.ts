import type { LintRun } from '../../model/lint-run.ts';
import { drawGitlab } from '../gitlab.ts';
import type { Messages } from '../messages/messages.ts';
import { listLintFindings } from './lint-findings.ts';

/** The run as GitLab's Code Quality report. */
export function renderLintGitlab(run: LintRun, { messages }: { readonly messages: Messages }): string {
  return drawGitlab(listLintFindings(run, messages));
}
