import type { Place } from './diagnostic.ts';
import type { ComponentResult } from './lint-run.ts';

/** What the documents of one unit contain, beside its answers. */
export interface UnitDocuments {
  readonly services: readonly DocumentedService[];
  /** Where its maklumat is; undefined where there is none. */
  readonly maklumat: Place | undefined;
}

/** The standard of one service, as a document has it. */
export interface DocumentedService {
  /** The id by which the assessment knows it; undefined where it does not. */
  readonly id: string | undefined;
  readonly name: string | null;
  readonly at: Place;
  readonly components: readonly ComponentResult[];
}
