import type { SurveyRun } from '../../model/survey-run.ts';
import { csvCell } from '../csv.ts';
import type { SkmOptions } from './skm-options.ts';
import { summaryRows } from './skm-tables.ts';

/** The survey, each service and each unit as rows for a spreadsheet. */
export function renderSkmCsv(run: SurveyRun, { messages, toFile }: SkmOptions): string {
  const lines = summaryRows(run, messages).map((row) =>
    row.map((cell) => csvCell(cell, messages)).join(messages.csvSeparator),
  );
  return `${toFile ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`;
}
