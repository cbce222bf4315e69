import { type Diagnostic, fault, type Place } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import { ELEMENTS, type ElementId, type SurveyColumn } from '../../model/survey.ts';
import { cellText, columnLetter } from './cell-text.ts';
import type { CsvRow } from './parse-csv.ts';
import { countElementsOf2004, type Headings, readHeadings } from './survey-headings.ts';
import type { Legend } from './survey-legend.ts';

/** Fewer elements than this are words of a title, not a row of headings. */
const FEWEST_HEADINGS = 3;

/** A row of headings with what they mean. */
export interface Heading {
  readonly row: CsvRow;
  readonly headings: Headings;
  /** The column of periods, where one was asked for. */
  readonly period?: number;
  readonly column: (index: number) => SurveyColumn;
}

/** Elements by which a heading is one of the survey of 2004. */
const FEWEST_OF_2004 = 3;

/**
 * The row with the most elements, of several the first that names most of them; undefined where none is a row of headings.
 */
export function findHeading(rows: readonly CsvRow[], legend: Legend): Heading | undefined {
  let best: Heading | undefined;
  for (const row of rows.slice(0, LIMITS.surveyHeadingRows)) {
    const headings = readHeadings(row.cells, legend.elements);
    if (headings.elements.size < FEWEST_HEADINGS) continue;
    if (best !== undefined && !isBetter(headings, best.headings)) continue;
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

function isBetter(one: Headings, other: Headings): boolean {
  const more = one.elements.size - other.elements.size;
  return more > 0 || (more === 0 && one.byNumber.size < other.byNumber.size);
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
  const count = countOther(heading);
  if (count !== undefined) return [fault('survey-element-count', at, { ...count, row: heading.row.number })];
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

/** How many elements a heading has, where it is that of another survey than the nine of PermenPANRB 14/2017. */
function countOther({ headings, row }: Heading): { readonly count: number; readonly from2004: boolean } | undefined {
  const { elements, byNumber, numbers } = headings;
  const of2004 = countElementsOf2004(row.cells);
  if (of2004 >= FEWEST_OF_2004) return { count: Math.max(14, numbers.length), from2004: true };
  const named = [...elements.keys()].filter((element) => !byNumber.has(element)).length;
  const beyond = numbers.filter((number) => number > ELEMENTS.length).length;
  // Without names every number counts; beside names only those that the nine elements cannot have.
  if (named === 0 && numbers.length !== ELEMENTS.length)
    return { count: numbers.length, from2004: numbers.length === 14 };
  if (named > 0 && beyond > 0 && elements.size === ELEMENTS.length) {
    return { count: ELEMENTS.length + beyond, from2004: ELEMENTS.length + beyond === 14 };
  }
  return undefined;
}
