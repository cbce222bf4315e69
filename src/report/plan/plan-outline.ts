import type { PlanAct, PlanRun, PlanUnit, PlanWay } from '../../model/plan-run.ts';
import { type Block, filled, type Outline, type Section, type TableBlock } from '../outlines/outline.ts';
import { figure, tableOf } from '../table.ts';
import { goalPhrase, type Medium, type PlanContext, type PlanOptions, planContext } from './plan-words.ts';
import { programmeSection } from './programme-part.ts';
import { footingSection, renewalSection, timeSection } from './time-part.ts';
import { visitLines, visitSections } from './visit-outline.ts';

/** Acts and units of the ladder that a report shows. */
const ACTS_SHOWN = { screen: 5, text: 20 };
const LADDER_SHOWN = 12;

/** A plan as an outline, for what it is read on. */
export function planOutline(plan: PlanRun, medium: Medium, { messages, command }: PlanOptions): Outline {
  const context = planContext(plan, messages);
  const { words } = context;
  const { report } = messages;
  const { visits } = plan;
  const { name, period } = plan.institution;
  const several = plan.units.length > 1;
  const [unit] = plan.units;
  const owner = [name ?? report.unnamedInstitution, ...(period === null ? [] : [report.period(period)])].join(', ');
  return {
    title: visits === null ? words.title : words.visits.title,
    kicker: plan.checklist.title,
    about: [...(several || unit === undefined ? [] : [unit.name]), owner, plan.checklist.title],
    sources: visits === null ? settingLines(context) : visitLines(visits, context),
    headline: null,
    version: plan.tool.version,
    sections: filled([
      ...(visits === null ? stepSections(medium, context) : visitSections(visits, medium, context)),
      {
        heading: words.headings.method,
        onScreen: 'small-print',
        blocks: [
          {
            kind: 'sentences',
            lines: medium === 'screen' ? [`patuh ${plan.tool.version}`] : methodLines(context),
            kept: [report.commandLine(command)],
          },
        ],
      },
    ]),
  };
}

/** What is to be done, and how long it lasts. */
function stepSections(medium: Medium, context: PlanContext): Section[] {
  const { plan, words } = context;
  return [
    ...(plan.units.length > 1
      ? [institutionSection(context), unitSection(context)]
      : plan.units.map((one) => ownSection(one, context))),
    programmeSection(medium, context),
    { heading: words.headings.acts, blocks: [actBlock(plan.acts.slice(0, ACTS_SHOWN[medium]), context)] },
    timeSection(medium, context),
    renewalSection(context),
    footingSection(context),
  ];
}

function settingLines({ plan, words, zone, score, cost, messages }: PlanContext): string[] {
  const { aim, certain, scope, owners, budget, green, until, costs } = plan.settings;
  const goal =
    aim.kind === 'next'
      ? words.aims.next
      : aim.zone !== null
        ? words.aims.zone(zone(aim.zone))
        : words.aims.score(score(aim.score));
  const { report } = messages;
  return [
    `${goal}; ${report.basisLine(report.bases[plan.basis])}; ${plan.asOf}`,
    ...(green === null ? [words.scopes[scope]] : [words.green(green)]),
    costs === null ? words.byEffort : words.costs(costs),
    ...(certain ? [words.aims.certain] : []),
    ...(owners === null ? [] : [words.owners(owners.join(', '))]),
    ...(budget === null ? [] : [words.budget(cost(budget))]),
    ...(until === null ? [] : [words.until(until)]),
    ...(plan.institution.complete ? [] : [words.incomplete]),
  ];
}

function institutionSection(context: PlanContext): Section {
  const { plan, words, score, zone } = context;
  const { institution, ladder } = plan;
  const shown = ladder.slice(0, LADDER_SHOWN).map(({ total }, index) => words.ladder(index + 1, context.cost(total)));
  return {
    heading: words.headings.institution,
    blocks: [
      {
        kind: 'sentences',
        lines: [
          ...(institution.score === null ? [] : [words.state(score(institution.score), zone(institution.zone))]),
          ...(institution.plan === null ? [] : wayLines(institution.plan, context)),
          ...(shown.length === 0 ? [] : [`${words.ladderIntro}: ${shown.join(', ')}.`]),
        ],
      },
    ],
  };
}

