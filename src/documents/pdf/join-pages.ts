import type { FlowCell, FlowItem, FlowRow, FlowTable } from '../flow.ts';
import type { ReadPage } from './read-page.ts';

/** Points that columns of one table may differ by from page to page. */
const NEAR = 6;

/** All pages one after the other; a table that goes on over the end of a page is one table. */
export function joinPages(pages: readonly ReadPage[]): FlowItem[] {
  const items: FlowItem[] = [];
  /** How the table at the end of what is joined is drawn; undefined where something else is there. */
  let above: Drawn | undefined;
  for (const { items: own, tables } of pages) {
    const [first, ...others] = own;
    const last = items.at(-1);
    const drawn = first?.kind === 'table' ? tables.get(first) : undefined;
    const goesOver = above !== undefined && drawn !== undefined && isSame(above.columns, drawn.columns);
    if (goesOver && last?.kind === 'table' && first?.kind === 'table') {
      items[items.length - 1] = goOn(last, first, above?.open === true);
      items.push(...others);
    } else items.push(...own);
    const end = own.at(-1);
    if (end !== undefined) above = end.kind === 'table' ? tables.get(end) : undefined;
  }
  return items;
}

type Drawn = NonNullable<ReturnType<ReadPage['tables']['get']>>;

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((at, index) => isNear(at, other[index]));
}

function isNear(at: number, other = Number.POSITIVE_INFINITY): boolean {
  return Math.abs(at - other) <= NEAR;
}

/**
 * A heading that is repeated on every page is kept once; a row that was cut is joined with its rest on the next page.
 */
function goOn(table: FlowTable, more: FlowTable, open: boolean): FlowTable {
  const [head] = table.rows;
  const rows = [...more.rows];
  if (head !== undefined && rows[0] !== undefined && rowText(head) === rowText(rows[0])) rows.shift();
  const [first] = rows;
  const last = table.rows.at(-1);
  if (
    first === undefined ||
    last === undefined ||
    !(isRest(first) || (open && isUnnumbered(first))) ||
    first.cells.length !== last.cells.length
  ) {
    return { ...table, rows: [...table.rows, ...rows] };
  }
  const cells = last.cells.map(
    (cell, index): FlowCell => ({
      ...cell,
      items: [cell, ...first.cells.slice(index, index + 1)].flatMap(({ items }) => items),
    }),
  );
  return { ...table, rows: [...table.rows.slice(0, -1), { ...last, cells }, ...rows.slice(1)] };
}

/** The words of a row alone, cell by cell. */
function rowText({ cells }: FlowRow): string {
  return JSON.stringify(
    cells.map(({ items }) => items),
    ['text'],
  );
}

/** Rows are numbered or named in their first cells. */
function isRest({ cells }: FlowRow): boolean {
  return cells.length > 1 && cells.slice(0, -1).every(({ items }) => items.length === 0);
}

function isUnnumbered({ cells: [first] }: FlowRow): boolean {
  return first !== undefined && first.columns === 1 && first.items.length === 0;
}
