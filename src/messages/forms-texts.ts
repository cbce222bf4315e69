/** Words of the forms that are filled in, whatever they are drawn as. */
export interface FormTexts {
  readonly titles: Readonly<Record<'assessment' | 'verification', string>>;
  /** `Kepatuhan terhadap Standar Pelayanan Publik (2016-2021, versi 1)` */
  readonly checklist: (title: string, years: string | undefined, version: number) => string;
  readonly unit: string;
  readonly head: string;
  readonly guidance: string;
  readonly law: string;
  readonly code: string;
  readonly evidence: string;
  /** Behind the evidence asked for: whether it is required, and how long it proves something (`12 months`). */
  readonly evidenceTerms: (required: boolean, valid: string | undefined) => string;
  readonly answers: string;
  /** `angka 0 sampai 100` */
  readonly number: (min: string, max: string) => string;
  readonly notApplicable: string;
  readonly perService: string;
  /** In front of last year's answer. */
  readonly before: (period: string | undefined) => string;
  readonly claim: string;
  readonly claimedEvidence: string;
  readonly claimedNote: string;
  readonly notAnswered: string;
  /** The comment at the top of a new `patuh.yaml`. */
  readonly workspace: readonly string[];
  /** How a YAML form is filled in. */
  readonly yamlSteps: Readonly<Record<'assessment' | 'verification', readonly string[]>>;
}
