import type { Checklist } from '../../model/checklist.ts';
import { compare, type Rational, sum, ZERO } from '../../model/rational.ts';
import { type Measure, measureResponses } from '../measure.ts';
import { levelAt } from '../read-score.ts';
import { type Aim, floorsOf, type Goal, goalsOf, isReached, leastExact } from './goal.ts';
import { settleNumbers } from './settle-numbers.ts';
import { cheapestSteps, type Problem, rootOf } from './solve.ts';
import { responsesAfter } from './stand-unit.ts';
import { type Numbered, type Standing, type Step, type Terms, type UnitProblem, unitProblem } from './unit-problem.ts';

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

/** What can be raised in units, with steps that are numbered together. */
export interface UnitProblems {
  readonly numbered: Numbered;
  /** A unit's, made when it is first asked for. */
  readonly of: (standing: Standing) => UnitProblem;
}

/** The problems of units, each made once. */
export function collectProblems(checklist: Checklist, terms: Terms): UnitProblems {
  const numbered: Numbered = { steps: [], slots: 0 };
  const known = new Map<Standing, UnitProblem>();
  return {
    numbered,
    of: (standing) => {
      const problem = known.get(standing) ?? unitProblem(standing, checklist, terms, numbered);
      known.set(standing, problem);
      return problem;
    },
  };
}

/** The cheapest way of a unit to what it aims at. */
export function planUnit(
  standing: Standing,
  checklist: Checklist,
  terms: Terms,
  aim: Aim,
  problems: UnitProblems = collectProblems(checklist, terms),
): ExactPlan {
  const { part, rules, blocked } = problems.of(standing);
  return planWay(aim, checklist, terms, problems.numbered.steps, {
    now: measureOf(standing),
    problem: { roots: [rootOf(part)], rules, blocked },
    after: (steps) => measureAfter(standing, checklist, steps),
  });
}

/** Something that has a score, and what can be raised in it; undefined where no steps reach anything. */
export interface Planned {
  readonly now: Measure;
  readonly problem: Problem | undefined;
  readonly after: (steps: readonly Step[]) => Measure;
}

/**
 * The cheapest way to one of the goals of an aim: where levels of a zone ask different things, of the cheapest ways to each of them the
 * one that costs least; of those that cost the same the one with the highest score, and then that of the lower level.
 */
export function planWay(
  aim: Aim,
  checklist: Checklist,
  terms: Pick<Terms, 'certain'>,
  steps: readonly Step[],
  { now, problem, after }: Planned,
): ExactPlan {
  const end = terms.certain ? 'low' : 'point';
  const there = { steps: [], cost: ZERO, proven: true, after: now };
  const goals = goalsOf(aim, levelAt(now, end, checklist).zone, checklist);
  const reached = goals.find((goal) => isReached(goal, now, end, checklist));
  const [goal] = goals;
  if (goal === undefined || reached !== undefined) return { ...there, status: 'there', goal: reached };
  const ways = goals.flatMap((one): ExactPlan[] => {
    const solution = problem && cheapestSteps(problem, leastExact(one.bound, checklist), floorsOf(one, checklist));
    if (solution === undefined) return [];
    const chosen = solution.steps.flatMap((step) => steps[step] ?? []);
    const reaches = (taken: readonly Step[]) => isReached(one, after(taken), end, checklist);
    if (!reaches(chosen)) throw new Error('a plan does not reach its goal');
    const settled = settleNumbers(chosen, reaches);
    const cost = sum(settled.map((step) => step.cost));
    return [{ status: 'planned', goal: one, steps: settled, cost, proven: solution.proven, after: after(settled) }];
  });
  const [best] = ways.toSorted((a, b) => compare(a.cost, b.cost) || compare(b.after[end], a.after[end]));
  if (best === undefined) return { ...there, status: 'out of reach', goal };
  return { ...best, proven: ways.every(({ proven }) => proven) };
}

/** A unit's share of full marks after some steps, scored as any other answers are. */
export function measureAfter(standing: Standing, checklist: Checklist, steps: readonly Step[]): Measure {
  return known(measureResponses(checklist, responsesAfter(standing, steps), standing.tree).measure);
}

/** A unit's share of full marks as it is. */
export function measureOf({ tree }: Standing): Measure {
  return known(tree.measure);
}

function known(measure: Measure | undefined): Measure {
  if (measure === undefined) throw new Error('a unit without a score');
  return measure;
}
