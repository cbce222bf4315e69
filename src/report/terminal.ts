import type { ChalkInstance } from 'chalk';
import { Chalk } from 'chalk';
import type { Zone } from '../model/checklist.ts';
import type { Gap, InstitutionResult, Run, UnitResult } from '../model/run.ts';
import type { ReportOptions } from './formats.ts';
import { methodLines, violationLine } from './markdown.ts';
import type { Messages } from './messages/messages.ts';
import { answerWord, institutionGapTable, orderUnits } from './tables.ts';
import { drawColumns, fit, type TextColumn, wrap } from './text-layout.ts';
import { certaintySentence, formatPlain, scoreFormat, visible, zoneWord } from './wording.ts';

/** How a report is drawn on this terminal. */
interface Pen {
  readonly chalk: ChalkInstance;
  readonly zone: Readonly<Record<Zone, (text: string) => string>>;
  readonly width: number;
  readonly full: string;
  readonly empty: string;
  readonly rule: string;
  readonly marker: string;
  readonly bound: string;
}

/** Gaps shown of an institution, where nobody asks for more: what fits on a screen. */
const INSTITUTION_GAPS = 5;
/** Widest that lines of text grow: beyond, they are hard to read. */
const WIDEST = 120;
const NARROWEST = 60;

function takePen({ color, unicode, width }: ReportOptions): Pen {
  const chalk = new Chalk({ level: color });
  const glyphs = unicode
    ? { full: '█', empty: '░', rule: '─', marker: '●', bound: '┼' }
    : { full: '#', empty: '.', rule: '-', marker: 'o', bound: '|' };
  return {
    chalk,
    zone: { green: chalk.green, yellow: chalk.yellow, red: chalk.red },
    width: Math.max(NARROWEST, Math.min(WIDEST, width)),
    ...glyphs,
  };
}

/** One screen for an institution; everything about a unit that stands alone. */
export function renderTerminal(run: Run, options: ReportOptions): string {
  const pen = takePen(options);
  const [unit] = run.units;
  const alone = run.units.length === 1 && run.rejected.length === 0 && run.missing.length === 0;
  const lines =
    alone && unit !== undefined ? unitReport(unit, run, options, pen) : institutionReport(run, options, pen);
  const foot = methodLines(run, options.messages).flatMap((line) => wrap(visible(line), pen.width - 2, '  '));
  return `${[...lines, ...gateLines(run, options, pen), '', ...foot.map((line) => pen.chalk.dim(line))].join('\n')}\n`;
}

function institutionReport(run: Run, options: ReportOptions, pen: Pen): string[] {
  const { institution } = run;
  const { report } = options.messages;
  const name = institution.name ?? report.unnamedInstitution;
  const period = institution.period === null ? '' : `, ${report.period(institution.period)}`;
  return [
    ...titleLines(name + period, run, pen),
    ...(institution.score === null ? [`  ${report.nothingScored}`] : scoreLines(institution, run, options, pen)),
    '',
    ...zoneLines(institution, options.messages, pen),
    '',
    ...completenessLines(run, options, pen),
    ...(run.units.length === 0 ? [] : ['', ...unitLines(run, options, pen)]),
    ...(institution.gaps.length === 0 ? [] : ['', ...institutionGapLines(run, options, pen)]),
  ];
}

function unitReport(unit: UnitResult, run: Run, options: ReportOptions, pen: Pen): string[] {
  const { report } = options.messages;
  const { name, period } = run.institution;
  const owner = [name, period === null ? null : report.period(period)].filter((part) => part !== null).join(', ');
  return [
    ...titleLines(unit.name, run, pen, owner),
    ...(unit.score === null ? [`  ${report.notScored}`] : scoreLines(unit, run, options, pen)),
    '',
    ...sectionLines(unit, run, options, pen),
    '',
    ...gapLines(unit, run, options, pen),
  ];
}

function titleLines(title: string, run: Run, pen: Pen, owner = ''): string[] {
  const lines = wrap(visible(title), pen.width).map((line) => pen.chalk.bold(line));
  const instrument = run.checklist === null ? '' : `${run.checklist.title} (${run.checklist.id})`;
  const below = [owner, instrument].filter((part) => part !== '').flatMap((part) => wrap(visible(part), pen.width));
  return [...lines, ...below.map((line) => pen.chalk.dim(line)), ''];
}

