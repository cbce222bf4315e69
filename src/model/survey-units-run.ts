import type { Diagnostic } from './diagnostic.ts';
import type { Count, ElementMeanList, IndexNumber } from './quantities.ts';
import type { ElementId } from './survey.ts';
import type { ElementResult, SurveyIndex, SurveyRun } from './survey-run.ts';

/** Everything that `patuh skm` has found out about several units or periods. */

/** How the index of an institution is made of its units: the mean of their indices, or all respondents together. */
export const SURVEY_ROLLUPS = ['units', 'respondents'] as const;
export type SurveyRollup = (typeof SURVEY_ROLLUPS)[number];

/** One unit in one period. */
export interface SurveyUnit extends SurveyIndex {
  readonly name: string;
  /** `2019`, `2019-S1`, `2019-Q3`, `2019-05`, or as the table has it; null where nothing says it. */
  readonly period: string | null;
  readonly file: string;
  readonly respondents: Count;
  readonly incomplete: Count;
  readonly means: ElementMeanList;
  readonly lowest: readonly ElementId[];
}

/** All units of one period. */
export interface SurveyPeriod extends SurveyIndex {
  readonly period: string | null;
  readonly units: Count;
  readonly respondents: Count;
}

/** The institution in its latest period. */
export interface SurveyInstitution extends SurveyPeriod {
  readonly name: string | null;
  /** Every table could be read; otherwise the index is that of some units only. */
  readonly complete: boolean;
  /** The index by each rule. */
  readonly byRollup: Readonly<Record<SurveyRollup, IndexNumber>>;
  /**
   * In the order of the regulation.
   *
   * @maxItems 9
   */
  readonly elements: readonly ElementResult[];
  readonly lowest: readonly ElementId[];
}

export interface SurveyUnitsRun {
  readonly schemaVersion: 1;
  readonly tool: SurveyRun['tool'];
  readonly kind: 'survey-units';
  readonly instrument: SurveyRun['instrument'];
  readonly rollup: SurveyRollup;
  /** Null where no table could be read. */
  readonly institution: SurveyInstitution | null;
  /** In order of time; a period that is not known comes first. */
  readonly periods: readonly SurveyPeriod[];
  /** In order of period, then name. */
  readonly units: readonly SurveyUnit[];
  /** A printed figure, and the rules that give it. */
  readonly published: {
    readonly index: number;
    readonly decimals: Count;
    readonly rules: readonly SurveyRollup[];
  } | null;
  readonly rejected: readonly { readonly file: string; readonly diagnostics: readonly Diagnostic[] }[];
  readonly warnings: readonly Diagnostic[];
}
