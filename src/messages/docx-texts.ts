/** Words of the report as a document alone. */
export interface DocxTexts {
  readonly chapters: Readonly<Record<'summary' | 'basis' | 'method' | 'units' | 'plan' | 'proof' | 'annex', string>>;
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
