import type { EvidenceResult, Run, UnitResult, UnprovenClaim, VerifiedItem } from '../../model/run.ts';
import { visible } from '../../text/visible.ts';
import { documentClaimTable, documentsHeading } from '../document-claims.ts';
import { datedText, untimelyEvidence } from '../proof-tables.ts';
import type { ReportOptions } from '../report-options.ts';
import { verificationSentences } from '../sentences.ts';
import { drawColumns, type TextColumn, wrap } from '../text-layout.ts';
import { scoreFormat } from '../wording.ts';
import type { Pen } from './pen.ts';

/** What a unit claims and cannot prove, what has lapsed, and what an evaluator found. */
export function proofLines(unit: UnitResult, run: Run, options: ReportOptions, pen: Pen): string[] {
  return [
    ...unprovenLines(unit, run, options, pen),
    ...untimelyLines(unit, run, options, pen),
    ...verificationLines(unit, run, options, pen),
    ...documentLines(unit, options, pen),
  ];
}

/** Answers that the unit's documents contradict, each in a sentence with its place. */
function documentLines(unit: UnitResult, { messages, maxGaps }: ReportOptions, pen: Pen): string[] {
  const heading = documentsHeading(unit, messages);
  if (heading === undefined) return [];
  const { rows } = documentClaimTable(unit, messages);
  const shown = rows.slice(0, maxGaps ?? rows.length);
  const rest = rows.length - shown.length;
  return [
    '',
    pen.chalk.bold(heading),
    '',
    ...shown.flatMap(({ cells }) => {
      const about = cells.service === '' ? cells.item : `${cells.item} [${cells.service}]`;
      const [first = '', ...more] = wrap(visible(`${about}: ${cells.document} (${cells.place})`), pen.width - 4);
      return [`  ${first}`, ...more.map((line) => `    ${line}`)];
    }),
    ...(rest > 0 ? [`  ${messages.report.moreItems(rest)}`] : []),
  ];
}

/** A heading, a table of at most so many rows, and how many more there are. */
function part<T>(
  heading: readonly string[],
  columns: readonly TextColumn<T>[],
  rows: readonly T[],
  { messages, maxGaps }: ReportOptions,
  pen: Pen,
): string[] {
  const shown = rows.slice(0, maxGaps ?? rows.length);
  const rest = rows.length - shown.length;
  return [
    '',
    ...heading,
    '',
    ...drawColumns(columns, shown, pen.width, pen.chalk.underline),
    ...(rest > 0 ? [`  ${messages.report.moreItems(rest)}`] : []),
  ];
}

function unprovenLines(unit: UnitResult, run: Run, options: ReportOptions, pen: Pen): string[] {
  const { report } = options.messages;
  const { unproven } = unit;
  if (unproven.length === 0) return [];
  // The whole list again says no more than this where nothing was handed in yet.
  if (unit.evidence.length === 0 && run.basis !== 'evidenced') return ['', `  ${report.noEvidence}.`];
  const format = scoreFormat(run, options.messages);
  const columns: readonly TextColumn<UnprovenClaim>[] = [
    { title: report.columns.points, align: 'right', text: ({ points }) => format(points) },
    { title: report.columns.item, align: 'left', flexible: true, text: ({ title }) => visible(title) },
    { title: report.columns.problem, align: 'left', text: ({ problem }) => report.proofProblems[problem] },
  ];
  return part([pen.chalk.bold(report.headings.unproven(unproven.length))], columns, unproven, options, pen);
}

function untimelyLines(unit: UnitResult, run: Run, options: ReportOptions, pen: Pen): string[] {
  const { report } = options.messages;
  const untimely = untimelyEvidence(unit);
  if (untimely.length === 0) return [];
  const columns: readonly TextColumn<EvidenceResult>[] = [
    { title: report.columns.item, align: 'left', text: ({ item }) => visible(item) },
    {
      title: report.columns.evidence,
      align: 'left',
      flexible: true,
      text: ({ file, link }) => visible(file ?? link ?? ''),
    },
    { title: report.columns.dated, align: 'left', text: (one) => datedText(one, options.messages) },
    { title: report.columns.validUntil, align: 'left', text: ({ validUntil }) => validUntil ?? '' },
  ];
  return part([pen.chalk.bold(report.headings.lapsed(untimely.length, run.asOf))], columns, untimely, options, pen);
}

function verificationLines(unit: UnitResult, run: Run, options: ReportOptions, pen: Pen): string[] {
  const { messages } = options;
  const { report } = messages;
  if (unit.verification === null) return [];
  const format = scoreFormat(run, messages);
  const columns: readonly TextColumn<VerifiedItem>[] = [
    { title: report.columns.item, align: 'left', flexible: true, text: ({ title }) => visible(title) },
    { title: report.short.claimed, align: 'left', text: ({ claimed }) => visible(claimed ?? report.notAnswered) },
    { title: report.columns.finding, align: 'left', text: ({ verified }) => visible(verified ?? report.notAnswered) },
    { title: report.columns.judgement, align: 'left', text: ({ judgement }) => report.judgements[judgement] },
    {
      title: report.columns.difference,
      align: 'right',
      text: ({ judgement, points }) => (judgement === 'agreed' ? '' : `${points > 0 ? '+' : ''}${format(points)}`),
    },
  ];
  const heading = [
    pen.chalk.bold(report.headings.verification),
    ...verificationSentences(unit, messages).flatMap((line) => wrap(`${visible(line)}.`, pen.width - 2, '  ')),
  ];
  return part(heading, columns, unit.verification.items, options, pen);
}
