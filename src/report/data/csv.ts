import type { Messages } from '../../messages/messages.ts';
import type { Rejected, Run, RunSet, UnitResult } from '../../model/run.ts';
import { formulaSafe } from '../../text/formula-safe.ts';
import { visible } from '../../text/visible.ts';
import { colorSentences, furtherColumns } from '../describe-further.ts';
import type { ReportOptions } from '../report-options.ts';
import { yearLines } from '../sentences.ts';
import type { Table } from '../table.ts';
import { openUnitTable, orderUnits } from '../tables.ts';
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
  return `${toFile ? '\uFEFF' : ''}${lines.map((line) => csvLine(line, messages)).join('')}`;
}

function csvLine(cells: readonly string[], messages: Messages): string {
  return `${cells.map((cell) => csvCell(cell, messages)).join(messages.csvSeparator)}\r\n`;
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

/** What the rows of a run have in common: by what it is scored, and whose it is. */
export interface CsvHead extends Pick<Run, 'checklist' | 'also' | 'warnings'> {
  readonly institution: Pick<Run['institution'], 'name' | 'period'>;
}

/** Units that have no result. */
type WithoutResult = Pick<Run, 'rejected' | 'missing' | 'expectedNames'>;

/** Draws the table of one run line by line; together its lines are what `renderCsv` draws. */
export interface CsvLines {
  readonly heading: (toFile: boolean) => string;
  readonly unit: (unit: UnitResult) => string;
  /** The rows after those of the units. */
  readonly end: (run: WithoutResult) => string;
}

/** Opens the drawing of the lines of a run that is no what-if. */
export function openCsvLines(head: CsvHead, messages: Messages): CsvLines {
  const { titles, unit, withoutResult } = openRows(head, messages);
  const lineOf = (row: Row) => csvLine(cellsOf(row, titles), messages);
  return {
    heading: (toFile) => csvLines([titles], messages, toFile),
    unit: (one) => lineOf(unit(one)),
    end: (run) => withoutResult(run).map(lineOf).join(''),
  };
}

/** Cells by the titles of their columns: runs of other checklists may have other columns. */
type Row = ReadonlyMap<string, string>;

const cellsOf = (row: Row, titles: readonly string[]) => titles.map((title) => row.get(title) ?? '');

function drawRuns(
  runs: readonly Run[],
  { messages, toFile, sort }: ReportOptions,
  unassigned: readonly Rejected[] = [],
): string {
  const { columns, rejected } = messages.report;
  const drawn = runs.map((run) => ({ run, rows: openRows(run, messages, whatIfLines(run, messages)) }));
  const rows = [
    ...drawn.flatMap(({ run, rows: { unit, withoutResult } }) => [
      ...orderUnits(run, sort).map(unit),
      ...withoutResult(run),
    ]),
    ...unassigned.map(
      ({ file }): Row =>
        new Map([
          [columns.file, file],
          [columns.status, rejected],
        ]),
    ),
  ];
  const titles = [...new Set(drawn.flatMap(({ rows: { titles: own } }) => own))];
  return csvLines([titles, ...rows.map((row) => cellsOf(row, titles))], messages, toFile);
}

/** The rows of one run. */
interface RunRows {
  readonly titles: readonly string[];
  readonly unit: (unit: UnitResult) => Row;
  readonly withoutResult: (run: WithoutResult) => readonly Row[];
}

/** `assumed` is what a what-if says of itself. */
function openRows(head: CsvHead, messages: Messages, assumed: readonly string[] = []): RunRows {
  const { institution, period } = messages.report.several;
  const { columns, unitRow, absentRows } = openUnitTable(head, messages);
  const further = furtherColumns(head, messages);
  const { name, period: own } = head.institution;
  // Each row is read by itself.
  const same = [
    ...noteColumns(head, assumed, messages),
    { title: institution, text: name ?? '' },
    { title: period, text: own ?? '' },
  ];
  const rowOf = ({ cells }: ReturnType<typeof unitRow>, unit: UnitResult | undefined): Row =>
    new Map([
      ...columns.map(({ key, title }) => [title, cells[key]] as const),
      // A rejected file and a missing unit have none of it.
      ...further.map(({ title, cell }) => [title, unit === undefined ? '' : cell(unit).text] as const),
      ...same.map(({ title, text }) => [title, text] as const),
    ]);
  return {
    titles: [...new Set([...columns, ...further, ...same].map(({ title }) => title))],
    unit: (unit) => rowOf(unitRow(unit), unit),
    withoutResult: (run) => absentRows(run).map((row) => rowOf(row, undefined)),
  };
}

/** What is said of the checklist on every row: colours that are not its own, a year that it is not for. */
function noteColumns(
  head: CsvHead,
  assumed: readonly string[],
  messages: Messages,
): { readonly title: string; readonly text: string }[] {
  const { columns } = messages.further;
  return [
    { title: columns.colors, text: colorSentences(head, messages).join('. ') },
    { title: columns.years, text: yearLines(head, messages).join('. ') },
    { title: messages.further.whatIf.column, text: assumed.join('. ') },
  ].filter(({ text }) => text !== '');
}
