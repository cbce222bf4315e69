import type { Assessment, EvidenceFindings } from '../../model/assessment.ts';
import type { Checklist, Item, Zone } from '../../model/checklist.ts';
import type {
  PlanGoal,
  PlanRun,
  PlanStep,
  PlanUnit,
  PlanWay,
  ProgrammePart,
  ZoneStretch,
} from '../../model/plan-run.ts';
import { add, multiply, type Rational, roundHalfUp, subtract, toNumber, whole, ZERO } from '../../model/rational.ts';
import type { ChecklistSummary, Run, UnitResult } from '../../model/run.ts';
import { type Measure, measureSection, shareItems } from '../measure.ts';
import { labelOf, levelAt, readScore, scoreOf } from '../read-score.ts';
import { responsesByBasis } from '../readings.ts';
import { countOutstanding } from '../span-outstanding.ts';
import { chooseVisits } from '../visits/choose-visits.ts';
import { askedSections } from './asked-sections.ts';
import { chooseProgramme, costOf, type ProgrammeAim, rankUnits } from './choose-programme.ts';
import { findActs } from './find-acts.ts';
import { findFooting } from './find-footing.ts';
import { findRenewals, levelOn } from './find-renewals.ts';
import { dayBefore, followInstitution, followUnit, type Stretch } from './follow-zones.ts';
import type { Aim, Goal } from './goal.ts';
import { monthAfter } from './months.ts';
import { institutionAfter, planInstitution, stepsByUnit, weightOf } from './plan-institution.ts';
import { collectProblems, type ExactPlan, measureAfter, measureOf, planUnit } from './plan-unit.ts';
import type { Prices } from './prices.ts';
import { standUnit } from './stand-unit.ts';
import type { Step, Terms } from './unit-problem.ts';

/** All that a plan is made of. */
export interface PlanInput {
  /** The run over the same files. */
  readonly run: Run;
  /** Of the checklist that the run went by. */
  readonly summary: ChecklistSummary;
  readonly checklist: Checklist;
  readonly assessments: readonly Assessment[];
  readonly findings: EvidenceFindings;
  readonly aim: Aim;
  readonly certain: boolean;
  readonly programme: ProgrammeAim;
  /** Owners whose steps alone are used; all if undefined. */
  readonly owners: readonly string[] | undefined;
  /** Steps that take longer are not used, and what is proven must be so on this day. */
  readonly until: string | undefined;
  readonly prices: Prices;
  readonly priceScale: bigint;
  /** How many answers may be checked, or all that it takes; undefined where that is not asked. */
  readonly visits: number | 'all' | undefined;
  /** The file that the prices are from; undefined where effort is what steps cost. */
  readonly costs: string | undefined;
}

