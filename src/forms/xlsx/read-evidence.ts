import { type Diagnostic, fault } from '../../model/diagnostic.ts';
import type { Node } from '../../model/source-node.ts';
import type { WorkbookCell } from '../../office/workbook/workbook.ts';
import { fromFormCell } from '../../text/cell-text.ts';
import { readWholeDate } from '../../text/whole-date.ts';
import { type CellSource, keyAt, mapping } from './cell-source.ts';

/** What parts pieces of evidence in one cell. */
const SEPARATOR = /\r\n|[\n\r]|;\s/;
/** A comma parts them only where a name of a file has ended. */
const COMMA = /(?<=\.(?:jpe?g|png|heic|webp|pdf|docx?|xlsx?|pptx?|mp4|zip|rar)),\s+/i;
const BULLET = /^[-–—•·▪*]\s+/;
/** What people write into a cell that they have nothing for. */
const DASH = /^[-–—]$/;
const LINK = /^https?:\/\/\S+$/i;

/** The pieces of evidence in a cell, with the dates beside them: one for all, or one for each. */
export function readEvidence(
  evidence: WorkbookCell | undefined,
  dated: WorkbookCell | undefined,
  sheet: string,
  source: CellSource,
  faults: Diagnostic[],
): Node[] {
  const pieces = splitEvidence(fromFormCell(evidence?.text ?? ''));
  const lines = linesOf(fromFormCell(dated?.text ?? ''));
  const dates = pieces.length === 0 && lines.every((line) => DASH.test(line)) ? [] : lines;
  if (dates.length > 1 ? dates.length !== pieces.length : dates.length > pieces.length) {
    const at = source.place(sheet, dated ?? { row: 1, column: 1 });
    faults.push(fault('form-dates', at, { dates: dates.length, pieces: pieces.length }));
  }
  return pieces.map((piece, index) => {
    const text = source.scalar(sheet, evidence ?? { row: 1, column: 1 }, piece);
    const date = dates.length === 1 ? dates[0] : dates[index];
    if (dated === undefined || date === undefined || DASH.test(date)) return text;
    const key = keyAt(LINK.test(piece) ? 'link' : 'file', text);
    const value = dateNode(dated, date, sheet, source);
    return mapping([
      [key, text],
      [keyAt('dated', value), value],
    ]) as Node;
  });
}

/**
 * The pieces of evidence that the text of a cell names: a line each, or parted by `; `, by commas behind names of files, or
 * as links by blanks. Bullets are no part of them, and a dash alone is none.
 */
export function splitEvidence(text: string): string[] {
  return linesOf(text)
    .map((line) => line.replace(BULLET, ''))
    .flatMap((line) => {
      const links = line.split(/,?\s+/);
      return links.every((link) => LINK.test(link)) ? links : line.split(COMMA);
    })
    .filter((line) => line !== '' && !DASH.test(line));
}

function linesOf(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A date in the form of files, where the text is nothing but one: `01/03/2018` and `1 Maret 2018` too. What is none stays as it is. */
export function dateNode(cell: WorkbookCell, text: string, sheet: string, source: CellSource): Node {
  return source.scalar(sheet, cell, (text.length <= 40 ? readWholeDate(text) : undefined) ?? text);
}
