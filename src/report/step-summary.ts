import type { Run } from '../model/run.ts';
import { renderMarkdown } from './markdown.ts';
import { ciTexts } from './problems/problem.ts';
import type { ReportOptions } from './report-options.ts';

/** Bytes that GitHub shows of the summaries of one step; with more it shows none of them. */
const LIMIT = 1024 * 1024;

/**
 * The run as the summary of a step of GitHub Actions: the Markdown report, or as many whole parts of it as still fit
 * behind the `taken` bytes that are there, with a sentence that says so. Empty where not even that fits.
 */
export function renderStepSummary(run: Run, taken: number, options: ReportOptions): string {
  return fitSummary(renderMarkdown(run, options), taken, options);
}

/** A Markdown report, or as many whole parts of it as fit. */
export function fitSummary(report: string, taken: number, { messages }: Pick<ReportOptions, 'messages'>): string {
  const head = taken === 0 ? '' : '\n';
  const room = LIMIT - taken - head.length;
  const encoder = new TextEncoder();
  const bytes = (text: string) => encoder.encode(text).length;
  if (bytes(report) <= room) return head + report;
  const note = `\n> ${ciTexts(messages).cutSummary}\n`;
  let left = room - bytes(note);
  if (left < 0) return '';
  let kept = '';
  // At its headings: half a table is no table.
  for (const part of report.split(/^(?=#{1,6} )/m)) {
    left -= bytes(part);
    if (left < 0) break;
    kept += part;
  }
  return head + kept + note;
}
