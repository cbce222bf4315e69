import { FORMATS, type FormatName } from '../report/formats.ts';
import type { ReportFamily } from '../session/own-report.ts';

/** The formats in which reports of earlier runs may lie among other files. */
const FAMILIES: Readonly<Record<ReportFamily, readonly FormatName[]>> = {
  source: ['json'],
  workbook: ['xlsx'],
  document: ['terminal', 'markdown', 'html', 'docx'],
  any: Object.keys(FORMATS) as FormatName[],
};

/** Whether a text is the beginning of a report that patuh wrote. */
export function isReport(head: string, family: ReportFamily): boolean {
  return FAMILIES[family].some((name) => FORMATS[name].isOwn(head));
}
