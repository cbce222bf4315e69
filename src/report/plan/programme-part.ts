import type { PlanStep, ProgrammePart } from '../../model/plan-run.ts';
import type { Block, Section } from '../outlines/outline.ts';
import { type Table, tableOf } from '../table.ts';
import { changePhrase, dayPhrase, type Medium, type PlanContext } from './plan-words.ts';

/** What is to be done, by month and helper; of several units a screen shows how many have each item to do. */
export function programmeSection(medium: Medium, context: PlanContext): Section {
  const { plan, words } = context;
  const { parts } = plan.programme;
  const several = plan.units.length > 1;
  return {
    heading: words.headings.programme,
    blocks: [
      { kind: 'sentences', lines: summary(context) },
      ...parts.flatMap((part): Block[] => [
        {
          kind: 'subheading',
          text: words.partHeading(dayPhrase(part.month, context), part.owner ?? words.noOwner, context.cost(part.cost)),
        },
        {
          kind: 'table',
          leading: 'item',
          onScreen: several ? ['item', 'units', 'steps', 'cost'] : ['item', 'change', 'cost', 'points'],
          onPaper: [...(several ? ['unit'] : []), 'item', 'change', 'remedy', 'law', 'evidence', 'cost', 'points'],
          table: medium === 'screen' && several ? itemTable(part, context) : stepTable(part, context),
        },
      ]),
    ],
  };
}

/** A row for each item, over all units. */
function itemTable({ steps }: ProgrammePart, { words, cost }: PlanContext): Table {
  const { columns: titles } = words;
  const rows = new Map<string, PlanStep[]>();
  for (const step of steps) rows.set(step.item, [...(rows.get(step.item) ?? []), step]);
  return tableOf([...rows.values()], {
    item: [titles.item, ([first]) => first?.title ?? ''],
    units: [titles.units, (own) => String(new Set(own.map(({ unit }) => unit)).size), 'right'],
    steps: [titles.steps, (own) => String(own.length), 'right'],
    cost: [titles.cost, (own) => cost(totalCost(own)), 'right'],
  });
}

/** What steps cost together; costs have two decimals at most. */
function totalCost(steps: readonly PlanStep[]): number {
  return Math.round(steps.reduce((sum, step) => sum + step.cost, 0) * 100) / 100;
}

function summary({ plan, words, cost, score, zone }: PlanContext): string[] {
  const { after, cost: total, parts, proven } = plan.programme;
  const steps = parts.reduce((count, part) => count + part.steps.length, 0);
  if (after === null || steps === 0) return [words.nothingToDo];
  const zones = Object.entries(after.zones).map(([one, count]) => `${count} ${zone(one as keyof typeof after.zones)}`);
  return [
    plan.units.length > 1
      ? words.programme(cost(total), steps, score(after.score), zone(after.zone), zones.join(', '))
      : words.programmeOfOne(cost(total), steps),
    ...(proven ? [] : [words.unproven]),
  ];
}

/** A row for each item of a unit, its services together where they go the same way. */
function stepTable({ steps }: ProgrammePart, context: PlanContext): Table {
  const { words, cost, score, nameOf } = context;
  const { columns: titles } = words;
  const rows = new Map<string, PlanStep[]>();
  for (const step of steps) {
    const key = JSON.stringify([step.unit, step.item, changePhrase(step, context)]);
    rows.set(key, [...(rows.get(key) ?? []), step]);
  }
  const merged = [...rows.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ ...first, own, total: totalCost(own) }];
  });
  const services = (own: readonly PlanStep[]) => own.flatMap(({ service }) => service?.name ?? []).join(', ');
  return tableOf(merged, {
    unit: [titles.unit, ({ unit }) => nameOf(unit)],
    item: [titles.item, ({ title, own }) => (services(own) === '' ? title : `${title} (${services(own)})`)],
    change: [titles.change, (step) => changePhrase(step, context)],
    remedy: [titles.remedy, ({ remedy }) => remedy ?? ''],
    law: [titles.law, ({ law }) => law.join('; ')],
    evidence: [titles.evidence, ({ evidence, example }) => [evidence, example].flatMap((one) => one ?? []).join('. ')],
    cost: [titles.cost, ({ total }) => ({ text: cost(total), number: total }), 'right'],
    points: [titles.points, ({ own }) => score(own.reduce((sum, step) => sum + step.gain, 0)), 'right'],
  });
}
