/** The words that only the HTML page uses. */
export interface HtmlTexts {
  readonly skip: string;
  readonly contents: string;
  readonly kicker: string;
  /** A calendar date, YYYY-MM-DD, as it is written out. */
  readonly date: (date: string) => string;
  readonly asOf: (date: string) => string;
  readonly outOf: (max: string) => string;
  readonly noZone: string;
  readonly headings: {
    readonly result: string;
    readonly spread: string;
    readonly certainty: string;
    readonly readings: string;
    readonly attention: string;
    readonly since: (date: string) => string;
    readonly heatMap: string;
    readonly items: string;
    readonly units: string;
    readonly unitPages: string;
    readonly missing: string;
    readonly sections: string;
    readonly gaps: (count: number) => string;
    readonly notCounted: string;
    readonly warnings: (count: number) => string;
    readonly evidence: (count: number) => string;
  };
  /** What a drawn scale says to those who cannot see it. */
  readonly scale: (score: string, max: string, zone: string, low: string, high: string) => string;
  readonly scaleKey: { readonly score: string; readonly range: string };
  readonly range: (low: string, high: string) => string;
  readonly spread: (zones: string) => string;
  readonly eachUnit: string;
  readonly basisChosen: string;
  readonly basis: string;
  readonly meaning: { readonly claimed: string; readonly evidenced: string; readonly verified: string };
  readonly onScale: string;
  readonly remedyOf: string;
  readonly moreItems: (count: number) => string;
  readonly unitsWithGap: (count: number) => string;
  readonly lostPoints: string;
  /** Which edition of the page is printed. */
  readonly print: { readonly details: string; readonly short: string };
  readonly heatMapCaption: string;
  /** For narrow screens, which show only part of the heat map at a time. */
  readonly heatMapGoesOn: string;
  readonly heatMapKey: { readonly full: string; readonly none: string };
  readonly notApplicable: string;
  readonly unitsCaption: string;
  readonly doubtful: string;
  readonly near: string;
  readonly filter: {
    readonly name: string;
    readonly zone: string;
    readonly all: string;
    /** With `{shown}` and `{all}` for the numbers. */
    readonly status: string;
  };
  readonly back: string;
  readonly best: (answer: string) => string;
  readonly itemsElsewhere: string;
  readonly severity: string;
  readonly effort: string;
  readonly proof: string;
  readonly asked: string;
  readonly guidance: string;
  readonly outOfFive: (effort: number) => string;
  readonly outOfSeven: (severity: number) => string;
  readonly inPoints: (points: string) => string;
  readonly answered: (answered: number, unanswered: number, notApplicable: number) => string;
  readonly services: (count: number) => string;
  readonly unit: string;
  readonly before: string;
  readonly after: string;
  readonly absent: string;
  readonly sinceScore: (before: string, after: string) => string;
  readonly sinceNothing: string;
  readonly sinceUnits: (count: number) => string;
  readonly sinceOpened: (count: number) => string;
  readonly sinceClosed: (count: number) => string;
  readonly otherBasis: (basis: string) => string;
}
