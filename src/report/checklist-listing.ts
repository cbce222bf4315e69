import { Chalk } from 'chalk';
import type { Checklist, Item, Section } from '../model/checklist.ts';
import { isInformational } from '../model/informational.ts';
import { toNumber } from '../model/rational.ts';
import { visible } from '../text/visible.ts';
import { wrap } from '../text/wrap-text.ts';
import { ownColors } from './checklist-docs.ts';
import type { ReportOptions } from './report-options.ts';
import { drawBorderedTable } from './terminal/draw-table.ts';
import { formatPlain } from './wording.ts';

type ListingOptions = Pick<ReportOptions, 'messages' | 'width' | 'color'>;

/** Widest and narrowest that a listing is drawn. */
const between = (width: number) => Math.max(60, Math.min(120, width));

/** The topics that items may carry. */
export function renderTopics({ messages, width }: ListingOptions): string {
  const { report, further } = messages;
  return `${drawBorderedTable([report.checklist.id, further.topic], Object.entries(further.topicTitles), 1, between(width))}\n`;
}

/** One row a checklist. */
export function renderChecklistList(checklists: readonly Checklist[], { messages, width }: ListingOptions): string {
  const { report } = messages;
  const { id, title, years, standing } = report.checklist;
  const rows = checklists.map((checklist) => [
    visible(checklist.id),
    visible(checklist.title),
    visible(checklist.years ?? ''),
    String(checklist.items.length),
    report.standings[checklist.standing],
  ]);
  return `${drawBorderedTable([id, title, years, report.columns.item, standing], rows, 1, between(width))}\n`;
}

interface Line {
  readonly depth: number;
  readonly node: Section | Item;
  readonly assumed: boolean;
  readonly informational: boolean;
}

/** The tree with weights and answers. */
export function renderChecklist(checklist: Checklist, { messages, width, color }: ListingOptions): string {
  const { report, further } = messages;
  const chalk = new Chalk({ level: color });
  const room = between(width);
  const lines = flatten(checklist.root, 0);
  const facts = [
    report.checklist.scale(formatPlain(toNumber(checklist.scale.max), messages), checklist.scale.decimals),
    ...(checklist.years === undefined ? [] : [report.year(checklist.years)]),
    report.version(checklist.version),
    report.checklist.items(checklist.items.length),
  ];
  const rows = lines.map(({ node, depth, assumed, informational }) => [
    `${'  '.repeat(depth)}${visible(node.id)}`,
    visible(node.title),
    assumed ? '?' : informational ? further.informational : formatPlain(toNumber(node.weight), messages),
    node.kind === 'section'
      ? ''
      : `${visible(node.scale.id)}${node.per === 'service' ? ` ${report.checklist.perService}` : ''}`,
  ]);
  const head = [report.checklist.id, report.columns.item, report.checklist.weight, report.checklist.answers];
  const zones = checklist.zones.levels.map(
    ({ min, zone, label, institution }) =>
      `${formatPlain(toNumber(min), messages)} ${report.zones[zone]} (${visible([label, ...(institution === undefined ? [] : [`${further.forInstitution.toLowerCase()}: ${institution}`])].join('; '))})`,
  );
  return `${[
    chalk.bold(visible(`${checklist.title} (${checklist.id})`)),
    facts.join(', '),
    '',
    drawBorderedTable(head, rows, 1, room),
    '',
    ...wrap(`${report.checklist.from} ${zones.join(' · ')}`, room),
    ...(lines.some(({ assumed }) => assumed) ? wrap(`?: ${report.checklist.weightAssumed}`, room) : []),
    ...(lines.some(({ informational }) => informational)
      ? wrap(`${further.informational}: ${further.informationalMeaning}`, room)
      : []),
    ...ownColors(checklist, messages).flatMap((line) => wrap(visible(line), room)),
    ...(checklist.order === 'severity' ? wrap(further.orderLine, room) : []),
    ...wrap(report.standingLine(report.standingMeaning[checklist.standing]), room),
    ...(checklist.note === undefined ? [] : ['', ...wrap(visible(checklist.note), room)]),
  ].join('\n')}\n`;
}

function flatten(section: Section, depth: number): Line[] {
  return section.children.flatMap((node) => [
    {
      depth,
      node,
      assumed: section.weights === 'assumed',
      informational: node.kind === 'item' && isInformational(node, section),
    },
    ...(node.kind === 'section' ? flatten(node, depth + 1) : []),
  ]);
}
