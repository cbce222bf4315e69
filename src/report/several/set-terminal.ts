import type { RunSet } from '../../model/run.ts';
import { visible } from '../../text/visible.ts';
import { diagnosticLine } from '../diagnostic-line.ts';
import type { ReportOptions } from '../report-options.ts';
import { takePen } from '../terminal/pen.ts';
import { renderTerminal } from '../terminal/terminal.ts';
import { drawColumns, wrap } from '../text-layout.ts';
import { indexTable } from './index-table.ts';

/** A table of the institutions, then a screen for each. */
export function renderSetTerminal(set: RunSet, options: ReportOptions): string {
  const { messages } = options;
  const { several } = messages.report;
  const pen = takePen(options);
  const { columns, rows } = indexTable(set, messages);
  const drawn = columns.map(({ key, title, align }) => ({
    title,
    align,
    text: ({ cells }: (typeof rows)[number]) => visible(cells[key]),
    ...(key === 'institution' ? { flexible: true } : {}),
    ...(key === 'zone'
      ? {
          paint: ({ zone }: (typeof rows)[number], text: string) =>
            zone === null || zone === undefined ? text : pen.zone[zone](text),
        }
      : {}),
  }));
  const unassigned = set.rejected.flatMap(({ diagnostics }) => diagnostics);
  const lines = [
    `  ${pen.chalk.bold(several.title(set.runs.length))}`,
    '',
    ...drawColumns(drawn, rows, pen.width, pen.chalk.underline),
    ...wrap(`${several.meaning}.`, pen.width - 2, '  '),
    ...(set.rejected.length === 0
      ? []
      : [
          '',
          `  ${pen.chalk.bold(several.unassigned(set.rejected.length))}`,
          ...unassigned.flatMap((one) => wrap(visible(diagnosticLine(one, messages)), pen.width - 4, '    ')),
        ]),
  ];
  const rule = `${pen.chalk.dim(pen.rule.repeat(pen.width))}\n`;
  return [`${lines.join('\n')}\n`, ...set.runs.map((run) => renderTerminal(run, options))].join(`\n${rule}\n`);
}
