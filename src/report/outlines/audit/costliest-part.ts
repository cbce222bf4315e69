import { institutionGapsHeading } from '../../sentences.ts';
import { institutionGapTable, retitled, type Table } from '../../tables.ts';
import type { Block, TableBlock } from '../outline.ts';
import type { AuditContext, Part } from './audit-context.ts';
import { documentTexts } from './document-texts.ts';

/** Gaps on a screen where nobody asks for more, and on the first pages of a document: what leaves an institution on one. */
const SHOWN = 5;

/** The gaps that cost the institution most. */
export const costliestPart: Part = (context) => {
  const { run, messages, medium, maxGaps } = context;
  const heading = institutionGapsHeading(run, messages);
  const all = run.institution.gaps.length;
  if (all === 0) return [];
  const most = medium === 'document' ? SHOWN : (maxGaps ?? (medium === 'screen' ? SHOWN : all));
  const table = institutionGapTable(run, most, messages);
  const notes = notesOf(all - table.rows.length, context);
  return medium === 'screen'
    ? [{ heading, onScreen: 'without-heading', blocks: [block(screenTable(table, heading, context)), ...notes] }]
    : [{ heading, blocks: [block(table), ...notes] }];
};

function block(table: Table): TableBlock {
  return {
    kind: 'table',
    table,
    leading: 'item',
    onScreen: ['lost', 'item', 'units', 'owner', 'effort'],
    paper: { numbered: true, widths: { lost: 780, item: 2200, units: 700, remedy: 0, owner: 1350 } },
  };
}

/** The heading is that of the column of items: a line less. */
function screenTable(table: Table, heading: string, { messages: { report } }: AuditContext): Table {
  const { columns, rows } = retitled(table, { item: heading, lost: report.short.lost, owner: report.short.owner });
  return { columns, rows: rows.map(({ cells }) => ({ cells: { ...cells, lost: `-${cells['lost']}` } })) };
}

/** How many more there are, and where to see them. */
function notesOf(rest: number, { messages, medium }: AuditContext): Block[] {
  const { report } = messages;
  const note = (text: string) => ({ kind: 'note', text }) as const;
  switch (medium) {
    case 'screen':
      return [...(rest > 0 ? [note(report.moreGaps(rest))] : []), note(report.oneUnit)];
    case 'document':
      return rest > 0 ? [note(documentTexts(messages).moreChanges(rest))] : [];
    default:
      return [];
  }
}
