import type { RunSet } from '../../model/run.ts';
import { drawMarkdown } from '../drawers/draw-markdown.ts';
import { renderMarkdown } from '../markdown.ts';
import { severalOutline } from '../outlines/audit/several-outline.ts';
import type { ReportOptions } from '../report-options.ts';
import { fitSummary } from '../step-summary.ts';

/** A table of the institutions, then the report of each under its own heading. */
export function renderSetMarkdown(set: RunSet, options: ReportOptions): string {
  const index = drawMarkdown(severalOutline(set, 'text', options));
  return [index, ...set.runs.map((run) => renderMarkdown(run, options))].join('\n');
}

/** The same as the summary of a step of GitHub Actions, as far as it fits. */
export function renderSetSummary(set: RunSet, taken: number, options: ReportOptions): string {
  return fitSummary(renderSetMarkdown(set, options), taken, options);
}
