/** What a checklist of one's own is begun with; texts are quoted as YAML wants them, numbers as files write them. */
export interface NewChecklistFacts {
  readonly id: string;
  readonly title: string;
  readonly max: string;
  /** Decimals of a score; the highest can be written with them. */
  readonly decimals: number;
  /** Lower bounds of the green and the yellow zone. */
  readonly green: string;
  readonly yellow: string;
}
