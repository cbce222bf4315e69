import type { GapOrder, Rollup, Standing, Zone } from './checklist.ts';
import type { Diagnostic, Place } from './diagnostic.ts';
import type { DocumentSubject } from './document-topics.ts';
import type { EvidenceStatus } from './evidence.ts';
import type { ComponentResult } from './lint-run.ts';
import type { CalendarDate, Count, Ordinal, Percent, Points, Severity, Sha256 } from './quantities.ts';

/**
 * All that one invocation found: every output format draws this, and computes nothing more. Scores are decimal numbers
 * on the checklist's scale, rounded half up once to its decimals.
 */

/** Why a score can still change. */
export type Uncertainty = 'unanswered' | 'assumed-weights' | 'rejected' | 'missing' | 'unverified';

/** A score with what it means. All of `score`, `interval`, `zone` and `label` are null where there is none. */
export interface Reading {
  readonly score: Points | null;
  /** All scores that the file can still turn out to have: lowest, highest. */
  readonly interval: readonly [number, number] | null;
  readonly zone: Zone | null;
  readonly label: string | null;
  /** Words that the answers add to the label; absent where the checklist adds none. */
  readonly additions?: readonly string[];
  /** Both ends of the interval lie in one zone. */
  readonly certain: boolean;
  /** The score is within 0.5 of a bound between two levels. */
  readonly nearBound: boolean;
  /** Conditions of levels that the score reaches, and that it is not of because of them; absent where there are none. */
  readonly unmet?: readonly UnmetCondition[];
}

/** A section that falls short of what a level asks of it besides the score. */
export interface UnmetCondition {
  /** The level's zone and label. */
  readonly zone: Zone;
  readonly label: string;
  readonly section: string;
  readonly title: string;
  /** Percent of the section's full marks, rounded half up to the scale's decimals; null where nothing in it applies. */
  readonly percent: number | null;
  /** Percent asked for. */
  readonly min: number;
}

/** The index as it is without the provisional sections in which nothing is answered yet, by the run's basis. */
export interface ProvisionalReading {
  /**
   * Ids of the sections left out.
   *
   * @minItems 1
   */
  readonly without: readonly string[];
  readonly score: Points;
  readonly zone: Zone;
  readonly label: string;
}

/** The answers of a unit, or of the institution's units, scored under another checklist as far as topics reach. */
export interface AlsoReading extends Pick<Reading, 'score' | 'interval' | 'zone' | 'label' | 'certain'> {
  readonly checklist: Pick<ChecklistSummary, 'id' | 'title' | 'version' | 'standing'>;
  /** Percent of the weight that the answers reach. */
  readonly coverage: Percent;
  /** Items that the answers reach, those of at least one unit for an institution. */
  readonly covered: Count;
  /** All items of the checklist. */
  readonly items: Count;
}

/** What both a unit and the institution may have besides their readings. */
export interface FurtherReadings {
  /** Null once anything in the provisional sections is answered; absent where the checklist has no such section. */
  readonly provisional?: ProvisionalReading | null;
  /** In the order asked for; absent where no other checklist was asked for. */
  readonly also?: readonly AlsoReading[];
}

/** Which answers count: the unit's own, those with proof, or the evaluator's. */
export const BASES = ['claimed', 'evidenced', 'verified'] as const;
export type Basis = (typeof BASES)[number];

/** A score by each basis; null where its data do not exist. */
export type Readings = Readonly<Record<Basis, Reading | null>>;

/**
 * A section's part of a unit's score, in points of the final scale; null where everything in it is not applicable, or
 * the unit has no score.
 */
export interface SectionResult {
  readonly id: string;
  readonly title: string;
  /**
   * As the checklist has it, or the sum of the children's.
   *
   * @minimum 0
   */
  readonly weight: number;
  readonly score: Points | null;
  readonly max: Points;
  readonly sections: readonly SectionResult[];
}

/**
 * How much work a remedy is.
 *
 * @asType integer
 */
type Effort = number;

/** An item below full marks. */
export interface Gap {
  readonly item: string;
  readonly title: string;
  /** Id of the section that contains the item. */
  readonly section: string;
  readonly code: string | null;
  /** The answer as the scale words it; null where there is none; several where the services differ. */
  readonly answer: string | null;
  readonly best: string;
  /** Answers by service id, for an item observed per service. */
  readonly services: Readonly<Record<string, string | null>> | null;
  /** Points of the final scale that full marks would add. */
  readonly lost: Points;
  readonly severity: Severity | null;
  readonly law: readonly string[];
  readonly guidance: string | null;
  readonly remedy: string | null;
  readonly evidence: string | null;
  readonly effort: Effort | null;
  readonly owner: string | null;
  readonly note: string | null;
  /** What the unit answered, whatever the basis. */
  readonly claimed: string | null;
  /** What the evaluator found; null where not looked at. */
  readonly verified: string | null;
  /** Why the claim is without proof; null where it has it, or needs none. */
  readonly unproven: ProofProblem | null;
  /** Ids of the sections above it of which a better level asks more; absent where there are none. */
  readonly conditions?: readonly string[];
  readonly waived: boolean;
  /** Present where the gap is waived: its last day, and why. */
  readonly waiver?: { readonly until: string; readonly reason: string };
  readonly at: Place;
}

