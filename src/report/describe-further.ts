import type { Messages } from '../messages/messages.ts';
import type { AlsoReading, ChecklistSummary, FurtherReadings, Reading, Run } from '../model/run.ts';
import { tableOf } from './table.ts';
import { formatNumber, formatPlain, zonePhrase, zoneWord } from './wording.ts';

/** What keeps a score from a better zone, a sentence for each condition that is not met. */
function conditionSentences({ unmet = [] }: Reading, run: Run, messages: Messages): string[] {
  const percent = (value: number) => `${formatPlain(value, messages)}%`;
  return unmet.map(({ zone, label, title, percent: has, min }) =>
    messages.further.unmet(
      zonePhrase(zone, run, messages),
      label,
      title,
      has === null ? null : percent(has),
      percent(min),
    ),
  );
}

/** What a result may have besides its score: what keeps it from a better zone, the index without what is not answered yet. */
export function besidesSentences(result: Reading & FurtherReadings, run: Run, messages: Messages): string[] {
  return [...conditionSentences(result, run, messages), ...provisionalSentences(result, run, messages)];
}

/** The index without what is not answered yet. */
export function provisionalSentences(
  { provisional }: FurtherReadings,
  { checklist }: Run,
  messages: Messages,
): string[] {
  if (provisional === undefined || provisional === null || checklist === null) return [];
  const { further } = messages;
  const { provisional: sections = [] } = checklist;
  const without = sections.filter(({ id }) => provisional.without.includes(id)).map(({ title }) => title);
  const score = formatNumber(provisional.score, checklist.scale.decimals, messages);
  return [
    further.provisional(
      without.join(', '),
      score,
      provisional.label,
      zonePhrase(provisional.zone, { checklist }, messages),
    ),
  ];
}

/** A reading with the checklist that it is under. */
interface Paired {
  readonly reading: AlsoReading;
  readonly checklist: ChecklistSummary;
}

function paired(result: FurtherReadings, { also: others = [] }: Run): Paired[] {
  return others.flatMap((checklist) => under(checklist, result).map((reading) => ({ reading, checklist })));
}

/** The reading under a checklist, if there is one. */
function under({ id }: ChecklistSummary, { also = [] }: FurtherReadings): AlsoReading[] {
  return also.filter(({ checklist }) => checklist.id === id);
}

/** The scores under other checklists, a row each; no rows where none was asked for. */
export function alsoTable(result: FurtherReadings, run: Run, messages: Messages) {
  const { report, further } = messages;
  const { columns } = further;
  return tableOf(
    paired(result, run),
    {
      id: [report.checklist.id, ({ checklist }) => checklist.id],
      checklist: [columns.checklist, ({ checklist }) => checklist.title],
      score: [
        report.columns.score,
        ({ reading: { score }, checklist }) => ({
          text: score === null ? '–' : formatter(checklist, messages)(score),
          number: score,
        }),
        'right',
      ],
      zone: [
        report.columns.zone,
        ({ reading: { zone, certain } }) =>
          zone === null ? report.notScored : zoneWord(zone, messages) + (certain ? '' : '?'),
      ],
      label: [
        report.columns.label,
        ({ reading, checklist }) =>
          reading.label === null ? further.noSharedTopic : reading.label + (isOneLevel(reading, checklist) ? '' : '?'),
      ],
      range: [
        report.short.interval,
        ({ reading: { interval }, checklist }) => interval?.map(formatter(checklist, messages)).join('–') ?? '',
      ],
      coverage: [columns.coverage, ({ reading }) => percentText(reading, messages), 'right'],
      items: [columns.items, ({ reading }) => further.someOf(reading.covered, reading.items), 'right'],
      standing: [columns.standing, ({ checklist }) => report.standings[checklist.standing]],
    },
    ({ reading }) => ({ zone: reading.zone }),
  );
}

/** Whether every score that is still possible has the same level. */
function isOneLevel({ interval }: AlsoReading, { zones }: ChecklistSummary): boolean {
  const levels = (interval ?? []).map((score) => zones.filter(({ min }) => min <= score).length);
  return new Set(levels).size <= 1;
}

