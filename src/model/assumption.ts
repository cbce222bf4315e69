import type { Response } from './assessment.ts';

/** An answer that is assumed for a what-if run (`--set`), whatever the files say. */
export interface Assumption {
  /** Id of the only unit that it is for; all units if absent. */
  readonly unit?: string;
  readonly item: string;
  /** Id of the only service that it is for; all services if absent. */
  readonly service?: string;
  readonly response: Response;
}
