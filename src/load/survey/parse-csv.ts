import { LIMITS } from '../../model/limits.ts';

/**
 * A row of a table. `number` counts as spreadsheets do, from 1: a cell may contain line breaks, and blank lines are
 * rows.
 */
export interface CsvRow {
  readonly number: number;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  readonly cells: readonly string[];
}

/** Why a text could not be read to its end, and where. */
interface CsvProblem {
  readonly kind: 'quote' | 'rows' | 'columns' | 'cells';
  readonly start: number;
}

export interface CsvTable {
  readonly rows: readonly CsvRow[];
  readonly problem?: CsvProblem;
}

export type Separator = ';' | ',' | '\t';

/** Blanks are allowed before an opening quote: `1, "a, b"`. */
const OPENING = / *"/y;

/**
 * Text as a table: cells in double quotes (in which `""` is one) may contain separators and line breaks; line ends are
 * LF, CR LF and CR. What is behind a closing quote belongs to its cell. Reading stops at the first fault, or after
 * `most` rows.
 */
export function parseCsv(
  text: string,
  start: number,
  separator: Separator,
  most: number = LIMITS.surveyRows,
): CsvTable {
  const rows: CsvRow[] = [];
  const ends = new RegExp(`[${separator}\\r\\n]`, 'g');
  let [offset, cellCount] = [start, 0];
  while (offset < text.length) {
    if (rows.length === most) {
      return most < LIMITS.surveyRows ? { rows } : { rows, problem: { kind: 'rows', start: offset } };
    }
    const rowStart = offset;
    const cells: string[] = [];
    for (let ended = false; !ended; ) {
      const cell = readCell(text, offset, ends);
      if (cell === undefined) return { rows, problem: { kind: 'quote', start: offset } };
      cells.push(cell.text);
      const end = text[cell.end];
      ended = end !== separator;
      offset = cell.end + (end === '\r' && text[cell.end + 1] === '\n' ? 2 : 1);
      if (cells.length > LIMITS.surveyColumns && cell.text.trim() !== '') {
        return { rows, problem: { kind: 'columns', start: rowStart } };
      }
      if (++cellCount > LIMITS.surveyCells) return { rows, problem: { kind: 'cells', start: rowStart } };
    }
    rows.push({ number: rows.length + 1, start: rowStart, cells });
  }
  return { rows };
}

/** One cell, and where what ends it is; undefined where a quote is not closed. */
function readCell(text: string, start: number, ends: RegExp): { text: string; end: number } | undefined {
  let [content, offset] = ['', start];
  OPENING.lastIndex = start;
  if (OPENING.test(text)) {
    const first = OPENING.lastIndex;
    let close = text.indexOf('"', first);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close < 0) return undefined;
    content = text.slice(first, close).replaceAll('""', '"');
    offset = close + 1;
  }
  ends.lastIndex = offset;
  const end = ends.exec(text)?.index ?? text.length;
  return { text: content + text.slice(offset, end), end };
}
