import type { AnswerScale, Checklist, Item, Section } from '../model/checklist.ts';
import { type Rational, toNumber } from '../model/rational.ts';
import { escapeMarkdown } from './markdown-text.ts';
import type { Messages } from './messages/messages.ts';
import { formatPlain, zoneWord } from './wording.ts';

/** An instrument's page: everything that its file says, for people. `file` is the name to say it was made from. */
export function renderChecklistDocs(checklist: Checklist, file: string, messages: Messages): string {
  const { report } = messages;
  const texts = report.checklist;
  const number = (value: Rational) => formatPlain(toNumber(value), messages);
  const facts = [
    `\`${checklist.id}\``,
    report.version(checklist.version),
    ...(checklist.years === undefined ? [] : [report.year(checklist.years)]),
    texts.items(checklist.items.length),
    report.standings[checklist.standing],
  ];
  const lines = [
    `# ${escapeMarkdown(checklist.title)}`,
    '',
    `<!-- ${texts.generated(file).replaceAll('--', '')} -->`,
    '',
    facts.map((fact) => (fact.startsWith('`') ? fact : escapeMarkdown(fact))).join(' · '),
    '',
    ...(checklist.note === undefined ? [] : [escapeMarkdown(checklist.note), '']),
    `## ${texts.zones}`,
    '',
    `${texts.scale(number(checklist.scale.max), checklist.scale.decimals)}. ${texts.howToRead}`,
    '',
    `| ${texts.from} | ${report.columns.zone} | ${report.columns.label} |`,
    '|---:|---|---|',
    ...checklist.zones.levels.map(
      ({ min, zone, label }) => `| ${number(min)} | ${zoneWord(zone, messages)} | ${escapeMarkdown(label)} |`,
    ),
    '',
    `${report.rollupLine(report.rollups[checklist.rollup])}.`,
    '',
    ...checklist.zones.disputed.flatMap(({ above, below, note }) => [
      `**${texts.disputed}, ${number(above)}–${number(below)}:** ${escapeMarkdown(note)}`,
      '',
    ]),
    `## ${texts.answers}`,
    '',
    ...checklist.answers.map((scale) => `- \`${scale.id}\`: ${describeScale(scale, messages)}`),
    '',
    ...sectionLines(checklist.root, 2, checklist, messages),
    `## ${texts.sources}`,
    '',
    ...checklist.sources.map(({ title, status, url, note }) => {
      const name = url === undefined ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](<${url}>)`;
      return `- ${name}: ${report.standings[status]}.${note === undefined ? '' : ` ${escapeMarkdown(note)}`}`;
    }),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function describeScale(scale: AnswerScale, messages: Messages): string {
  const { checklist: texts } = messages.report;
  const number = (value: Rational) => formatPlain(toNumber(value), messages);
  if (scale.kind === 'number') return texts.number(number(scale.min), number(scale.max));
  return scale.choices
    .map(({ answer, points, also }) => {
      const others = also.length === 0 ? '' : `; ${texts.also}: ${also.map(escapeMarkdown).join(', ')}`;
      return `**${escapeMarkdown(answer)}** (${number(points)}${others})`;
    })
    .join(', ');
}

function sectionLines(section: Section, level: number, checklist: Checklist, messages: Messages): string[] {
  const { checklist: texts } = messages.report;
  return section.children.flatMap((child) => {
    const weight =
      section.weights === 'assumed' ? '' : ` (${texts.weightOf(formatPlain(toNumber(child.weight), messages))})`;
    const heading = `${'#'.repeat(Math.min(level, 6))} ${escapeMarkdown(child.title)}${weight}`;
    if (child.kind === 'item') return [heading, '', ...itemLines(child, messages), ''];
    return [
      heading,
      '',
      ...(child.weights === 'assumed' ? [`*${texts.weightAssumed}*`, ''] : []),
      ...(child.guidance === undefined ? [] : [escapeMarkdown(child.guidance), '']),
      ...sectionLines(child, level + 1, checklist, messages),
    ];
  });
}

function itemLines(item: Item, messages: Messages): string[] {
  const { checklist: texts, columns } = messages.report;
  const tags = [
    `\`${item.id}\``,
    ...(item.code === undefined ? [] : [`${texts.code} ${escapeMarkdown(item.code)}`]),
    item.per === 'service' ? texts.perService : texts.perUnit,
    `${texts.answers.toLowerCase()} \`${item.scale.id}\``,
    ...(item.severity === undefined ? [] : [texts.severityOf(item.severity)]),
    ...(item.effort === undefined ? [] : [texts.effortOf(item.effort)]),
    ...(item.na ? [texts.notApplicable] : []),
  ];
  const evidence =
    item.evidence === undefined
      ? undefined
      : [
          item.evidence.ask,
          item.evidence.required ? texts.required : '',
          item.evidence.valid === undefined ? '' : texts.valid(item.evidence.valid),
        ]
          .filter((part) => part !== '')
          .join('; ');
  const facts: readonly (readonly [string, string | undefined])[] = [
    [texts.guidance, item.guidance],
    [columns.evidence, evidence],
    [columns.remedy, item.remedy],
    [columns.law, item.law.length === 0 ? undefined : item.law.join('; ')],
    [columns.owner, item.owner],
  ];
  return [
    tags.join(' · '),
    '',
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`- **${name}:** ${escapeMarkdown(value)}`])),
  ];
}
