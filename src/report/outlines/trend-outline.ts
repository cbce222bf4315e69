import type { Messages } from '../../messages/messages.ts';
import type { TrendGap, TrendPoint, TrendRun } from '../../model/trend-run.ts';
import {
  type CompareFormat,
  compareFormat,
  compareWords,
  noteSentences,
  violationSentences,
} from '../compare/compare-words.ts';
import { sparkline } from '../drawers/sparkline.ts';
import { zoneWord } from '../wording.ts';
import { filled, type Outline, type Section, type SparklineBlock, type TableBlock } from './outline.ts';

/** What an outline of a trend needs besides the run. */
export interface TrendOutlineOptions {
  readonly command: string;
  readonly messages: Messages;
  /** How many gaps of a kind are shown. */
  readonly most: number;
  /** Whether the small bars of the units may be drawn with anything beyond ASCII. */
  readonly unicode: boolean;
}

/** An institution over time: its score, its units, and how long each gap has been there. */
export function trendOutline(run: TrendRun, options: TrendOutlineOptions): Outline {
  const { messages } = options;
  const words = compareWords(messages);
  const format = compareFormat(run.scale?.decimals ?? 0, messages);
  const { points } = run;
  const names = points.map(({ name }) => name);
  const open = run.gaps.filter((gap) => gap.open);
  const closed = run.gaps.filter((gap) => !gap.open);
  return {
    title: words.trendTitle,
    kicker: points.at(-1)?.checklist?.title ?? '',
    sources: [
      run.institution ?? messages.report.unnamedInstitution,
      words.points(points.length, names[0] ?? '', names.at(-1) ?? ''),
    ],
    headline: null,
    version: run.tool.version,
    sections: filled([
      sentences(words.headings.violations, violationSentences(run.violations, messages)),
      sentences(words.headings.notes, noteLines(points, messages)),
      {
        heading: words.headings.points,
        blocks: [
          scoreChart(run, format, messages),
          constantChart(run, format, messages),
          pointTable(run, format, messages),
        ],
      },
      sentences(words.headings.institution, membershipLines(run, format, messages)),
      { heading: words.headings.units, blocks: [unitTable(run, format, options)] },
      gapSection(words.headings.openGaps, open, run, options),
      gapSection(words.headings.closedGaps, closed, run, options),
      methodSection(run, options),
    ]),
  };
}

function sentences(heading: string, lines: readonly string[]): Section {
  return { heading, blocks: [{ kind: 'sentences', lines, inDoubt: true }] };
}

/** What to know of each step, with the run that it leads to. */
function noteLines(points: readonly TrendPoint[], messages: Messages): string[] {
  return points.flatMap(({ name, step }) =>
    noteSentences(step?.notes ?? [], messages).map((sentence) => `${name}: ${sentence}`),
  );
}

function share(score: number | null, { scale }: TrendRun): number {
  return score === null || scale === null ? 0 : score / scale.max;
}

function scoreChart(run: TrendRun, format: CompareFormat, messages: Messages): SparklineBlock {
  const words = compareWords(messages);
  const scores = run.points.flatMap(({ score }) => score ?? []);
  return {
    kind: 'sparkline',
    label: words.overTime,
    shares: run.points.map(({ score }) => share(score, run)),
    chart: {
      summary: words.chart(
        run.points.length,
        format.score(scores[0] ?? null),
        format.score(scores.at(-1) ?? null),
        format.score(Math.min(...scores)),
        format.score(Math.max(...scores)),
      ),
      points: run.points.map(({ name, score, zone }) => ({
        name,
        text: format.score(score),
        share: score === null ? null : share(score, run),
        zone,
      })),
      bounds: (run.scale?.zones ?? []).flatMap(({ min, label }) =>
        min <= 0 ? [] : [{ share: share(min, run), name: `${format.score(min)} ${label}` }],
      ),
    },
  };
}

/** The units of every run, where some runs have others too. */
function constantChart(run: TrendRun, format: CompareFormat, messages: Messages): SparklineBlock {
  const words = compareWords(messages);
  const { constant, scale } = run;
  const scores = constant?.scores ?? [];
  const [first = null, last = null] = [scores[0], scores.at(-1)];
  const change = first === null || last === null ? null : Number((last - first).toFixed(scale?.decimals ?? 0));
  const figures = words.constantFigures(format.score(first), format.score(last), format.change(change));
  return {
    kind: 'sparkline',
    label: `${words.constant(constant?.units.length ?? 0)} ${figures}`,
    shares: scores.map((score) => share(score, run)),
  };
}

