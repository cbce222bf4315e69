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
  /** Names of the sheets of a workbook: at most 31 characters, none of []:*?/\' among them. */
  readonly sheets: Readonly<
    Record<
      'steps' | 'identity' | 'services' | 'answers' | 'verification' | 'evidence' | 'waivers' | 'choices' | 'manifest',
      string
    >
  >;
  /** Headings and labels of a workbook. */
  readonly columns: Readonly<
    Record<
      | 'number'
      | 'section'
      | 'item'
      | 'guidance'
      | 'law'
      | 'answer'
      | 'answerAll'
      | 'reason'
      | 'evidence'
      | 'dated'
      | 'note'
      | 'status'
      | 'claim'
      | 'finding'
      | 'by'
      | 'date'
      | 'until'
      | 'serviceId'
      | 'service'
      | 'checklist'
      | 'institution'
      | 'period'
      | 'unitId'
      | 'unitName'
      | 'unitKind'
      | 'unitHead'
      | 'part',
      string
    >
  >;
  readonly statuses: Readonly<Record<'open' | 'unproven' | 'done', string>>;
  /** In front of the number of items that are not answered yet. */
  readonly stillOpen: string;
  readonly ofItems: (items: number) => string;
  /** Said of a value that is not among the allowed answers. */
  readonly notAllowed: (answers: string) => string;
  readonly workbookSteps: Readonly<Record<'assessment' | 'verification', readonly string[]>>;
  /** The comment at the top of a new `patuh.yaml`. */
  readonly workspace: readonly string[];
  /** How a YAML form is filled in. */
  readonly yamlSteps: Readonly<Record<'assessment' | 'verification', readonly string[]>>;
}
