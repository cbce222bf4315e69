import type { Messages } from '../../messages/messages.ts';
import type { Gap, Run, SectionResult, UnitResult } from '../../model/run.ts';
import { visible } from '../../text/visible.ts';
import type { ReportOptions } from '../report-options.ts';
import { gapsHeading } from '../sentences.ts';
import { answerAndWaiver, otherClaim } from '../tables.ts';
import { drawColumns, wrap } from '../text-layout.ts';
import { scoreFormat } from '../wording.ts';
import type { Pen } from './pen.ts';
import { proofLines } from './proof.ts';
import { readingLines, scoreLines, titleLines } from './score.ts';

/** Everything about one unit: its sections as bars, its gaps with what to do about each. */
export function unitReport(unit: UnitResult, run: Run, options: ReportOptions, pen: Pen): string[] {
  const { messages } = options;
  const { report } = messages;
  const { name, period } = run.institution;
  const owner = [name, period === null ? null : report.period(period)].filter((part) => part !== null).join(', ');
  return [
    ...titleLines(unit.name, owner, run, pen),
    ...(unit.score === null
      ? [`  ${report.notScored}`, ...readingLines(unit, run, messages, pen)]
      : [
          ...scoreLines(unit, run, messages, pen),
          '',
          ...sectionLines(unit.sections, run, messages, pen),
          '',
          ...gapLines(unit, run, options, pen),
        ]),
    ...proofLines(unit, run, options, pen),
  ];
}

/** Sections as bars of their share of the possible points. */
function sectionLines(sections: readonly SectionResult[], run: Run, messages: Messages, pen: Pen): string[] {
  const format = scoreFormat(run, messages);
  const length = Math.min(24, Math.floor(pen.width / 4));
  const bar = ({ score, max }: SectionResult) => {
    const filled = score === null || max === 0 ? 0 : Math.floor((score / max) * length);
    return pen.full.repeat(filled) + pen.empty.repeat(length - filled);
  };
  return drawColumns<SectionResult>(
    [
      { title: messages.report.headings.sections, align: 'left', flexible: true, text: ({ title }) => visible(title) },
      { title: '', align: 'left', text: bar },
      { title: messages.report.columns.score, align: 'right', text: ({ score }) => format(score) },
      { title: messages.report.columns.max, align: 'right', text: ({ max }) => format(max) },
    ],
    sections,
    pen.width,
    pen.chalk.underline,
  );
}

function gapLines(unit: UnitResult, run: Run, { messages, maxGaps }: ReportOptions, pen: Pen): string[] {
  const { report } = messages;
  if (unit.gaps.length === 0) return [`  ${report.noGaps}`];
  const shown = unit.gaps.slice(0, maxGaps ?? unit.gaps.length);
  const rest = unit.gaps.length - shown.length;
  return [
    pen.chalk.bold(gapsHeading(unit.gaps.length, run, messages)),
    ...shown.flatMap((gap) => ['', ...oneGap(gap, run, messages, pen)]),
    ...(rest > 0 ? ['', `  ${report.moreGaps(rest)}`] : []),
  ];
}

function oneGap(gap: Gap, run: Run, messages: Messages, pen: Pen): string[] {
  const { report } = messages;
  const { columns } = report;
  const facts: readonly (readonly [string, string | null])[] = [
    [columns.answer, answerAndWaiver(gap, messages)],
    [columns.note, gap.note],
    [report.short.claimed, otherClaim(gap, messages)],
    [columns.finding, gap.verified === gap.answer ? null : gap.verified],
    [columns.problem, gap.unproven === null ? null : report.proofProblems[gap.unproven]],
    [columns.law, gap.law.length === 0 ? null : gap.law.join('; ')],
    [columns.remedy, gap.remedy],
    [columns.evidence, gap.evidence],
    [columns.owner, gap.owner],
  ];
  const widest = Math.max(...facts.map(([name]) => name.length));
  const indent = ' '.repeat(widest + 6);
  const title = `-${scoreFormat(run, messages)(gap.lost)}  ${visible(gap.title)}`;
  return [
    ...wrap(title, pen.width - 2, '  ').map((line) => pen.chalk.bold(line)),
    ...facts.flatMap(([name, value]) => {
      if (value === null) return [];
      const [first = '', ...more] = wrap(visible(value), pen.width - indent.length, indent);
      return [`    ${pen.chalk.dim(name.padEnd(widest))}  ${first.trimStart()}`, ...more];
    }),
  ];
}
