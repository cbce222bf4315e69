import type { RunSet } from '../../model/run.ts';
import { drawDocx } from '../drawers/draw-docx.ts';
import { auditOutline } from '../outlines/audit/audit-outline.ts';
import { severalOutline } from '../outlines/audit/several-outline.ts';
import type { ReportOptions } from '../report-options.ts';

/** One document: a page that lists the institutions, then the whole report of each on pages of its own. */
export function renderSetDocx(set: RunSet, options: ReportOptions): Uint8Array {
  const reports = set.runs.map((run) => auditOutline(run, 'document', options));
  return drawDocx([severalOutline(set, 'document', options), ...reports], set, options.messages);
}
