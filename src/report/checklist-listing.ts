import { Chalk } from 'chalk';
import type { Checklist, Item, Section } from '../model/checklist.ts';
import { toNumber } from '../model/rational.ts';
import type { ReportOptions } from './report-options.ts';
import { drawColumns, wrap } from './text-layout.ts';
import { formatPlain, visible } from './wording.ts';

type ListingOptions = Pick<ReportOptions, 'messages' | 'width' | 'color'>;

/** Widest and narrowest that a listing is drawn. */
const between = (width: number) => Math.max(60, Math.min(120, width));

/** One line a checklist. */
export function renderChecklistList(
  checklists: readonly Checklist[],
  { messages, width, color }: ListingOptions,
): string {
  const { report } = messages;
  const chalk = new Chalk({ level: color });
  const lines = drawColumns<Checklist>(
    [
      { title: report.checklist.id, align: 'left', text: ({ id }) => visible(id) },
      { title: report.checklist.title, align: 'left', flexible: true, text: ({ title }) => visible(title) },
      { title: report.checklist.years, align: 'left', text: ({ years }) => visible(years ?? '') },
      { title: report.columns.item, align: 'right', text: ({ items }) => String(items.length) },
      { title: report.checklist.standing, align: 'left', text: ({ standing }) => report.standings[standing] },
    ],
    checklists,
    between(width),
    chalk.underline,
  );
  return `${lines.join('\n')}\n`;
}

interface Line {
  readonly depth: number;
  readonly node: Section | Item;
  readonly assumed: boolean;
}

/** The tree with weights and answers. */
export function renderChecklist(checklist: Checklist, { messages, width, color }: ListingOptions): string {
  const { report } = messages;
  const chalk = new Chalk({ level: color });
  const room = between(width);
  const lines = flatten(checklist.root, 0);
  const facts = [
    ...(checklist.years === undefined ? [] : [report.year(checklist.years)]),
    report.version(checklist.version),
    report.checklist.items(checklist.items.length),
    report.checklist.scale(formatPlain(toNumber(checklist.scale.max), messages), checklist.scale.decimals),
  ];
  const table = drawColumns<Line>(
    [
      {
        title: report.checklist.id,
        align: 'left',
        text: ({ node, depth }) => `${'  '.repeat(depth)}${visible(node.id)}`,
      },
      { title: report.checklist.title, align: 'left', flexible: true, text: ({ node }) => visible(node.title) },
      {
        title: report.checklist.weight,
        align: 'right',
        text: ({ node, assumed }) => (assumed ? '?' : formatPlain(toNumber(node.weight), messages)),
      },
      {
        title: report.checklist.answers,
        align: 'left',
        text: ({ node }) =>
          node.kind === 'item'
            ? `${visible(node.scale.id)}${node.per === 'service' ? ` ${report.checklist.perService}` : ''}`
            : '',
      },
    ],
    lines,
    room,
    chalk.underline,
  );
  const zones = checklist.zones.levels.map(
    ({ min, zone, label }) => `${formatPlain(toNumber(min), messages)} ${report.zones[zone]} (${visible(label)})`,
  );
  return `${[
    chalk.bold(visible(`${checklist.title} (${checklist.id})`)),
    facts.join(', '),
    '',
    ...table,
    '',
    ...wrap(`${report.checklist.from} ${zones.join(' · ')}`, room),
    ...(lines.some(({ assumed }) => assumed) ? wrap(`?: ${report.checklist.weightAssumed}`, room) : []),
    ...wrap(report.standingLine(report.standingMeaning[checklist.standing]), room),
    ...(checklist.note === undefined ? [] : ['', ...wrap(visible(checklist.note), room)]),
  ].join('\n')}\n`;
}

function flatten(section: Section, depth: number): Line[] {
  return section.children.flatMap((node) => [
    { depth, node, assumed: section.weights === 'assumed' },
    ...(node.kind === 'section' ? flatten(node, depth + 1) : []),
  ]);
}
