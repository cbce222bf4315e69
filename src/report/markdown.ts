import type { Run } from '../model/run.ts';
import { drawMarkdown } from './drawers/draw-markdown.ts';
import { auditOutline } from './outlines/audit/audit-outline.ts';
import type { ReportOptions } from './report-options.ts';

/** A report for a pull request, a wiki or a mail. */
export function renderMarkdown(run: Run, options: ReportOptions): string {
  return drawMarkdown(auditOutline(run, 'text', options));
}
