import type { Zone } from './checklist.ts';
import type { Basis, ChecklistSummary, Rejected, Run, UnitResult } from './run.ts';
import type { VisitPlan } from './visit-plan.ts';

/** What `patuh plan` found: scores as in a run, and the ways up. Every format of a plan draws this. */

/** Where a plan leads. `label` is null where a score is asked for. */
export interface PlanGoal {
  readonly min: number;
  readonly zone: Zone | null;
  readonly label: string | null;
  /** Sections that must reach a percentage of their own full marks besides; absent where a score is all that is asked. */
  readonly conditions?: readonly { readonly section: string; readonly title: string; readonly min: number }[];
}

/** A better answer to an item (for one service), or the proof of an item's answers. */
export interface PlanStep {
  readonly kind: 'raise' | 'prove';
  readonly unit: string;
  readonly item: string;
  readonly title: string;
  readonly section: string;
  /** Null where the item is observed in the unit as a whole, and for a proof. */
  readonly service: { readonly id: string; readonly name: string } | null;
  /** As the scale words them; null where there is no answer yet. */
  readonly from: string | null;
  readonly to: string;
  readonly cost: number;
  /** Points of the final scale that it adds to the unit's score. */
  readonly gain: number;
  readonly effort: number | null;
  readonly owner: string | null;
  /** The month in which it can be done at the earliest by its effort, YYYY-MM. */
  readonly month: string;
  readonly remedy: string | null;
  readonly law: readonly string[];
  readonly evidence: string | null;
  readonly example: string | null;
}

/** A way to a goal. */
export interface PlanWay {
  /** `there`: nothing is to be done. `out of reach`: not even all steps together reach the goal. */
  readonly status: 'there' | 'planned' | 'out of reach';
  /** Null where there is no better zone. */
  readonly goal: PlanGoal | null;
  readonly cost: number;
  /** No cheaper steps reach the goal. */
  readonly proven: boolean;
  readonly steps: readonly PlanStep[];
  /** After the steps. */
  readonly after: {
    readonly score: number;
    readonly interval: readonly [number, number];
    readonly zone: Zone;
    readonly label: string;
  };
}

/** From a day on, until the day before the next: score and zone by proof. */
export interface ZoneStretch {
  readonly from: string;
  /** The last day; null where there is no end. */
  readonly until: string | null;
  readonly score: number;
  readonly zone: Zone;
  readonly label: string;
  /** Ids of items whose proof, or whose waiver, ended the day before; and those whose proof begins. */
  readonly ended: readonly string[];
  readonly begun: readonly string[];
  readonly waiversEnded: readonly string[];
}

/** An item whose evidence must be renewed, the last day on which it is valid, and the points that rest on it. */
export interface Renewal {
  readonly item: string;
  readonly title: string;
  readonly by: string;
  readonly points: number;
  readonly ask: string | null;
}

/** How far a unit is above the bound of its zone, and which single item would drop it. */
export interface Footing {
  /** Points that the exact score can lose, rounded down to the scale's decimals. */
  readonly margin: number;
  /** Items that alone would drop the zone if they counted as the worst, most points first. */
  readonly drops: readonly { readonly item: string; readonly title: string; readonly points: number }[];
}

export interface PlanUnit
  extends Pick<UnitResult, 'id' | 'name' | 'score' | 'interval' | 'zone' | 'label' | 'certain'> {
  readonly file: string;
  readonly services: number;
  /** Null where the unit has no score. */
  readonly plan: PlanWay | null;
  /** Whether the programme includes its plan. */
  readonly chosen: boolean;
  /** Null where the unit has no score, or is in the lowest zone. */
  readonly footing: Footing | null;
  /** By proof, whatever the basis; empty where the unit has no score. */
  readonly overTime: readonly ZoneStretch[];
  /** The fewest renewals by which it stays in the zone that it has by proof; empty where it stays there without. */
  readonly renewals: readonly Renewal[];
}

/** One item brought to its best answer in every unit that can do so without another item. */
export interface PlanAct {
  readonly item: string;
  readonly title: string;
  readonly owner: string | null;
  readonly units: readonly string[];
  readonly cost: number;
  /** Points of the units' scores, added up. */
  readonly points: number;
  /** Points of the institution's score. */
  readonly institutionPoints: number;
  /** Ids of the units that it alone brings to a better zone. */
  readonly moved: readonly string[];
  readonly remedy: string | null;
  readonly law: readonly string[];
}

/** The steps of one owner in one month. */
export interface ProgrammePart {
  /** YYYY-MM. */
  readonly month: string;
  readonly owner: string | null;
  readonly cost: number;
  readonly steps: readonly PlanStep[];
}

/** What the programme is for. */
export type PlanScope = 'units' | 'institution' | 'green' | 'budget';

export interface PlanRun {
  readonly schemaVersion: 1;
  readonly tool: Run['tool'];
  readonly checklist: ChecklistSummary;
  readonly basis: Basis;
  readonly asOf: string;
  readonly settings: {
    readonly aim: {
      readonly kind: 'next' | 'zone' | 'score';
      readonly zone: Zone | null;
      readonly score: number | null;
    };
    /** The low end of the interval must reach the goal. */
    readonly certain: boolean;
    readonly scope: PlanScope;
    /** Owners whose steps alone are used; null for all. */
    readonly owners: readonly string[] | null;
    readonly budget: number | null;
    /** How many units are to be green; null where that is not asked. */
    readonly green: number | null;
    readonly until: string | null;
    /** The file of costs; null where effort is what steps cost. */
    readonly costs: string | null;
  };
  readonly institution: {
    readonly name: string | null;
    readonly period: string | null;
    readonly score: number | null;
    readonly interval: readonly [number, number] | null;
    readonly zone: Zone | null;
    readonly label: string | null;
    readonly complete: boolean;
    readonly zones: Readonly<Record<Zone, number>>;
    /** The way of the institution's own score; null where it has none. */
    readonly plan: PlanWay | null;
    readonly overTime: readonly ZoneStretch[];
  };
  /** In order of id. */
  readonly units: readonly PlanUnit[];
  /** Units by what it costs to bring them to their goal, the cheapest first, with the running sum. */
  readonly ladder: readonly { readonly unit: string; readonly cost: number; readonly total: number }[];
  /** Most leverage first: units moved, then points of the institution, then cost. */
  readonly acts: readonly PlanAct[];
  readonly programme: {
    readonly cost: number;
    readonly proven: boolean;
    /** The institution after all of it; null where no unit has a score. */
    readonly after: {
      readonly score: number;
      readonly zone: Zone;
      readonly label: string;
      readonly zones: Readonly<Record<Zone, number>>;
    } | null;
    readonly parts: readonly ProgrammePart[];
  };
  /** Where to look first; null where that is not asked. */
  readonly visits: VisitPlan | null;
  readonly rejected: readonly Rejected[];
  readonly missing: readonly string[];
  readonly warnings: Run['warnings'];
}
