import type { Messages } from '../../messages/messages.ts';
import type { Zone } from '../../model/checklist.ts';
import { BASES, type InstitutionGap, type InstitutionResult, type Run, type UnitResult } from '../../model/run.ts';
import { visible } from '../../text/visible.ts';
import { documentsOverview } from '../document-claims.ts';
import type { ReportOptions } from '../report-options.ts';
import {
  absenceLines,
  conservationSentence,
  evidenceOverview,
  institutionGapsHeading,
  sinceSentences,
  verificationOverview,
  withoutScoreSentence,
} from '../sentences.ts';
import { orderUnits } from '../tables.ts';
import { drawColumns, type TextColumn, wrap } from '../text-layout.ts';
import { scoreFormat, zoneWord } from '../wording.ts';
import type { Pen } from './pen.ts';
import { readingLines, scoreLines, titleLines } from './score.ts';

/** Gaps shown by default: as many as leave an institution on one screen. */
const GAPS_SHOWN = 5;

/** Columns from which on a table has room for both the ranges and the other readings. */
const ROOMY = 100;

/** An institution on one screen: its zone, its units, the gaps that cost it most. */
export function institutionReport(run: Run, options: ReportOptions, pen: Pen): string[] {
  const { messages } = options;
  const { report } = messages;
  const { institution } = run;
  const name = institution.name ?? report.unnamedInstitution;
  const period = institution.period === null ? '' : `, ${report.period(institution.period)}`;
  const completeness = [
    conservationSentence(run, messages),
    ...absenceLines(run, messages),
    ...sinceSentences(run, messages),
    ...evidenceOverview(run, messages),
    ...verificationOverview(run, messages),
    ...documentsOverview(run, messages),
  ];
  const scored = scoreLines(institution, run, messages, pen);
  return [
    ...titleLines(name + period, '', run, pen),
    ...(scored.length === 0
      ? [
          ...wrap(withoutScoreSentence(run, messages), pen.width - 2, '  '),
          ...readingLines(institution, run, messages, pen),
        ]
      : scored),
    '',
    ...zoneLines(institution, messages, pen),
    '',
    ...completeness.flatMap((line) => wrap(visible(line), pen.width - 2, '  ')),
    ...(run.units.length === 0 ? [] : ['', ...unitLines(run, options, pen)]),
    ...legend(run, messages),
    ...(institution.gaps.length === 0 ? [] : ['', ...gapLines(run, options, pen)]),
  ];
}

/** What the marks behind a zone mean, where there are any. */
function legend({ units }: Run, { report }: Messages): string[] {
  return [
    ...(units.some(({ zone, certain }) => zone !== null && !certain) ? [`  ${report.doubtful}`] : []),
    ...(units.some(({ nearBound }) => nearBound) ? [`  ${report.near}`] : []),
  ];
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
    return `  ${pen.zone[zone](`${text}  ${pen.full.repeat(length)}`.trimEnd())}`;
  });
}

/** The table of units: the interval and the unanswered where there are any. */
function unitLines(run: Run, { messages, sort = 'score' }: ReportOptions, pen: Pen): string[] {
  const { report } = messages;
  const format = scoreFormat(run, messages);
  const units = orderUnits(run, sort);
  const range = ({ interval }: UnitResult) =>
    interval === null || interval[0] === interval[1] ? '' : interval.map(format).join('–');
  // The other readings, where there is anything to tell them apart by.
  const other = BASES.filter((basis) => basis !== run.basis).filter(
    (basis) =>
      basis === 'claimed' ||
      units.some(({ evidence, readings }) =>
        basis === 'evidenced' ? evidence.length > 0 : readings.verified !== null,
      ),
  );
  // Beside other readings, ranges leave a narrow terminal no room for the names; the mark behind the zone stays.
  const roomy = other.length === 0 || pen.width >= ROOMY;
  const columns: readonly (TextColumn<UnitResult> & { readonly wanted?: boolean })[] = [
    { title: report.columns.unit, align: 'left', flexible: true, text: ({ name }) => visible(name) },
    { title: report.columns.score, align: 'right', text: ({ score }) => format(score) },
    {
      title: report.columns.zone,
      align: 'left',
      text: ({ zone, certain, nearBound }) =>
        zoneWord(zone, messages) + (zone === null || certain ? '' : '?') + (nearBound ? '*' : ''),
      paint: ({ zone }, text) => (zone === null ? text : pen.zone[zone](text)),
    },
    ...other.map(
      (basis): TextColumn<UnitResult> => ({
        title: report.short[basis],
        align: 'right',
        text: ({ readings }) => format(readings[basis]?.score ?? null),
        paint: ({ readings }, text) => {
          const zone = readings[basis]?.zone ?? null;
          return zone === null ? text : pen.zone[zone](text);
        },
      }),
    ),
    {
      title: report.short.interval,
      align: 'left',
      text: range,
      wanted: roomy && units.some((unit) => range(unit) !== ''),
    },
    { title: report.short.gaps, align: 'right', text: ({ gaps }) => String(gaps.length) },
    {
      title: report.short.unanswered,
      align: 'right',
      text: ({ unanswered }) => String(unanswered || ''),
      wanted: units.some(({ unanswered }) => unanswered > 0),
    },
  ];
  const shown = columns.filter(({ wanted = true }) => wanted);
  return drawColumns(shown, units, pen.width, pen.chalk.underline);
}

function gapLines(run: Run, { messages, maxGaps }: ReportOptions, pen: Pen): string[] {
  const { report } = messages;
  const format = scoreFormat(run, messages);
  const gaps = run.institution.gaps.slice(0, maxGaps ?? GAPS_SHOWN);
  const rest = run.institution.gaps.length - gaps.length;
  const columns: readonly TextColumn<InstitutionGap>[] = [
    { title: report.short.lost, align: 'right', text: ({ lost }) => `-${format(lost)}` },
    {
      title: institutionGapsHeading(run, messages),
      align: 'left',
      flexible: true,
      text: ({ title }) => visible(title),
    },
    { title: report.columns.units, align: 'right', text: ({ units }) => String(units.length) },
    { title: report.short.owner, align: 'left', text: ({ owner }) => visible(owner ?? '') },
    { title: report.columns.effort, align: 'right', text: ({ effort }) => String(effort ?? '') },
  ];
  return [
    ...drawColumns(columns, gaps, pen.width, pen.chalk.underline),
    ...(rest > 0 ? [`  ${report.moreGaps(rest)}`] : []),
    `  ${report.oneUnit}`,
  ];
}
