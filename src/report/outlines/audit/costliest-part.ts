import { institutionGapsHeading } from '../../sentences.ts';
import { institutionGapTable, type Table } from '../../tables.ts';
import type { Block } from '../outline.ts';
import type { AuditContext, Part } from './audit-context.ts';

/** Gaps on a screen by default: as many as leave an institution on one. */
const ON_SCREEN = 5;

/** The gaps that cost the institution most. */
export const costliestPart: Part = (context) => {
  const { run, messages, medium, maxGaps } = context;
  const heading = institutionGapsHeading(run, messages);
  const all = run.institution.gaps.length;
  if (all === 0) return [];
  if (medium === 'screen') {
    return [{ heading, onScreen: 'without-heading', blocks: screenBlocks(heading, maxGaps ?? ON_SCREEN, context) }];
  }
  const table = institutionGapTable(run, maxGaps ?? all, messages);
  return [{ heading, blocks: [{ kind: 'table', table, leading: 'item' }] }];
};

/** The heading is that of the column of items: a line less. */
function screenBlocks(heading: string, most: number, { run, messages }: AuditContext): Block[] {
  const { report } = messages;
  const { columns, rows } = institutionGapTable(run, most, messages);
  const titles: Readonly<Record<string, string>> = {
    item: heading,
    lost: report.short.lost,
    owner: report.short.owner,
  };
  const table: Table = {
    columns: columns.map((column) => ({ ...column, title: titles[column.key] ?? column.title })),
    rows: rows.map(({ cells }) => ({ cells: { ...cells, lost: `-${cells.lost}` } })),
  };
  const rest = run.institution.gaps.length - rows.length;
  return [
    { kind: 'table', table, leading: 'item', onScreen: ['lost', 'item', 'units', 'owner', 'effort'] },
    ...(rest > 0 ? [{ kind: 'note', text: report.moreGaps(rest) } as const] : []),
    { kind: 'note', text: report.oneUnit },
  ];
}
