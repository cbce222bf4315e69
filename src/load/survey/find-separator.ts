import { LIMITS } from '../../model/limits.ts';
import { parseCsv, type Separator } from './parse-csv.ts';
import { countElements } from './survey-headings.ts';

const SEPARATORS: readonly Separator[] = [';', ',', '\t'];

/** Excel's own line in front, which no other program understands. */
const DECLARED = /^"?sep=([;,\t])"?[ ;,]*(?:\r\n|\r|\n)/i;

/**
 * What separates the cells of a text, and where its first row begins: what the file declares, else what makes most of the
 * survey's headings readable, else what makes most cells.
 */
export function findSeparator(text: string): { readonly separator: Separator; readonly start: number } {
  const declared = DECLARED.exec(text);
  if (declared !== null) return { separator: declared[1] as Separator, start: declared[0].length };
  const judged = SEPARATORS.map((separator) => {
    const { rows, problem } = parseCsv(text, 0, separator, LIMITS.surveyHeadingRows);
    // A row that is too long to be read is made of cells all the same.
    const unread = problem?.kind === 'columns' ? LIMITS.surveyColumns : 0;
    return {
      separator,
      headings: Math.max(0, ...rows.map(({ cells }) => countElements(cells))),
      cells: Math.max(unread, ...rows.map(({ cells }) => cells.length)),
    };
  });
  const [{ separator } = { separator: ',' } as const] = judged.toSorted(
    (a, b) => b.headings - a.headings || b.cells - a.cells,
  );
  return { separator, start: 0 };
}
