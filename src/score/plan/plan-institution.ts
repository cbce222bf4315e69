import type { Checklist } from '../../model/checklist.ts';
import { add, divide, type Rational, sum } from '../../model/rational.ts';
import { type Measure, measureResponses } from '../measure.ts';
import { type OutstandingUnit, spanOutstanding, unitWeight } from '../span-outstanding.ts';
import type { Aim } from './goal.ts';
import { collectProblems, type ExactPlan, measureAfter, measureOf, planWay, type UnitProblems } from './plan-unit.ts';
import { bestSteps, type Problem } from './solve.ts';
import { responsesAfter } from './stand-unit.ts';
import type { Standing, Step, Terms } from './unit-problem.ts';

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
  problems: UnitProblems = collectProblems(checklist, terms),
): ExactPlan | undefined {
  if (institution.units.length === 0) return undefined;
  const problem = institutionProblem(institution, checklist, terms, problems);
  return planWay(aim, checklist, terms, problems.numbered.steps, {
    now: institutionAfter(institution, checklist, []),
    problem,
    after: (taken) => institutionAfter(institution, checklist, taken),
  });
}

/** The steps that raise an institution's score most for at most `budget`, in whole units of the prices. */
export function spendBudget(
  institution: StandingInstitution,
  checklist: Checklist,
  terms: Terms,
  budget: bigint,
): { readonly steps: readonly Step[]; readonly proven: boolean } {
  const own = { ...terms, certain: false };
  const problems = collectProblems(checklist, own);
  const problem = institutionProblem(institution, checklist, own, problems);
  const solution = problem === undefined ? undefined : bestSteps(problem, budget);
  const steps = (solution?.steps ?? []).flatMap((step) => problems.numbered.steps[step] ?? []);
  return { steps, proven: solution?.proven ?? true };
}

/** A unit as it counts after some steps. */
export function standingAfter(standing: Standing, checklist: Checklist, steps: readonly Step[]): Standing {
  if (steps.length === 0) return standing;
  const proved = new Set(steps.flatMap(({ kind, item }) => (kind === 'prove' ? [item.id] : [])));
  return {
    assessment: standing.assessment,
    tree: measureResponses(checklist, responsesAfter(standing, steps), standing.tree),
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
 * All units as one problem, each with its part of the points, and of the means of the sections that levels ask something of. By the low end
 * of the interval, outstanding units take their part with nothing; undefined where one of them may take all of it.
 */
function institutionProblem(
  { units, outstanding }: StandingInstitution,
  checklist: Checklist,
  terms: Terms,
  problems: UnitProblems,
): Problem | undefined {
  const { rollup } = checklist;
  const open = terms.certain ? outstanding : [];
  if (open.some(({ services }) => services === undefined && rollup === 'mean-of-services')) return undefined;
  const others = sum(open.map(({ services }) => unitWeight(services ?? 1, rollup)));
  const weighed = units.map((standing) => ({
    weight: weightOf(standing, checklist),
    sections: Object.keys(measureOf(standing).parts ?? {}),
    problem: problems.of(standing),
  }));
  // What does not apply in a unit is the mean of the others.
  const totalOf = (own: typeof weighed) => add(sum(own.map(({ weight }) => weight)), others);
  const total = totalOf(weighed);
  const asked = [...new Set(weighed.flatMap(({ sections }) => sections))];
  const totals = new Map(asked.map((id) => [id, totalOf(weighed.filter(({ sections }) => sections.includes(id)))]));
  return {
    roots: weighed.map(({ weight, sections, problem }) => ({
      part: problem.part,
      weight: divide(weight, total),
      tallies: new Map(sections.map((id) => [id, divide(weight, totals.get(id) ?? total)])),
    })),
    rules: weighed.flatMap(({ problem }) => problem.rules),
    blocked: new Set(weighed.flatMap(({ problem }) => [...problem.blocked])),
  };
}
