import type { WorkbookCell, WorkbookSheet } from '../../office/workbook/workbook.ts';

/**
 * What a sheet of a form is for. Each has a hidden row of keys that says what its columns are; the key of the column that
 * says what a row is begins with `patuh:`. Names of sheets, headings and order of columns mean nothing when a form is read.
 */
export type SheetPurpose = 'identity' | 'services' | 'answers' | 'verification' | 'evidence' | 'waivers' | 'manifest';

/** In front of the purpose in the row of keys. */
export const MARK = 'patuh:';
/** What says that a row has the headings of its columns. */
export const HEADING = `${MARK}heading`;
/** In front of a service's id in the key of its column. */
export const SERVICE_KEY = 'service:';

/** A sheet of a form, with its columns by key. */
export interface FormSheet {
  readonly purpose: string;
  readonly sheet: WorkbookSheet;
  /** The row of keys. */
  readonly keyRow: number;
  /** The column that says what a row is. */
  readonly rowKey: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Rows in which the keys are looked for: people insert some above. */
const KEY_ROWS = 30;

/** A sheet as one of a form; undefined where it is none. */
export function asFormSheet(sheet: WorkbookSheet): FormSheet | undefined {
  let looked = 0;
  for (const [keyRow, cells] of sheet.rows) {
    if (++looked > KEY_ROWS) return undefined;
    const mark = [...cells.values()].find(({ text }) => text.startsWith(MARK));
    if (mark === undefined) continue;
    const columns = new Map([...cells.values()].map(({ text, column }) => [text, column]));
    return { purpose: mark.text.slice(MARK.length), sheet, keyRow, rowKey: mark.column, columns };
  }
  return undefined;
}

/** A row of a form's sheet below its keys. */
export interface FormSheetRow {
  readonly row: number;
  /** What the row is; undefined for one that a person inserted. */
  readonly key: WorkbookCell | undefined;
  /** The cell of a column; undefined where it is empty, or the sheet has no such column. */
  readonly cell: (column: string) => WorkbookCell | undefined;
}

/** The rows below the keys that have anything in them, from top to bottom. */
export function rowsOf({ sheet, keyRow, rowKey, columns }: FormSheet): readonly FormSheetRow[] {
  return [...sheet.rows]
    .filter(([row]) => row > keyRow)
    .sort(([a], [b]) => a - b)
    .filter(([, cells]) => cells.get(rowKey)?.text !== HEADING)
    .map(([row, cells]) => ({
      row,
      key: cells.get(rowKey) ?? cells.get(columns.get('id') ?? 0),
      cell: (column) => cells.get(columns.get(column) ?? 0),
    }));
}