/** One item as it counts in a unit's score by the run's basis, whether it has a gap or not. */
export interface ItemResult {
  readonly item: string;
  readonly title: string;
  /** Id of the section that contains the item. */
  readonly section: string;
  /** The answer that counts; null where there is none, several where the services differ. */
  readonly answer: string | null;
  /** Points of the final scale that the answer is worth; null where the item does not apply. */
  readonly points: Points | null;
  /** Points of the final scale that full marks are worth. */
  readonly max: Points;
  /** The item is only looked at: it weighs nothing beside siblings that do. Absent for all others. */
  readonly informational?: true;
}

/** Why an answer lacks the evidence that it needs: none is named, or what is named proves nothing. */
export type ProofProblem = 'none' | Exclude<EvidenceStatus, 'valid'>;

/** One piece of evidence as it is on the day of judgement. */
export interface EvidenceResult {
  readonly item: string;
  readonly title: string;
  readonly file: string | null;
  readonly link: string | null;
  readonly status: EvidenceStatus;
  /** When it was made, and who says so: the assessment or the evidence lock; in older runs also the file's own date. */
  readonly dated: CalendarDate | null;
  readonly datedBy: 'assessment' | 'lock' | 'file' | null;
  /** Last valid day; null where it has no end. */
  readonly validUntil: CalendarDate | null;
  readonly note: string | null;
  /** The assessment does not name it: it lies in the item's folder, or in that of this service of the item. */
  readonly inFolder?: true;
  readonly service?: string;
  readonly at: Place;
}

/** An answer above the worst without the evidence that the checklist requires. */
export interface UnprovenClaim {
  readonly item: string;
  readonly title: string;
  readonly section: string;
  readonly answer: string | null;
  readonly problem: ProofProblem;
  /** Points of the final scale that rest on the claim: what the evidenced reading leaves out. */
  readonly points: Points;
  /** The evidence that the checklist asks for. */
  readonly ask: string | null;
  readonly at: Place;
}

/** An answer that a unit's own documents contradict. It changes no score. */
export interface DocumentClaim {
  readonly item: string;
  readonly title: string;
  /** `over`: the unit claims what its document lacks. `under`: the document has what the unit does not claim. */
  readonly kind: 'over' | 'under';
  /** Name of the service; null for what applies to the unit. */
  readonly service: string | null;
  readonly claimed: string;
  readonly component: DocumentSubject;
  readonly state: ComponentResult['state'];
  /** Where the document says so, or where its service begins; null where there is no such document. */
  readonly found: Place | null;
  /** The answer. */
  readonly at: Place;
}

/** What an evaluator found on one item beside what the unit claims. */
export interface VerifiedItem {
  readonly item: string;
  readonly title: string;
  readonly section: string;
  readonly claimed: string | null;
  readonly verified: string | null;
  /** `over`: the unit claims more than was found. */
  readonly judgement: 'agreed' | 'over' | 'under';
  /** Claimed minus verified, in points of the final scale by the item's weight. */
  readonly points: number;
  readonly note: string | null;
  readonly at: Place;
}

/** How good a unit's judgement of itself was, over the items that an evaluator looked at. */
export interface VerificationResult {
  readonly by: string | null;
  readonly date: CalendarDate | null;
  readonly checked: Count;
  readonly agreed: Count;
  readonly over: Count;
  readonly under: Count;
  /** Percent of the checked items on which both agree; null where none was checked. */
  readonly accuracy: Percent | null;
  readonly items: readonly VerifiedItem[];
}

/**
 * One unit. `not scored`: nothing in it applies, or the run goes by an evaluator's answers and there are none; it has
 * no number, no zone, and no part in the institution's.
 */
export interface UnitResult extends Reading, FurtherReadings {
  readonly id: string;
  readonly name: string;
  readonly kind: string | null;
  /** The title of its head, where the assessment has it. */
  readonly head?: string;
  readonly file: string;
  readonly status: 'scored' | 'not scored';
  readonly services: Count;
  readonly readings: Readings;
  /** Items, not services: an item that lacks the answer of one service is unanswered. */
  readonly answered: Count;
  readonly unanswered: Count;
  readonly notApplicable: Count;
  readonly uncertainty: readonly Uncertainty[];
  readonly sections: readonly SectionResult[];
  /** Every item, in the checklist's order. */
  readonly items: readonly ItemResult[];
  readonly gaps: readonly Gap[];
  /** Most points first. */
  readonly unproven: readonly UnprovenClaim[];
  /** All evidence that the unit names, in the file's order. */
  readonly evidence: readonly EvidenceResult[];
  readonly verification: VerificationResult | null;
  /** Where the answers and the unit's documents say different things; absent where they were not compared. */
  readonly documents?: readonly DocumentClaim[];
}

