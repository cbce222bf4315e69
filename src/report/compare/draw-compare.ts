import type { CompareRun } from '../../model/compare-run.ts';
import { masked } from '../data/json.ts';
import { jsonText } from '../data/json-text.ts';
import { drawDocx } from '../drawers/draw-docx.ts';
import { drawHtml } from '../drawers/draw-html.ts';
import { drawMarkdown } from '../drawers/draw-markdown.ts';
import { drawTerminal } from '../drawers/draw-terminal.ts';
import { drawXlsx } from '../drawers/draw-xlsx.ts';
import { compareOutline } from '../outlines/compare-outline.ts';
import type { Outline } from '../outlines/outline.ts';
import type { ReportOptions } from '../report-options.ts';
import { compareWords } from './compare-words.ts';

/** A comparison in every format. */

/** Gaps of each state that fit on a screen. */
const MOST_ON_SCREEN = 5;

function outlineOf(
  run: CompareRun,
  { command, messages, maxGaps }: ReportOptions,
  most = Number.POSITIVE_INFINITY,
): Outline {
  return compareOutline(run, { command, messages, most: maxGaps ?? most });
}

export function renderCompareTerminal(run: CompareRun, options: ReportOptions): string {
  return drawTerminal(outlineOf(run, options, MOST_ON_SCREEN), options);
}

export function renderCompareMarkdown(run: CompareRun, options: ReportOptions): string {
  return drawMarkdown(outlineOf(run, options));
}

export function renderCompareHtml(run: CompareRun, options: ReportOptions): string {
  return drawHtml(outlineOf(run, options), options.messages);
}

export function renderCompareDocx(run: CompareRun, options: ReportOptions): Uint8Array {
  return drawDocx([outlineOf(run, options)], { tool: run.tool, asOf: run.after.asOf }, options.messages);
}

export function renderCompareXlsx(run: CompareRun, options: ReportOptions): Uint8Array {
  const { messages } = options;
  const imprint = { tool: run.tool, asOf: run.after.asOf };
  return drawXlsx(outlineOf(run, options), [], imprint, messages, compareWords(messages).sheet);
}

/** As JSON; `patuh schema compare` prints its schema. */
export function renderCompareJson(run: CompareRun): string {
  return jsonText(masked(run));
}
