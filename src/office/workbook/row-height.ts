import { pairUp } from '../../text/pair-up.ts';
import type { Cell } from './cells.ts';

/** Points. */
const LINE = 13.5;
/** Excel takes no more than 409. */
const MOST = 405;
/** Space that a cell's edges and indents take, in characters. */
const EDGES = 2;
/** Letters of a text in the width of a digit, which columns are measured by; bold ones are wider. */
const LETTERS = 1.12;
const BOLD_LETTERS = 0.98;

/**
 * The height of a row whose texts wrap, in points. Estimated: Excel finds it anew when a cell is edited, but neither it nor
 * LibreOffice does when a file is opened.
 */
export function rowHeight(cells: readonly Cell[], widths: readonly number[]): number {
  const merged = isSentence(cells) ? widths.reduce((total, width) => total + width, 0) : undefined;
  const lines = pairUp(widths, cells).map(([own, cell]) => {
    if (
      (cell.kind !== 'text' && cell.kind !== 'exact') ||
      cell.style === 'title' ||
      cell.style === 'subtitle' ||
      cell.style === 'part'
    )
      return 1;
    const width = (merged ?? own) - EDGES;
    const bold = cell.style === 'heading' || cell.style === 'label';
    const letters = width * (bold ? BOLD_LETTERS : LETTERS);
    return cell.value.split('\n').reduce((lines, line) => lines + countLines(line, letters), 0);
  });
  const title = cells[0]?.style === 'title' ? 2 : cells[0]?.style === 'part' ? 1.4 : 1;
  return Math.min(MOST, LINE * Math.max(title, ...lines) + 1.5);
}

/** A row with a sentence and nothing else runs over the whole width. */
export function isSentence(cells: readonly Cell[]): boolean {
  return cells.length === 1 && cells[0]?.style === 'sentence';
}

/** Lines of a text broken between words, and inside those that are longer than a line. */
function countLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const length = word.length;
    if (used > 0 && used + 1 + length > width) {
      lines += 1;
      used = 0;
    }
    const more = Math.ceil(length / width) - 1;
    if (more > 0) lines += more;
    used = more > 0 ? length - more * width : used + (used > 0 ? 1 : 0) + length;
  }
  return lines;
}
