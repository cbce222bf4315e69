import type { RunSet } from '../../model/run.ts';
import { diagnosticLine } from '../diagnostic-line.ts';
import type { ReportOptions } from '../report-options.ts';
import { type Cell, headings, number, type Sheet, text } from '../xlsx/cells.ts';
import { packWorkbook } from '../xlsx/pack-workbook.ts';
import { runSheets } from '../xlsx/xlsx.ts';
import { indexTable } from './index-table.ts';

/** Longest name of a sheet that Excel takes. */
const NAME_LENGTH = 31;

/** A workbook whose first sheet lists the institutions by number; the sheets of each begin with its number. */
export function renderSetXlsx(set: RunSet, options: ReportOptions): Uint8Array {
  const { messages } = options;
  const sheets = set.runs.flatMap((run, index) =>
    runSheets(run, options).map((sheet) => ({ ...sheet, name: `${index + 1} ${sheet.name}`.slice(0, NAME_LENGTH) })),
  );
  const title = messages.report.several.title(set.runs.length);
  const decimals = Math.max(...set.runs.map(({ checklist }) => checklist?.scale.decimals ?? 0));
  return packWorkbook([indexSheet(set, options), ...sheets], { title, decimals }, set, messages);
}

function indexSheet(set: RunSet, { messages }: ReportOptions): Sheet {
  const { several } = messages.report;
  const { columns, rows } = indexTable(set, messages);
  const faults = set.rejected.flatMap(({ diagnostics }) => diagnostics);
  return {
    name: several.index,
    widths: [6, 44, 20, 10, 12, 26, 12],
    rows: [
      [text(several.title(set.runs.length), 'title')],
      [],
      headings('#', ...columns.map(({ title }) => title)),
      ...rows.map(({ cells, zone }, index): Cell[] => [
        number(index + 1, 'count'),
        // Scores as texts: each has the decimals of its own scale.
        ...columns.map(({ key }) =>
          text(cells[key], key === 'zone' ? (zone ?? 'center') : key === 'score' ? 'center' : 'text'),
        ),
      ]),
      [text(`${several.meaning}.`, 'sentence')],
      ...(faults.length === 0 ? [] : [[], [text(several.unassigned(set.rejected.length), 'part')] as Cell[]]),
      ...faults.map((one) => [text(diagnosticLine(one, messages), 'sentence')]),
    ],
  };
}
