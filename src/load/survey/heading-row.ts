import { type Diagnostic, fault, type Place } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { ELEMENTS, type ElementId, type SurveyColumn } from '../../model/survey.ts';
import { cellText, columnLetter } from './cell-text.ts';
import type { CsvRow } from './parse-csv.ts';
import { type Headings, readHeadings } from './survey-headings.ts';

/** Fewer elements than this are words of a title, not a row of headings. */
const FEWEST_HEADINGS = 3;

/** A row of headings with what they mean. */
export interface Heading {
  readonly row: CsvRow;
  readonly headings: Headings;
  readonly column: (index: number) => SurveyColumn;
}

/** The row with the most elements, the first of several; undefined where none is a row of headings. */
export function findHeading(rows: readonly CsvRow[]): Heading | undefined {
  let best: Heading | undefined;
  for (const row of rows.slice(0, LIMITS.surveyHeadingRows)) {
    const headings = readHeadings(row.cells);
    if (headings.elements.size < FEWEST_HEADINGS) continue;
    if (best !== undefined && best.headings.elements.size >= headings.elements.size) continue;
    const column = (index: number) => {
      const { [index]: cell = '' } = row.cells;
      return {
        letter: columnLetter(index),
        heading: cellText(cell.slice(0, 400)).slice(0, LIMITS.identifierLength),
      };
    };
    best = { row, headings, column };
  }
  return best;
}

/** The column of an element; the heading has been checked to have one. */
export function indexOf({ headings }: Heading, element: ElementId): number {
  const { 0: index = -1 } = { ...headings.elements.get(element) };
  return index;
}

/** A column as diagnostics name it; whatever is read has a heading. */
export function columnName({ column }: Heading, index: number): string {
  const { letter, heading } = column(index);
  return `${letter} (${heading})`;
}

/** What keeps a row of headings from being read: elements without a column, or with two. */
export function checkHeading(heading: Heading, at: Place): Diagnostic[] {
  const { elements } = heading.headings;
  const missing = ELEMENTS.filter((element) => !elements.has(element));
  return [
    ...(missing.length === 0
      ? []
      : [fault('survey-missing-elements', at, { elements: missing, row: heading.row.number })]),
    ...[...elements].flatMap(([element, columns]) =>
      columns.length === 1
        ? []
        : [fault('survey-two-columns', at, { element, columns: columns.map((index) => columnName(heading, index)) })],
    ),
  ];
}