/** The same in a sentence each, for formats without a table. */
export function alsoSentences(result: FurtherReadings, run: Run, messages: Messages): string[] {
  const { further } = messages;
  return alsoTable(result, run, messages).rows.map(({ cells }) => {
    const parts = [`${cells.score} ${cells.zone}`, cells.label, cells.range].filter((part) => part !== '');
    return further.alsoSentence(cells.checklist, parts.join(', '), further.coverage(cells.coverage, cells.items));
  });
}

function formatter({ scale }: ChecklistSummary, messages: Messages): (value: number) => string {
  return (value) => formatNumber(value, scale.decimals, messages);
}

function percentText({ coverage }: AlsoReading, messages: Messages): string {
  return messages.further.percent(formatPlain(coverage, messages));
}

/** A column about further readings, for tables with a row a unit: only those that the run has. */
export interface FurtherColumn {
  readonly title: string;
  readonly kind: 'points' | 'zone' | 'text';
  readonly cell: (unit: FurtherReadings) => {
    readonly text: string;
    readonly number?: number | null;
    readonly decimals?: number;
  };
}

/** Provisional index, then score, zone, label, range and coverage under each other checklist. */
export function furtherColumns(run: Pick<Run, 'checklist' | 'also'>, messages: Messages): FurtherColumn[] {
  const { report, further } = messages;
  const { checklist, also = [] } = run;
  const provisional = checklist?.provisional === undefined ? [] : provisionalColumns(checklist, messages);
  const others = also.flatMap((other): FurtherColumn[] => {
    const format = formatter(other, messages);
    const title = (column: string) => further.columns.of(column, other.id);
    const points = (column: string, of: (reading: AlsoReading) => number | null): FurtherColumn => ({
      title: title(column),
      kind: 'points',
      cell: (unit) => {
        const [number = null] = under(other, unit).map(of);
        return { text: number === null ? '' : format(number), number, decimals: other.scale.decimals };
      },
    });
    const text = (column: string, kind: 'zone' | 'text', of: (reading: AlsoReading) => string): FurtherColumn => ({
      title: title(column),
      kind,
      cell: (unit) => ({ text: under(other, unit).map(of).join('') }),
    });
    return [
      points(report.columns.score, ({ score }) => score),
      text(report.columns.zone, 'zone', ({ zone }) => (zone === null ? '' : zoneWord(zone, messages))),
      text(report.columns.label, 'text', ({ label }) => label ?? ''),
      points(report.columns.low, ({ interval }) => interval?.[0] ?? null),
      points(report.columns.high, ({ interval }) => interval?.[1] ?? null),
      text(further.columns.coverage, 'text', (reading) => percentText(reading, messages)),
    ];
  });
  return [...provisional, ...others];
}

function provisionalColumns(checklist: ChecklistSummary, messages: Messages): FurtherColumn[] {
  const { report, further } = messages;
  const format = formatter(checklist, messages);
  const title = (column: string) => further.columns.provisional(column);
  return [
    {
      title: title(report.columns.score),
      kind: 'points',
      cell: ({ provisional }) => ({
        text: provisional == null ? '' : format(provisional.score),
        number: provisional?.score ?? null,
        decimals: checklist.scale.decimals,
      }),
    },
    {
      title: title(report.columns.zone),
      kind: 'zone',
      cell: ({ provisional }) => ({ text: provisional == null ? '' : zoneWord(provisional.zone, messages) }),
    },
    {
      title: title(report.columns.label),
      kind: 'text',
      cell: ({ provisional }) => ({ text: provisional?.label ?? '' }),
    },
  ];
}

/** That the colours of a checklist are none of its own, a sentence for each such checklist whose zones a run shows. */
export function colorSentences(
  { checklist, also = [] }: Pick<Run, 'checklist' | 'also'>,
  messages: Messages,
): string[] {
  const used = checklist === null ? [] : [checklist];
  return [...used, ...also.filter(({ id }) => id !== checklist?.id)].flatMap(({ id, colors }) =>
    colors === undefined ? [] : [colorSentence(id, colors, messages)],
  );
}

/** That the colours of a checklist are none of its own, with their standing and source. */
export function colorSentence(
  id: string,
  { note, source, standing }: NonNullable<ChecklistSummary['colors']>,
  { further }: Messages,
): string {
  const from = source === null ? '' : `; ${further.colorSource(source)}`;
  return further.colors(id, `${further.standings[standing]}${from}`, note.replace(/\.\s*$/, ''));
}
