import type { Messages } from '../../messages/messages.ts';
import type { Run } from '../../model/run.ts';
import { visible } from '../../text/visible.ts';
import { colorSentences, furtherColumns } from '../describe-further.ts';
import { formulaSafe } from '../formula-safe.ts';
import type { ReportOptions } from '../report-options.ts';
import { orderUnits, type Table, unitTable } from '../tables.ts';

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
export function renderCsv(run: Run, { messages, sort, toFile }: ReportOptions): string {
  const { columns, rows } = unitTable(run, sort, messages);
  const units = orderUnits(run, sort);
  const further = furtherColumns(run, messages);
  const colors = colorSentences(run, messages);
  const lines = [
    [
      ...columns.map(({ title }) => title),
      ...further.map(({ title }) => title),
      ...(colors.length === 0 ? [] : [messages.further.columns.colors]),
    ],
    ...rows.map(({ cells }, index) => {
      const unit = units[index];
      return [
        ...columns.map(({ key }) => cells[key]),
        // Units come first; a rejected file and a missing unit have none of it.
        ...further.map(({ cell }) => (unit === undefined ? '' : cell(unit).text)),
        // Each row is read by itself.
        ...(colors.length === 0 ? [] : [colors.join('. ')]),
      ];
    }),
  ];
  return csvLines(lines, messages, toFile);
}
