import type { Checklist } from '../../model/checklist.ts';
import { add, compare, divide, multiply, type Rational, sum, ZERO } from '../../model/rational.ts';
import { type Measure, measureSection } from '../measure.ts';
import { levelOf, scoreOf } from '../read-score.ts';
import { type OutstandingUnit, spanOutstanding, unitWeight } from '../span-outstanding.ts';
import { type Aim, goalOf, leastExact } from './goal.ts';
import { type ExactPlan, endOf, measureAfter, measureOf } from './plan-unit.ts';
import { settleNumbers } from './settle-numbers.ts';
import { bestSteps, cheapestSteps, type Problem } from './solve.ts';
import { responsesAfter } from './stand-unit.ts';
import { type Numbered, type Standing, type Step, type Terms, unitProblem } from './unit-problem.ts';

/** The units of an institution that have a score, and those that it still lacks. */
export interface StandingInstitution {
  /** In order of id. */
  readonly units: readonly Standing[];
  readonly outstanding: readonly OutstandingUnit[];
}

/** The institution's share of full marks after some steps in its units. */
export function institutionAfter(
  { units, outstanding }: StandingInstitution,
  checklist: Checklist,
  steps: readonly Step[],
): Measure {
  const byUnit = stepsByUnit(steps);
  const parts = units.map((standing) => {
    const own = byUnit.get(standing.assessment.unit.id) ?? [];
    const measure = own.length === 0 ? measureOf(standing) : measureAfter(standing, checklist, own);
    return { measure, weight: weightOf(standing, checklist) };
  });
  return spanOutstanding(parts, outstanding, checklist.rollup);
}

/** The cheapest way to bring an institution's own score to what it aims at; undefined where no unit has a score. */
export function planInstitution(
  institution: StandingInstitution,
  checklist: Checklist,
  terms: Terms,
  aim: Aim,
): ExactPlan | undefined {
  const { units } = institution;
  if (units.length === 0) return undefined;
  const end = endOf(terms);
  const now = institutionAfter(institution, checklist, []);
  const score = scoreOf(now[end], checklist);
  const there = { steps: [], cost: ZERO, proven: true, after: now };
  const goal = goalOf(aim, levelOf(score, checklist).zone, checklist);
  if (goal === undefined || compare(score, goal.bound) >= 0) return { ...there, status: 'there', goal };
  const need = leastExact(goal.bound, checklist);
  const { problem, numbered } = institutionProblem(institution, checklist, terms);
  const solution = problem === undefined ? undefined : cheapestSteps(problem, need);
  if (solution === undefined) return { ...there, status: 'out of reach', goal };
  const chosen = solution.steps.flatMap((step) => numbered.steps[step] ?? []);
  const after = (taken: readonly Step[]) => institutionAfter(institution, checklist, taken);
  const reaches = (taken: readonly Step[]) => compare(multiply(after(taken)[end], checklist.scale.max), need) >= 0;
  if (!reaches(chosen)) throw new Error('the plan of the institution does not reach its goal');
  const steps = settleNumbers(chosen, reaches);
  const cost = sum(steps.map((step) => step.cost));
  return { status: 'planned', goal, steps, cost, proven: solution.proven, after: after(steps) };
}

/** The steps that raise an institution's score most for at most `budget`, in whole units of the prices. */
export function spendBudget(
  institution: StandingInstitution,
  checklist: Checklist,
  terms: Terms,
  budget: bigint,
): { readonly steps: readonly Step[]; readonly proven: boolean } {
  const { problem, numbered } = institutionProblem(institution, checklist, { ...terms, certain: false });
  const solution = problem === undefined ? undefined : bestSteps(problem, budget);
  const steps = (solution?.steps ?? []).flatMap((step) => numbered.steps[step] ?? []);
  return { steps, proven: solution?.proven ?? true };
}

/** A unit as it counts after some steps. */
export function standingAfter(standing: Standing, checklist: Checklist, steps: readonly Step[]): Standing {
  if (steps.length === 0) return standing;
  const proved = new Set(steps.flatMap(({ kind, item }) => (kind === 'prove' ? [item.id] : [])));
  return {
    assessment: standing.assessment,
    tree: measureSection(checklist.root, responsesAfter(standing, steps)),
    claims: responsesAfter({ ...standing, unproven: () => false }, steps),
    unproven: (item) => standing.unproven(item) && !proved.has(item.id),
  };
}

/** Steps by the id of their unit. */
export function stepsByUnit(steps: readonly Step[]): ReadonlyMap<string, readonly Step[]> {
  const byUnit = new Map<string, Step[]>();
  for (const step of steps) {
    const own = byUnit.get(step.unit);
    if (own === undefined) byUnit.set(step.unit, [step]);
    else own.push(step);
  }
  return byUnit;
}

/** What a unit weighs in its institution's mean. */
export function weightOf({ assessment }: Standing, { rollup }: Checklist): Rational {
  return unitWeight(assessment.services.length, rollup);
}

/**
 * All units as one problem, each with its part of the points. By the low end of the interval, outstanding units take their part with
 * nothing; undefined where one of them may take all of it.
 */
function institutionProblem(
  { units, outstanding }: StandingInstitution,
  checklist: Checklist,
  terms: Terms,
): { readonly problem: Problem | undefined; readonly numbered: Numbered } {
  const numbered: Numbered = { steps: [], slots: 0 };
  const { rollup, scale } = checklist;
  const open = terms.certain ? outstanding : [];
  if (open.some(({ services }) => services === undefined && rollup === 'mean-of-services')) {
    return { problem: undefined, numbered };
  }
  const others = sum(open.map(({ services }) => unitWeight(services ?? 1, rollup)));
  const total = add(sum(units.map((standing) => weightOf(standing, checklist))), others);
  const problems = units.map((standing) => {
    const points = divide(multiply(scale.max, weightOf(standing, checklist)), total);
    return unitProblem(standing, checklist, points, terms, numbered);
  });
  return {
    problem: {
      root: { kind: 'sum', parts: problems.map(({ root }) => root) },
      rules: problems.flatMap(({ rules }) => rules),
      blocked: new Set(problems.flatMap(({ blocked }) => [...blocked])),
    },
    numbered,
  };
}