/** A gap over all units: what full marks everywhere would add to the institution's score. */
export interface InstitutionGap {
  readonly item: string;
  readonly title: string;
  readonly lost: Points;
  /** Ids of the units that have the gap. */
  readonly units: readonly string[];
  readonly severity: Severity | null;
  readonly law: readonly string[];
  readonly remedy: string | null;
  readonly effort: Effort | null;
  readonly owner: string | null;
}

/** The mean over the units that an evaluator has looked at. */
export interface VerifiedMean {
  /** How many units and items were looked at, of how many that have a score; the items are those of the units. */
  readonly over?: {
    readonly units: Count;
    readonly of: Count;
    readonly items: Count;
    readonly itemsOf: Count;
  };
  /** What the same units claim, for comparison. */
  readonly claimedSameUnits?: Pick<Reading, 'score' | 'zone' | 'label'>;
}

export interface InstitutionResult extends Reading, FurtherReadings {
  readonly name: string | null;
  readonly period: string | null;
  /** Units in this run with an assessment that could be read. */
  readonly units: Count;
  readonly services: Count;
  /**
   * By each basis over the units that have it; `units` says how many those are. Only `verified` has what {@link
   * VerifiedMean} adds, and not in runs saved before it was written.
   */
  readonly readings: Readonly<Record<Basis, (Reading & VerifiedMean & { readonly units: Ordinal }) | null>>;
  /** Claims without proof, over all units. */
  readonly unproven: Count;
  /** No unit is rejected, missing or, where the run goes by them, without an evaluator's answers. */
  readonly complete: boolean;
  readonly zones: Readonly<Record<Zone, Count>>;
  readonly uncertainty: readonly Uncertainty[];
  readonly gaps: readonly InstitutionGap[];
}

