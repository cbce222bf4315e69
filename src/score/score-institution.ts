import type { Checklist, Item, Zone } from '../model/checklist.ts';
import { add, divide, multiply, type Rational, roundHalfUp, sum, toNumber, whole, ZERO } from '../model/rational.ts';
import {
  BASES,
  type Basis,
  type InstitutionGap,
  type InstitutionResult,
  type Reading,
  type Uncertainty,
} from '../model/run.ts';
import { sharedAdditions } from './find-additions.ts';
import { type Measure, weightedMean } from './measure.ts';
import { readFurther, type WeightedParts } from './measure-further.ts';
import { orderGaps } from './order-gaps.ts';
import { NO_READING, readScore } from './read-score.ts';
import type { OtherChecklist } from './score-also.ts';
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
  others: readonly OtherChecklist[],
): InstitutionResult {
  const parts = units.flatMap((unit) =>
    unit.measure === undefined ? [] : [{ unit, weight: weightOf(unit, checklist) }],
  );
  const total = sum(parts.map(({ weight }) => weight));
  const known = facts.rejected === 0 && facts.missing === 0;
  const readBy = (measureOf: MeasureOf, additionsOf: (unit: ScoredUnit) => Reading['additions']) =>
    withAdditions(readMean(units, checklist, measureOf), checklist, units, additionsOf, known);
  const byBasis = (basis: Basis) =>
    readBy(
      ({ measures }) => measures[basis],
      ({ result }) => result.readings[basis]?.additions,
    );
  const unverified = units.some(({ result }) => result.uncertainty.includes('unverified'));
  const zones: Record<Zone, number> = { green: 0, yellow: 0, red: 0 };
  for (const { result } of units) if (result.zone !== null) zones[result.zone]++;
  return {
    name: facts.name,
    period: facts.period,
    ...(readBy(
      ({ measure }) => measure,
      ({ result }) => result.additions,
    )?.reading ?? NO_READING),
    units: units.length,
    services: units.reduce((count, { result }) => count + result.services, 0),
    readings: Object.fromEntries(
      BASES.map((basis) => {
        const mean = byBasis(basis);
        return [basis, mean === undefined ? null : { ...mean.reading, units: mean.units }];
      }),
    ) as InstitutionResult['readings'],
    ...(checklist === undefined ? {} : readFurther(furtherParts(units), checklist, others, 'institution')),
    unproven: units.reduce((count, { result }) => count + result.unproven.length, 0),
    complete: known && !unverified,
    zones,
    uncertainty: uncertaintyOf(units, facts),
    gaps: checklist === undefined ? [] : institutionGaps(parts, total, checklist),
  };
}

type MeasureOf = (unit: ScoredUnit) => Measure | undefined;

interface MeanReading {
  readonly reading: Reading;
  readonly units: number;
}

/** The mean over the units that have a measure, with how many they are; undefined where none has. */
export function readMean(
  units: readonly ScoredUnit[],
  checklist: Checklist | undefined,
  measureOf: MeasureOf,
): MeanReading | undefined {
  const parts = units.flatMap((unit) => {
    const measure = measureOf(unit);
    return measure === undefined ? [] : [{ measure, weight: weightOf(unit, checklist) }];
  });
  if (checklist === undefined || parts.length === 0) return undefined;
  const reading = readScore(weightedMean(parts), checklist, 'institution');
  return { reading, units: parts.length };
}

/**
 * The words that the answers of all units add to a label. None while a unit is outstanding, be it without a file or without
 * what this reading goes by: its answers may be others.
 */
function withAdditions(
  mean: MeanReading | undefined,
  checklist: Checklist | undefined,
  units: readonly ScoredUnit[],
  additionsOf: (unit: ScoredUnit) => Reading['additions'],
  known: boolean,
): MeanReading | undefined {
  if (mean === undefined || checklist?.additions === undefined) return mean;
  const scored = units.filter(({ measures }) => measures.claimed !== undefined);
  const additions = known ? sharedAdditions(scored.map(additionsOf)) : [];
  return { ...mean, reading: { ...mean.reading, additions } };
}

function furtherParts(units: readonly ScoredUnit[]): WeightedParts[] {
  return units.flatMap((unit) =>
    unit.further === undefined
      ? []
      : [{ further: unit.further, weightIn: (checklist: Checklist) => weightOf(unit, checklist) }],
  );
}

/** What a unit weighs in the mean of a checklist. */
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
  { items, scale, order }: Checklist,
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
  const listed = items.flatMap((item) => found.get(item.id) ?? []);
  return orderGaps(listed, order).map(({ item, lost, units }) => ({
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
