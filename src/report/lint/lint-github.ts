import type { Messages } from '../../messages/messages.ts';
import type { LintRun } from '../../model/lint-run.ts';
import { drawGithub } from '../problems/github.ts';
import type { Problem } from '../problems/problem.ts';
import type { ReportOptions } from '../report-options.ts';
import { fitSummary } from '../step-summary.ts';
import { renderLintMarkdown } from './lint-markdown.ts';
import { resultSentence } from './lint-sentences.ts';
import { lintTexts } from './lint-words.ts';
import { listLintProblems } from './list-lint-problems.ts';

/** The run as workflow commands of GitHub Actions. What is suppressed is left out. */
export function renderLintGithub(run: LintRun, { messages }: { readonly messages: Messages }): string {
  const result = resultSentence(run, lintTexts(messages));
  return drawGithub(unsuppressed(listLintProblems(run, messages)), run.tool.version, result, messages);
}

function* unsuppressed(findings: Iterable<Problem>): Generator<Problem> {
  for (const finding of findings) if (finding.suppression === undefined) yield finding;
}

/** The run as the summary of a step. */
export function renderLintSummary(run: LintRun, taken: number, options: ReportOptions): string {
  return fitSummary(renderLintMarkdown(run, options), taken, options);
}
