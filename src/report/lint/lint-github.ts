import type { LintRun } from '../../model/lint-run.ts';
import type { Finding } from '../finding.ts';
import { drawGithub } from '../github.ts';
import type { Messages } from '../messages/messages.ts';
import type { ReportOptions } from '../report-options.ts';
import { fitSummary } from '../step-summary.ts';
import { listLintFindings } from './lint-findings.ts';
import { renderLintMarkdown } from './lint-markdown.ts';
import { resultSentence } from './lint-sentences.ts';
import { lintTexts } from './lint-words.ts';

/** The run as workflow commands of GitHub Actions. What is suppressed needs nobody's eye. */
export function renderLintGithub(run: LintRun, { messages }: { readonly messages: Messages }): string {
  const result = resultSentence(run, lintTexts(messages));
  return drawGithub(unsuppressed(listLintFindings(run, messages)), run.tool.version, result, messages);
}

function* unsuppressed(findings: Iterable<Finding>): Generator<Finding> {
  for (const finding of findings) if (finding.suppression === undefined) yield finding;
}

/** The run as the summary of a step. */
export function renderLintSummary(run: LintRun, taken: number, options: ReportOptions): string {
  return fitSummary(renderLintMarkdown(run, options), taken, options);
}
