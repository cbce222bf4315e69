import type { CollectRun } from '../../model/collect-run.ts';
import type { PrintedCollect } from '../../model/printed-runs.ts';
import { describeDiagnostic, describeRejected, masked } from '../data/json.ts';
import { jsonText } from '../data/json-text.ts';
import { drawHtml } from '../drawers/draw-html.ts';
import { drawMarkdown } from '../drawers/draw-markdown.ts';
import { drawTerminal } from '../drawers/draw-terminal.ts';
import { drawXlsx } from '../drawers/draw-xlsx.ts';
import { collectOutline } from '../outlines/collect-outline.ts';
import type { ReportOptions } from '../report-options.ts';
import { collectWords } from './collect-words.ts';

/** What came back, in every format. */

export function renderCollectTerminal(run: CollectRun, options: ReportOptions): string {
  return drawTerminal(collectOutline(run, options, 'screen'), options);
}

export function renderCollectMarkdown(run: CollectRun, options: ReportOptions): string {
  return drawMarkdown(collectOutline(run, options));
}

export function renderCollectHtml(run: CollectRun, options: ReportOptions): string {
  return drawHtml(collectOutline(run, options), options.messages);
}

export function renderCollectXlsx(run: CollectRun, options: ReportOptions): Uint8Array {
  const { messages } = options;
  const asOf = run.units
    .flatMap(({ files }) => files.flatMap(({ modified }) => modified ?? []))
    .toSorted()
    .at(-1);
  const imprint = { tool: run.tool, asOf: asOf?.slice(0, 10) ?? '1980-01-01' };
  return drawXlsx(collectOutline(run, options), [], imprint, messages, collectWords(messages).sheet);
}

/** As JSON; `patuh schema collect` prints its schema. */
export function renderCollectJson(run: CollectRun, { messages }: ReportOptions): string {
  const { schemaVersion, ...rest } = run;
  const printed: PrintedCollect = {
    schemaVersion,
    kind: 'collect',
    ...rest,
    rejected: run.rejected.map((entry) => describeRejected(entry, messages)),
    warnings: run.warnings.map((diagnostic) => describeDiagnostic(diagnostic, messages)),
  };
  return jsonText(masked(printed));
}
