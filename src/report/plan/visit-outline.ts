import type { VisitAnswer, VisitPlan, VisitUnit } from '../../model/visit-plan.ts';
import type { Block, Section, TableBlock } from '../outlines/outline.ts';
import { figure, tableOf } from '../table.ts';
import type { Medium, PlanContext } from './plan-words.ts';

/** Answers of one unit that a screen shows. */
const ANSWERS_SHOWN = 12;

/** What is said of visits above all else: what is open, and how many answers may be checked. */
export function visitLines({ budget }: VisitPlan, { plan, words }: PlanContext): string[] {
  return [
    `${words.visits.about}; ${plan.asOf}`,
    budget === null ? words.visits.noBudget : words.visits.budget(budget),
    ...(plan.institution.complete ? [] : [words.incomplete]),
  ];
}

/** Where to look first: what it settles, unit by unit, and the answers to check. */
export function visitSections(visits: VisitPlan, medium: Medium, context: PlanContext): Section[] {
  const { headings } = context.words.visits;
  return [
    { heading: headings.result, blocks: [{ kind: 'sentences', lines: resultLines(visits, context) }] },
    { heading: headings.units, blocks: [unitBlock(visits, context)] },
    { heading: headings.answers, blocks: visits.units.flatMap((unit) => answerBlocks(unit, visits, medium, context)) },
  ];
}

function resultLines({ needed, settledNow, settled, units, answers }: VisitPlan, { words }: PlanContext): string[] {
  const { visits: texts } = words;
  if (needed === 0) return [texts.nothingOpen];
  return [
    texts.settledNow(settledNow, units.length),
    ...(answers.length === 0 ? [] : [texts.settled(answers.length, settled, units.length)]),
    texts.needed(needed),
  ];
}

function unitBlock({ units }: VisitPlan, { words, nameOf, score, zone }: PlanContext): TableBlock {
  const { columns: titles, ...texts } = words.visits;
  return {
    kind: 'table',
    leading: 'unit',
    table: tableOf(units, {
      unit: [words.columns.unit, ({ unit }) => nameOf(unit)],
      range: [
        titles.range,
        ({ interval: [low, high] }) => (low === high ? score(low) : texts.fromTo(score(low), score(high))),
        'right',
      ],
      zones: [
        titles.zones,
        ({ zones: [lower, higher] }) => (lower === higher ? zone(lower) : texts.fromTo(zone(lower), zone(higher))),
      ],
      open: [titles.open, ({ open }) => figure(open), 'right'],
      needed: [titles.needed, ({ needed }) => figure(needed), 'right'],
      ifConfirmed: [titles.ifConfirmed, ({ ifConfirmed }) => figure(ifConfirmed), 'right'],
      checked: [titles.checked, ({ checked }) => figure(checked), 'right'],
      settled: [titles.settled, ({ settled }) => (settled ? texts.yes : texts.no)],
    }),
  };
}

function answerBlocks(
  { unit, settled }: VisitUnit,
  { answers }: VisitPlan,
  medium: Medium,
  { words, nameOf, score }: PlanContext,
): Block[] {
  const { columns, visits: texts } = words;
  const own = answers.filter((answer) => answer.unit === unit);
  if (own.length === 0) return [];
  const shown = medium === 'screen' ? own.slice(0, ANSWERS_SHOWN) : own;
  const more = own.length - shown.length;
  return [
    { kind: 'subheading', text: texts.unit(nameOf(unit), settled) },
    {
      kind: 'table',
      leading: 'item',
      onScreen: ['item', 'claim', 'points'],
      onPaper: ['item', 'claim', 'points', 'evidence'],
      table: tableOf(shown, {
        item: [columns.item, answerName],
        claim: [texts.columns.claim, ({ claim }) => claim ?? words.noAnswer],
        points: [texts.columns.points, ({ points }) => score(points), 'right'],
        evidence: [columns.evidence, ({ evidence }) => evidence ?? ''],
      }),
    },
    ...(more === 0 ? [] : [{ kind: 'note' as const, text: texts.more(more) }]),
  ];
}

/** The item, and for which service. */
function answerName({ title, service }: VisitAnswer): string {
  return service === null ? title : `${title} (${service.name})`;
}
