import type { LintTexts } from '../../messages/lint-texts.ts';
import type { DocumentResult, LintRun } from '../../model/lint-run.ts';
import { diagnosticLine } from '../diagnostic-line.ts';
import { drawTable, escapeMarkdown } from '../markdown-text.ts';
import type { ReportOptions } from '../report-options.ts';
import {
  completenessLines,
  fixableCount,
  provenanceLines,
  resultSentence,
  serviceSentence,
  violationSentence,
} from './lint-sentences.ts';
import { componentTable, documentTable, findingTable } from './lint-tables.ts';
import { lintTexts } from './lint-words.ts';

/** A report for a pull request, a wiki or a mail: result, documents, findings of each. */
export function renderLintMarkdown(run: LintRun, options: ReportOptions): string {
  const { messages, command, explain = false } = options;
  const texts = lintTexts(messages);
  const { report } = texts;
  const fixable = fixableCount(run);
  const lines = [
    `# ${report.title}`,
    '',
    ...list([
      resultSentence(run, texts),
      ...run.violations.map((violation) => `${report.gate}: ${violationSentence(violation, texts)}`),
      ...completenessLines(run, texts),
      ...(fixable === 0 ? [] : [report.fixAdvice(fixable)]),
    ]),
    ...(run.documents.length === 0
      ? []
      : [`## ${report.headings.documents}`, '', ...drawTable(documentTable(run, texts)), '']),
    ...run.documents.flatMap((document) => documentPart(document, texts, explain)),
    ...rejectedPart(run, options, texts),
    ...(run.passedOver.length === 0
      ? []
      : [
          `## ${report.headings.passedOver}`,
          '',
          ...list(run.passedOver.map(({ file, reason }) => `${file}: ${texts.passedOver[reason]}`)),
        ]),
    `## ${report.headings.method}`,
    '',
    ...list(provenanceLines(run, command, messages, texts)),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function list(lines: readonly string[]): string[] {
  return [...lines.map((line) => `- ${escapeMarkdown(line)}`), ''];
}

function documentPart(document: DocumentResult, texts: LintTexts, explain: boolean): string[] {
  const { findings, services, file } = document;
  if (findings.length === 0 && !explain) return [];
  const recognised = services.flatMap((service) => [
    `### ${escapeMarkdown(service.name ?? texts.report.unnamedService)}`,
    '',
    ...drawTable(componentTable(service, texts)),
    '',
  ]);
  return [
    `## ${escapeMarkdown(file)}`,
    '',
    ...list([texts.kinds[document.kind], ...services.map((service) => serviceSentence(service, texts))]),
    ...(findings.length === 0 ? [] : [...drawTable(findingTable(document, texts)), '']),
    ...(explain ? recognised : []),
  ];
}

function rejectedPart({ rejected, warnings }: LintRun, { messages }: ReportOptions, texts: LintTexts): string[] {
  const line = (diagnostic: LintRun['warnings'][number]) => diagnosticLine(diagnostic, messages);
  const part = (heading: string, diagnostics: LintRun['warnings']) =>
    diagnostics.length === 0 ? [] : [`## ${heading}`, '', ...list(diagnostics.map(line))];
  return [
    ...part(
      texts.report.headings.rejected,
      rejected.flatMap(({ diagnostics }) => diagnostics),
    ),
    ...part(texts.report.headings.warnings, warnings),
  ];
}
