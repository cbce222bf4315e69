import type { Messages } from '../../messages/messages.ts';
import type { Rejected, Run, RunSet } from '../../model/run.ts';
import { formulaSafe } from '../../text/formula-safe.ts';
import { visible } from '../../text/visible.ts';
import { colorSentences, furtherColumns } from '../describe-further.ts';
import type { ReportOptions } from '../report-options.ts';
import { yearLines } from '../sentences.ts';
import type { Table } from '../table.ts';
import { orderUnits, unitTable } from '../tables.ts';
import { whatIfLines } from '../what-if.ts';

/** A cell that no spreadsheet runs, quoted where it must be. */
export function csvCell(text: string, { csvSeparator }: Messages): string {
  const safe = visible(formulaSafe(text));
  return safe.includes('"') || safe.includes(csvSeparator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Lines of cells for a spreadsheet: decimal comma and `;` in Indonesian, as Excel expects there. A file begins with a byte
 * order mark, without which Excel takes UTF-8 for something else.
 */
export function csvLines(lines: readonly (readonly string[])[], messages: Messages, toFile: boolean): string {
  const text = lines
    .map((line) => line.map((cell) => csvCell(cell, messages)).join(messages.csvSeparator))
    .join('\r\n');
  return `${toFile ? '\uFEFF' : ''}${text}\r\n`;
}

/** A table as such lines. */
export function csvTable<K extends string>({ columns, rows }: Table<K>, messages: Messages, toFile: boolean): string {
  const lines = [columns.map(({ title }) => title), ...rows.map(({ cells }) => columns.map(({ key }) => cells[key]))];
  return csvLines(lines, messages, toFile);
}

/** The units as a table for a spreadsheet. */
export function renderCsv(run: Run, options: ReportOptions): string {
  return drawRuns([run], options);
}

/** The units of several institutions or periods in one table; each row says whose it is. */
export function renderSetCsv({ runs, rejected }: RunSet, options: ReportOptions): string {
  return drawRuns(runs, options, rejected);
}

/** Cells by the titles of their columns: runs of other checklists may have other columns. */
type Row = ReadonlyMap<string, string>;

function drawRuns(runs: readonly Run[], options: ReportOptions, unassigned: readonly Rejected[] = []): string {
  const { messages, toFile } = options;
  const { columns, rejected } = messages.report;
  const rows = [
    ...runs.flatMap((run) => runRows(run, options)),
    ...unassigned.map(
      ({ file }): Row =>
        new Map([
          [columns.file, file],
          [columns.status, rejected],
        ]),
    ),
  ];
  const titles = [...new Set(runs.flatMap((run) => runTitles(run, options)))];
  const lines = [titles, ...rows.map((row) => titles.map((title) => row.get(title) ?? ''))];
  return csvLines(lines, messages, toFile);
}

function runTitles(run: Run, { messages, sort }: ReportOptions): string[] {
  const { several } = messages.report;
  return [
    ...unitTable(run, sort, messages).columns.map(({ title }) => title),
    ...furtherColumns(run, messages).map(({ title }) => title),
    ...noteColumns(run, messages).map(({ title }) => title),
    several.institution,
    several.period,
  ];
}

function runRows(run: Run, { messages, sort }: ReportOptions): Row[] {
  const { several } = messages.report;
  const { columns, rows } = unitTable(run, sort, messages);
  const units = orderUnits(run, sort);
  const further = furtherColumns(run, messages);
  const notes = noteColumns(run, messages);
  const { name, period } = run.institution;
  return rows.map(({ cells }, index): Row => {
    const unit = units[index];
    return new Map([
      ...columns.map(({ key, title }) => [title, cells[key]] as const),
      // Units come first; a rejected file and a missing unit have none of it.
      ...further.map(({ title, cell }) => [title, unit === undefined ? '' : cell(unit).text] as const),
      // Each row is read by itself.
      ...notes.map(({ title, text }) => [title, text] as const),
      [several.institution, name ?? ''] as const,
      [several.period, period ?? ''] as const,
    ]);
  });
}

/** What is said of the checklist on every row: colours that are not its own, a year that it is not for. */
function noteColumns(run: Run, messages: Messages): { readonly title: string; readonly text: string }[] {
  const { columns } = messages.further;
  return [
    { title: columns.colors, text: colorSentences(run, messages).join('. ') },
    { title: columns.years, text: yearLines(run, messages).join('. ') },
    { title: messages.further.whatIf.column, text: whatIfLines(run, messages).join('. ') },
  ].filter(({ text }) => text !== '');
}
