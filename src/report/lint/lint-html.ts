import type { LintRun } from '../../model/lint-run.ts';
import { drawPage } from '../drawers/draw-page.ts';
import { lintOutline } from '../outlines/lint-outline.ts';
import type { ReportOptions } from '../report-options.ts';

/** A page for people, whole in one file: result, documents, findings, what was recognised. */
export function renderLintHtml(run: LintRun, options: ReportOptions): string {
  return drawPage(lintOutline(run, 'page', options), options.messages);
}
