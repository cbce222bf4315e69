import type { Zone } from './checklist.ts';
import type { Basis, ChecklistSummary, Run } from './run.ts';

/** Everything that `patuh compare` has found out about two runs. Figures are decimals on the checklist's scale. */

/** A score and what it means; all null where there is none. */
export interface ScoreZone {
  readonly score: number | null;
  readonly zone: Zone | null;
  readonly label: string | null;
}

/** One of the runs that are compared. */
export interface ComparedSide extends ScoreZone {
  /** The file or the folder, as it was named. */
  readonly file: string;
  readonly institution: string | null;
  readonly period: string | null;
  readonly asOf: string;
  readonly basis: Basis;
  readonly checklist: Pick<ChecklistSummary, 'id' | 'title' | 'version' | 'sha256'> | null;
  /** Means over some of its units come from exact scores; otherwise from the decimals that the run was saved with. */
  readonly exact: boolean;
  readonly certain: boolean;
  readonly complete: boolean;
  /** How many units have a score. */
  readonly scored: number;
}

/** What two runs have in common: scores by one instrument, or only topics that two instruments ask about. */
export type Comparability = 'scores' | 'topics' | 'nothing';

/** Something that a reader must know before comparing figures. */
export type ComparisonNote =
  /** Two institutions: units are paired by their ids alone. */
  | { readonly code: 'institution'; readonly before: string; readonly after: string }
  | { readonly code: 'basis'; readonly before: Basis; readonly after: Basis }
  /** Two instruments: scores have nothing to say to one another. */
  | { readonly code: 'checklist'; readonly before: string; readonly after: string }
  /** One instrument, two files of it. */
  | { readonly code: 'checklist-file'; readonly before: number; readonly after: number }
  /** One instrument with another scale. */
  | { readonly code: 'scale'; readonly before: number; readonly after: number }
  /** The second run was judged by an earlier day than the first. */
  | { readonly code: 'order'; readonly before: string; readonly after: string }
  /** Units whose number of services differs, so that they weigh another share of the mean. */
  | { readonly code: 'services'; readonly units: readonly string[] }
  /** The institution of one run lacks units. */
  | { readonly code: 'incomplete'; readonly side: 'before' | 'after' }
  /** The means over the same units come from rounded scores. */
  | { readonly code: 'decimals'; readonly side: 'before' | 'after' }
  /** The instruments' files are not at hand, so that the topics that they share are unknown. */
  | { readonly code: 'no-checklist'; readonly checklist: string }
  /** How many items of the second instrument ask only about topics of the first. */
  | { readonly code: 'topics'; readonly items: number; readonly of: number };

/** A figure in both runs. `change` is the difference of the figures as printed; null where one is missing. */
interface Change<T> {
  readonly before: T;
  readonly after: T;
  readonly change: number | null;
}

/** The means of one basis over the units that have a reading by it in both runs. */
export interface BasisChange extends Change<number> {
  readonly basis: Basis;
  readonly units: number;
  /** What the same units claim; null where the basis is the claim itself. */
  readonly claimed: Change<number> | null;
}

/** Units that are scored in both runs: only their change is a change of scores. */
export interface SameUnits extends Change<ScoreZone> {
  readonly units: number;
  /** What units that joined or left did to the institution's score; null where one of its scores is missing. */
  readonly membership: number | null;
}

export interface ComparedUnit extends Change<ScoreZone | null> {
  readonly unit: string;
  readonly name: string;
  readonly membership: 'both' | 'joined' | 'left';
  /** Why the later run has no such unit; null where it has, or where nothing is known. */
  readonly absence: 'missing' | 'rejected' | null;
  readonly moved: 'up' | 'down' | null;
}

/** The mean part of a section over the same units, in points of the final scale. */
export interface ComparedSection extends Change<number> {
  readonly id: string;
  readonly title: string;
  /** How deep it is inside other sections; 0 at the top. */
  readonly depth: number;
  /** The most that it can be worth in the later run. */
  readonly max: number;
  readonly units: number;
}

export const GAP_STATES = ['new', 'worse', 'partly', 'closed', 'open', 'not-applicable'] as const;
/**
 * What became of a gap. `worse` and `partly`: it costs more, or less, than before. `not-applicable`: the item does not apply
 * any more, which closes nothing.
 */
export type GapState = (typeof GAP_STATES)[number];

export interface ComparedGap {
  readonly unit: string;
  readonly name: string;
  readonly item: string;
  readonly title: string;
  readonly state: GapState;
  /** Null where it is none. */
  readonly before: { readonly answer: string | null; readonly lost: number } | null;
  readonly after: { readonly answer: string | null; readonly lost: number } | null;
  /** Ids of the first instrument's items that ask about the same; absent where both runs are by one instrument. */
  readonly from?: readonly string[];
}

/** Rules that a comparison can be asked to check. */
export const COMPARE_RULES = ['fell', 'lower', 'new-gap'] as const;
export type CompareRule = (typeof COMPARE_RULES)[number];

/** A rule that a unit breaks. */
export interface CompareViolation {
  readonly rule: CompareRule;
  readonly unit: string;
  readonly name: string;
  /** Null where the rule is about the whole unit. */
  readonly item: string | null;
  readonly expected: string;
  readonly actual: string;
}

export interface CompareRun {
  readonly schemaVersion: 1;
  readonly kind: 'compare';
  readonly tool: Run['tool'];
  readonly before: ComparedSide;
  readonly after: ComparedSide;
  readonly comparable: Comparability;
  /** Of the scores. */
  readonly decimals: number;
  readonly notes: readonly ComparisonNote[];
  /** Of the institution's score; null where scores cannot be compared. */
  readonly change: number | null;
  /** Null where no unit is scored in both, or scores cannot be compared. */
  readonly sameUnits: SameUnits | null;
  readonly bases: readonly BasisChange[];
  /** In order of id. */
  readonly units: readonly ComparedUnit[];
  /** In the checklist's order. */
  readonly sections: readonly ComparedSection[];
  /** Of the same units: by state, then most points first. */
  readonly gaps: readonly ComparedGap[];
  readonly violations: readonly CompareViolation[];
}
