import type { LintRun } from '../../model/lint-run.ts';
import { drawMarkdown } from '../drawers/draw-markdown.ts';
import { lintOutline } from '../outlines/lint-outline.ts';
import type { ReportOptions } from '../report-options.ts';

/** A report for a pull request, a wiki or a mail: result, documents, findings of each. */
export function renderLintMarkdown(run: LintRun, options: ReportOptions): string {
  return drawMarkdown(lintOutline(run, 'text', options));
}
