import type { PlanAct, PlanRun, PlanUnit, PlanWay } from '../../model/plan-run.ts';
import { type Block, filled, type Outline, type Section, type TableBlock } from '../outlines/outline.ts';
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
  const block: TableBlock = {
    kind: 'table',
    leading: 'unit',
    graded: 'zone',
    table: {
      columns: [
        { key: 'unit', title: titles.unit, align: 'left' },
        { key: 'score', title: titles.score, align: 'right' },
        { key: 'zone', title: titles.zone, align: 'left' },
        { key: 'goal', title: titles.goal, align: 'left' },
        { key: 'cost', title: titles.cost, align: 'right' },
        { key: 'steps', title: titles.steps, align: 'right' },
        { key: 'after', title: titles.after, align: 'right' },
      ],
      rows: plan.units.map((unit) => {
        const way = unit.plan;
        const planned = way?.status === 'planned' ? way : undefined;
        const goal = way?.goal ?? null;
        return {
          zone: unit.zone,
          cells: {
            unit: unit.name,
            score: score(unit.score),
            zone: zone(unit.zone),
            goal: goal === null ? '' : goal.zone === null ? score(goal.min) : zone(goal.zone),
            cost:
              planned !== undefined
                ? cost(planned.cost)
                : way === null
                  ? ''
                  : way.status === 'there'
                    ? words.thereShort
                    : words.outOfReachShort,
            steps: planned === undefined ? '' : String(planned.steps.length),
            after: planned === undefined ? '' : score(planned.after.score),
          },
          numbers: planned === undefined ? {} : { steps: planned.steps.length },
        };
      }),
    },
  };
  return { heading: words.headings.units, blocks: [block] };
}

function actBlock(acts: readonly PlanAct[], { words, score, cost, nameOf }: PlanContext): Block {
  const { columns: titles } = words;
  return {
    kind: 'table',
    leading: 'item',
    onScreen: ['item', 'owner', 'units', 'points', 'moved', 'cost'],
    table: {
      columns: [
        { key: 'item', title: titles.item, align: 'left' },
        { key: 'owner', title: titles.owner, align: 'left' },
        { key: 'units', title: titles.units, align: 'right' },
        { key: 'points', title: titles.points, align: 'right' },
        { key: 'moved', title: titles.moved, align: 'right' },
        { key: 'names', title: '', align: 'left' },
        { key: 'cost', title: titles.cost, align: 'right' },
      ],
      rows: acts.map((act) => ({
        cells: {
          item: act.title,
          owner: act.owner ?? '',
          units: String(act.units.length),
          points: `+${score(act.points)}`,
          moved: String(act.moved.length),
          names: act.moved.map(nameOf).join(', '),
          cost: cost(act.cost),
        },
        numbers: { units: act.units.length, moved: act.moved.length },
      })),
    },
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