/** Plans every unit and the institution, and puts it in order. */
export function assemblePlan(input: PlanInput): PlanRun {
  const { run, checklist, assessments, findings, aim, certain, owners, until } = input;
  const { asOf, basis } = run;
  const { max, decimals } = checklist.scale;
  const toPoints = (exact: Rational) => toNumber(roundHalfUp(exact, decimals));
  const items = new Map(checklist.items.map((item) => [item.id, item]));
  // Evidence for what is there is made within days.
  const month = (item: Item, kind: Step['kind']) =>
    kind === 'prove' ? asOf.slice(0, 7) : monthAfter(item, items, asOf);
  const terms: Terms = {
    prices: input.prices,
    priceScale: input.priceScale,
    allowed: (item, kind) =>
      (until === undefined || month(item, kind) <= until.slice(0, 7)) &&
      (owners === undefined || owners.includes(item.owner ?? '')),
    certain,
  };
  const problems = collectProblems(checklist, terms);
  const byId = new Map(assessments.map((assessment) => [assessment.unit.id, assessment]));
  const units = run.units.map((result) => {
    const assessment = byId.get(result.id);
    const standing = assessment && standUnit(assessment, checklist, { basis, day: until ?? asOf, findings });
    const plan = standing && planUnit(standing, checklist, terms, aim, problems);
    const stretches = (assessment && followUnit(assessment, checklist, findings, asOf)) ?? [];
    return { result, assessment, standing, plan, stretches };
  });
  const standings = units.flatMap(({ standing }) => standing ?? []);
  const institution = { units: standings, outstanding: countOutstanding(run) };
  const own = planInstitution(institution, checklist, terms, aim, problems);
  const planned = units.flatMap(({ result: { id }, plan }) => (plan === undefined ? [] : [{ id, plan }]));
  const programme = chooseProgramme(planned, own, institution, checklist, terms, input.programme);
  const describe = (step: Step) => describeStep(step, month(step.item, step.kind), toPoints);
  const wayOf = (plan: ExactPlan, audience: 'unit' | 'institution') => describeWay(plan, checklist, audience, describe);
  const parts = units.flatMap(({ standing, stretches }) =>
    standing === undefined || stretches.length === 0 ? [] : [{ stretches, weight: weightOf(standing, checklist) }],
  );
  let total = ZERO;
  return {
    schemaVersion: 1,
    tool: run.tool,
    checklist: input.summary,
    basis,
    asOf,
    settings: settingsOf(input),
    institution: {
      name: run.institution.name,
      period: run.institution.period,
      score: run.institution.score,
      interval: run.institution.interval,
      zone: run.institution.zone,
      label: run.institution.label,
      complete: run.institution.complete,
      zones: run.institution.zones,
      plan: own === undefined ? null : wayOf(own, 'institution'),
      overTime: describeStretches(
        (parts.length === 0 ? [] : followInstitution(parts)).map((one) => ({
          ...one,
          ended: [],
          begun: [],
          waiversEnded: [],
        })),
        checklist,
        'institution',
      ),
    },
    units: units.map(({ result, assessment, standing, plan, stretches }): PlanUnit => {
      const worths = assessment === undefined ? new Map<Item, never>() : proofWorths(assessment, checklist);
      return {
        ...readingOf(result),
        plan: plan === undefined ? null : wayOf(plan, 'unit'),
        chosen: programme.chosen.has(result.id),
        footing: standing === undefined ? null : findFooting(standing, checklist),
        overTime: describeStretches(stretches, checklist, 'unit'),
        renewals: findRenewals(stretches, (item) => worths.get(item) ?? NOTHING, until ?? null, checklist, toPoints),
      };
    }),
    ladder: rankUnits(planned).map(({ id, plan }) => {
      total = add(total, plan.cost);
      return { unit: id, cost: toNumber(plan.cost), total: toNumber(total) };
    }),
    acts: findActs(standings, checklist, problems, toPoints),
    programme: {
      cost: toNumber(costOf(programme.steps)),
      proven: programme.proven,
      after: standings.length === 0 ? null : stateAfter(programme.steps),
      parts: partsOf(programme.steps, describe),
    },
    visits:
      input.visits === undefined
        ? null
        : chooseVisits(assessments, checklist, {
            day: asOf,
            findings,
            budget: input.visits === 'all' ? undefined : input.visits,
          }),
    rejected: run.rejected,
    missing: run.missing,
    warnings: run.warnings,
  };

  function stateAfter(steps: readonly Step[]): NonNullable<PlanRun['programme']['after']> {
    const { score, level } = scored(institutionAfter(institution, checklist, steps));
    const byUnit = stepsByUnit(steps);
    const zones: Record<Zone, number> = { green: 0, yellow: 0, red: 0 };
    for (const standing of standings) {
      const taken = byUnit.get(standing.assessment.unit.id) ?? [];
      zones[scored(taken.length === 0 ? measureOf(standing) : measureAfter(standing, checklist, taken)).level.zone]++;
    }
    return { score, zone: level.zone, label: labelOf(level, 'institution'), zones };
  }

  function scored(measure: Measure) {
    return { score: toNumber(scoreOf(measure.point, checklist)), level: levelAt(measure, 'point', checklist) };
  }

  /** What rests on the proof of each item: points of the final scale, and of the sections that levels ask something of. */
  function proofWorths(assessment: Assessment, { root, zones }: Checklist) {
    const tree = measureSection(root, responsesByBasis(assessment, () => null).claimed);
    const asked = askedSections(tree, { zones });
    return new Map(
      shareItems(tree, max).flatMap(({ child: { item, measure }, points }) => {
        if (measure === undefined) return [];
        const part = subtract(measure.point, item.worst);
        const sections = asked.flatMap(({ id, shares }) => {
          const share = shares.get(item);
          return share === undefined ? [] : [[id, multiply(share, part)] as const];
        });
        return [[item, { points: multiply(points, part), sections: new Map(sections) }] as const];
      }),
    );
  }
}

