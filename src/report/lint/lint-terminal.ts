import type { LintRun } from '../../model/lint-run.ts';
import { drawTerminal } from '../drawers/draw-terminal.ts';
import { lintOutline } from '../outlines/lint-outline.ts';
import type { ReportOptions } from '../report-options.ts';

/** Every finding with its place, its line and what to do; the result last, where a screen ends. */
export function renderLintTerminal(run: LintRun, options: ReportOptions): string {
  return drawTerminal(lintOutline(run, 'screen', options), options);
}
