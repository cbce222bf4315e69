/** Words of the report as a document alone. */
export interface DocxTexts {
  readonly chapters: Readonly<
    Record<
      | 'summary'
      | 'background'
      | 'basis'
      | 'method'
      | 'units'
      | 'plan'
      | 'proof'
      | 'conclusion'
      | 'recommendations'
      | 'closing'
      | 'annex',
      string
    >
  >;
  /** Why there is such a report; what only the institution knows is left blank. */
  readonly background: (institution: string, period: string | null) => readonly string[];
  /** What costs most, in the conclusion. */
  readonly costliest: (items: string) => string;
  readonly recommendations: string;
  readonly recommendation: (item: string, remedy: string, units: number, owner: string | null) => string;
  readonly noRecommendations: string;
  readonly closing: string;
  /** Place, date, office, name and NIP, a line each. */
  readonly signature: readonly string[];
  /** The result of the institution, a sentence. */
  readonly result: (
    institution: string,
    period: string | null,
    instrument: string,
    score: string,
    zone: string,
    label: string,
  ) => string;
  readonly noResult: (institution: string) => string;
  readonly unitResult: (score: string, zone: string, label: string) => string;
  readonly zoneCounts: (units: number, zones: string) => string;
  readonly basis: (instrument: string) => string;
  readonly basisOfLaw: string;
  readonly method: readonly string[];
  readonly units: (institution: string) => string;
  readonly plan: string;
  readonly answer: (answer: string) => string;
  readonly lost: (points: string) => string;
  readonly responsible: string;
  readonly deadline: string;
  readonly noProof: string;
  readonly problems: string;
  readonly provenance: string;
  readonly moreChanges: (count: number) => string;
}
