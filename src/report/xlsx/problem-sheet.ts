import { OFFICE_WORDS } from '../../office/office-words.ts';
import { type Sheet, text } from '../../office/workbook/cells.ts';
import type { AuditContext } from '../outlines/audit/audit-context.ts';
import { workbookTexts } from '../outlines/audit/workbook-texts.ts';
import { problemTable } from '../problem-table.ts';
import { listSheet } from './list-sheet.ts';

const WIDTHS = { kind: 22, place: 48, fault: 70, remedy: 60 };

/** Files rejected, units missing, requirements not met, warnings; no sheet where there is nothing to say. */
export function problemSheet({ run, messages }: AuditContext): Sheet[] {
  const { columns, rows } = problemTable(run, messages, OFFICE_WORDS[messages.language]);
  if (rows.length === 0) return [];
  return [
    listSheet(
      workbookTexts(messages).sheets.problems,
      rows,
      columns.map(({ key, title }) => [title, WIDTHS[key], ({ cells }) => text(cells[key])]),
    ),
  ];
}
