import type { RunSet } from '../../model/run.ts';
import { packWorkbook } from '../../office/workbook/pack-workbook.ts';
import { outlineSheet } from '../drawers/draw-xlsx.ts';
import { severalOutline } from '../outlines/audit/several-outline.ts';
import type { ReportOptions } from '../report-options.ts';
import { runSheets } from '../xlsx/xlsx.ts';

/** Longest name of a sheet that Excel takes. */
const NAME_LENGTH = 31;
const INDEX_WIDTHS = [6, 44, 20, 10, 12, 26, 12];

/** A workbook whose first sheet lists the institutions by number; the sheets of each begin with its number. */
export function renderSetXlsx(set: RunSet, options: ReportOptions): Uint8Array {
  const { messages } = options;
  const sheets = set.runs.flatMap((run, index) =>
    runSheets(run, options).map((sheet) => ({ ...sheet, name: `${index + 1} ${sheet.name}`.slice(0, NAME_LENGTH) })),
  );
  const index = outlineSheet(severalOutline(set, 'workbook', options), messages.report.several.index, INDEX_WIDTHS);
  const title = messages.report.several.title(set.runs.length);
  const decimals = Math.max(...set.runs.map(({ checklist }) => checklist?.scale.decimals ?? 0));
  return packWorkbook([index, ...sheets], { title, decimals }, set, messages);
}
