import type { RunSet } from '../../model/run.ts';
import { diagnosticLine } from '../diagnostic-line.ts';
import { renderMarkdown } from '../markdown.ts';
import { drawTable, escapeMarkdown } from '../markdown-text.ts';
import type { ReportOptions } from '../report-options.ts';
import { fitSummary } from '../step-summary.ts';
import { indexTable } from './index-table.ts';

/** A table of the institutions, then the report of each under its own heading. */
export function renderSetMarkdown(set: RunSet, options: ReportOptions): string {
  const { messages } = options;
  const { several } = messages.report;
  const unassigned = set.rejected.flatMap(({ diagnostics }) => diagnostics);
  const index = [
    `# ${several.title(set.runs.length)}`,
    '',
    ...drawTable(indexTable(set, messages)),
    `- ${several.meaning}`,
    // Here and not only behind each report: at its beginning, a file is recognised as one of ours.
    `- ${messages.report.toolLine(set.tool.version, set.asOf)}`,
    '',
    ...(unassigned.length === 0
      ? []
      : [
          `## ${several.unassigned(set.rejected.length)}`,
          '',
          ...unassigned.map((one) => `- ${escapeMarkdown(diagnosticLine(one, messages))}`),
          '',
        ]),
  ];
  return [index.join('\n'), ...set.runs.map((run) => renderMarkdown(run, options))].join('\n');
}

/** The same as the summary of a step of GitHub Actions, as far as it fits. */
export function renderSetSummary(set: RunSet, taken: number, options: ReportOptions): string {
  return fitSummary(renderSetMarkdown(set, options), taken, options);
}
