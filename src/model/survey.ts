import type { Place } from './diagnostic.ts';
import type { Rational } from './rational.ts';

/**
 * The survey of public satisfaction (Survei Kepuasan Masyarakat, PermenPANRB 14/2017): answers of 1 to 4 to nine
 * elements.
 */

/**
 * The nine elements in the order of the regulation; each is also the id of its item in the checklist `skm-2017`. Some
 * systems swap the last two, so an element is known by its name wherever there is one.
 */
export const ELEMENTS = [
  'persyaratan',
  'prosedur',
  'waktu',
  'biaya',
  'produk',
  'kompetensi',
  'perilaku',
  'pengaduan',
  'sarana',
] as const;
export type ElementId = (typeof ELEMENTS)[number];

/** The answers that a questionnaire takes, worst first. */
export const SURVEY_ANSWERS = [1, 2, 3, 4] as const;
export type SurveyAnswer = (typeof SURVEY_ANSWERS)[number];

/** What else a table of answers may say of its respondents. */
export const RESPONDENT_FACTS = ['service', 'unit', 'sex', 'age', 'education', 'occupation'] as const;
export type RespondentFact = (typeof RESPONDENT_FACTS)[number];

/** One respondent who has answered all nine. */
export interface Respondent {
  /** In the order of `ELEMENTS`. */
  readonly answers: readonly SurveyAnswer[];
  /** As written, blanks and personal data taken out; absent where the cell is empty. */
  readonly facts: Readonly<Partial<Record<RespondentFact, string>>>;
  /** Calendar date, YYYY-MM-DD. */
  readonly date?: string;
  /** As written, where the reader was asked for a column of periods. */
  readonly period?: string;
}

/** A column of the table, as a spreadsheet names it: its letter and its heading. */
export interface SurveyColumn {
  readonly letter: string;
  readonly heading: string;
}

/** A table of answers, read. Invariant: at least one respondent. */
export interface Survey {
  readonly file: string;
  readonly respondents: readonly Respondent[];
  /** Respondents who left an element unanswered, and so count for none. */
  readonly incomplete: number;
  /** Where each element is. */
  readonly columns: Readonly<Record<ElementId, SurveyColumn>>;
  /** Whether the headings have names, or only numbers in the order of the regulation. */
  readonly knownBy: 'name' | 'number';
  /** The facts that the table has a column for. */
  readonly facts: readonly RespondentFact[];
  /** Headings of columns that nothing was made of. */
  readonly unused: readonly string[];
  readonly at: Place;
}

/** Nine means, each from 1 to 4. */
export type ElementMeans = Readonly<Record<ElementId, Rational>>;

/** What a function makes of each element, by element. */
export function forEachElement<T>(make: (element: ElementId, index: number) => T): Readonly<Record<ElementId, T>> {
  return Object.fromEntries(ELEMENTS.map((element, index) => [element, make(element, index)])) as Record<ElementId, T>;
}
