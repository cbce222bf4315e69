import type { Checklist } from '../../model/checklist.ts';
import type { PlanScope } from '../../model/plan-run.ts';
import { compare, multiply, type Rational, subtract, sum, whole } from '../../model/rational.ts';
import { type StandingInstitution, spendBudget, standingAfter, stepsByUnit } from './plan-institution.ts';
import type { ExactPlan } from './plan-unit.ts';
import type { Step, Terms } from './unit-problem.ts';

/** What the steps of a programme are chosen for. */
export interface ProgrammeAim {
  readonly scope: PlanScope;
  /** How many units are to be in the aimed zone; undefined where all are. */
  readonly count: number | undefined;
  readonly budget: Rational | undefined;
}

/** What is to be done, and in which units it reaches their goal. */
export interface Programme {
  readonly steps: readonly Step[];
  readonly chosen: ReadonlySet<string>;
  readonly proven: boolean;
}

/** A unit with its plan. */
export interface PlannedUnit {
  readonly id: string;
  readonly plan: ExactPlan;
}

/** Units that can reach their goal, the cheapest first; of those that cost the same, in order of id. */
export function rankUnits(units: readonly PlannedUnit[]): PlannedUnit[] {
  return units
    .filter(({ plan }) => plan.status === 'planned')
    .sort((a, b) => compare(a.plan.cost, b.plan.cost) || (a.id < b.id ? -1 : 1));
}

/**
 * The steps that are to be taken. For units: all plans; or the cheapest ones, until so many units are there. For the institution: its own plan.
 * Within a budget: the most units that it brings to their goal, then with what is left the steps that raise the
 * institution's score most; for the institution, only the latter. What a number costs does not depend on how far it rises, so that
 * a budget is not spent on numbers.
 */
export function chooseProgramme(
  units: readonly PlannedUnit[],
  own: ExactPlan | undefined,
  institution: StandingInstitution,
  checklist: Checklist,
  terms: Terms,
  { scope, count, budget }: ProgrammeAim,
): Programme {
  if (budget === undefined && scope === 'institution') {
    return { steps: own?.steps ?? [], chosen: new Set(), proven: own?.proven ?? true };
  }
  const there = units.filter(({ plan }) => plan.status === 'there').length;
  const most = count === undefined ? units.length : Math.max(0, count - there);
  const chosen: PlannedUnit[] = [];
  let left = budget;
  for (const unit of scope === 'institution' ? [] : rankUnits(units).slice(0, most)) {
    if (left !== undefined && compare(unit.plan.cost, left) > 0) break;
    if (left !== undefined) left = subtract(left, unit.plan.cost);
    chosen.push(unit);
  }
  const steps = chosen.flatMap(({ plan }) => plan.steps);
  const known = { steps, chosen: new Set(chosen.map(({ id }) => id)), proven: chosen.every(({ plan }) => plan.proven) };
  if (left === undefined) return known;
  const more = spendRest(left, steps, institution, checklist, terms);
  return { ...known, steps: [...steps, ...more.steps], proven: known.proven && more.proven };
}

function spendRest(
  budget: Rational,
  taken: readonly Step[],
  institution: StandingInstitution,
  checklist: Checklist,
  terms: Terms,
): ReturnType<typeof spendBudget> {
  const { n, d } = multiply(budget, whole(terms.priceScale));
  const byUnit = stepsByUnit(taken);
  const units = institution.units.map((unit) =>
    standingAfter(unit, checklist, byUnit.get(unit.assessment.unit.id) ?? []),
  );
  const allowed: Terms['allowed'] = (item, kind) =>
    terms.allowed(item, kind) && (kind === 'prove' || item.scale.kind === 'choice');
  return spendBudget({ ...institution, units }, checklist, { ...terms, allowed }, n / d);
}

/** What steps cost together. */
export function costOf(steps: readonly Step[]): Rational {
  return sum(steps.map(({ cost }) => cost));
}
