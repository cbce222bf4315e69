import { type Diagnostic, fault } from '../../model/diagnostic.ts';
import type { Node } from '../../model/source-node.ts';
import type { WorkbookCell } from '../../office/workbook/workbook.ts';
import { fromFormCell } from '../../text/cell-text.ts';
import { createDateReader } from '../../text/indonesian-date.ts';
import { type CellSource, keyAt, mapping } from './cell-source.ts';

/** What parts pieces of evidence in one cell. */
const SEPARATOR = /\r\n|[\n\r]|;\s/;
/** Months by their full names. */
const { readDate } = createDateReader([]);
const LINK = /^https?:\/\/\S+$/i;

/** The pieces of evidence in a cell, with the dates beside them: one for all, or one for each. */
export function readEvidence(
  evidence: WorkbookCell | undefined,
  dated: WorkbookCell | undefined,
  sheet: string,
  source: CellSource,
  faults: Diagnostic[],
): Node[] {
  const pieces = linesOf(evidence);
  const dates = linesOf(dated);
  if (dates.length > 1 ? dates.length !== pieces.length : dates.length > pieces.length) {
    const at = source.place(sheet, dated ?? { row: 1, column: 1 });
    faults.push(fault('form-dates', at, { dates: dates.length, pieces: pieces.length }));
  }
  return pieces.map((piece, index) => {
    const text = source.scalar(sheet, evidence ?? { row: 1, column: 1 }, piece);
    const date = dates.length === 1 ? dates[0] : dates[index];
    if (dated === undefined || date === undefined || /^[-–—]$/.test(date)) return text;
    const key = keyAt(LINK.test(piece) ? 'link' : 'file', text);
    const value = dateNode(dated, date, sheet, source);
    return mapping([
      [key, text],
      [keyAt('dated', value), value],
    ]) as Node;
  });
}

function linesOf(cell: WorkbookCell | undefined): string[] {
  return fromFormCell(cell?.text ?? '')
    .split(SEPARATOR)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A date in the form of files, where the text is one: `01/03/2018` and `1 Maret 2018` too. What is none stays as it is. */
export function dateNode(cell: WorkbookCell, text: string, sheet: string, source: CellSource): Node {
  const isDate = /^[\p{L}\d\s./-]{6,25}$/u.test(text);
  return source.scalar(sheet, cell, (isDate ? readDate(text) : undefined) ?? text);
}
