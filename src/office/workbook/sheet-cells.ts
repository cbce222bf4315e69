import { fault, type Place } from '../../model/diagnostic.ts';
import type { XmlHandler } from '../read-xml.ts';
import { refuse, refuseAbove } from '../refusal.ts';
import type { NumberMeaning } from './cell-formats.ts';
import { numberText, withoutEscapes } from './cell-value.ts';
import { textGatherer } from './shared-texts.ts';
import type { MergedCells, WorkbookCell } from './workbook.ts';

/** What the cells of all sheets go by. */
export interface CellContext {
  readonly at: Place;
  readonly texts: readonly string[];
  readonly meaningOf: (style: number) => NumberMeaning;
  readonly from1904: boolean;
  /** Rows and cells of the sheets so far. */
  readonly count: { rows: number; cells: number };
}

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** Reads the cells of one sheet. */
export function sheetCells(context: CellContext): {
  readonly handler: XmlHandler;
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, WorkbookCell>>;
  readonly merged: readonly MergedCells[];
} {
  const { at, texts, meaningOf, from1904, count } = context;
  const rows = new Map<number, Map<number, WorkbookCell>>();
  const merged: MergedCells[] = [];
  const gatherer = textGatherer(at);
  let row = 0;
  let column = 0;
  let type = 'n';
  let style = 0;
  let isFormula = false;
  let isInValue = false;
  let value = '';

  function openCell(attributes: Readonly<Record<string, string>>): void {
    const place = parseCellName(attributes['r'] ?? '');
    // A name is not needed where cells follow one another.
    row = place?.row ?? row;
    column = place?.column ?? column + 1;
    if (row < 1 || row > MOST_ROWS || column > MOST_COLUMNS) refuse(fault('document-damaged', at, { format: 'docx' }));
    type = attributes['t'] ?? 'n';
    style = Number(attributes['s'] ?? 0);
    isFormula = false;
    value = '';
    count.cells++;
    refuseAbove(count.cells, 'cells', 'workbookCells', at);
  }

  function closeCell(): void {
    const inline = gatherer.take();
    const text = textOfCell(inline).trim();
    if (text === '') return;
    const cells = rows.get(row) ?? new Map<number, WorkbookCell>();
    rows.set(row, cells);
    // Two cells of one name: two programs would show different ones.
    if (cells.has(column)) refuse(fault('document-damaged', at, { format: 'docx' }));
    cells.set(column, { row, column, text, isFormula });
  }

  function textOfCell(inline: string): string {
    switch (type) {
      case 's':
        return texts[Number(value)] ?? '';
      case 'inlineStr':
        return inline;
      case 'b':
        return value.trim() === '' ? '' : value.trim() === '1' ? 'TRUE' : 'FALSE';
      case 'n':
        return numberText(value, meaningOf(style), from1904);
      case 'd':
        return value.slice(0, 'YYYY-MM-DD'.length);
      default:
        return withoutEscapes(value);
    }
  }

  return {
    rows,
    merged,
    handler: {
      open(name, attributes) {
        gatherer.open(name);
        if (name === 'row') {
          row = Number(attributes['r'] ?? row + 1);
          column = 0;
          count.rows++;
          refuseAbove(count.rows, 'rows', 'workbookRows', at);
        } else if (name === 'c') openCell(attributes);
        else if (name === 'v') isInValue = true;
        else if (name === 'f') isFormula = true;
        else if (name === 'mergeCell') {
          const range = parseRange(attributes['ref'] ?? '');
          if (range !== undefined) merged.push(range);
          refuseAbove(merged.length, 'cells', 'workbookRows', at);
        }
      },
      text(piece) {
        gatherer.text(piece);
        if (isInValue) value += piece;
      },
      close(name) {
        gatherer.close(name);
        if (name === 'v') isInValue = false;
        else if (name === 'c') closeCell();
      },
    },
  };
}

/** `F12` as numbers; undefined where it is no name of a cell. */
function parseCellName(name: string): { readonly row: number; readonly column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (match === null) return undefined;
  const [, letters = '', digits] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function parseRange(range: string): MergedCells | undefined {
  const [first, last] = range.split(':').map(parseCellName);
  if (first === undefined || last === undefined) return undefined;
  return { firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column };
}
