import type { Run } from '../../model/run.ts';
import { headings, type Sheet, text } from '../../office/workbook/cells.ts';
import { problemTable } from '../problem-table.ts';
import type { WorkbookWords } from './workbook-words.ts';

/** Files rejected, units missing, requirements not met, warnings; no sheet where there is nothing to say. */
export function problemSheet(run: Run, { messages, office, xlsx }: WorkbookWords): Sheet[] {
  const { columns, rows } = problemTable(run, messages, office);
  if (rows.length === 0) return [];
  return [
    {
      name: xlsx.sheets.problems,
      widths: [22, 48, 70, 60],
      table: { frozen: 1, printed: columns.length },
      rows: [
        headings(...columns.map(({ title }) => title)),
        ...rows.map(({ cells }) => columns.map(({ key }) => text(cells[key]))),
      ],
    },
  ];
}
