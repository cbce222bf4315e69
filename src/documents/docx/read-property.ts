import type { FlowCell, FlowItem, FlowRow } from '../flow.ts';
import type { OpenParagraph, OpenRun } from './build-paragraph.ts';
import { isOn, levelOf, outlineHeading } from './read-styles.ts';

/** What is open at a place: a body, a cell or a text box with what is in it. */
export interface Level {
  readonly items: FlowItem[];
  paragraph: OpenParagraph | undefined;
  run: OpenRun | undefined;
}

/** A table with its row and cell that are open. */
export interface OpenTable {
  readonly rows: FlowRow[];
  row: { cells: FlowCell[]; deleted: boolean; before: number } | undefined;
  cell: { columns: number; continued: boolean } | undefined;
}

/** Notes a property of the paragraph, run, row or cell that is open. */
export function readProperty(
  name: string,
  value: string | undefined,
  { paragraph, run }: Level,
  table: OpenTable | undefined,
): void {
  switch (name) {
    case 'pStyle':
      if (paragraph !== undefined) paragraph.style = value;
      break;
    case 'outlineLvl':
      if (paragraph !== undefined) paragraph.heading = outlineHeading(value) ?? 0;
      break;
    case 'numId':
      if (paragraph !== undefined) paragraph.list = value;
      break;
    case 'ilvl':
      if (paragraph !== undefined) paragraph.level = levelOf(value);
      break;
    case 'rStyle':
      if (run !== undefined) run.style = value;
      break;
    case 'b':
      if (run !== undefined) run.bold = isOn(value);
      break;
    case 'vanish':
      if (run !== undefined) run.hidden = isOn(value);
      break;
    case 'gridSpan':
      if (table?.cell !== undefined) table.cell.columns = Math.max(1, Math.trunc(Number(value)) || 1);
      break;
    case 'vMerge':
    case 'hMerge':
      if (table?.cell !== undefined && value !== 'restart') table.cell.continued = true;
      break;
    case 'gridBefore':
      if (table?.row !== undefined) table.row.before = Math.max(0, Math.trunc(Number(value)) || 0);
      break;
  }
}
