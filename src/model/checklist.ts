import type { Rational } from './rational.ts';
import type { Topic } from './topics.ts';

/** The zones of the Ombudsman's publication, best first. */
export const ZONES = ['green', 'yellow', 'red'] as const;
export type Zone = (typeof ZONES)[number];

/** How well a figure is attested, best first; the weakest in use is the checklist's standing. */
export const STANDINGS = ['verified', 'single-source', 'assumption'] as const;
export type Standing = (typeof STANDINGS)[number];

/** How units become an institution: the plain mean, or each unit weighted by its number of services. */
export type Rollup = 'mean-of-services' | 'mean-of-units';

/** What ranks the gaps: the points that they cost, or first of all their severity before the law. */
export type GapOrder = 'lost' | 'severity';

/** Where a weight, a threshold or a scale comes from. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly status: Standing;
  readonly url?: string;
  readonly note?: string;
}

/** One answer of a choice scale. */
export interface Choice {
  readonly answer: string;
  readonly points: Rational;
  /** Other words for the same answer. */
  readonly also: readonly string[];
}

/** The answers that an item takes: words worth points (worst first), or a number up to `max`. */
export type AnswerScale =
  | { readonly kind: 'choice'; readonly id: string; readonly choices: readonly Choice[] }
  | { readonly kind: 'number'; readonly id: string; readonly min: Rational; readonly max: Rational };

/** What proves an answer. */
export interface EvidenceAsked {
  readonly ask: string;
  readonly required: boolean;
  /** As written, for example `12 months`. */
  readonly valid?: string;
  /** What good evidence looks like. */
  readonly example?: string;
}

/** One thing that is observed and answered (the Ombudsman's indikator). */
export interface Item {
  readonly kind: 'item';
  readonly id: string;
  readonly title: string;
  /** Relative to the siblings. */
  readonly weight: Rational;
  readonly per: 'unit' | 'service';
  readonly scale: AnswerScale;
  /** Share of full marks of the worst answer: what an unanswered item counts as. 0 on most scales. */
  readonly worst: Rational;
  /** Whether "tidak berlaku" is an answer. */
  readonly na: boolean;
  readonly code?: string;
  readonly law: readonly string[];
  /** Legal severity 1-7, a ranking of the sanctions of UU 25/2009 Pasal 54. */
  readonly severity?: number;
  readonly guidance?: string;
  readonly evidence?: EvidenceAsked;
  readonly remedy?: string;
  /** 1 (a day, no budget) to 5 (next year's budget). */
  readonly effort?: number;
  readonly owner?: string;
  /** Ids of the items that must have their best answer before this one can be raised; absent where there are none. */
  readonly requires?: readonly string[];
  /** The observable facts that it asks for; items of other instruments that share one are answered with it. */
  readonly topics?: readonly Topic[];
  /** Key of `basis`; inherited from the section where the file has none. */
  readonly source?: string;
}

/** A weighted group of items and sections. */
export interface Section {
  readonly kind: 'section';
  readonly id: string;
  readonly title: string;
  readonly weight: Rational;
  /** Whether the weights of the children are official as written, or an assumption whose every split is possible. */
  readonly weights: 'written' | 'assumed';
  readonly children: readonly (Section | Item)[];
  /** While nothing in it is answered, reports also show the index without it. */
  readonly provisional?: true;
  readonly guidance?: string;
  readonly source?: string;
}

/** A zone's lower bound on the rounded score. */
export interface ZoneLevel {
  readonly min: Rational;
  readonly zone: Zone;
  readonly label: string;
  /** What an institution of this level is called, where that is not `label`. */
  readonly institution?: string;
  /** What a score must have besides to be of this level; absent where its bound is enough. */
  readonly require?: readonly ZoneCondition[];
}

/** That a section reaches a share of its own full marks. */
export interface ZoneCondition {
  /** Id of the section. */
  readonly section: string;
  readonly title: string;
  /** Above 0, at most 1. It is compared with the section's percentage, rounded half up to the scale's decimals. */
  readonly min: Rational;
}

/** That the instrument itself has no colours: the zones are this tool's own reading of its levels. */
interface OwnColors {
  readonly note: string;
  /** Key of `basis`: where the colours come from. It is not about the weights and bounds. */
  readonly source?: string;
  /** The year in which the same scores still had these zones. */
  readonly year?: string;
}

/** Words that are added to a label where an item has a certain answer. */
export interface Addition {
  readonly label: string;
  /** Id of the item. */
  readonly item: string;
  /** As the scale words it. */
  readonly answer: string;
  /** The answer's share of full marks. */
  readonly value: Rational;
  readonly source?: string;
}

/** Scores strictly between the bounds were published with contradicting zones. */
export interface DisputedRange {
  readonly above: Rational;
  readonly below: Rational;
  /** The first year in which they no longer do; the warning is for earlier periods, and for those without a year. */
  readonly before?: number;
  readonly note: string;
}

/**
 * An instrument. Invariants: item ids are unique; levels descend to 0; every section has a positive weight below it.
 */
export interface Checklist {
  readonly id: string;
  readonly title: string;
  readonly years?: string;
  readonly version: number;
  readonly note?: string;
  readonly scale: { readonly max: Rational; readonly decimals: number };
  readonly rollup: Rollup;
  /** `lost` if absent. */
  readonly order?: GapOrder;
  readonly zones: {
    readonly source?: string;
    /** Absent where the colours are the instrument's own. */
    readonly colors?: OwnColors;
    readonly levels: readonly ZoneLevel[];
    readonly disputed: readonly DisputedRange[];
  };
  /** Absent where there are none. */
  readonly additions?: readonly Addition[];
  readonly sources: readonly Source[];
  readonly answers: readonly AnswerScale[];
  /** The whole tree; the root's own weight means nothing. */
  readonly root: Section;
  /** All items in the file's order. */
  readonly items: readonly Item[];
  /** The weakest status in use; a weight without a source counts as an assumption. */
  readonly standing: Standing;
  /** Texts in English by the Indonesian ones that they translate; absent where there are none. All others are Indonesian. */
  readonly english?: Readonly<Record<string, string>>;
}
