import type { Checklist, Zone } from '../../model/checklist.ts';
import type { ScoreZone } from '../../model/compare-run.ts';
import { divide, multiply, parseDecimal, type Rational, roundHalfUp, sum, toNumber } from '../../model/rational.ts';
import type { Basis, ChecklistSummary, Run, UnitResult } from '../../model/run.ts';
import { unitWeight } from '../span-outstanding.ts';

/** Exact scores of units, in points of the final scale, by the unit's id and the basis. */
export type ExactScores = ReadonlyMap<string, Readonly<Record<Basis, Rational | undefined>>>;

/** A run that is compared with another. */
export interface ComparedRun {
  /** The file or the folder, as it was named. */
  readonly file: string;
  readonly run: Run;
  /** Undefined for a run that was saved: it has its decimals only. */
  readonly exact: ExactScores | undefined;
  /** Undefined where the file of the instrument is not at hand. */
  readonly checklist: Checklist | undefined;
}

/** Units that have a score. */
export function scoredUnits({ units }: Run): UnitResult[] {
  return units.filter(({ status }) => status === 'scored');
}

/** A unit's score by a basis, as exact as the run has it; undefined where there is none. */
function scoreBy({ run, exact }: ComparedRun, unit: UnitResult, basis: Basis): Rational | undefined {
  const printed = unit.readings[basis]?.score ?? null;
  return printed === null ? undefined : (exact?.get(unit.id)?.[basis] ?? asDecimal(printed, run));
}

/** A printed figure as the decimal that it is. */
export function asDecimal(printed: number, { checklist }: Pick<Run, 'checklist'>): Rational {
  const value = parseDecimal(printed.toFixed(checklist?.scale.decimals ?? 0));
  if (value === undefined) throw new Error(`not a score: ${printed}`);
  return value;
}

/**
 * The institution's mean over some of its units by a basis, rounded once; null where one of them has no such score. Where
 * they are all units that the run has scored, it is the score that the run gives.
 */
export function meanScore(compared: ComparedRun, units: readonly UnitResult[], basis: Basis): number | null {
  const { run } = compared;
  const { checklist, institution } = run;
  if (checklist === null || units.length === 0) return null;
  const printed = institution.readings[basis];
  if (printed?.units === units.length && units.every(({ readings }) => readings[basis] !== null)) return printed.score;
  const parts = units.flatMap((unit) => {
    const score = scoreBy(compared, unit, basis);
    return score === undefined ? [] : [{ score, weight: unitWeight(unit.services, checklist.rollup) }];
  });
  if (parts.length < units.length) return null;
  const total = sum(parts.map(({ weight }) => weight));
  const mean = divide(sum(parts.map(({ score, weight }) => multiply(score, weight))), total);
  return toNumber(roundHalfUp(mean, checklist.scale.decimals));
}

/** What a score means by its checklist; no zone where a zone needs more than a score. */
export function zoneOfScore(score: number | null, checklist: ChecklistSummary | null): ScoreZone {
  const level = score === null ? undefined : checklist?.zones.find(({ min }) => score >= min);
  const isEnough = checklist?.zones.every(({ require }) => require === undefined);
  if (level === undefined || isEnough !== true) return { score, zone: null, label: null };
  return { score, zone: level.zone, label: level.institution ?? level.label };
}

/** Points between two printed figures, themselves a decimal; null where one is missing. */
export function difference(before: number | null, after: number | null, decimals: number): number | null {
  if (before === null || after === null) return null;
  const power = 10 ** decimals;
  // Both are the nearest doubles of decimals of so many places: their whole multiples are exact.
  return (Math.round(after * power) - Math.round(before * power)) / power;
}

const ORDER: readonly Zone[] = ['red', 'yellow', 'green'];

/** Whether a zone is better or worse than another; null where they are one, or one is missing. */
export function movedBetween(before: Zone | null, after: Zone | null): 'up' | 'down' | null {
  if (before === null || after === null || before === after) return null;
  return ORDER.indexOf(after) > ORDER.indexOf(before) ? 'up' : 'down';
}
