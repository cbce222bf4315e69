import { number, type Sheet, text } from '../../office/workbook/cells.ts';
import type { AuditContext } from '../outlines/audit/audit-context.ts';
import { workbookTexts } from '../outlines/audit/workbook-texts.ts';
import { answerWord, orderUnits } from '../tables.ts';
import { waiverText } from '../wording.ts';
import { listSheet } from './list-sheet.ts';
import { sectionTitles } from './section-titles.ts';
import { zoneCell } from './zone-cell.ts';

const PRINTED = 11;

/** Every gap of every unit, a row each. */
export function gapSheet({ run, sort, messages }: AuditContext): Sheet {
  const { columns, notAnswered, proofProblems } = messages.report;
  const xlsx = workbookTexts(messages);
  const gaps = orderUnits(run, sort).flatMap((unit) => {
    const sections = sectionTitles(unit);
    return unit.gaps.map((gap) => ({ unit, gap, section: sections.get(gap.section) ?? gap.section }));
  });
  return listSheet(
    xlsx.sheets.gaps,
    gaps,
    [
      [columns.name, 28, ({ unit }) => text(unit.name)],
      [columns.zone, 10, ({ unit }) => zoneCell(unit.zone, messages)],
      [columns.item, 34, ({ gap }) => text(gap.title)],
      [columns.answer, 20, ({ gap }) => text(answerWord(gap, messages))],
      [columns.lost, 9, ({ gap }) => number(gap.lost, 'points')],
      [columns.law, 26, ({ gap }) => text(gap.law.join('; '))],
      [columns.remedy, 36, ({ gap }) => text(gap.remedy)],
      [columns.evidence, 26, ({ gap }) => text(gap.evidence)],
      [columns.owner, 18, ({ gap }) => text(gap.owner)],
      [columns.effort, 9, ({ gap }) => number(gap.effort, 'count')],
      [xlsx.waived, 11, ({ gap }) => text(waiverText(gap, messages) ?? null)],
      [xlsx.section, 24, ({ section }) => text(section)],
      [xlsx.code, 9, ({ gap }) => text(gap.code, 'center')],
      [xlsx.severity, 12, ({ gap }) => number(gap.severity, 'count')],
      [xlsx.claimedAnswer, 18, ({ gap }) => text(gap.claimed ?? notAnswered)],
      [xlsx.verifiedAnswer, 18, ({ gap }) => text(gap.verified)],
      [columns.problem, 22, ({ gap }) => text(gap.unproven === null ? null : proofProblems[gap.unproven])],
      [columns.note, 28, ({ gap }) => text(gap.note)],
      [xlsx.unitId, 22, ({ unit }) => text(unit.id)],
      [xlsx.itemId, 20, ({ gap }) => text(gap.item)],
    ],
    { printed: PRINTED },
  );
}
