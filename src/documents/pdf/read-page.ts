import type { Place } from '../../model/diagnostic.ts';
import type { FlowItem, FlowTable } from '../flow.ts';
import { findColumnTables } from './find-columns.ts';
import { findGrids } from './find-grids.ts';
import { type Line, linesOf, lineText } from './lines.ts';
import type { PageContent } from './page-content.ts';
import { type ReadTable, readGrid } from './read-grid.ts';
import { readParagraphs } from './read-paragraphs.ts';
import { splitPieces } from './split-pieces.ts';

/** The content of a page from top to bottom, and how each of its tables is drawn. */
export interface ReadPage {
  readonly items: readonly FlowItem[];
  readonly tables: ReadonlyMap<FlowTable, Pick<ReadTable, 'columns' | 'open'>>;
}

/** A page number alone on its line. */
const PAGE_NUMBER = /^[-–—\s]*(?:(?:halaman|hal\.?|page)\s*)?\d{1,4}(?:\s*(?:\/|dari|of)\s*\d{1,4})?[-–—\s]*$/i;
/** Where page numbers are: this part of the page, above and below. */
const MARGIN = 0.12;

/** Reads a page: its tables, and the paragraphs around them. */
export function readPage(content: PageContent, at: Place): ReadPage {
  const left = content.pieces.reduce((least, piece) => Math.min(least, piece.left), content.width / 4);
  // Both margins are alike where no line is full.
  const right = content.pieces.reduce((most, piece) => Math.max(most, piece.right), content.width - left);
  let rest = content.pieces;
  const tables: ReadTable[] = [];
  const take = (table: ReadTable) => {
    if (table.used.size === 0) return;
    tables.push(table);
    rest = rest.filter((piece) => !table.used.has(piece));
  };
  for (const grid of findGrids(content)) {
    rest = splitPieces(grid, rest);
    take(readGrid(grid, rest, at));
  }
  for (const table of findColumnTables(rest, right, at)) take(table);
  tables.sort((a, b) => a.top - b.top);
  const lines = linesOf(rest).filter(
    (line) =>
      !(
        (line.baseline < content.height * MARGIN || line.baseline > content.height * (1 - MARGIN)) &&
        PAGE_NUMBER.test(lineText(line))
      ),
  );
  const items: FlowItem[] = [];
  let below = lines;
  for (const { table, top } of tables) {
    const isAbove = ({ baseline }: Line) => baseline < top + 2;
    items.push(...readParagraphs(below.filter(isAbove), right, at), table);
    below = below.filter((line) => !isAbove(line));
  }
  items.push(...readParagraphs(below, right, at));
  return { items, tables: new Map(tables.map((table) => [table.table, table])) };
}
