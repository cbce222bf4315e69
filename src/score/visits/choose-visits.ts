import type { Assessment, EvidenceFindings } from '../../model/assessment.ts';
import type { Checklist } from '../../model/checklist.ts';
import { add, compare, divide, multiply, type Rational, roundHalfUp, sum, toNumber } from '../../model/rational.ts';
import type { VisitAnswer, VisitPlan, VisitUnit } from '../../model/visit-plan.ts';
import { leastExact } from '../plan/goal.ts';
import { levelOf } from '../read-score.ts';
import { unitWeight } from '../span-outstanding.ts';
import { type OpenAnswer, type OpenUnit, openAnswers } from './open-answers.ts';
import { type Settling, settleUnit } from './settle-unit.ts';

/** What visits are chosen by. */
export interface VisitTerms {
  /** The day on which evidence must be valid, YYYY-MM-DD. */
  readonly day: string;
  readonly findings: EvidenceFindings;
  /** How many answers may be checked; undefined for as many as it takes. */
  readonly budget: number | undefined;
}

interface Settled extends OpenUnit, Settling {
  readonly weight: Rational;
}

/**
 * Which answers to check first. Without a budget: the fewest that settle the zone of every unit whatever is found. Within a budget: those that
 * settle the most units (the units that need fewest, in order of id where they need as many), then, with what is left of it, the
 * answers that the institution's score hangs on most (in order of unit and of points where they are alike). The levels of the checklist
 * must ask for nothing but a score.
 */
export function chooseVisits(
  assessments: readonly Assessment[],
  checklist: Checklist,
  { day, findings, budget }: VisitTerms,
): VisitPlan {
  const bounds = boundsOf(checklist);
  const units = assessments
    .flatMap((assessment): Settled[] => {
      const unit = openAnswers(assessment, checklist, { day, findings });
      if (unit === undefined) return [];
      const weight = unitWeight(assessment.services.length, checklist.rollup);
      return [{ ...unit, ...settleUnit(unit, bounds), weight }];
    })
    .sort((a, b) => (a.assessment.unit.id < b.assessment.unit.id ? -1 : 1));
  const needed = units.reduce((all, unit) => all + unit.needed, 0);
  let left = budget ?? needed;
  const chosen = new Map<Settled, number>();
  for (const unit of units.toSorted((a, b) => a.needed - b.needed)) {
    if (unit.needed > left) break;
    left -= unit.needed;
    chosen.set(unit, unit.needed);
  }
  for (const unit of spendRest(units, chosen, left)) chosen.set(unit, (chosen.get(unit) ?? 0) + 1);
  const isSettled = (unit: Settled) => (chosen.get(unit) ?? 0) >= unit.needed;
  const total = sum(units.map(({ weight }) => weight));
  return {
    budget: budget ?? null,
    needed,
    settledNow: units.filter((unit) => unit.needed === 0).length,
    settled: units.filter(isSettled).length,
    units: units.map((unit) => describeUnit(unit, chosen.get(unit) ?? 0, isSettled(unit), checklist)),
    answers: units.flatMap((unit) =>
      unit.open
        .slice(0, chosen.get(unit) ?? 0)
        .map((answer) => describeAnswer(answer, unit, divide(unit.weight, total), checklist)),
    ),
  };
}

/** The exact scores at which the zone changes. */
function boundsOf(checklist: Checklist): readonly Rational[] {
  const { levels } = checklist.zones;
  return levels.flatMap(({ min, zone }, index) => {
    const below = levels[index + 1];
    return below === undefined || below.zone === zone ? [] : [leastExact(min, checklist)];
  });
}

/** The units of the answers that are checked with what is left, in their order: the institution's score hangs on them most. */
function spendRest(units: readonly Settled[], chosen: ReadonlyMap<Settled, number>, left: number): readonly Settled[] {
  if (left <= 0) return [];
  const others = units.flatMap((unit) =>
    unit.open.slice(chosen.get(unit) ?? 0).map(({ points }) => ({ unit, hanging: multiply(points, unit.weight) })),
  );
  return others
    .sort((a, b) => compare(b.hanging, a.hanging))
    .slice(0, left)
    .map(({ unit }) => unit);
}

function describeUnit(unit: Settled, checked: number, settled: boolean, checklist: Checklist): VisitUnit {
  const { assessment, lowest, open, needed, ifConfirmed } = unit;
  const highest = add(lowest, sum(open.map(({ points }) => points)));
  const [low, high] = [lowest, highest].map((exact) => roundHalfUp(exact, checklist.scale.decimals));
  if (low === undefined || high === undefined) throw new Error('a unit without ends');
  return {
    unit: assessment.unit.id,
    interval: [toNumber(low), toNumber(high)],
    zones: [levelOf(low, checklist).zone, levelOf(high, checklist).zone],
    open: open.length,
    needed,
    ifConfirmed,
    checked,
    settled,
  };
}

function describeAnswer(
  { item, section, service, claim, points }: OpenAnswer,
  { assessment }: Settled,
  part: Rational,
  { scale: { decimals } }: Checklist,
): VisitAnswer {
  return {
    unit: assessment.unit.id,
    item: item.id,
    title: item.title,
    section,
    service,
    claim,
    points: toNumber(roundHalfUp(points, decimals)),
    institutionPoints: toNumber(roundHalfUp(multiply(points, part), decimals)),
    evidence: item.evidence?.ask ?? null,
    law: item.law,
  };
}
