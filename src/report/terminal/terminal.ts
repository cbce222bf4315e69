import type { Run } from '../../model/run.ts';
import { visible } from '../../text/visible.ts';
import type { ReportOptions } from '../report-options.ts';
import { conservationSentence, methodLines, provenanceLines, sinceSentences, violationLine } from '../sentences.ts';
import { wrap } from '../text-layout.ts';
import { institutionReport } from './institution.ts';
import { type Pen, takePen } from './pen.ts';
import { unitReport } from './unit.ts';

/** One screen for an institution; everything about a single unit. */
export function renderTerminal(run: Run, options: ReportOptions): string {
  const pen = takePen(options);
  const [unit] = run.units;
  const alone = run.units.length === 1 && run.rejected.length === 0 && run.missing.length === 0;
  const lines =
    alone && unit !== undefined ? unitReport(unit, run, options, pen) : institutionReport(run, options, pen);
  const { report } = options.messages;
  const counted = alone ? [conservationSentence(run, options.messages), ...sinceSentences(run, options.messages)] : [];
  // At a screen the command was typed just now; a file is read by others, and later.
  const method = options.toFile
    ? [...counted, ...provenanceLines(run, options.command, options.messages), ...inputLines(run, report.inputFiles)]
    : [...methodLines(run, options.messages), ...counted, report.toolLine(run.tool.version, run.asOf)];
  const foot = method.flatMap((line) => wrap(visible(line), pen.width - 2, '  '));
  const dimmed = foot.map((line) => pen.chalk.dim(line));
  return `${[...lines, ...gateLines(run, options, pen), '', ...dimmed].join('\n')}\n`;
}

function inputLines({ inputs }: Run, heading: string): string[] {
  return inputs.length === 0 ? [] : [`${heading}:`, ...inputs.map(({ file, sha256 }) => `${file} ${sha256}`)];
}

function gateLines(run: Run, { messages }: ReportOptions, pen: Pen): string[] {
  if (run.violations.length === 0) return [];
  const lines = run.violations.map((violation) => visible(violationLine(violation, run, messages)));
  return [
    '',
    pen.chalk.bold(messages.report.headings.violations),
    ...lines.flatMap((line) => wrap(line, pen.width - 2, '  ')),
  ];
}
