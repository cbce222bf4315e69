import type { Zone } from './checklist.ts';
import type { Basis } from './run.ts';

/** What is accepted of an institution's units for now, so that only what is worse fails: the file of `--baseline`. */
export interface Baseline {
  /** As the file writes it; null for one without a name. */
  readonly institution: string | null;
  /** Id of the checklist. */
  readonly checklist: string;
  readonly basis: Basis;
  /** By id. A unit without an entry is in the best zone and has no gap. */
  readonly units: ReadonlyMap<string, BaselineUnit>;
}

export interface BaselineUnit {
  /** Null where the unit has no score. */
  readonly zone: Zone | null;
  /** `toilet`, or `persyaratan@ktp-el` where only some of the services have the gap; sorted. */
  readonly gaps: readonly string[];
}
