/** Words of the what-if board of a page: what is drawn, and what its program says. */
export interface BoardTexts {
  readonly heading: string;
  readonly intro: string;
  /** What the evidenced reading makes of a better answer. */
  readonly proof: string;
  readonly unit: string;
  readonly allUnits: (units: number) => string;
  readonly institution: string;
  readonly figures: string;
  readonly before: string;
  readonly after: string;
  readonly range: (low: string, high: string) => string;
  /** How many units a verified score is of. */
  readonly over: (units: number, of: number) => string;
  readonly zones: string;
  readonly gaps: string;
  readonly noGaps: string;
  readonly others: (items: number) => string;
  readonly gain: (points: string) => string;
  readonly gapUnits: (units: number) => string;
  readonly now: (answer: string) => string;
  readonly unanswered: string;
  readonly assume: (title: string) => string;
  readonly keep: string;
  readonly close: string;
  readonly closeItem: (title: string) => string;
  readonly services: (services: number) => string;
  readonly outOfRange: (min: string, max: string) => string;
  /** `answers`: how many answers of the files are others now. */
  readonly changes: (changes: number, answers: number) => string;
  readonly change: (item: string, answer: string, unit: string) => string;
  readonly undo: string;
  readonly undoOne: (change: string) => string;
  readonly undoAll: string;
  readonly changedUnits: (units: number) => string;
  readonly changedUnit: (name: string, before: string, after: string) => string;
  readonly command: string;
  readonly copy: string;
  readonly copied: string;
}
