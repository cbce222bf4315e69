import type { Run } from '../../model/run.ts';
import { drawTerminal } from '../drawers/draw-terminal.ts';
import { auditOutline } from '../outlines/audit/audit-outline.ts';
import type { ReportOptions } from '../report-options.ts';

/** One screen for an institution; everything about a single unit. */
export function renderTerminal(run: Run, options: ReportOptions): string {
  return drawTerminal(auditOutline(run, 'screen', options), options);
}
