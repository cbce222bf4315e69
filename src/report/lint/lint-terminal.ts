import type { DocumentResult, LintFinding, LintRun } from '../../model/lint-run.ts';
import { codeFrame } from '../diagnostics.ts';
import type { LintTexts } from '../messages/lint-texts.ts';
import { wholePlace } from '../place-words.ts';
import type { ReportOptions } from '../report-options.ts';
import { type Pen, takePen } from '../terminal/pen.ts';
import { wrap } from '../text-layout.ts';
import { visible } from '../wording.ts';
import { explainLines } from './explain-lines.ts';
import {
  completenessLines,
  fixableCount,
  provenanceLines,
  resultSentence,
  serviceName,
  violationSentence,
} from './lint-sentences.ts';
import { findingText, lintTexts } from './lint-words.ts';

/** Every finding with its place, its line and what to do; the result last, where a screen ends. */
export function renderLintTerminal(run: LintRun, options: ReportOptions): string {
  const pen = takePen(options);
  const texts = lintTexts(options.messages);
  const { report } = texts;
  const fixable = fixableCount(run);
  const said = (lines: readonly string[]) => lines.flatMap((line) => wrap(visible(line), pen.width - 2, '  '));
  const foot = options.toFile
    ? provenanceLines(run, options.command, options.messages, texts)
    : [report.toolLine(run.tool.version, run.asOf)];
  const lines = [
    ...run.documents.flatMap((document) => documentLines(document, options, texts, pen)),
    pen.chalk.bold(visible(resultSentence(run, texts))),
    ...run.violations.flatMap((violation) =>
      wrap(visible(`${report.gate}: ${violationSentence(violation, texts)}`), pen.width).map((line) =>
        pen.chalk.red(line),
      ),
    ),
    ...said([...completenessLines(run, texts), ...(fixable === 0 ? [] : [report.fixAdvice(fixable)])]),
    '',
    ...said(foot).map((line) => pen.chalk.dim(line)),
  ];
  return `${lines.join('\n')}\n`;
}

function documentLines(document: DocumentResult, options: ReportOptions, texts: LintTexts, pen: Pen): string[] {
  const counting = document.findings.filter(({ suppressed }) => suppressed === null);
  if (counting.length === 0 && options.explain !== true) return [];
  return [
    pen.chalk.bold.underline(visible(document.file)),
    ...(options.explain === true ? explainLines(document, texts, pen) : []),
    ...counting.flatMap((finding) => findingLines(finding, options, texts, pen)),
    '',
  ];
}

/** Place, level and fault; the line itself; what to do, with the rule's id. */
function findingLines(finding: LintFinding, { sources }: ReportOptions, texts: LintTexts, pen: Pen): string[] {
  const { at, level, rule, service } = finding;
  const { fault, remedy } = findingText(finding, texts);
  const about = service === null ? '' : ` [${serviceName(service, texts)}]`;
  const paint = { error: pen.chalk.red, warning: pen.chalk.yellow, note: pen.chalk.cyan }[level];
  const [first = '', ...more] = wrap(
    visible(`${wholePlace(at, texts.place)}: ${texts.levels[level]}: ${fault}${about}`),
    pen.width - 2,
  );
  const word = `: ${texts.levels[level]}:`;
  const frame = codeFrame(at, sources?.get(at.file)).map((line) => `  ${pen.chalk.dim(line)}`);
  return [
    `  ${first.replace(word, () => `: ${paint(texts.levels[level])}:`)}`,
    ...more.map((line) => `    ${line}`),
    ...frame,
    ...wrap(visible(`${remedy} (${rule})`), pen.width - 4, '    '),
  ];
}
