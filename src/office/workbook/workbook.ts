/** A cell with something in it, as text. */
export interface WorkbookCell {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** Numbers as decimals with a point, dates as YYYY-MM-DD, shares as they are shown (`85%`). */
  readonly text: string;
  /** The text is the result of a formula as it was last saved: nothing is calculated here. */
  readonly isFormula: boolean;
}

/** Cells that are one on the screen; the text is that of the first. */
export interface MergedCells {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface WorkbookSheet {
  readonly name: string;
  /** By row and column, from 1. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, WorkbookCell>>;
  readonly merged: readonly MergedCells[];
}

/** A, B, ... Z, AA, ... */
export function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest === 0 ? '' : columnName(rest)) + String.fromCharCode(65 + ((column - 1) % 26));
}

/** A cell as spreadsheets name it: `F12`. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}
