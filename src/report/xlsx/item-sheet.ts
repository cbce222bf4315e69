import type { Gap, ItemResult, ProofProblem, UnitResult, VerifiedItem } from '../../model/run.ts';
import { number, type Sheet, text } from '../../office/workbook/cells.ts';
import type { AuditContext } from '../outlines/audit/audit-context.ts';
import { workbookTexts } from '../outlines/audit/workbook-texts.ts';
import { answerWord, orderUnits } from '../tables.ts';
import { listSheet } from './list-sheet.ts';
import { sectionTitles } from './section-titles.ts';

const PRINTED = 10;

/** An item of a unit with what else the run says of it. */
interface ListedItem {
  readonly unit: UnitResult;
  readonly item: ItemResult;
  readonly section: string;
  readonly gap: Gap | undefined;
  readonly finding: VerifiedItem | undefined;
  /** Why its evidence does not prove it. */
  readonly problem: ProofProblem | undefined;
  /** Its evidence: how many pieces, and how many are valid. */
  readonly pieces: number;
  readonly valid: number;
}

/** Every item of every unit: the answer that counts, what it is worth, what was claimed and found, and its proof. */
export function itemSheet({ run, sort, messages }: AuditContext): Sheet {
  const { report, further } = messages;
  const { columns, notAnswered } = report;
  const xlsx = workbookTexts(messages);
  const answer = ({ item }: ListedItem) => item.answer ?? notAnswered;
  const proof = ({ problem, valid }: ListedItem) =>
    problem !== undefined ? report.proofProblems[problem] : valid > 0 ? xlsx.proven : null;
  return listSheet(
    xlsx.sheets.items,
    orderUnits(run, sort).flatMap(listItems),
    [
      [columns.name, 28, ({ unit }) => text(unit.name)],
      [xlsx.section, 24, ({ section }) => text(section)],
      [columns.item, 40, ({ item }) => text(item.title)],
      [columns.answer, 22, (one) => text(one.gap === undefined ? answer(one) : answerWord(one.gap, messages))],
      // What is only informational is worth nothing, which is not the same as being worth 0 points of something.
      [columns.points, 9, ({ item }) => number(item.informational ? null : item.points, 'points')],
      [
        columns.max,
        11,
        ({ item }) => (item.informational ? text(further.informational, 'center') : number(item.max, 'points')),
      ],
      [
        columns.lost,
        9,
        ({ item, gap }) => number(item.informational || item.points === null ? null : (gap?.lost ?? 0), 'points'),
      ],
      // Where no evaluator looked, the claim is what counts.
      [
        xlsx.claimedAnswer,
        18,
        (one) => text(one.finding === undefined ? answer(one) : (one.finding.claimed ?? notAnswered)),
      ],
      [
        xlsx.verifiedAnswer,
        18,
        ({ finding }) => text(finding === undefined ? null : (finding.verified ?? notAnswered)),
      ],
      [xlsx.proof, 26, (one) => text(proof(one))],
      [xlsx.evaluatorNote, 28, ({ finding }) => text(finding?.note ?? null)],
      [xlsx.pieces, 9, ({ pieces }) => number(pieces, 'count')],
      [xlsx.unitId, 22, ({ unit }) => text(unit.id)],
      [xlsx.itemId, 20, ({ item }) => text(item.item)],
    ],
    { printed: PRINTED },
  );
}

function listItems(unit: UnitResult): ListedItem[] {
  const sections = sectionTitles(unit);
  const gaps = new Map(unit.gaps.map((gap) => [gap.item, gap]));
  const findings = new Map(unit.verification?.items.map((item) => [item.item, item]));
  const problems = new Map(unit.unproven.map(({ item, problem }) => [item, problem]));
  return unit.items.map((item) => {
    const pieces = unit.evidence.filter((piece) => piece.item === item.item);
    return {
      unit,
      item,
      section: sections.get(item.section) ?? item.section,
      gap: gaps.get(item.item),
      finding: findings.get(item.item),
      problem: problems.get(item.item),
      pieces: pieces.length,
      valid: pieces.filter(({ status }) => status === 'valid').length,
    };
  });
}
