import type { LintTexts } from '../../messages/lint-texts.ts';
import type { Place } from '../../model/diagnostic.ts';
import type { DocumentResult, LintFinding, LintRun } from '../../model/lint-run.ts';
import { visible } from '../../text/visible.ts';
import { wrap } from '../../text/wrap-text.ts';
import { codeFrame } from '../diagnostics.ts';
import { shortPlace } from '../place-words.ts';
import type { ReportOptions } from '../report-options.ts';
import { shorten } from '../shorten.ts';
import { type Pen, takePen } from '../terminal/pen.ts';
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

/** Columns of a code frame that are not the line's: indentation, number, bar. */
const FRAME = 14;

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
  const lines = [
    pen.chalk.bold.underline(visible(document.file)),
    ...(options.explain === true ? explainLines(document, texts, pen) : []),
  ];
  let before: LintFinding | undefined;
  for (const finding of counting) {
    if (finding.service !== null && finding.service !== before?.service) {
      lines.push(
        ...(before === undefined ? [] : ['']),
        pen.chalk.bold(`  ${visible(shorten(serviceName(finding.service, texts), pen.width - 2))}`),
      );
    }
    // What is missing in a service is reported at one line, which is shown once.
    const shown = before !== undefined && samePlace(before.at, finding.at);
    lines.push(...findingLines(finding, shown ? undefined : options.sources, texts, pen));
    before = finding;
  }
  return [...lines, ''];
}

function samePlace(a: Place, b: Place): boolean {
  return a.line === b.line && a.column === b.column;
}

/** Place, level and fault; the line itself; what to do, with the rule's id. */
function findingLines(finding: LintFinding, sources: ReportOptions['sources'], texts: LintTexts, pen: Pen): string[] {
  const { at, level, rule } = finding;
  const { fault, remedy } = findingText(finding, texts);
  const paint = { error: pen.chalk.red, warning: pen.chalk.yellow, note: pen.chalk.cyan }[level];
  const place = shortPlace(at, texts.place);
  const word = texts.levels[level];
  const head = place === '' ? `${word}:` : `${place}: ${word}:`;
  const painted = place === '' ? `${paint(word)}:` : `${pen.chalk.bold(place)}: ${paint(word)}:`;
  const [first = '', ...more] = wrap(visible(`${head} ${fault}`), pen.width - 4);
  const frame = codeFrame(at, sources?.get(at.file), pen.width - FRAME).map((line) => `    ${pen.chalk.dim(line)}`);
  return [
    `  ${first.startsWith(head) ? painted + first.slice(head.length) : first}`,
    ...more.map((line) => `    ${line}`),
    ...frame,
    ...wrap(visible(`${remedy} (${rule})`), pen.width - 4, '    '),
  ];
}
