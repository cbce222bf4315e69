import { compare, parseDecimal, whole } from '../../model/rational.ts';
import { ELEMENTS, type ElementId } from '../../model/survey.ts';
import { cellText } from './cell-text.ts';
import type { CsvRow } from './parse-csv.ts';
import { readHeadings } from './survey-headings.ts';

/** Rows and columns in which elements are looked for. */
const ROWS = 200;
const COLUMNS = 6;
/** Elements below one another by which a table is one of elements in rows. */
const FEWEST = 7;
/** Headings of the column of means. */
const MEANS = /rata|rerata|\bnrr\b|\bmean\b|\bnilai unsur\b/i;

/** A table whose rows are the elements. */
interface TransposedTable {
  readonly row: CsvRow;
  /** The nine means in the order of the regulation, as they are written; empty where no column has them. */
  readonly means: readonly string[];
}

/** Finds a table whose rows are the elements, as recapitulations have it; undefined where there is none. */
export function findTransposed(rows: readonly CsvRow[]): TransposedTable | undefined {
  const looked = rows.slice(0, ROWS);
  for (let column = 0; column < COLUMNS; column++) {
    const { elements } = readHeadings(looked.map(({ cells }) => cells[column] ?? ''));
    if (elements.size < FEWEST) continue;
    const own = new Map<ElementId, CsvRow>();
    for (const [element, [index = -1]] of elements) {
      const { [index]: row } = looked;
      if (row !== undefined) own.set(element, row);
    }
    const [row] = own.values();
    if (row !== undefined) return { row, means: findMeans(looked, own) };
  }
  return undefined;
}

/** The nine means, where one column has a number from 1 to 4 for each element, or one of several is headed so. */
function findMeans(rows: readonly CsvRow[], own: ReadonlyMap<ElementId, CsvRow>): readonly string[] {
  if (own.size < ELEMENTS.length) return [];
  const width = Math.max(...[...own.values()].map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, index) => index).flatMap((index) => {
    const texts = ELEMENTS.map((element) => cellText(own.get(element)?.cells[index] ?? ''));
    return texts.every(isMean) ? [{ index, texts }] : [];
  });
  const headed = columns.filter(({ index }) =>
    rows.some((row) => ![...own.values()].includes(row) && MEANS.test(row.cells[index] ?? '')),
  );
  const [only, another] = headed.length > 0 ? headed : columns;
  return only === undefined || another !== undefined ? [] : only.texts;
}

function isMean(text: string): boolean {
  const value = parseDecimal(text);
  return value !== undefined && compare(value, whole(1)) >= 0 && compare(value, whole(4)) <= 0;
}