/** Score, zone and label; the scale with its bounds; what is certain. */
function scoreLines(result: InstitutionResult | UnitResult, run: Run, options: ReportOptions, pen: Pen): string[] {
  const { messages } = options;
  const { zone, score } = result;
  if (zone === null || score === null) return [];
  const paint = pen.zone[zone];
  const word = messages.report.zone(zoneWord(zone, messages)).toUpperCase();
  const near = result.nearBound ? wrap(`${messages.report.nearBound}.`, pen.width - 2, '  ') : [];
  return [
    `  ${pen.chalk.bold(paint(scoreFormat(run, messages)(score)))}   ${pen.chalk.bold(paint(word))}   ${visible(result.label ?? '')}`,
    ...scaleLines(score, zone, run, messages, pen),
    ...wrap(`${certaintySentence(result, run, messages)}.`, pen.width - 2, '  '),
    ...near,
  ];
}

/** The scale from 0 to its end, its bounds marked and named below, the score on it. */
function scaleLines(score: number, zone: Zone, run: Run, messages: Messages, pen: Pen): string[] {
  if (run.checklist === null) return [];
  const { scale, zones } = run.checklist;
  const length = Math.min(60, pen.width - 10);
  const at = (value: number) => Math.round((value / scale.max) * (length - 1));
  const line = Array.from({ length }, () => pen.rule);
  const labels = Array.from({ length: length + 8 }, () => ' ');
  let free = 0;
  for (const value of [...zones.map(({ min }) => min), scale.max].sort((a, b) => a - b)) {
    line[at(value)] = pen.bound;
    const label = formatPlain(value, messages);
    const start = Math.max(0, at(value) - Math.floor(label.length / 2));
    if (start < free) continue;
    for (const [index, character] of [...label].entries()) labels[start + index] = character;
    free = start + label.length + 1;
  }
  line[at(score)] = pen.zone[zone](pen.marker);
  return [`  ${line.join('')}`, `  ${labels.join('').trimEnd()}`];
}

/** A line a zone, with a bar of how many units are in it. */
function zoneLines({ zones, units }: InstitutionResult, { report }: Messages, pen: Pen): string[] {
  const names = (Object.keys(zones) as Zone[]).map((zone) => ({ zone, name: report.zones[zone], count: zones[zone] }));
  const widest = Math.max(...names.map(({ name }) => name.length));
  const digits = String(units).length;
  const room = Math.min(48, pen.width - widest - digits - 6);
  return names.map(({ zone, name, count }) => {
    const length = units <= room ? count : Math.ceil((count / units) * room);
    const text = `${name.padEnd(widest)}  ${String(count).padStart(digits)}`;
    return `  ${pen.zone[zone](text)}  ${pen.zone[zone](pen.full.repeat(length))}`.trimEnd();
  });
}

function completenessLines({ counts, institution, missing, rejected }: Run, { messages }: ReportOptions, pen: Pen): string[] {
  const { report } = messages;
  const text = [
    report.conservation(counts.found, counts.scored, counts.notScored, counts.rejected, counts.missing),
    ...(institution.complete ? [] : [report.incomplete]),
    ...(missing.length === 0 ? [] : [report.missingUnits(missing.join(', '))]),
    ...(rejected.length === 0 ? [] : [report.rejectedFiles(rejected.map(({ file }) => file).join(', '))]),
  ];
  return text.flatMap((line) => wrap(visible(line), pen.width - 2, '  '));
}

/** The table of units: the interval and the unanswered where there are any. */
function unitLines(run: Run, { messages, sort }: ReportOptions, pen: Pen): string[] {
  const { report } = messages;
  const format = scoreFormat(run, messages);
  const units = orderUnits(run, sort);
  const open = units.some(({ unanswered }) => unanswered > 0);
  const ranges = units.some(({ interval }) => interval !== null && interval[0] !== interval[1]);
  const columns: TextColumn<UnitResult>[] = [
    { title: report.columns.unit, align: 'left', flexible: true, text: ({ name }) => visible(name) },
    { title: report.columns.score, align: 'right', text: ({ score }) => format(score) },
    {
      title: report.columns.zone,
      align: 'left',
      text: ({ zone, certain }) => zoneWord(zone, messages) + (zone === null || certain ? '' : '?'),
      paint: ({ zone }, text) => (zone === null ? text : pen.zone[zone](text)),
    },
    ...(ranges
      ? [
          {
            title: report.short.interval,
            align: 'left' as const,
            text: ({ interval }: UnitResult) =>
              interval === null || interval[0] === interval[1] ? '' : interval.map(format).join('–'),
          },
        ]
      : []),
    { title: report.short.gaps, align: 'right', text: ({ gaps }) => String(gaps.length) },
    ...(open
      ? [{ title: report.short.unanswered, align: 'right' as const, text: ({ unanswered }: UnitResult) => String(unanswered || '') }]
      : []),
  ];
  return drawColumns(columns, units, pen.width, pen.chalk.underline);
}

