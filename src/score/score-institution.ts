import type { Checklist, Zone } from '../model/checklist.ts';
import { add, divide, multiply, type Rational, roundHalfUp, sum, toNumber, ZERO } from '../model/rational.ts';
import {
  BASES,
  type Basis,
  type InstitutionGap,
  type InstitutionResult,
  type Reading,
  type Rejected,
  type Uncertainty,
  type VerifiedMean,
} from '../model/run.ts';
import { sharedAdditions } from './find-additions.ts';
import type { Measure } from './measure.ts';
import { readFurther, type WeightedParts } from './measure-further.ts';
import { orderGaps } from './order-gaps.ts';
import { NO_READING, readScore } from './read-score.ts';
import type { OtherChecklist } from './score-also.ts';
import type { ScoredUnit } from './score-unit.ts';
import { countOutstanding, type OutstandingUnit, spanOutstanding, unitWeight } from './span-outstanding.ts';

/** What the institution's result needs besides its units. */
export interface InstitutionFacts {
  readonly name: string | null;
  readonly period: string | null;
  readonly rejected: readonly Rejected[];
  readonly missing: readonly string[];
}

/**
 * Rolls units up. `mean-of-services` is the mean over all services of all units: each unit counts as often as it has
 * services, one without any counts once. Units without a score stay out. The interval is the same mean over the units'
 * lows and highs, each unit taken for itself; a unit that is outstanding (missing, rejected, or without what the reading
 * goes by) may still score anything, so that no reading is certain before all are there. Where a run goes by the
 * evaluator's answers and some units have none, the mean of the others is not the institution's score: there is none.
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
  const outstanding = countOutstanding(facts);
  const known = outstanding.length === 0;
  const readBy = (measureOf: MeasureOf, additionsOf: (unit: ScoredUnit) => Reading['additions']) =>
    withAdditions(readMean(units, checklist, measureOf, outstanding), checklist, units, additionsOf, known);
  const byBasis = (basis: Basis) =>
    readBy(
      ({ measures }) => measures[basis],
      ({ result }) => result.readings[basis]?.additions,
    );
  const unverified = units.some(({ result }) => result.uncertainty.includes('unverified'));
  const headline = unverified
    ? undefined
    : readBy(
        ({ measure }) => measure,
        ({ result }) => result.additions,
      );
  const zones: Record<Zone, number> = { green: 0, yellow: 0, red: 0 };
  for (const { result } of units) if (result.zone !== null) zones[result.zone]++;
  return {
    name: facts.name,
    period: facts.period,
    ...(headline?.reading ?? NO_READING),
    units: units.length,
    services: units.reduce((count, { result }) => count + result.services, 0),
    readings: Object.fromEntries(
      BASES.map((basis) => {
        const mean = byBasis(basis);
        const beside = basis === 'verified' ? besideClaims(units, checklist) : {};
        return [basis, mean === undefined ? null : { ...mean.reading, units: mean.units, ...beside }];
      }),
    ) as InstitutionResult['readings'],
    ...(checklist === undefined ? {} : readFurther(furtherParts(units), checklist, others, 'institution', outstanding)),
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

/**
 * The mean over the units that have a measure, with how many they are; undefined where none has. Units in which something
 * applies and that have no such measure are outstanding, as those are that have no assessment.
 */
export function readMean(
  units: readonly ScoredUnit[],
  checklist: Checklist | undefined,
  measureOf: MeasureOf,
  absent: readonly OutstandingUnit[] = [],
): MeanReading | undefined {
  const parts = units.flatMap((unit) => {
    const measure = measureOf(unit);
    return measure === undefined ? [] : [{ measure, weight: weightOf(unit, checklist) }];
  });
  if (checklist === undefined || parts.length === 0) return undefined;
  const lacking = units.filter((unit) => unit.measures.claimed !== undefined && measureOf(unit) === undefined);
  const outstanding = [...absent, ...lacking.map(({ result: { services } }) => ({ services }))];
  const reading = readScore(spanOutstanding(parts, outstanding, checklist.rollup), checklist, 'institution');
  return { reading: outstanding.length === 0 ? reading : { ...reading, certain: false }, units: parts.length };
}

/** How much of the institution its evaluators have looked at, and what the units that they looked at claim. */
function besideClaims(
  units: readonly ScoredUnit[],
  checklist: Checklist | undefined,
): Pick<VerifiedMean, 'over' | 'claimedSameUnits'> {
  const looked = units.flatMap((unit) => {
    const { verification } = unit.result;
    return unit.measures.verified !== undefined && verification !== null
      ? [{ unit, checked: verification.checked }]
      : [];
  });
  const verified = looked.map(({ unit }) => unit);
  const claimed = readMean(verified, checklist, ({ measures }) => measures.claimed)?.reading ?? NO_READING;
  const { score, zone, label } = claimed;
  return {
    over: {
      units: verified.length,
      of: units.filter(({ measures }) => measures.claimed !== undefined).length,
      items: looked.reduce((count, { checked }) => count + checked, 0),
      itemsOf: verified.reduce((count, { result }) => count + result.items.length, 0),
    },
    claimedSameUnits: { score, zone, label },
  };
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
  return unitWeight(result.services, checklist?.rollup);
}

function uncertaintyOf(units: readonly ScoredUnit[], { rejected, missing }: InstitutionFacts): Uncertainty[] {
  const among = (reason: Uncertainty) => units.some(({ result }) => result.uncertainty.includes(reason));
  const reasons: readonly (readonly [Uncertainty, boolean])[] = [
    ['unanswered', among('unanswered')],
    ['assumed-weights', among('assumed-weights')],
    ['rejected', rejected.length > 0],
    ['missing', missing.length > 0],
    ['unverified', among('unverified')],
  ];
  return reasons.flatMap(([reason, applies]) => (applies ? [reason] : []));
}

/** One entry an item: what full marks in every unit would add to the institution's score. Same order as a unit's gaps. */
function institutionGaps(
  parts: readonly { readonly unit: ScoredUnit; readonly weight: Rational }[],
  total: Rational,
  { items, scale, order }: Checklist,
): InstitutionGap[] {
  const found = new Map<string, { lost: Rational; units: string[] }>();
  for (const { unit, weight } of parts) {
    for (const gap of unit.gaps) {
      const lost = divide(multiply(gap.lost, weight), total);
      const entry = found.get(gap.item) ?? { lost: ZERO, units: [] };
      entry.lost = add(entry.lost, lost);
      entry.units.push(unit.result.id);
      found.set(gap.item, entry);
    }
  }
  const listed = items.flatMap((item) => {
    const entry = found.get(item.id);
    return entry === undefined ? [] : [{ item, ...entry }];
  });
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
