import type { PlanStep, ProgrammePart } from '../../model/plan-run.ts';
import type { Block, Section } from '../outlines/outline.ts';
import type { Table } from '../tables.ts';
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
  return {
    columns: [
      { key: 'item', title: titles.item, align: 'left' },
      { key: 'units', title: titles.units, align: 'right' },
      { key: 'steps', title: titles.steps, align: 'right' },
      { key: 'cost', title: titles.cost, align: 'right' },
    ],
    rows: [...rows.values()].map((own) => ({
      cells: {
        item: own[0]?.title ?? '',
        units: String(new Set(own.map(({ unit }) => unit)).size),
        steps: String(own.length),
        cost: cost(totalCost(own)),
      },
    })),
  };
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
  return {
    columns: [
      { key: 'unit', title: titles.unit, align: 'left' },
      { key: 'item', title: titles.item, align: 'left' },
      { key: 'change', title: titles.change, align: 'left' },
      { key: 'remedy', title: titles.remedy, align: 'left' },
      { key: 'law', title: titles.law, align: 'left' },
      { key: 'evidence', title: titles.evidence, align: 'left' },
      { key: 'cost', title: titles.cost, align: 'right' },
      { key: 'points', title: titles.points, align: 'right' },
    ],
    rows: [...rows.values()].flatMap((own) => {
      const [first] = own;
      if (first === undefined) return [];
      const services = own.flatMap(({ service }) => service?.name ?? []);
      const proof = [first.evidence, first.example].flatMap((one) => one ?? []);
      const total = totalCost(own);
      const gain = own.reduce((sum, step) => sum + step.gain, 0);
      return [
        {
          cells: {
            unit: nameOf(first.unit),
            item: services.length === 0 ? first.title : `${first.title} (${services.join(', ')})`,
            change: changePhrase(first, context),
            remedy: first.remedy ?? '',
            law: first.law.join('; '),
            evidence: proof.join('. '),
            cost: cost(total),
            points: score(gain),
          },
          numbers: { cost: total },
        },
      ];
    }),
  };
}
