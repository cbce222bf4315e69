import type { Rollup, Standing, Zone } from './checklist.ts';
import type { Diagnostic, Place } from './diagnostic.ts';

/**
 * All that one invocation found: every output format draws this, and computes nothing more. Scores are decimal numbers
 * on the checklist's scale, rounded half up once to its decimals.
 */

/** Why a score can still change. */
export type Uncertainty = 'unanswered' | 'assumed-weights' | 'rejected' | 'missing';

/** A score with what it means. All of `score`, `interval`, `zone` and `label` are null where there is none. */
export interface Reading {
  readonly score: number | null;
  /** All scores that the file can still turn out to have: lowest, highest. */
  readonly interval: readonly [number, number] | null;
  readonly zone: Zone | null;
  readonly label: string | null;
  /** Both ends of the interval lie in one zone. */
  readonly certain: boolean;
  /** The score is within 0.5 of a bound between two levels. */
  readonly nearBound: boolean;
}

/** Which answers count: the unit's own, those with proof, or the evaluator's. */
type Basis = 'claimed' | 'evidenced' | 'verified';

/** A section's part of a unit's score, in points of the final scale; null where everything in it is not applicable. */
export interface SectionResult {
  readonly id: string;
  readonly title: string;
  /** As the checklist has it, or the sum of the children's. */
  readonly weight: number;
  readonly score: number | null;
  readonly max: number;
  readonly sections: readonly SectionResult[];
}

/** An item below full marks. */
export interface Gap {
  readonly item: string;
  readonly title: string;
  /** Id of the section that holds the item. */
  readonly section: string;
  readonly code: string | null;
  /** The answer as the scale words it; null where there is none; several where the services differ. */
  readonly answer: string | null;
  readonly best: string;
  /** Answers by service id, for an item observed per service. */
  readonly services: Readonly<Record<string, string | null>> | null;
  /** Points of the final scale that full marks would add. */
  readonly lost: number;
  readonly severity: number | null;
  readonly law: readonly string[];
  readonly guidance: string | null;
  readonly remedy: string | null;
  readonly evidence: string | null;
  readonly effort: number | null;
  readonly owner: string | null;
  readonly note: string | null;
  readonly waived: boolean;
  readonly at: Place;
}

/** One unit. `not scored`: nothing in it applies, so it has no number, no zone, and no part in the institution's. */
export interface UnitResult extends Reading {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  readonly file: string;
  readonly status: 'scored' | 'not scored';
  readonly services: number;
  readonly readings: Readonly<Record<Basis, Reading | null>>;
  /** Items, not services: an item that lacks the answer of one service is unanswered. */
  readonly answered: number;
  readonly unanswered: number;
  readonly notApplicable: number;
  readonly uncertainty: readonly Uncertainty[];
  readonly sections: readonly SectionResult[];
  readonly gaps: readonly Gap[];
}

/** A gap over all units: what full marks everywhere would add to the institution's score. */
export interface InstitutionGap {
  readonly item: string;
  readonly title: string;
  readonly lost: number;
  /** Ids of the units that have the gap. */
  readonly units: readonly string[];
  readonly severity: number | null;
  readonly law: readonly string[];
  readonly remedy: string | null;
  readonly effort: number | null;
  readonly owner: string | null;
}

export interface InstitutionResult extends Reading {
  readonly name: string | null;
  readonly period: string | null;
  /** Units in this run with an assessment that could be read. */
  readonly units: number;
  readonly services: number;
  /** No unit is rejected or missing. */
  readonly complete: boolean;
  readonly zones: Readonly<Record<Zone, number>>;
  readonly uncertainty: readonly Uncertainty[];
  readonly gaps: readonly InstitutionGap[];
}

/** A file (or a path) that could not be scored. */
export interface Rejected {
  readonly file: string;
  /** The unit's id, where it could be read. */
  readonly unit: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A rule of the gate that does not hold. */
export interface Violation {
  readonly rule: 'zone' | 'score' | 'institution-zone';
  /** Id of the unit; null for the institution. */
  readonly unit: string | null;
  readonly expected: string;
  readonly actual: string;
}

/** What the reports say of the checklist. */
export interface ChecklistSummary {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly years: string | null;
  readonly sha256: string;
  readonly standing: Standing;
  readonly scale: { readonly max: number; readonly decimals: number };
  readonly rollup: Rollup;
  readonly items: number;
  readonly zones: readonly { readonly min: number; readonly zone: Zone; readonly label: string }[];
  /** Titles of the sections whose inner weights are assumed. */
  readonly assumed: readonly string[];
  readonly sources: readonly { readonly id: string; readonly title: string; readonly status: Standing }[];
}

/** Nothing is dropped: `found` is the sum of the others. */
export interface RunCounts {
  readonly found: number;
  readonly scored: number;
  readonly notScored: number;
  readonly rejected: number;
  readonly missing: number;
}

export interface Run {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'patuh'; readonly version: string };
  readonly checklist: ChecklistSummary | null;
  readonly basis: Basis;
  /** Calendar date, YYYY-MM-DD. */
  readonly asOf: string;
  readonly counts: RunCounts;
  readonly institution: InstitutionResult;
  /** In order of id. */
  readonly units: readonly UnitResult[];
  readonly rejected: readonly Rejected[];
  /** Ids of expected units without a file. */
  readonly missing: readonly string[];
  readonly warnings: readonly Diagnostic[];
  readonly violations: readonly Violation[];
}
