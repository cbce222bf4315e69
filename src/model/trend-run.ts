import type { Zone } from './checklist.ts';
import type { ComparedSide, CompareViolation, ComparisonNote, GapState, SameUnits } from './compare-run.ts';
import type { Run } from './run.ts';

/** Everything that `patuh trend` has found out about the runs of one institution. */

/** One run, with what changed since the one before it. */
export interface TrendPoint extends ComparedSide {
  /** Its period; with the day of judgement where several runs have the same one. */
  readonly name: string;
  /** Null at the first. */
  readonly step: TrendStep | null;
}

/** What changed from one run to the next. */
export interface TrendStep {
  readonly change: number | null;
  /** Null where no unit is in both. */
  readonly sameUnits: SameUnits | null;
  /** Ids of units. */
  readonly joined: readonly string[];
  readonly left: readonly string[];
  readonly up: readonly string[];
  readonly down: readonly string[];
  /** How many gaps are in each state. */
  readonly gaps: Readonly<Record<GapState, number>>;
  readonly notes: readonly ComparisonNote[];
}

/** A unit over all points; null where it is not in a run, or has no score. */
export interface TrendUnit {
  readonly unit: string;
  readonly name: string;
  readonly scores: readonly (number | null)[];
  readonly zones: readonly (Zone | null)[];
  /** From the first score to the last; null where there is only one. */
  readonly change: number | null;
}

/** A gap that was there at some point. */
export interface TrendGap {
  readonly unit: string;
  readonly name: string;
  readonly item: string;
  readonly title: string;
  /** Whether it is there at the last point that has the unit. */
  readonly open: boolean;
  /** Name of the point since which it is open without a break, or since which it is closed. */
  readonly since: string;
  /** In how many points in a row, the last one included, it has been as it is. */
  readonly points: number;
  /** In how many points it was open. */
  readonly openPoints: number;
  /** How often it came back after it was closed. */
  readonly returned: number;
  /** Points of the final scale that it costs now, or cost when it was last open. */
  readonly lost: number;
}

export interface TrendRun {
  readonly schemaVersion: 1;
  readonly kind: 'trend';
  readonly tool: Run['tool'];
  readonly institution: string | null;
  /** The bounds of the last run's instrument, for charts. */
  readonly scale: {
    readonly max: number;
    readonly decimals: number;
    readonly zones: readonly { readonly min: number; readonly zone: Zone; readonly label: string }[];
  } | null;
  /** In order of time; at least two. */
  readonly points: readonly TrendPoint[];
  /** The mean over the units that are scored at every point; null where there are none, or they are all units of every point. */
  readonly constant: { readonly units: readonly string[]; readonly scores: readonly number[] } | null;
  /** In order of id. */
  readonly units: readonly TrendUnit[];
  /** Open ones first, the longest open first; then closed ones, the latest first. */
  readonly gaps: readonly TrendGap[];
  /** Of the last step. */
  readonly violations: readonly CompareViolation[];
}
