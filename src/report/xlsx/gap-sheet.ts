import type { Run } from '../../model/run.ts';
import { headings, number, type Sheet, text } from '../../office/workbook/cells.ts';
import { answerWord, orderUnits, type UnitOrder } from '../tables.ts';
import { waiverText } from '../wording.ts';
import { sectionTitles } from './section-titles.ts';
import type { WorkbookWords } from './workbook-words.ts';
import { zoneCell } from './zone-cell.ts';

const WIDTHS = [28, 10, 34, 20, 9, 26, 36, 26, 18, 9, 11, 24, 9, 12, 18, 18, 22, 28, 22, 20];
const PRINTED = 11;

/** Every gap of every unit, a row each. */
export function gapSheet(run: Run, sort: UnitOrder | undefined, { messages, xlsx }: WorkbookWords): Sheet {
  const { report } = messages;
  const { columns } = report;
  return {
    name: xlsx.sheets.gaps,
    widths: WIDTHS,
    table: { frozen: 1, printed: PRINTED },
    rows: [
      headings(
        columns.name,
        columns.zone,
        columns.item,
        columns.answer,
        columns.lost,
        columns.law,
        columns.remedy,
        columns.evidence,
        columns.owner,
        columns.effort,
        xlsx.waived,
        xlsx.section,
        xlsx.code,
        xlsx.severity,
        xlsx.claimedAnswer,
        xlsx.verifiedAnswer,
        columns.problem,
        columns.note,
        xlsx.unitId,
        xlsx.itemId,
      ),
      ...orderUnits(run, sort).flatMap((unit) => {
        const sections = sectionTitles(unit);
        return unit.gaps.map((gap) => [
          text(unit.name),
          zoneCell(unit.zone, messages),
          text(gap.title),
          text(answerWord(gap, messages)),
          number(gap.lost, 'points'),
          text(gap.law.join('; ')),
          text(gap.remedy),
          text(gap.evidence),
          text(gap.owner),
          number(gap.effort, 'count'),
          text(waiverText(gap, messages) ?? null),
          text(sections.get(gap.section) ?? gap.section),
          text(gap.code, 'center'),
          number(gap.severity, 'count'),
          text(gap.claimed ?? report.notAnswered),
          text(gap.verified),
          text(gap.unproven === null ? null : report.proofProblems[gap.unproven]),
          text(gap.note),
          text(unit.id),
          text(gap.item),
        ]);
      }),
    ],
  };
}
