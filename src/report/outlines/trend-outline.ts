import type { Messages } from '../../messages/messages.ts';
import type { TrendGap, TrendPoint, TrendRun, TrendUnit } from '../../model/trend-run.ts';
import {
  type CompareFormat,
  compareFormat,
  compareWords,
  noteSentences,
  violationSentences,
} from '../compare/compare-words.ts';
import { sparkline } from '../drawers/sparkline.ts';
import { tableOf } from '../table.ts';
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
    table: tableOf(
      run.points,
      {
        point: [columns.point, ({ name }) => name],
        score: [columns.score, ({ score }) => format.score(score), 'right'],
        change: [columns.change, ({ step }) => format.change(step?.change ?? null), 'right'],
        same: [columns.sameUnits, ({ step }) => format.change(step?.sameUnits?.change ?? null), 'right'],
        units: [columns.units, ({ scored }) => String(scored), 'right'],
        opened: [columns.newGaps, ({ step }) => String(step?.gaps.new ?? ''), 'right'],
        closed: [columns.closedGaps, ({ step }) => String(step?.gaps.closed ?? ''), 'right'],
        zone: [columns.zone, ({ zone }) => (zone === null ? '' : zoneWord(zone, messages))],
      },
      ({ zone }) => ({ zone }),
    ),
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
  const known = (unit: TrendUnit) => unit.scores.filter((score) => score !== null);
  const lastZone = ({ zones }: TrendUnit) => zones.findLast((one) => one !== null) ?? null;
  const course = (unit: TrendUnit) =>
    sparkline(
      known(unit).map((score) => share(score, run)),
      unicode,
    );
  return {
    kind: 'table',
    leading: 'unit',
    graded: 'zone',
    table: tableOf(
      run.units,
      {
        unit: [columns.unit, ({ name }) => name],
        course: [columns.course, course],
        first: [columns.first, (unit) => format.score(known(unit)[0] ?? null), 'right'],
        last: [columns.last, (unit) => format.score(known(unit).at(-1) ?? null), 'right'],
        change: [columns.change, ({ change }) => format.change(change), 'right'],
        zone: [
          columns.zone,
          (unit) => {
            const zone = lastZone(unit);
            return zone === null ? '' : zoneWord(zone, messages);
          },
        ],
      },
      (unit) => ({ zone: lastZone(unit) }),
    ),
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
        table: tableOf(gaps.slice(0, most), {
          id: [columns.unit, ({ unit }) => unit],
          unit: [columns.name, ({ name }) => name],
          item: [columns.item, ({ title }) => title],
          since: [columns.since, ({ since }) => since],
          runs: [columns.runs, ({ points }) => String(points), 'right'],
          returned: [columns.returned, ({ returned }) => String(returned || ''), 'right'],
          points: [columns.points, ({ lost }) => format.score(lost), 'right'],
        }),
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
