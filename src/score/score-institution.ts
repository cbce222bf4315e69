import type { Checklist, Item, Zone } from '../model/checklist.ts';
import {
  add,
  compare,
  divide,
  multiply,
  type Rational,
  roundHalfUp,
  sum,
  toNumber,
  whole,
  ZERO,
} from '../model/rational.ts';
import {
  BASES,
  type Basis,
  type InstitutionGap,
  type InstitutionResult,
  type Reading,
  type Uncertainty,
} from '../model/run.ts';
import type { Measure } from './measure.ts';
import { NO_READING, readScore } from './read-score.ts';
import type { ScoredUnit } from './score-unit.ts';

/** What the institution's result needs besides its units. */
export interface InstitutionFacts {
  readonly name: string | null;
  readonly period: string | null;
  readonly rejected: number;
  readonly missing: number;
}

/**
 * Rolls units up. `mean-of-services` is the mean over all services of all units: each unit counts as often as it has
 * services, one without any counts once. Units without a score stay out. The interval is the same mean over the units'
 * lows and highs, each unit taken for itself.
 */
export function scoreInstitution(
  units: readonly ScoredUnit[],
  checklist: Checklist | undefined,
  facts: InstitutionFacts,
): InstitutionResult {
  const parts = units.flatMap((unit) =>
    unit.measure === undefined ? [] : [{ unit, weight: weightOf(unit, checklist) }],
  );
  const total = sum(parts.map(({ weight }) => weight));
  const byBasis = (basis: Basis) => readMean(units, checklist, ({ measures }) => measures[basis]);
  const unverified = units.some(({ result }) => result.uncertainty.includes('unverified'));
  const zones: Record<Zone, number> = { green: 0, yellow: 0, red: 0 };
  for (const { result } of units) if (result.zone !== null) zones[result.zone]++;
  return {
    name: facts.name,
    period: facts.period,
    ...(readMean(units, checklist, ({ measure }) => measure)?.reading ?? NO_READING),
    units: units.length,
    services: units.reduce((count, { result }) => count + result.services, 0),
    readings: Object.fromEntries(
      BASES.map((basis) => {
        const mean = byBasis(basis);
        return [basis, mean === undefined ? null : { ...mean.reading, units: mean.units }];
      }),
    ) as InstitutionResult['readings'],
    unproven: units.reduce((count, { result }) => count + result.unproven.length, 0),
    complete: facts.rejected === 0 && facts.missing === 0 && !unverified,
    zones,
    uncertainty: uncertaintyOf(units, facts),
    gaps: checklist === undefined ? [] : institutionGaps(parts, total, checklist),
  };
}

/** The mean over the units that have a measure, with how many they are; undefined where none has. */
export function readMean(
  units: readonly ScoredUnit[],
  checklist: Checklist | undefined,
  measureOf: (unit: ScoredUnit) => Measure | undefined,
): { readonly reading: Reading; readonly units: number } | undefined {
  const parts = units.flatMap((unit) => {
    const measure = measureOf(unit);
    return measure === undefined ? [] : [{ measure, weight: weightOf(unit, checklist) }];
  });
  if (checklist === undefined || parts.length === 0) return undefined;
  const total = sum(parts.map(({ weight }) => weight));
  const mean = (end: keyof Measure) =>
    divide(sum(parts.map(({ weight, measure }) => multiply(weight, measure[end]))), total);
  const reading = readScore({ point: mean('point'), low: mean('low'), high: mean('high') }, checklist);
  return { reading, units: parts.length };
}

function weightOf({ result }: ScoredUnit, checklist: Checklist | undefined): Rational {
  return whole(checklist?.rollup === 'mean-of-services' ? Math.max(1, result.services) : 1);
}

function uncertaintyOf(units: readonly ScoredUnit[], { rejected, missing }: InstitutionFacts): Uncertainty[] {
  const among = (reason: Uncertainty) => units.some(({ result }) => result.uncertainty.includes(reason));
  const reasons: readonly (readonly [Uncertainty, boolean])[] = [
    ['unanswered', among('unanswered')],
    ['assumed-weights', among('assumed-weights')],
    ['rejected', rejected > 0],
    ['missing', missing > 0],
    ['unverified', among('unverified')],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

/** One entry an item: what full marks in every unit would add to the institution's score. Same order as a unit's gaps. */
function institutionGaps(
  parts: readonly { readonly unit: ScoredUnit; readonly weight: Rational }[],
  total: Rational,
  { items, scale }: Checklist,
): InstitutionGap[] {
  const found = new Map<string, { item: Item; lost: Rational; units: string[] }>();
  for (const { unit, weight } of parts) {
    for (const gap of unit.gaps) {
      const lost = divide(multiply(gap.lost, weight), total);
      const entry = found.get(gap.item.id) ?? { item: gap.item, lost: ZERO, units: [] };
      entry.lost = add(entry.lost, lost);
      entry.units.push(unit.result.id);
      found.set(gap.item.id, entry);
    }
  }
  return items
    .flatMap((item) => found.get(item.id) ?? [])
    .sort((a, b) => compare(b.lost, a.lost) || (b.item.severity ?? 0) - (a.item.severity ?? 0))
    .map(({ item, lost, units }) => ({
      item: item.id,
      title: item.title,
      lost: toNumber(roundHalfUp(lost, scale.decimals)),
      units,
      severity: item.severity ?? null,
      law: item.law,
      remedy: item.remedy ?? null,
      effort: item.effort ?? null,
      owner: item.owner ?? null,
    }));
}
