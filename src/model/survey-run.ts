import type { Standing, Zone } from './checklist.ts';
import type { Diagnostic } from './diagnostic.ts';
import type {
  AnswerCounts,
  AnswerMean,
  CalendarDate,
  Count,
  ElementMeanList,
  IndexNumber,
  Ordinal,
  Sha256,
} from './quantities.ts';
import type { ElementId, Respondent, RespondentFact, SurveyColumn } from './survey.ts';

/** Everything that one `patuh skm` has found out; every format draws the same. */

/** The letters of the grades, the best first. */
export const GRADES = ['A', 'B', 'C', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** What an index is called: `A`, `Sangat Baik`. */
export interface SurveyGrade {
  readonly grade: Grade;
  readonly predicate: string;
  /** This tool's own reading of the grade. */
  readonly zone: Zone;
}

/** An index of 25 to 100, rounded half up once to two decimals, and what it is called. */
export interface SurveyIndex extends SurveyGrade {
  readonly index: IndexNumber;
}

export interface ElementResult extends SurveyIndex {
  readonly id: ElementId;
  readonly title: string;
  /**
   * In the order of the regulation, from 1.
   *
   * @asType integer
   * @minimum 1
   * @maximum 9
   */
  readonly number: number;
  readonly mean: AnswerMean;
  /** How many answered 1, 2, 3 and 4; null where only means are known. */
  readonly answers: AnswerCounts | null;
  readonly remedy: string | null;
}

/** The respondents of one service or unit; `name` is null for those who named none. */
export interface SurveyGroup extends SurveyIndex {
  readonly by: 'service' | 'unit';
  readonly name: string | null;
  readonly respondents: Ordinal;
  readonly means: ElementMeanList;
}

/** How many respondents are what: most first. `value` is null for those who did not say. */
export interface RespondentCount {
  readonly fact: RespondentFact;
  readonly values: readonly { readonly value: string | null; readonly respondents: Ordinal }[];
}

/** Whether enough were asked, by the table of Krejcie and Morgan. */
export interface SampleCheck {
  readonly population: Count | null;
  /** Null where the population is not known. */
  readonly needed: Count | null;
  readonly enough: boolean | null;
  /** The largest population for which these respondents are enough; null where they are for any. */
  readonly enoughFor: Count | null;
}

/** The weights of an element that reports are printed with. */
export const PRINTED_WEIGHTS = ['1/9', '0.111', '0.11'] as const;
export type PrintedWeight = (typeof PRINTED_WEIGHTS)[number];

/** What the means give under one weight. */
export interface Attempt {
  readonly weight: PrintedWeight;
  /** Decimals that the means were rounded to before; null for none. */
  readonly rounded: 2 | 3 | null;
  readonly index: number;
  readonly fits: boolean;
}

/** A printed figure, compared with the answers. */
export interface PublishedCheck extends SurveyGrade {
  /**
   * @minimum 0
   * @maximum 100
   */
  readonly index: number;
  /**
   * As many decimals as it was printed with.
   *
   * @asType integer
   * @minimum 0
   * @maximum 4
   */
  readonly decimals: number;
  /** The weight and means of the regulation explain it, another weight or rounding does, or none; null without means. */
  readonly explained: 'regulation' | 'other' | 'none' | null;
  readonly attempts: readonly Attempt[];
  /** The grade printed with it; null where none was given. */
  readonly stated: {
    readonly grade: Grade;
    readonly follows: boolean;
    /** Whether the table of 2004, which is in use no more, gives it. */
    readonly byOldTable: boolean;
  } | null;
}

export interface SurveyRun {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'patuh'; readonly version: string };
  readonly instrument: {
    readonly id: string;
    readonly title: string;
    /** @asType integer */
    readonly version: number;
    readonly sha256: Sha256;
    readonly standing: Standing;
  };
  /** The table of answers; null where there were only means, or only a printed figure. */
  readonly answers: {
    readonly file: string;
    readonly sha256: Sha256;
    readonly respondents: Ordinal;
    /** Respondents without an answer to an element; they do not count. */
    readonly incomplete: Count;
    /** By what the last two elements were recognised. */
    readonly knownBy: 'name' | 'number';
    readonly columns: Readonly<Record<ElementId, SurveyColumn>>;
    readonly unused: readonly string[];
  } | null;
  /** The first and the last day of the answers. */
  readonly period: { readonly from: CalendarDate; readonly to: CalendarDate } | null;
  /** Null where nothing but a printed figure was given. */
  readonly result: SurveyIndex | null;
  /**
   * In the order of the regulation; empty without answers or means.
   *
   * @maxItems 9
   */
  readonly elements: readonly ElementResult[];
  /**
   * The lowest, worst first; none that has full marks.
   *
   * @maxItems 3
   */
  readonly lowest: readonly ElementId[];
  readonly groups: readonly SurveyGroup[];
  readonly respondentsBy: readonly RespondentCount[];
  readonly sample: SampleCheck | null;
  readonly published: PublishedCheck | null;
  readonly warnings: readonly Diagnostic[];
}

/** What formats of a survey draw: the run and, for the processing sheet, every respondent; none where only means are known. */
export interface SurveyReport {
  readonly run: SurveyRun;
  readonly respondents: readonly Respondent[];
}
