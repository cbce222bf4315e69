import type { Zone } from './checklist.ts';

/** An answer that is to be checked in a visit. */
export interface VisitAnswer {
  readonly unit: string;
  readonly item: string;
  readonly title: string;
  readonly section: string;
  /** Null where the item is observed in the unit as a whole. */
  readonly service: { readonly id: string; readonly name: string } | null;
  /** What the unit claims, as the scale words it; null where there is no answer. */
  readonly claim: string | null;
  /** Points of the unit's score between the least and the most that may be found. */
  readonly points: number;
  /** The same of the institution's score. */
  readonly institutionPoints: number;
  /** The evidence that the checklist asks for. */
  readonly evidence: string | null;
  readonly law: readonly string[];
}

/** What is open in a unit, and what settles its zone. */
export interface VisitUnit {
  readonly unit: string;
  /** The least and the most that its score may be found to be. */
  readonly interval: readonly [number, number];
  /** The zones of both. */
  readonly zones: readonly [Zone, Zone];
  /** Answers that nothing proves yet and that the score depends on. */
  readonly open: number;
  /** The fewest of them whose checking settles the zone, whatever is found; 0 where it is settled now. */
  readonly needed: number;
  /** After how many the zone is settled if all that is checked turns out as claimed. */
  readonly ifConfirmed: number;
  /** How many of them are among the answers to check. */
  readonly checked: number;
  /** Whether checking them settles the zone, whatever is found. */
  readonly settled: boolean;
}

/** Where to look first (`patuh plan --visits`). */
export interface VisitPlan {
  /** How many answers may be checked; null for as many as it takes. */
  readonly budget: number | null;
  /** The fewest answers whose checking settles the zone of every unit, whatever is found. */
  readonly needed: number;
  /** Units whose zone is settled without a visit, and with the answers to check. */
  readonly settledNow: number;
  readonly settled: number;
  /** In order of id, without those in which nothing applies. */
  readonly units: readonly VisitUnit[];
  /** In order of unit, most points first. */
  readonly answers: readonly VisitAnswer[];
}
