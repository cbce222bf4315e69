/** Words of the workbook alone. */
export interface XlsxTexts {
  /** Names of the sheets: at most 31 characters, none of []:*?/\ among them. */
  readonly sheets: Readonly<
    Record<'summary' | 'units' | 'gaps' | 'items' | 'evidence' | 'changes' | 'problems' | 'method', string>
  >;
  readonly result: string;
  readonly readings: string;
  readonly zones: string;
  readonly counts: string;
  readonly sections: string;
  readonly found: string;
  readonly section: string;
  readonly code: string;
  readonly severity: string;
  readonly waived: string;
  readonly proof: string;
  readonly proven: string;
  readonly pieces: string;
  readonly claimedAnswer: string;
  readonly verifiedAnswer: string;
  readonly evaluatorNote: string;
  readonly unitId: string;
  readonly itemId: string;
  readonly evidencePiece: string;
  readonly valid: string;
  readonly datedBy: string;
  readonly byAssessment: string;
  readonly asOf: string;
  readonly tool: string;
  readonly command: string;
  readonly assumed: string;
  readonly rollup: string;
  readonly items: string;
  /** How the sheets are to be used. */
  readonly hints: readonly string[];
}