/** A unit that is alone. */
function ownSection(unit: PlanUnit, context: PlanContext): Section {
  const { words, score, zone, messages } = context;
  const state = unit.score === null ? `${messages.report.notScored}.` : words.state(score(unit.score), zone(unit.zone));
  const way = unit.plan === null ? [] : wayLines(unit.plan, context);
  return { heading: words.headings.units, blocks: [{ kind: 'sentences', lines: [state, ...way] }] };
}

function wayLines(way: PlanWay, context: PlanContext): string[] {
  const { words, score, zone, cost } = context;
  const { goal, status, steps, after, proven } = way;
  if (goal === null) return [words.best];
  const phrase = goalPhrase(goal, context);
  if (status === 'there') return [words.there(phrase)];
  if (status === 'out of reach') return [words.outOfReach(phrase)];
  const units = new Set(steps.map(({ unit }) => unit)).size;
  return [
    words.way(phrase, cost(way.cost), steps.length, units, score(after.score), zone(after.zone)),
    ...(proven ? [] : [words.unproven]),
  ];
}

function unitSection(context: PlanContext): Section {
  const { plan, words, score, zone, cost } = context;
  const { columns: titles } = words;
  const goalText = (goal: PlanWay['goal']) =>
    goal === null ? '' : goal.zone === null ? score(goal.min) : zone(goal.zone);
  const costText = (way: PlanWay) =>
    way.status === 'planned' ? cost(way.cost) : way.status === 'there' ? words.thereShort : words.outOfReachShort;
  const block: TableBlock = {
    kind: 'table',
    leading: 'unit',
    graded: 'zone',
    table: tableOf(
      plan.units,
      {
        unit: [titles.unit, ({ name }) => name],
        score: [titles.score, (unit) => score(unit.score), 'right'],
        zone: [titles.zone, (unit) => zone(unit.zone)],
        goal: [titles.goal, ({ plan: way }) => goalText(way?.goal ?? null)],
        cost: [titles.cost, ({ plan: way }) => (way === null ? '' : costText(way)), 'right'],
        steps: [titles.steps, ({ plan: way }) => (way?.status === 'planned' ? figure(way.steps.length) : ''), 'right'],
        after: [titles.after, ({ plan: way }) => (way?.status === 'planned' ? score(way.after.score) : ''), 'right'],
      },
      (unit) => ({ zone: unit.zone }),
    ),
  };
  return { heading: words.headings.units, blocks: [block] };
}

function actBlock(acts: readonly PlanAct[], { words, score, cost, nameOf }: PlanContext): Block {
  const { columns: titles } = words;
  return {
    kind: 'table',
    leading: 'item',
    onScreen: ['item', 'owner', 'units', 'points', 'moved', 'cost'],
    table: tableOf(acts, {
      item: [titles.item, ({ title }) => title],
      owner: [titles.owner, ({ owner }) => owner ?? ''],
      units: [titles.units, ({ units }) => figure(units.length), 'right'],
      points: [titles.points, ({ points }) => `+${score(points)}`, 'right'],
      moved: [titles.moved, ({ moved }) => figure(moved.length), 'right'],
      names: ['', ({ moved }) => moved.map(nameOf).join(', ')],
      cost: [titles.cost, (act) => cost(act.cost), 'right'],
    }),
  };
}

function methodLines({ plan, words, messages }: PlanContext): string[] {
  const { id, version } = plan.checklist;
  const ofSteps = [
    ...(plan.settings.costs === null ? words.method : [words.methodCosts, ...words.method.slice(1)]),
    ...(plan.settings.certain ? [words.methodCertain] : []),
    words.numbers,
  ];
  return [
    ...(plan.visits === null ? ofSteps : words.visits.method),
    messages.report.instrumentLine(id, version, null),
    `patuh ${plan.tool.version}`,
  ];
}
