import type { ItemResult, Run, UnitResult } from '../../model/run.ts';
import { type Cell, headings, number, type Sheet, text } from '../../office/workbook/cells.ts';
import { answerWord, orderUnits, type UnitOrder } from '../tables.ts';
import { sectionTitles } from './section-titles.ts';
import type { WorkbookWords } from './workbook-words.ts';

const WIDTHS = [28, 24, 40, 22, 9, 11, 9, 18, 18, 26, 28, 9, 22, 20];
const PRINTED = 10;

/** Every item of every unit: the answer that counts, what it is worth, what was claimed and found, and its proof. */
export function itemSheet(run: Run, sort: UnitOrder | undefined, words: WorkbookWords): Sheet {
  const { messages, xlsx } = words;
  const { columns } = messages.report;
  return {
    name: xlsx.sheets.items,
    widths: WIDTHS,
    table: { frozen: 1, printed: PRINTED },
    rows: [
      headings(
        columns.name,
        xlsx.section,
        columns.item,
        columns.answer,
        columns.points,
        columns.max,
        columns.lost,
        xlsx.claimedAnswer,
        xlsx.verifiedAnswer,
        xlsx.proof,
        xlsx.evaluatorNote,
        xlsx.pieces,
        xlsx.unitId,
        xlsx.itemId,
      ),
      ...orderUnits(run, sort).flatMap((unit) => itemRows(unit, words)),
    ],
  };
}

function itemRows(unit: UnitResult, { messages, xlsx }: WorkbookWords): Cell[][] {
  const { report } = messages;
  const sections = sectionTitles(unit);
  const gaps = new Map(unit.gaps.map((gap) => [gap.item, gap]));
  const findings = new Map(unit.verification?.items.map((item) => [item.item, item]));
  const unproven = new Map(unit.unproven.map((claim) => [claim.item, claim]));
  const pieces = new Map<string, { readonly all: number; readonly valid: number }>();
  for (const { item, status } of unit.evidence) {
    const before = pieces.get(item) ?? { all: 0, valid: 0 };
    pieces.set(item, { all: before.all + 1, valid: before.valid + (status === 'valid' ? 1 : 0) });
  }
  const proof = ({ item }: ItemResult): string | null => {
    const claim = unproven.get(item);
    if (claim !== undefined) return report.proofProblems[claim.problem];
    return (pieces.get(item)?.valid ?? 0) > 0 ? xlsx.proven : null;
  };
  return unit.items.map((item) => {
    const gap = gaps.get(item.item);
    const finding = findings.get(item.item);
    const answer = item.answer ?? report.notAnswered;
    return [
      text(unit.name),
      text(sections.get(item.section) ?? item.section),
      text(item.title),
      text(gap === undefined ? answer : answerWord(gap, messages)),
      // What is only informational is worth nothing, which is not the same as being worth 0 points of something.
      number(item.informational ? null : item.points, 'points'),
      item.informational ? text(messages.further.informational, 'center') : number(item.max, 'points'),
      number(item.informational || item.points === null ? null : (gap?.lost ?? 0), 'points'),
      // Where no evaluator looked, the claim is what counts.
      text(finding === undefined ? answer : (finding.claimed ?? report.notAnswered)),
      text(finding === undefined ? null : (finding.verified ?? report.notAnswered)),
      text(proof(item)),
      text(finding?.note ?? null),
      number(pieces.get(item.item)?.all ?? 0, 'count'),
      text(unit.id),
      text(item.item),
    ];
  });
}
