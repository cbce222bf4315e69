import type { Run } from '../../model/run.ts';
import type { Sheet } from '../../office/workbook/cells.ts';
import { packWorkbook } from '../../office/workbook/pack-workbook.ts';
import { outlineSheet } from '../drawers/draw-xlsx.ts';
import { auditContext } from '../outlines/audit/audit-context.ts';
import { auditOutline } from '../outlines/audit/audit-outline.ts';
import { workbookTexts } from '../outlines/audit/workbook-texts.ts';
import type { ReportOptions } from '../report-options.ts';
import { changeSheet } from './change-sheet.ts';
import { evidenceSheet } from './evidence-sheet.ts';
import { gapSheet } from './gap-sheet.ts';
import { itemSheet } from './item-sheet.ts';
import { methodSheet } from './method-sheet.ts';
import { problemSheet } from './problem-sheet.ts';
import { unitSheet } from './unit-sheet.ts';

/** The whole run as a workbook: a page for the head of the institution, and lists that a clerk can filter and count with. */
export function renderXlsx(run: Run, options: ReportOptions): Uint8Array {
  const { messages } = options;
  const institution = run.institution.name ?? messages.report.unnamedInstitution;
  const decimals = run.checklist?.scale.decimals ?? 0;
  return packWorkbook(runSheets(run, options), { title: institution, decimals }, run, messages);
}

/** Widths of the columns of the first sheet, in characters. */
const SUMMARY_WIDTHS = [44, 13, 13, 13, 13, 52, 26];

/** The sheets of one run. */
export function runSheets(run: Run, options: ReportOptions): readonly Sheet[] {
  const context = auditContext(run, 'workbook', options);
  const { summary } = workbookTexts(options.messages).sheets;
  return [
    outlineSheet(auditOutline(run, 'workbook', options), summary, SUMMARY_WIDTHS),
    unitSheet(context),
    gapSheet(context),
    itemSheet(context),
    ...evidenceSheet(context),
    ...changeSheet(context),
    ...problemSheet(context),
    methodSheet(context),
  ];
}
