import type { Gap } from '../../../model/run.ts';
import { gapsHeading } from '../../sentences.ts';
import { answerAndWaiver, gapTable, otherClaim } from '../../tables.ts';
import type { Block, Card } from '../outline.ts';
import type { UnitContext, UnitPart } from './audit-context.ts';

/** What a unit lacks, with what is to be done about each; nothing where it has no score. */
export const unitGapsPart: UnitPart = (context) => {
  const { subject, run, messages, medium, maxGaps } = context;
  const { report } = messages;
  const count = subject.gaps.length;
  if (subject.score === null) return [];
  if (count === 0) return [{ heading: '', blocks: [{ kind: 'note', text: report.noGaps }] }];
  const most = maxGaps ?? count;
  const shown = subject.gaps.slice(0, most);
  const rest: Block[] = count > most ? [{ kind: 'note', text: report.moreGaps(count - most) }] : [];
  if (medium === 'screen') {
    const cards = shown.map((gap) => cardOf(gap, context));
    return [{ heading: gapsHeading(count, run, messages), blocks: [{ kind: 'cards', cards }, ...rest] }];
  }
  const table = gapTable(subject, run, most, messages);
  return [{ heading: '', blocks: [{ kind: 'table', table, leading: 'item' }, ...rest] }];
};

function cardOf(gap: Gap, { messages, score }: UnitContext): Card {
  const { report } = messages;
  const { columns } = report;
  return {
    figure: `-${score(gap.lost)}`,
    title: gap.title,
    facts: [
      [columns.answer, answerAndWaiver(gap, messages)],
      [columns.note, gap.note],
      [report.short.claimed, otherClaim(gap, messages)],
      [columns.finding, gap.verified === gap.answer ? null : gap.verified],
      [columns.problem, gap.unproven === null ? null : report.proofProblems[gap.unproven]],
      [columns.law, gap.law.length === 0 ? null : gap.law.join('; ')],
      [columns.remedy, gap.remedy],
      [columns.evidence, gap.evidence],
      [columns.owner, gap.owner],
    ],
  };
}
