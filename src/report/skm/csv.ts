import type { SurveyReport } from '../../model/survey-run.ts';
import { csvLines } from '../data/csv.ts';
import type { SkmOptions } from './skm-options.ts';
import { summaryRows } from './skm-tables.ts';

/** The survey, each service and each unit as rows for a spreadsheet. */
export function renderSkmCsv({ run }: SurveyReport, { messages, toFile }: SkmOptions): string {
  return csvLines(summaryRows(run, messages), messages, toFile);
}
