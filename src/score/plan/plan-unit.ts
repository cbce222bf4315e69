import type { Checklist } from '../../model/checklist.ts';
import { compare, multiply, type Rational, sum, ZERO } from '../../model/rational.ts';
import { type Measure, measureSection } from '../measure.ts';
import { levelOf, scoreOf } from '../read-score.ts';
import { type Aim, type Goal, goalOf, leastExact } from './goal.ts';
import { settleNumbers } from './settle-numbers.ts';
import { cheapestSteps } from './solve.ts';
import { responsesAfter } from './stand-unit.ts';
import { type Numbered, type Standing, type Step, type Terms, unitProblem } from './unit-problem.ts';

/** The way of one unit to its goal. */
export interface ExactPlan {
  /** `there`: nothing is to be done. `out of reach`: not even all steps together reach the goal. */
  readonly status: 'there' | 'planned' | 'out of reach';
  /** Undefined where there is no better zone to go to. */
  readonly goal: Goal | undefined;
  readonly steps: readonly Step[];
  readonly cost: Rational;
  /** No cheaper steps reach the goal. */
  readonly proven: boolean;
  /** After all steps. */
  readonly after: Measure;
}

/** The cheapest way of a unit to what it aims at. */
export function planUnit(standing: Standing, checklist: Checklist, terms: Terms, aim: Aim): ExactPlan {
  const now = measureOf(standing);
  const end = endOf(terms);
  const there = { steps: [], cost: ZERO, proven: true, after: now };
  const goal = goalOf(aim, levelOf(scoreOf(now[end], checklist), checklist).zone, checklist);
  if (goal === undefined || compare(scoreOf(now[end], checklist), goal.bound) >= 0) {
    return { ...there, status: 'there', goal };
  }
  const numbered: Numbered = { steps: [], slots: 0 };
  const problem = unitProblem(standing, checklist, checklist.scale.max, terms, numbered);
  const need = leastExact(goal.bound, checklist);
  const solution = cheapestSteps(problem, need);
  if (solution === undefined) return { ...there, status: 'out of reach', goal };
  const chosen = solution.steps.flatMap((step) => numbered.steps[step] ?? []);
  const after = (taken: readonly Step[]) => measureAfter(standing, checklist, taken);
  const reaches = (taken: readonly Step[]) => compare(multiply(after(taken)[end], checklist.scale.max), need) >= 0;
  if (!reaches(chosen)) throw new Error(`the plan of ${standing.assessment.unit.id} does not reach its goal`);
  const steps = settleNumbers(chosen, reaches);
  return {
    status: 'planned',
    goal,
    steps,
    cost: sum(steps.map(({ cost }) => cost)),
    proven: solution.proven,
    after: after(steps),
  };
}

/** The end of the interval that must reach a goal. */
export function endOf({ certain }: Pick<Terms, 'certain'>): 'low' | 'point' {
  return certain ? 'low' : 'point';
}

/** A unit's share of full marks after some steps, scored as any other answers are. */
export function measureAfter(standing: Standing, checklist: Checklist, steps: readonly Step[]): Measure {
  return known(measureSection(checklist.root, responsesAfter(standing, steps)).measure);
}

/** A unit's share of full marks as it is. */
export function measureOf({ tree }: Standing): Measure {
  return known(tree.measure);
}

function known(measure: Measure | undefined): Measure {
  if (measure === undefined) throw new Error('a unit without a score');
  return measure;
}