const NOTHING = { points: ZERO, sections: new Map<string, Rational>() };

function settingsOf({ aim, certain, programme, owners, until, costs }: PlanInput): PlanRun['settings'] {
  return {
    aim: {
      kind: aim.kind,
      zone: aim.kind === 'zone' ? aim.zone : null,
      score: aim.kind === 'score' ? toNumber(aim.score) : null,
    },
    certain,
    scope: programme.scope,
    owners: owners ?? null,
    budget: programme.budget === undefined ? null : toNumber(programme.budget),
    green: programme.count ?? null,
    until: until ?? null,
    costs: costs ?? null,
  };
}

function readingOf({ id, name, file, services, score, interval, zone, label, certain }: UnitResult) {
  return { id, name, file, services, score, interval, zone, label, certain };
}

function describeStep(
  { kind, unit, item, section, service, from, to, cost, gain }: Step,
  month: string,
  toPoints: (exact: Rational) => number,
): PlanStep {
  return {
    kind,
    unit,
    item: item.id,
    title: item.title,
    section,
    service,
    from,
    to,
    cost: toNumber(cost),
    gain: toPoints(gain),
    effort: item.effort ?? null,
    owner: item.owner ?? null,
    month,
    remedy: item.remedy ?? null,
    law: item.law,
    evidence: item.evidence?.ask ?? null,
    example: item.evidence?.example ?? null,
  };
}

function describeWay(
  { status, goal, steps, cost, proven, after }: ExactPlan,
  checklist: Checklist,
  audience: 'unit' | 'institution',
  describe: (step: Step) => PlanStep,
): PlanWay {
  const reading = readScore(after, checklist, audience);
  const { score, interval, zone, label } = reading;
  if (score === null || interval === null || zone === null || label === null) throw new Error('a plan without a score');
  return {
    status,
    goal:
      goal === undefined
        ? null
        : {
            min: toNumber(goal.bound),
            zone: goal.level?.zone ?? null,
            label: goal.level === undefined ? null : labelOf(goal.level, audience),
            ...conditionsOf(goal),
          },
    cost: toNumber(cost),
    proven,
    steps: steps.map(describe),
    after: { score, interval, zone, label },
  };
}

/** What the level of a goal asks of sections, in percent. */
function conditionsOf({ level }: Goal): Pick<PlanGoal, 'conditions'> {
  if (level?.require === undefined) return {};
  return {
    conditions: level.require.map(({ section, title, min }) => ({
      section,
      title,
      min: toNumber(multiply(min, whole(100))),
    })),
  };
}

function describeStretches(
  stretches: readonly Stretch[],
  checklist: Checklist,
  audience: 'unit' | 'institution',
): ZoneStretch[] {
  return stretches.map(({ from, score, sections, ended, begun, waiversEnded }, index) => {
    const rounded = roundHalfUp(score, checklist.scale.decimals);
    const level = levelOn({ score, sections }, checklist);
    const next = stretches[index + 1];
    const ids = (items: readonly Item[]) => items.map(({ id }) => id);
    return {
      from,
      until: next === undefined ? null : dayBefore(next.from),
      score: toNumber(rounded),
      zone: level.zone,
      label: labelOf(level, audience),
      ended: ids(ended),
      begun: ids(begun),
      waiversEnded: ids(waiversEnded),
    };
  });
}

/** Steps by month and owner; what has no owner comes last. */
function partsOf(steps: readonly Step[], describe: (step: Step) => PlanStep): ProgrammePart[] {
  const parts = new Map<string, { step: Step; told: PlanStep }[]>();
  for (const step of steps) {
    const told = describe(step);
    const key = JSON.stringify([told.month, told.owner === null, told.owner]);
    parts.set(key, [...(parts.get(key) ?? []), { step, told }]);
  }
  return [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) => {
      const [first] = own;
      const cost = toNumber(costOf(own.map(({ step }) => step)));
      const { month = '', owner = null } = { ...first?.told };
      return [{ month, owner, cost, steps: own.map(({ told }) => told) }];
    });
}
