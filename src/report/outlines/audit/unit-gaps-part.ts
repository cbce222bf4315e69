import type { Gap } from '../../../model/run.ts';
import { gapsHeading } from '../../sentences.ts';
import { retitled, type Table } from '../../table.ts';
import { answerAndWaiver, gapTable, otherClaim } from '../../tables.ts';
import type { Block, Card } from '../outline.ts';
import type { UnitContext, UnitPart } from './audit-context.ts';
import { documentTexts } from './document-texts.ts';

/** What a unit lacks, with what is to be done about each; nothing where it has no score. */
export const unitGapsPart: UnitPart = (context) => {
  const { subject, run, messages, medium, maxGaps } = context;
  const { report } = messages;
  const count = subject.gaps.length;
  if (subject.score === null) return [];
  if (count === 0) {
    const none = medium === 'document' ? `${report.noGaps}.` : report.noGaps;
    return [{ heading: '', blocks: [{ kind: 'paragraphs', lines: [none] }] }];
  }
  const most = maxGaps ?? count;
  const shown = subject.gaps.slice(0, most);
  const rest: Block[] = count > most ? [{ kind: 'note', text: report.moreGaps(count - most) }] : [];
  if (medium === 'screen') {
    const cards = shown.map((gap) => cardOf(gap, context));
    return [{ heading: gapsHeading(count, run, messages), blocks: [{ kind: 'cards', cards }, ...rest] }];
  }
  const table = medium === 'document' ? planTable(most, context) : gapTable(subject, run, most, messages);
  return [{ heading: '', blocks: [{ kind: 'table', table, leading: 'item', paper: ON_PAPER }, ...rest] }];
};

const ON_PAPER = {
  numbered: true,
  widths: { item: 0, law: 2300, remedy: 3400, owner: 1900, effort: 800, deadline: 1300 },
  centered: ['effort'],
} as const;

/** The gaps as a plan: the answer and the points with the item, and a column for the deadline. */
function planTable(most: number, { subject, run, messages }: UnitContext): Table {
  const texts = documentTexts(messages);
  const { columns, rows } = retitled(gapTable(subject, run, most, messages), { owner: texts.responsible });
  return {
    columns: [
      ...columns,
      { key: 'effort', title: messages.report.columns.effort, align: 'left' },
      { key: 'deadline', title: texts.deadline, align: 'left' },
    ],
    rows: rows.map(({ cells }, index) => ({
      cells: { ...cells, effort: String(subject.gaps[index]?.effort ?? ''), deadline: '' },
      below: { item: [texts.answer(cells.answer), texts.lost(cells.lost)] },
    })),
  };
}

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
