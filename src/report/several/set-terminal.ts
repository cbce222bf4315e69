import type { RunSet } from '../../model/run.ts';
import { drawTerminal } from '../drawers/draw-terminal.ts';
import { severalOutline } from '../outlines/audit/several-outline.ts';
import type { ReportOptions } from '../report-options.ts';
import { takePen } from '../terminal/pen.ts';
import { renderTerminal } from '../terminal/terminal.ts';

/** A table of the institutions, then a screen for each. */
export function renderSetTerminal(set: RunSet, options: ReportOptions): string {
  const pen = takePen(options);
  const rule = `${pen.chalk.dim(pen.rule.repeat(pen.width))}\n`;
  const index = drawTerminal(severalOutline(set, 'screen', options), options);
  return [index, ...set.runs.map((run) => renderTerminal(run, options))].join(`\n${rule}\n`);
}