function institutionGapLines(run: Run, options: ReportOptions, pen: Pen): string[] {
  const { messages, maxGaps } = options;
  const { report } = messages;
  const most = maxGaps ?? INSTITUTION_GAPS;
  const { rows } = institutionGapTable(run, most, messages);
  const width = Math.max(0, ...rows.map(({ cells }) => cells.lost.length));
  const indent = ' '.repeat(width + 5);
  const rest = run.institution.gaps.length - rows.length;
  return [
    pen.chalk.bold(report.headings.institutionGaps),
    ...rows.flatMap(({ cells }) => {
      const count = report.unitCount(Number(cells.units));
      const title = fit(visible(cells.item), pen.width - indent.length - count.length - 2);
      const owner = cells.owner === '' ? '' : ` (${cells.owner})`;
      const remedy = wrap(visible(cells.remedy + owner), pen.width - indent.length, indent);
      return [`  -${cells.lost.padStart(width)}  ${pen.chalk.bold(title)}  ${count}`, ...remedy.map((line) => pen.chalk.dim(line))];
    }),
    ...(rest > 0 ? [`  ${report.moreGaps(rest)}`] : []),
  ];
}

/** Sections as bars of what they hold of the points they could. */
function sectionLines(unit: UnitResult, run: Run, { messages }: ReportOptions, pen: Pen): string[] {
  const format = scoreFormat(run, messages);
  const bar = Math.min(24, Math.floor(pen.width / 4));
  return drawColumns(
    [
      { title: messages.report.headings.sections, align: 'left', flexible: true, text: ({ title }) => visible(title) },
      {
        title: '',
        align: 'left',
        text: ({ score, max }) => {
          const filled = score === null || max === 0 ? 0 : Math.floor((score / max) * bar);
          return pen.full.repeat(filled) + pen.empty.repeat(bar - filled);
        },
      },
      { title: messages.report.columns.score, align: 'right', text: ({ score }) => format(score) },
      { title: messages.report.columns.max, align: 'right', text: ({ max }) => format(max) },
    ],
    unit.sections,
    pen.width,
    pen.chalk.underline,
  );
}

function gapLines(unit: UnitResult, run: Run, options: ReportOptions, pen: Pen): string[] {
  const { messages } = options;
  const { report } = messages;
  if (unit.gaps.length === 0) return [`  ${report.noGaps}`];
  const shown = unit.gaps.slice(0, options.maxGaps ?? unit.gaps.length);
  const rest = unit.gaps.length - shown.length;
  return [
    pen.chalk.bold(report.headings.gaps(unit.gaps.length)),
    ...shown.flatMap((gap) => ['', ...oneGap(gap, run, messages, pen)]),
    ...(rest > 0 ? ['', `  ${report.moreGaps(rest)}`] : []),
  ];
}

function oneGap(gap: Gap, run: Run, messages: Messages, pen: Pen): string[] {
  const { report } = messages;
  const lost = `-${scoreFormat(run, messages)(gap.lost)}`;
  const facts: readonly (readonly [string, string | null])[] = [
    [report.columns.answer, answerWord(gap, messages) + (gap.waived ? ` (${report.waived})` : '')],
    [report.columns.note, gap.note],
    [report.columns.law, gap.law.length === 0 ? null : gap.law.join('; ')],
    [report.columns.remedy, gap.remedy],
    [report.columns.evidence, gap.evidence],
    [report.columns.owner, gap.owner],
  ];
  const widest = Math.max(...facts.map(([name]) => name.length));
  const indent = ' '.repeat(widest + 6);
  return [
    ...wrap(`${lost}  ${visible(gap.title)}`, pen.width - 2, '  ').map((line) => pen.chalk.bold(line)),
    ...facts.flatMap(([name, value]) => {
      if (value === null) return [];
      const [first = '', ...more] = wrap(visible(value), pen.width - indent.length, indent);
      return [`    ${pen.chalk.dim(name.padEnd(widest))}  ${first.trimStart()}`, ...more];
    }),
  ];
}

function gateLines(run: Run, { messages }: ReportOptions, pen: Pen): string[] {
  if (run.violations.length === 0) return [];
  const lines = run.violations.flatMap((violation) => wrap(visible(violationLine(violation, run, messages)), pen.width - 2, '  '));
  return ['', pen.chalk.bold(messages.report.headings.violations), ...lines];
}
