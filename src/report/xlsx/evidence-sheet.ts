import type { EvidenceResult } from '../../model/run.ts';
import { date, type Sheet, text } from '../../office/workbook/cells.ts';
import type { AuditContext } from '../outlines/audit/audit-context.ts';
import { workbookTexts } from '../outlines/audit/workbook-texts.ts';
import { isPresenceOnly } from '../proof-tables.ts';
import { orderUnits } from '../tables.ts';
import { listSheet } from './list-sheet.ts';

const PRINTED = 8;

/**
 * Every piece of evidence that a unit names, as it is on the day of judgement. Links are text: nothing opens by itself.
 */
export function evidenceSheet({ run, sort, messages }: AuditContext): Sheet[] {
  const { report } = messages;
  const { columns } = report;
  const xlsx = workbookTexts(messages);
  const sources = { assessment: xlsx.byAssessment, lock: report.byLock, file: report.byFileDate };
  const datedBy = (piece: EvidenceResult) =>
    piece.datedBy === null ? (isPresenceOnly(piece) ? report.presenceOnly : null) : sources[piece.datedBy];
  const status = (one: EvidenceResult['status']) => (one === 'valid' ? xlsx.valid : report.proofProblems[one]);
  const note = ({ inFolder, note, service }: EvidenceResult) =>
    inFolder === undefined ? note : report.inFolder(service);
  const pieces = orderUnits(run, sort).flatMap((unit) => unit.evidence.map((piece) => ({ unit, piece })));
  if (pieces.length === 0) return [];
  return [
    listSheet(
      xlsx.sheets.evidence,
      pieces,
      [
        [columns.name, 28, ({ unit }) => text(unit.name)],
        [columns.item, 38, ({ piece }) => text(piece.title)],
        [xlsx.evidencePiece, 46, ({ piece }) => text(piece.file ?? piece.link)],
        [columns.status, 30, ({ piece }) => text(status(piece.status))],
        [columns.dated, 18, ({ piece }) => date(piece.dated)],
        [xlsx.datedBy, 14, ({ piece }) => text(datedBy(piece), 'center')],
        [columns.validUntil, 18, ({ piece }) => date(piece.validUntil)],
        [columns.note, 34, ({ piece }) => text(note(piece))],
        [xlsx.unitId, 22, ({ unit }) => text(unit.id)],
        [xlsx.itemId, 20, ({ piece }) => text(piece.item)],
      ],
      { printed: PRINTED },
    ),
  ];
}
