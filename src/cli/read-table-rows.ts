import { extname, resolve } from 'node:path';
import { decodeSurvey } from '../load/survey/decode-survey.ts';
import { parseCsv, type Separator } from '../load/survey/parse-csv.ts';
import { type Diagnostic, fault, type Loaded, type Place } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { readWorkbook } from '../office/workbook/read-workbook.ts';
import { cellName, type WorkbookSheet } from '../office/workbook/workbook.ts';
import { readBounded } from './read-file.ts';

/** A row of a table, blank ones among them. */
export interface ReadRow {
  /** Of the file, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** The place of a cell, counted from 0; of the row where none is named. */
  readonly place: (column?: number) => Place;
}

const TEXTS = ['.csv', '.txt', '.tsv'];
const MOST = { rows: LIMITS.surveyRows, columns: LIMITS.surveyColumns, cells: LIMITS.surveyCells };

/**
 * The rows of a table: a CSV file as Excel and Google Sheets save it, or the first sheet of a workbook with anything on it.
 * `argument` is the file as the command line names it; `separatorOf` tells what separates the cells of a text.
 */
export function readTableRows(
  argument: string,
  cwd: string,
  separatorOf: (text: string) => Separator,
): Loaded<readonly ReadRow[]> {
  const file = argument.replaceAll('\\', '/');
  const extension = extname(file).toLowerCase();
  const path = resolve(cwd, argument);
  if (extension === '.xlsx') {
    const bytes = readBounded(path, file, LIMITS.workbookBytes);
    return bytes.ok ? workbookRows(bytes.value, file) : bytes;
  }
  if (!TEXTS.includes(extension)) return refuse(fault('unsupported-format', { file }, { extension }));
  const bytes = readBounded(path, file, LIMITS.surveyBytes);
  if (!bytes.ok) return bytes;
  const source = decodeSurvey(bytes.value, file);
  if (!source.ok) return source;
  const { text, place } = source.value;
  const { rows, problem } = parseCsv(text, 0, separatorOf(text));
  if (problem !== undefined) {
    const { kind, start } = problem;
    if (kind === 'quote') return refuse(fault('csv-quote', place(start), {}));
    return refuse(fault('table-too-large', place(start), { what: kind, limit: MOST[kind] }));
  }
  const read = rows.map(({ number, cells, start }): ReadRow => ({ number, cells, place: () => place(start) }));
  return { ok: true, value: read, warnings: source.warnings };
}

function workbookRows(bytes: Uint8Array, file: string): Loaded<readonly ReadRow[]> {
  const workbook = readWorkbook(bytes, file);
  if (!workbook.ok) return workbook;
  const sheet = workbook.value.find(({ rows }) => rows.size > 0);
  if (sheet === undefined) return refuse(fault('empty-file', { file }, {}));
  const columns = Math.max(...[...sheet.rows.values()].flatMap((row) => [...row.keys()]));
  const most = LIMITS.surveyColumns;
  if (columns > most) return refuse(fault('table-too-large', { file }, { what: 'columns', limit: most }));
  const read = [...sheet.rows.keys()].sort((a, b) => a - b).map((number) => sheetRow(sheet, number, columns, file));
  return { ok: true, value: read, warnings: workbook.warnings };
}

function sheetRow({ name, rows }: WorkbookSheet, number: number, columns: number, file: string): ReadRow {
  const row = rows.get(number);
  return {
    number,
    cells: Array.from({ length: columns }, (_, index) => row?.get(index + 1)?.text ?? ''),
    place: (column = 0) => ({ file, sheet: name, cell: cellName(number, column + 1) }),
  };
}

function refuse(diagnostic: Diagnostic): { readonly ok: false; readonly diagnostics: readonly Diagnostic[] } {
  return { ok: false, diagnostics: [diagnostic] };
}
