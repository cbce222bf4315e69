/** The words of the formats for CI: findings one by one. Loaded by those formats alone. */
export interface CiTexts {
  /** What a gap is, in one sentence without a full stop. */
  readonly gap: (answer: string, best: string, lost: string) => string;
  readonly unanswered: (best: string, lost: string) => string;
  readonly remedy: (remedy: string) => string;
  readonly evidence: (ask: string) => string;
  readonly guidance: (guidance: string) => string;
  readonly law: (law: string) => string;
  readonly owner: (owner: string) => string;
  readonly severity: (severity: number) => string;
  /** Beside a gap whose claim differs from what was found. */
  readonly claimed: (claimed: string, verified: string) => string;
  readonly missing: (unit: string) => string;
  /** Names of the rules that are no items. */
  readonly rules: {
    readonly missing: string;
    readonly rejected: string;
    readonly gate: string;
    readonly diagnostic: (code: string) => string;
  };
  /** Name of the suite that is no unit. */
  readonly gate: string;
  /** The result in one line. */
  readonly result: (institution: string, score: string, zone: string) => string;
  /** What a limit of the reader kept out. */
  readonly left: (count: number) => string;
  readonly leftErrors: (count: number) => string;
  readonly leftWarnings: (count: number) => string;
  readonly leftNotes: (count: number) => string;
  readonly leftSeeReport: string;
  readonly cutSummary: string;
  readonly notApplicable: string;
  readonly notScored: string;
}
