import type { Messages } from '../../messages/messages.ts';
import type { SurveyReport, SurveyRun } from '../../model/survey-run.ts';
import type { SurveyUnitsRun } from '../../model/survey-units-run.ts';
import type { Imprint } from '../../office/pack-office.ts';
import { drawDocx } from '../drawers/draw-docx.ts';
import { drawXlsx } from '../drawers/draw-xlsx.ts';
import { surveyOutline } from '../outlines/survey-outline.ts';
import { surveyReportOutline } from '../outlines/survey-report-outline.ts';
import { surveyUnitsOutline } from '../outlines/survey-units-outline.ts';
import { processingSheet } from './processing-sheet.ts';
import { type SkmOptions, skmWords } from './skm-options.ts';
import { unitsSheet } from './units-sheet.ts';

/** The day of an office file whose survey has none; the same bytes whenever it is made. */
const NO_DAY = '1980-01-01';

function imprintOf({ tool }: Pick<SurveyRun, 'tool'>, lastDay: string | undefined): Imprint {
  return { tool, asOf: lastDay ?? NO_DAY, undated: true };
}

/** LAPORAN SKM of one survey. */
export function renderSkmDocx({ run }: SurveyReport, { messages, command }: SkmOptions): Uint8Array {
  const outline = surveyReportOutline(surveyOutline(run, command, messages), run, messages);
  return drawDocx([outline], imprintOf(run, run.period?.to), messages);
}

/** A workbook of one survey, with the sheet on which its answers are processed. */
export function renderSkmXlsx({ run, respondents }: SurveyReport, { messages, command }: SkmOptions): Uint8Array {
  const sheets = run.result === null || respondents.length === 0 ? [] : [processingSheet(run, respondents, messages)];
  const outline = surveyOutline(run, command, messages);
  return drawXlsx(outline, sheets, imprintOf(run, run.period?.to), messages, summaryName(messages));
}

/** LAPORAN SKM of an institution. */
export function renderUnitsDocx(run: SurveyUnitsRun, { messages, command }: SkmOptions): Uint8Array {
  const figures = surveyUnitsOutline(run, command, messages);
  const institution = run.institution ?? { elements: [], lowest: [] };
  return drawDocx([surveyReportOutline(figures, institution, messages)], imprintOf(run, undefined), messages);
}

export function renderUnitsXlsx(run: SurveyUnitsRun, { messages, command }: SkmOptions): Uint8Array {
  const outline = surveyUnitsOutline(run, command, messages);
  return drawXlsx(outline, [unitsSheet(run, messages)], imprintOf(run, undefined), messages, summaryName(messages));
}

function summaryName(messages: Messages): string {
  return skmWords(messages).sheets.summary;
}
