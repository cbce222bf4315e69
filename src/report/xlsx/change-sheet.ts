import { OFFICE_WORDS } from '../../office/office-words.ts';
import { number, type Sheet, text } from '../../office/workbook/cells.ts';
import type { AuditContext } from '../outlines/audit/audit-context.ts';
import { workbookTexts } from '../outlines/audit/workbook-texts.ts';
import { listSheet } from './list-sheet.ts';
import { zoneCell } from './zone-cell.ts';

/** What changed since an earlier run; no sheet where none was given. */
export function changeSheet({ run: { since }, messages }: AuditContext): Sheet[] {
  if (since === null) return [];
  const { columns } = messages.report;
  const { changes, date, institution } = OFFICE_WORDS[messages.language];
  const whole = { name: institution, before: since.before, after: since.after };
  const moved = [whole, ...since.units].map((one) => ({ ...one, kind: changes.moved, title: null, lost: null }));
  const isOf = (kind: string) => (gap: (typeof since.opened)[number]) => ({ ...gap, kind, before: null, after: null });
  return [
    listSheet(
      workbookTexts(messages).sheets.changes,
      [...moved, ...since.opened.map(isOf(changes.opened)), ...since.closed.map(isOf(changes.closed))],
      [
        [changes.since(date(since.asOf)), 24, ({ kind }) => text(kind)],
        [columns.name, 40, ({ name }) => text(name)],
        [columns.item, 40, ({ title }) => text(title)],
        [changes.scoreBefore, 12, ({ before }) => number(before?.score ?? null, 'points')],
        [changes.zoneBefore, 12, ({ before }) => zoneCell(before?.zone ?? null, messages)],
        [changes.scoreAfter, 12, ({ after }) => number(after?.score ?? null, 'points')],
        [changes.zoneAfter, 12, ({ after }) => zoneCell(after?.zone ?? null, messages)],
        [columns.lost, 10, ({ lost }) => number(lost, 'points')],
      ],
    ),
  ];
}
