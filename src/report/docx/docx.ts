import type { Run } from '../../model/run.ts';
import { drawDocx } from '../drawers/draw-docx.ts';
import { auditOutline } from '../outlines/audit/audit-outline.ts';
import type { ReportOptions } from '../report-options.ts';

/** The run as an official report: upright pages to read, pages across for the wide tables. */
export function renderDocx(run: Run, options: ReportOptions): Uint8Array {
  return drawDocx([auditOutline(run, 'document', options)], run, options.messages);
}
