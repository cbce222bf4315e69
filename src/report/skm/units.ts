import type { PrintedSurveyUnitsRun, PrintedUnread } from '../../model/printed-runs.ts';
import type { SurveyUnitsRun } from '../../model/survey-units-run.ts';
import { csvLines } from '../data/csv.ts';
import { describeDiagnostic, masked } from '../data/json.ts';
import { jsonText } from '../data/json-text.ts';
import { drawHtml } from '../drawers/draw-html.ts';
import { drawMarkdown } from '../drawers/draw-markdown.ts';
import { drawTerminal } from '../drawers/draw-terminal.ts';
import { surveyUnitsOutline } from '../outlines/survey-units-outline.ts';
import { type SkmOptions, skmWords } from './skm-options.ts';
import { formatIndex, formatMean } from './skm-sentences.ts';

/** The surveys of several units in every format but the office ones. */

export function renderUnitsTerminal(run: SurveyUnitsRun, options: SkmOptions): string {
  return drawTerminal(surveyUnitsOutline(run, options.command, options.messages), options);
}

export function renderUnitsMarkdown(run: SurveyUnitsRun, { command, messages }: SkmOptions): string {
  return drawMarkdown(surveyUnitsOutline(run, command, messages));
}

export function renderUnitsHtml(run: SurveyUnitsRun, { command, messages }: SkmOptions): string {
  return drawHtml(surveyUnitsOutline(run, command, messages), messages);
}

/** As JSON; `patuh schema skm-units` prints its schema. */
export function renderUnitsJson(run: SurveyUnitsRun, { messages }: SkmOptions): string {
  const rejected = run.rejected.map(
    ({ file, diagnostics }): PrintedUnread => ({
      file,
      diagnostics: diagnostics.map((diagnostic) => describeDiagnostic(diagnostic, messages)),
    }),
  );
  const warnings = run.warnings.map((diagnostic) => describeDiagnostic(diagnostic, messages));
  const printed: PrintedSurveyUnitsRun = { ...run, rejected, warnings };
  return jsonText(masked(printed));
}

/** A row a unit and period, with the means of all elements. */
export function renderUnitsCsv(run: SurveyUnitsRun, { messages, toFile }: SkmOptions): string {
  const { columns, units: words } = skmWords(messages);
  const titles = run.institution?.elements.map(({ title }) => title) ?? [];
  const head = [
    words.period,
    words.unit,
    columns.respondents,
    columns.index,
    columns.grade,
    columns.predicate,
    ...titles,
  ];
  const rows = run.units.map(({ period, name, respondents, index, grade, predicate, means }) => [
    period ?? '',
    name,
    String(respondents),
    formatIndex(index, messages),
    grade,
    predicate,
    ...means.map((mean) => formatMean(mean, messages)),
  ]);
  return csvLines([head, ...rows], messages, toFile);
}
