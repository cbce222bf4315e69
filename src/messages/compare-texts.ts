import type { CompareRule, ComparisonNote, GapState } from '../model/compare-run.ts';

type NoteTexts = {
  readonly [C in ComparisonNote['code']]: (note: Extract<ComparisonNote, { readonly code: C }>) => string;
};

/** The words of reports that compare runs. */
export interface CompareTexts {
  readonly title: string;
  readonly trendTitle: string;
  /** Names of the sheets of workbooks. */
  readonly sheet: string;
  readonly trendSheet: string;
  readonly before: string;
  readonly after: string;
  /** One of the runs: whom and what it is about, its day, its score. */
  readonly side: (name: string, facts: readonly string[]) => string;
  readonly asOf: (day: string) => string;
  readonly fromTo: (before: string, after: string) => string;
  readonly headings: {
    readonly notes: string;
    readonly institution: string;
    readonly bases: string;
    readonly moved: string;
    readonly units: string;
    readonly sections: string;
    readonly gaps: string;
    readonly violations: string;
    readonly method: string;
    readonly points: string;
    readonly openGaps: string;
    readonly closedGaps: string;
    readonly chart: string;
  };
  readonly notes: NoteTexts;
  readonly sides: Readonly<Record<'before' | 'after', string>>;
  readonly total: (before: string, after: string, change: string) => string;
  readonly sameUnits: (units: number, before: string, after: string, change: string) => string;
  readonly membership: (change: string) => string;
  readonly allSame: (units: number) => string;
  readonly joined: (names: string) => string;
  readonly left: (names: string) => string;
  readonly absent: Readonly<Record<'missing' | 'rejected', (name: string) => string>>;
  readonly up: (unit: string, before: string, after: string) => string;
  readonly down: (unit: string, before: string, after: string) => string;
  readonly nothingMoved: string;
  readonly noScore: string;
  readonly columns: {
    readonly unit: string;
    readonly name: string;
    readonly before: string;
    readonly after: string;
    readonly change: string;
    readonly zone: string;
    readonly basis: string;
    readonly units: string;
    readonly claimedBefore: string;
    readonly claimedAfter: string;
    readonly section: string;
    readonly max: string;
    readonly item: string;
    readonly answer: string;
    readonly points: string;
    readonly point: string;
    readonly score: string;
    readonly sameUnits: string;
    readonly newGaps: string;
    readonly closedGaps: string;
    readonly first: string;
    readonly last: string;
    readonly course: string;
    readonly since: string;
    readonly runs: string;
    readonly returned: string;
  };
  readonly states: Readonly<Record<GapState, (count: number) => string>>;
  readonly moreGaps: (count: number) => string;
  readonly noGaps: string;
  readonly rules: Readonly<Record<CompareRule, (unit: string, expected: string, actual: string) => string>>;
  readonly notAnswered: string;
  readonly method: {
    readonly pairs: string;
    readonly sameUnits: string;
    readonly gaps: string;
    readonly trend: string;
  };
  readonly points: (count: number, first: string, last: string) => string;
  readonly constant: (units: number) => string;
  readonly constantFigures: (first: string, last: string, change: string) => string;
  readonly overTime: string;
  /** What a chart shows, for those who cannot see it. */
  readonly chart: (count: number, first: string, last: string, lowest: string, highest: string) => string;
  readonly membershipAt: (point: string, joined: string, left: string, change: string) => string;
  readonly errors: {
    readonly noRuns: (path: string) => string;
    readonly severalRuns: (path: string, names: readonly string[]) => string;
    readonly nothingInCommon: (before: string, after: string) => string;
    readonly cannotGate: string;
    readonly tooFewRuns: (count: number) => string;
    readonly severalInstitutions: (names: readonly string[]) => string;
    readonly severalChecklists: (ids: readonly string[]) => string;
    readonly severalBases: (names: readonly string[]) => string;
  };
}
