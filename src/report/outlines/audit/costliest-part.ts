import { institutionGapsHeading } from '../../sentences.ts';
import { retitled, type Table } from '../../table.ts';
import { institutionGapTable } from '../../tables.ts';
import type { Block, TableBlock } from '../outline.ts';
import type { AuditContext, Part } from './audit-context.ts';
import { documentTexts } from './document-texts.ts';
import { workbookTexts } from './workbook-texts.ts';

/** Gaps on a screen by default and on the first pages of a document: as many as leave an institution on one. */
const SHOWN = 5;

/** The gaps that cost the institution most. */
export const costliestPart: Part = (context) => {
  const { run, messages, medium, maxGaps } = context;
  const heading = institutionGapsHeading(run, messages);
  const all = run.institution.gaps.length;
  if (all === 0) return [];
  if (medium === 'workbook') return [{ heading, blocks: [sheetBlock(context)] }];
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

/** All of them, with how grave the law takes each. */
function sheetBlock({ run, messages }: AuditContext): TableBlock {
  const { gaps } = run.institution;
  const { columns, rows } = institutionGapTable(run, gaps.length, messages);
  const severity = (at: number) => gaps[at]?.severity ?? null;
  return {
    ...block({
      columns: [...columns, { key: 'severity', title: workbookTexts(messages).severity, align: 'right' }],
      rows: rows.map(({ cells, numbers }, at) => ({
        cells: { ...cells, severity: String(severity(at) ?? '') },
        numbers: { ...numbers, severity: severity(at) },
      })),
    }),
    sheet: {
      columns: [
        ['item', 'text'],
        ['lost', 'points'],
        ['units', 'count'],
        ['effort', 'count'],
        ['severity', 'count'],
        ['remedy', 'text'],
        ['owner', 'text'],
      ],
    },
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
