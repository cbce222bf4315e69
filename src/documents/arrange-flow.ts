import type { Place } from '../model/diagnostic.ts';
import type { Block, Cell, Table, TableRow } from '../model/text-document.ts';
import { refuseAbove } from '../office/refusal.ts';
import type { FlowCell, FlowItem, FlowTable } from './flow.ts';
import { gridRows } from './table-grid.ts';

/** Gives every block its place, and makes grids of tables and lines of what is in their cells. */
export function arrangeFlow(items: readonly FlowItem[], file: string): Block[] {
  const blocks: Block[] = [];
  let paragraphs = 0;
  let tables = 0;
  let amount = 0;
  const count = (more: number) => {
    amount += more;
    refuseAbove(amount, 'blocks', 'documentBlocks', { file });
  };
  const place = (list: readonly FlowItem[]) => {
    for (const item of list) {
      if (item.kind !== 'table') {
        if (item.text === '') continue;
        count(1);
        if (item.kind !== 'comment') paragraphs++;
        blocks.push({ ...item, at: item.at ?? { file, paragraph: paragraphs } } as Block);
        continue;
      }
      if (isFrame(item)) {
        for (const { cells } of item.rows) {
          for (const cell of cells) if (cells.length < 2 || !isMenu(cell)) place(cell.items);
        }
        continue;
      }
      tables++;
      const comments = commentsOf(item);
      const table = placeTable(item, file, tables, count);
      if (table.rows.length === 0) tables--;
      for (const comment of comments) blocks.push(comment as Block);
      if (table.rows.length > 0) blocks.push(table);
    }
  };
  place(items);
  return blocks;
}

/** Rows of a table that only arranges a page: a banner, the menu beside the text, a foot. */
const MOST_FRAME_ROWS = 3;
/** Rows of a table within it that is the text of the page; a list of tariffs in a cell may be shorter. */
const LEAST_INNER_ROWS = 6;

/** A table of one cell a row around other tables is there for its looks, and one of a few rows around a long table. */
function isFrame({ rows }: FlowTable): boolean {
  const inner = rows.flatMap(({ cells }) =>
    cells.flatMap(({ items }) => items.filter((item) => item.kind === 'table')),
  );
  if (rows.every(({ cells }) => cells.length <= 1)) return inner.length > 0;
  return (
    rows.length <= MOST_FRAME_ROWS &&
    inner.some((table) => table.rows.filter(({ cells }) => cells.length > 1).length >= LEAST_INNER_ROWS)
  );
}

const LONGEST_LINK = 30;

/** Whether a cell beside the text contains the menu of a site: a column of a few words each. */
function isMenu({ items }: FlowCell): boolean {
  const tables = items.filter((item) => item.kind === 'table');
  return (
    tables.length > 0 &&
    tables.length === items.length &&
    tables.every(({ rows }) =>
      rows.every(
        ({ cells }) => cells.length <= 1 && cells.every((cell) => cellText(cell.items, false).length <= LONGEST_LINK),
      ),
    )
  );
}

function commentsOf({ rows }: FlowTable): FlowItem[] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'table' ? commentsOf(item) : item.kind === 'comment' ? [item] : [])),
    ),
  );
}

function placeTable(table: FlowTable, file: string, number: number, count: (more: number) => void): Table {
  // A page alone is no place yet; a line is.
  const within = (at: Place | undefined, more: Partial<Place>): Place =>
    at?.line === undefined ? { file, ...at, ...more } : at;
  const at = within(table.at, { table: number });
  const filled = table.rows.filter(({ cells }) => cells.length > 0);
  const rows = gridRows(filled, (wide) => count(wide)).map(({ row, cells }, index): TableRow => {
    const rowAt = within(row.at, { table: number, row: index + 1 });
    return {
      at: rowAt,
      cells: cells.map((cell, column): Cell => {
        if (cell === undefined) return { text: '', at: rowAt };
        const cellAt = within(cell.at, { table: number, row: index + 1 });
        return cell.continued
          ? { text: '', at: cellAt, continued: true }
          : { text: cellText(cell.items, column === 0), at: cellAt };
      }),
    };
  });
  return { kind: 'table', rows, at };
}

/** All of a cell, a paragraph a line. A number without words is only one where rows are counted. */
function cellText(items: readonly FlowItem[], first: boolean): string {
  return items
    .flatMap((item) => {
      if (item.kind === 'comment') return [];
      if (item.kind === 'table')
        return item.rows.map(({ cells }) =>
          cells
            .map(({ items: inner }) => cellText(inner, true).replaceAll('\n', ' '))
            .filter((text) => text !== '')
            .join(' '),
        );
      const marker = item.kind === 'list-item' ? item.marker : undefined;
      if (marker === undefined) return [item.text];
      return item.text === '' && !first ? [] : [`${marker} ${item.text}`.trim()];
    })
    .filter((line) => line !== '')
    .join('\n');
}
