/** Words that workbooks and documents share. */
export interface OfficeTexts {
  /** A calendar date, YYYY-MM-DD, as a letter has it. */
  readonly date: (date: string) => string;
  /** Around the number of the page, and between it and how many there are. */
  readonly page: readonly [string, string];
  readonly reportTitle: string;
  readonly asOf: (date: string) => string;
  readonly institution: string;
  readonly period: string;
  readonly instrument: string;
  readonly number: string;
  readonly basis: string;
  readonly zoneLevels: string;
  readonly from: string;
  readonly status: string;
  readonly source: string;
  /** What such a report is not. */
  readonly selfAssessment: string;
  /** What is wrong with files and units. */
  readonly problems: {
    readonly kind: string;
    readonly place: string;
    readonly fault: string;
    readonly remedy: string;
    readonly warning: string;
    readonly gate: string;
    readonly none: string;
  };
  /** Since an earlier run. */
  readonly changes: {
    readonly since: (date: string) => string;
    readonly kind: string;
    readonly moved: string;
    readonly opened: string;
    readonly closed: string;
    readonly scoreBefore: string;
    readonly zoneBefore: string;
    readonly scoreAfter: string;
    readonly zoneAfter: string;
    readonly institution: (before: string, after: string) => string;
    readonly none: string;
  };
}