/** A file (or a path) that could not be scored. */
export interface Rejected {
  readonly file: string;
  /** The unit's id, where it could be read. */
  readonly unit: string | null;
  /**
   * All files of the unit, where several are about it; absent where `file` is the only one.
   *
   * @minItems 2
   */
  readonly files?: readonly string[];
  /** How many services the unit has; absent where they could not be read. */
  readonly services?: Count;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Rules of the gate. The last four are those of a baseline: a unit that it does not list, a zone that is worse, a gap that is
 * new, and an entry that is of no use any more.
 */
export type ViolationRule =
  | 'zone'
  | 'score'
  | 'institution-zone'
  | 'baseline-unit'
  | 'baseline-zone'
  | 'baseline-gap'
  | 'baseline-unneeded';

/** A rule of the gate that fails. */
export interface Violation {
  readonly rule: ViolationRule;
  /** Id of the unit; null for the institution. */
  readonly unit: string | null;
  /** What of a baseline it is about: an item, or `item@service`. Absent for rules about a whole unit. */
  readonly item?: string;
  readonly expected: string;
  readonly actual: string;
}

/**
 * Decimals that scores are rounded to.
 *
 * @asType integer
 * @minimum 0
 * @maximum 6
 */
type Decimals = number;

/** What the reports say of the checklist. */
export interface ChecklistSummary {
  readonly id: string;
  readonly title: string;
  /** @asType integer */
  readonly version: number;
  readonly years: string | null;
  readonly sha256: Sha256;
  readonly standing: Standing;
  readonly scale: { readonly max: Points; readonly decimals: Decimals };
  readonly rollup: Rollup;
  readonly items: Count;
  readonly zones: readonly {
    readonly min: number;
    readonly zone: Zone;
    readonly label: string;
    /** What an institution is called, where that is not `label`. */
    readonly institution?: string;
    /** What a score must have besides: sections with the percent of their full marks. Absent where the bound is enough. */
    readonly require?: readonly { readonly section: string; readonly title: string; readonly min: number }[];
  }[];
  /** Present where the instrument has no colours: the zones are a reading of its levels, of a standing of its own. */
  readonly colors?: {
    readonly note: string;
    readonly source: string | null;
    readonly standing: Standing;
    /** The year in which the same scores still had these zones: they are shown as those of that year. */
    readonly year?: string;
  };
  /** Present where gaps are not ranked by what they cost first. */
  readonly order?: GapOrder;
  /** Sections without which there is an index as long as nothing in them is answered; absent where there are none. */
  readonly provisional?: readonly { readonly id: string; readonly title: string }[];
  /** Titles of the sections whose inner weights are assumed. */
  readonly assumed: readonly string[];
  readonly sources: readonly { readonly id: string; readonly title: string; readonly status: Standing }[];
}

/** Nothing is dropped: `found` is the sum of the others. */
export interface RunCounts {
  readonly found: Count;
  readonly scored: Count;
  readonly notScored: Count;
  readonly rejected: Count;
  readonly missing: Count;
  /** Files that may be assessments, are not read, and are warned of; absent where there are none. */
  readonly notRead?: Count;
}

/** A file that the result depends on. */
export interface InputFile {
  readonly file: string;
  readonly sha256: Sha256;
}

/** A unit's score and zone in an earlier run and in this one; null where it had none, or was not there. */
export interface UnitChange {
  readonly unit: string;
  readonly name: string;
  readonly before: { readonly score: Points | null; readonly zone: Zone | null } | null;
  readonly after: { readonly score: Points | null; readonly zone: Zone | null } | null;
}

/** A gap that one run has and the other does not. */
export interface GapChange {
  readonly unit: string;
  readonly name: string;
  readonly item: string;
  readonly title: string;
  readonly lost: Points;
}

/** What changed since an earlier run of the same checklist. */
export interface Since {
  readonly asOf: CalendarDate;
  readonly period: string | null;
  readonly basis: Basis;
  readonly before: { readonly score: Points | null; readonly zone: Zone | null };
  readonly after: { readonly score: Points | null; readonly zone: Zone | null };
  /** Every unit whose score or zone differs, in order of id. */
  readonly units: readonly UnitChange[];
  /** Among units that both runs have scored, most points first. */
  readonly opened: readonly GapChange[];
  readonly closed: readonly GapChange[];
}

/** A score with its zone, as it is without what is assumed, or with it. */
type WhatIfReading = Pick<Reading, 'score' | 'interval' | 'zone' | 'label'>;

/** An answer that is assumed and differs from that of the file; null where there is none. */
export interface WhatIfChange {
  readonly unit: string;
  readonly name: string;
  readonly item: string;
  readonly title: string;
  /** Id of the service, for an item observed per service. */
  readonly service: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** What a run assumes (`--set`): its scores are those that there would be, not those that there are. */
export interface WhatIf {
  /** In order of unit, item in the checklist, and service. Empty where the files already say what is assumed. */
  readonly changes: readonly WhatIfChange[];
  readonly before: WhatIfReading;
  readonly after: WhatIfReading;
  /** Every unit with a change, in order of id. */
  readonly units: readonly {
    readonly unit: string;
    readonly name: string;
    readonly before: WhatIfReading;
    readonly after: WhatIfReading;
  }[];
}

export interface Run {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: 'patuh'; readonly version: string };
  /** Null where no assessment names a checklist that can be used. */
  readonly checklist: ChecklistSummary | null;
  /**
   * The other checklists that the answers are scored under (`--also`), in the order asked for; absent where none was.
   *
   * @minItems 1
   */
  readonly also?: readonly ChecklistSummary[];
  readonly basis: Basis;
  /** The day of judgement. */
  readonly asOf: CalendarDate;
  readonly counts: RunCounts;
  readonly institution: InstitutionResult;
  /** In order of id. */
  readonly units: readonly UnitResult[];
  readonly rejected: readonly Rejected[];
  /** Ids of expected units without a file. */
  readonly missing: readonly string[];
  /**
   * Names of units that are missing or rejected, as the workspace lists them, in order of id; absent where it has none.
   *
   * @minItems 1
   */
  readonly expectedNames?: readonly ExpectedName[];
  readonly warnings: readonly Diagnostic[];
  readonly violations: readonly Violation[];
  /** In order of path. Empty where the report shows none of it. */
  readonly inputs: readonly InputFile[];
  /** Null where no earlier run was given. */
  readonly since: Since | null;
  /** Present where answers are assumed: nothing in the run is as it is. */
  readonly whatIf?: WhatIf;
}

/** What the workspace calls a unit that has no result. */
interface ExpectedName {
  readonly unit: string;
  readonly name: string;
}

/**
 * Runs of several institutions or periods, found by one invocation. Each has its own scores, its own gate and its own
 * checklist; nothing is added up over them.
 */
export interface RunSet extends Pick<Run, 'schemaVersion' | 'tool' | 'basis' | 'asOf'> {
  /** At least two, in order of institution and period. */
  readonly runs: readonly Run[];
  /** Files that belong to an unknown one of the runs. */
  readonly rejected: readonly Rejected[];
  /** Warnings about none of the runs, or about all. */
  readonly warnings: readonly Diagnostic[];
}
