import type { Messages } from '../../messages/messages.ts';
import type { LintRun } from '../../model/lint-run.ts';
import { drawGitlab } from '../problems/gitlab.ts';
import { listLintProblems } from './list-lint-problems.ts';

/** The run as GitLab's Code Quality report. */
export function renderLintGitlab(run: LintRun, { messages }: { readonly messages: Messages }): string {
  return drawGitlab(listLintProblems(run, messages));
}
