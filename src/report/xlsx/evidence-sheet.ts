import type { EvidenceResult, Run } from '../../model/run.ts';
import { date, headings, type Sheet, text } from '../../office/workbook/cells.ts';
import { isPresenceOnly } from '../proof-tables.ts';
import { orderUnits, type UnitOrder } from '../tables.ts';
import type { WorkbookWords } from './workbook-words.ts';

const WIDTHS = [28, 38, 46, 30, 18, 14, 18, 34, 22, 20];
const PRINTED = 8;

/**
 * Every piece of evidence that a unit names, as it is on the day of judgement. Links are text: nothing opens by itself.
 */
export function evidenceSheet(run: Run, sort: UnitOrder | undefined, { messages, xlsx }: WorkbookWords): Sheet[] {
  const { report } = messages;
  const { columns } = report;
  const sources = { assessment: xlsx.byAssessment, lock: report.byLock, file: report.byFileDate };
  const datedBy = (piece: EvidenceResult) =>
    piece.datedBy === null ? (isPresenceOnly(piece) ? report.presenceOnly : null) : sources[piece.datedBy];
  const rows = orderUnits(run, sort).flatMap((unit) =>
    unit.evidence.map((piece) => [
      text(unit.name),
      text(piece.title),
      text(piece.file ?? piece.link),
      text(piece.status === 'valid' ? xlsx.valid : report.proofProblems[piece.status]),
      date(piece.dated),
      text(datedBy(piece), 'center'),
      date(piece.validUntil),
      text(piece.inFolder === undefined ? piece.note : report.inFolder(piece.service)),
      text(unit.id),
      text(piece.item),
    ]),
  );
  if (rows.length === 0) return [];
  const titles = headings(
    columns.name,
    columns.item,
    xlsx.evidencePiece,
    columns.status,
    columns.dated,
    xlsx.datedBy,
    columns.validUntil,
    columns.note,
    xlsx.unitId,
    xlsx.itemId,
  );
  return [
    { name: xlsx.sheets.evidence, widths: WIDTHS, table: { frozen: 1, printed: PRINTED }, rows: [titles, ...rows] },
  ];
}
