import type { Messages } from '../messages/messages.ts';
import type { AnswerScale, Checklist, Item, Section } from '../model/checklist.ts';
import { isInformational } from '../model/informational.ts';
import { type Rational, toNumber } from '../model/rational.ts';
import { describeScale, ladderLines, ownScales } from './answer-scales.ts';
import { colorSentence } from './describe-further.ts';
import { escapeMarkdown } from './markdown-text.ts';
import { formatPlain, zoneWord } from './wording.ts';

/** An instrument's page: everything that its file says, for people. `file` is the name to say it was made from. */
export function renderChecklistDocs(checklist: Checklist, file: string, messages: Messages): string {
  const { report } = messages;
  const texts = report.checklist;
  const number = (value: Rational) => formatPlain(toNumber(value), messages);
  const own = ownScales(checklist);
  const shared = checklist.answers.filter((scale) => !own.has(scale));
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
    ...levelTable(checklist, messages),
    '',
    ...ownColors(checklist, messages).flatMap((line) => [`${escapeMarkdown(line)}.`, '']),
    `${report.rollupLine(report.rollups[checklist.rollup])}.`,
    '',
    ...(checklist.order === 'severity' ? [`${messages.further.orderLine}.`, ''] : []),
    ...additionLines(checklist, messages),
    ...checklist.zones.disputed.flatMap(({ above, below, note }) => [
      `**${texts.disputed}, ${number(above)}–${number(below)}:** ${escapeMarkdown(note)}`,
      '',
    ]),
    ...(shared.length === 0
      ? []
      : [
          `## ${texts.answers}`,
          '',
          ...shared.map((scale) => `- \`${scale.id}\`: ${describeScale(scale, messages)}`),
          '',
        ]),
    ...sectionLines(checklist.root, 2, own, messages),
    `## ${texts.sources}`,
    '',
    ...checklist.sources.map(({ title, status, url, note }) => {
      const name = url === undefined ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](<${url}>)`;
      return `- ${name}: ${report.standings[status]}.${note === undefined ? '' : ` ${escapeMarkdown(note)}`}`;
    }),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The levels; with what an institution is called where that differs anywhere. */
function levelTable({ zones: { levels } }: Checklist, messages: Messages): string[] {
  const { report, further } = messages;
  const differ = levels.some(({ institution }) => institution !== undefined);
  const line = (cells: readonly string[], institution: string) =>
    `| ${[...cells, ...(differ ? [institution] : [])].join(' | ')} |`;
  return [
    line([report.checklist.from, report.columns.zone, report.columns.label], further.forInstitution),
    differ ? '|---:|---|---|---|' : '|---:|---|---|',
    ...levels.map(({ min, zone, label, institution }) =>
      line(
        [formatPlain(toNumber(min), messages), zoneWord(zone, messages), escapeMarkdown(label)],
        escapeMarkdown(institution ?? label),
      ),
    ),
  ];
}

/** That the colours are not the instrument's; nothing where they are. */
export function ownColors({ id, zones: { colors }, sources }: Checklist, messages: Messages): string[] {
  if (colors === undefined) return [];
  const source = sources.find((one) => one.id === colors.source);
  return [
    colorSentence(id, { ...colors, source: source?.title ?? null, standing: source?.status ?? 'assumption' }, messages),
  ];
}

/** The words that answers add to a label. */
function additionLines({ additions = [] }: Checklist, { further }: Messages): string[] {
  if (additions.length === 0) return [];
  return [
    `${further.additions}:`,
    '',
    ...additions.map(
      ({ label, item, answer }) =>
        `- ${further.addition(escapeMarkdown(label), `\`${item}\``, `\u201c${escapeMarkdown(answer)}\u201d`)}`,
    ),
    '',
  ];
}

function sectionLines(section: Section, level: number, own: ReadonlySet<AnswerScale>, messages: Messages): string[] {
  const { further } = messages;
  const { checklist: texts } = messages.report;
  return section.children.flatMap((child) => {
    const informational = child.kind === 'item' && isInformational(child, section);
    const weight =
      section.weights === 'assumed'
        ? ''
        : ` (${informational ? further.informationalMeaning : texts.weightOf(formatPlain(toNumber(child.weight), messages))})`;
    const heading = `${'#'.repeat(Math.min(level, 6))} ${escapeMarkdown(child.title)}${weight}`;
    if (child.kind === 'item') return [heading, '', ...itemLines(child, own.has(child.scale), messages), ''];
    return [
      heading,
      '',
      ...(child.weights === 'assumed' ? [`*${texts.weightAssumed}*`, ''] : []),
      ...(child.provisional === true ? [`*${further.provisionalSection}*`, ''] : []),
      ...(child.guidance === undefined ? [] : [escapeMarkdown(child.guidance), '']),
      ...sectionLines(child, level + 1, own, messages),
    ];
  });
}

function itemLines(item: Item, ownScale: boolean, messages: Messages): string[] {
  const { checklist: texts, columns } = messages.report;
  const tags = [
    `\`${item.id}\``,
    ...(item.code === undefined ? [] : [`${texts.code} ${escapeMarkdown(item.code)}`]),
    item.per === 'service' ? texts.perService : texts.perUnit,
    ...(ownScale ? [] : [`${texts.answers.toLowerCase()} \`${item.scale.id}\``]),
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
    [
      messages.further.topics,
      item.topics?.map((topic) => `${messages.further.topicTitles[topic]} (${topic})`).join('; '),
    ],
  ];
  return [
    tags.join(' · '),
    '',
    ...(ownScale ? ladderLines(item.scale, messages) : []),
    ...facts.flatMap(([name, value]) => (value === undefined ? [] : [`- **${name}:** ${escapeMarkdown(value)}`])),
  ];
}
