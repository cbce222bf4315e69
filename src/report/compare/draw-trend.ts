import type { TrendRun } from '../../model/trend-run.ts';
import { masked } from '../data/json.ts';
import { jsonText } from '../data/json-text.ts';
import { drawDocx } from '../drawers/draw-docx.ts';
import { drawHtml } from '../drawers/draw-html.ts';
import { drawMarkdown } from '../drawers/draw-markdown.ts';
import { drawTerminal } from '../drawers/draw-terminal.ts';
import { drawXlsx } from '../drawers/draw-xlsx.ts';
import type { Outline } from '../outlines/outline.ts';
import { trendOutline } from '../outlines/trend-outline.ts';
import type { ReportOptions } from '../report-options.ts';
import { compareWords } from './compare-words.ts';

/** A trend in every format. */

/** Gaps of each kind that fit on a screen. */
const MOST_ON_SCREEN = 5;

function outlineOf(run: TrendRun, options: ReportOptions, most = Number.POSITIVE_INFINITY): Outline {
  const { command, messages, maxGaps, unicode } = options;
  return trendOutline(run, { command, messages, most: maxGaps ?? most, unicode });
}

function lastDay({ points }: TrendRun): string {
  return points.at(-1)?.asOf ?? '';
}

export function renderTrendTerminal(run: TrendRun, options: ReportOptions): string {
  return drawTerminal(outlineOf(run, options, MOST_ON_SCREEN), options);
}

export function renderTrendMarkdown(run: TrendRun, options: ReportOptions): string {
  return drawMarkdown(outlineOf(run, options));
}

export function renderTrendHtml(run: TrendRun, options: ReportOptions): string {
  return drawHtml(outlineOf(run, options), options.messages);
}

export function renderTrendDocx(run: TrendRun, options: ReportOptions): Uint8Array {
  return drawDocx([outlineOf(run, options)], { tool: run.tool, asOf: lastDay(run) }, options.messages);
}

export function renderTrendXlsx(run: TrendRun, options: ReportOptions): Uint8Array {
  const { messages } = options;
  const imprint = { tool: run.tool, asOf: lastDay(run) };
  return drawXlsx(outlineOf(run, options), [], imprint, messages, compareWords(messages).trendSheet);
}

/** As JSON; `patuh schema trend` prints its schema. */
export function renderTrendJson(run: TrendRun): string {
  return jsonText(masked(run));
}
