import type { Run } from '../model/run.ts';
import { formulaSafe } from './formula-safe.ts';
import type { Messages } from './messages/messages.ts';
import type { ReportOptions } from './report-options.ts';
import { type Table, unitTable } from './tables.ts';
import { visible } from './wording.ts';

/** A cell that no spreadsheet runs, quoted where it must be. */
export function csvCell(text: string, { csvSeparator }: Messages): string {
  const safe = visible(formulaSafe(text));
  return safe.includes('"') || safe.includes(csvSeparator) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table for a spreadsheet: decimal comma and `;` in Indonesian, as Excel expects there. A file begins with a byte order
 * mark, without which Excel takes UTF-8 for something else.
 */
export function csvTable<K extends string>({ columns, rows }: Table<K>, messages: Messages, toFile: boolean): string {
  const lines = [columns.map(({ title }) => title), ...rows.map(({ cells }) => columns.map(({ key }) => cells[key]))];
  const text = lines
    .map((line) => line.map((cell) => csvCell(cell, messages)).join(messages.csvSeparator))
    .join('\r\n');
  return `${toFile ? '\uFEFF' : ''}${text}\r\n`;
}

/** The units as a table for a spreadsheet. */
export function renderCsv(run: Run, { messages, sort, toFile }: ReportOptions): string {
  return csvTable(unitTable(run, sort, messages), messages, toFile);
}