function pointTable(run: TrendRun, format: CompareFormat, messages: Messages): TableBlock {
  const { columns } = compareWords(messages);
  return {
    kind: 'table',
    leading: 'point',
    graded: 'zone',
    table: {
      columns: [
        { key: 'point', title: columns.point, align: 'left' },
        { key: 'score', title: columns.score, align: 'right' },
        { key: 'change', title: columns.change, align: 'right' },
        { key: 'same', title: columns.sameUnits, align: 'right' },
        { key: 'units', title: columns.units, align: 'right' },
        { key: 'opened', title: columns.newGaps, align: 'right' },
        { key: 'closed', title: columns.closedGaps, align: 'right' },
        { key: 'zone', title: columns.zone, align: 'left' },
      ],
      rows: run.points.map(({ name, score, zone, scored, step }) => ({
        zone,
        cells: {
          point: name,
          score: format.score(score),
          change: format.change(step?.change ?? null),
          same: format.change(step?.sameUnits?.change ?? null),
          units: String(scored),
          opened: step === null ? '' : String(step.gaps.new),
          closed: step === null ? '' : String(step.gaps.closed),
          zone: zone === null ? '' : zoneWord(zone, messages),
        },
      })),
    },
  };
}

/** Who joined and who left, with what that alone did to the score. */
function membershipLines({ points, units }: TrendRun, format: CompareFormat, messages: Messages): string[] {
  const words = compareWords(messages);
  const names = new Map(units.map(({ unit, name }) => [unit, name]));
  const list = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join('; ');
  return points.flatMap(({ name, step }) => {
    if (step === null || step.joined.length + step.left.length === 0) return [];
    const joined = step.joined.length === 0 ? '' : words.joined(list(step.joined));
    const left = step.left.length === 0 ? '' : words.left(list(step.left));
    return [words.membershipAt(name, joined, left, format.change(step.sameUnits?.membership ?? null))];
  });
}

function unitTable(run: TrendRun, format: CompareFormat, { messages, unicode }: TrendOutlineOptions): TableBlock {
  const { columns } = compareWords(messages);
  return {
    kind: 'table',
    leading: 'unit',
    graded: 'zone',
    table: {
      columns: [
        { key: 'unit', title: columns.unit, align: 'left' },
        { key: 'course', title: columns.course, align: 'left' },
        { key: 'first', title: columns.first, align: 'right' },
        { key: 'last', title: columns.last, align: 'right' },
        { key: 'change', title: columns.change, align: 'right' },
        { key: 'zone', title: columns.zone, align: 'left' },
      ],
      rows: run.units.map(({ name, scores, zones, change }) => {
        const known = scores.filter((score) => score !== null);
        const zone = zones.findLast((one) => one !== null) ?? null;
        return {
          zone,
          cells: {
            unit: name,
            course: sparkline(
              known.map((score) => share(score, run)),
              unicode,
            ),
            first: format.score(known[0] ?? null),
            last: format.score(known.at(-1) ?? null),
            change: format.change(change),
            zone: zone === null ? '' : zoneWord(zone, messages),
          },
        };
      }),
    },
  };
}

function gapSection(
  heading: string,
  gaps: readonly TrendGap[],
  { units, scale }: TrendRun,
  { messages, most }: TrendOutlineOptions,
): Section {
  const { columns, moreGaps } = compareWords(messages);
  const format = compareFormat(scale?.decimals ?? 0, messages);
  const isOneUnit = units.length === 1;
  const more = gaps.length - most;
  return {
    heading,
    blocks: [
      {
        kind: 'table',
        leading: 'item',
        onScreen: [...(isOneUnit ? [] : ['id']), 'item', 'since', 'runs', 'returned', 'points'],
        table: {
          columns: [
            { key: 'id', title: columns.unit, align: 'left' },
            { key: 'unit', title: columns.name, align: 'left' },
            { key: 'item', title: columns.item, align: 'left' },
            { key: 'since', title: columns.since, align: 'left' },
            { key: 'runs', title: columns.runs, align: 'right' },
            { key: 'returned', title: columns.returned, align: 'right' },
            { key: 'points', title: columns.points, align: 'right' },
          ],
          rows: gaps.slice(0, most).map(({ unit, name, title, since, points, returned, lost }) => ({
            cells: {
              id: unit,
              unit: name,
              item: title,
              since,
              runs: String(points),
              returned: returned === 0 ? '' : String(returned),
              points: format.score(lost),
            },
          })),
        },
      },
      { kind: 'sentences', lines: more > 0 ? [moreGaps(more)] : [] },
    ],
  };
}

function methodSection(run: TrendRun, { command, messages }: TrendOutlineOptions): Section {
  const { method, headings } = compareWords(messages);
  const checklist = run.points.at(-1)?.checklist ?? null;
  return {
    heading: headings.method,
    onScreen: 'small-print',
    blocks: [
      {
        kind: 'sentences',
        lines: [
          ...(checklist === null ? [] : [messages.report.instrumentLine(checklist.id, checklist.version, null)]),
          method.trend,
          method.sameUnits,
          method.gaps,
          `patuh ${run.tool.version}`,
        ],
        kept: [messages.report.commandLine(command)],
      },
    ],
  };
}
