import type { FormColor } from './form-colors.ts';
import type { StyleName } from './styles.ts';

/**
 * A cell: a text, a number, a calendar date (YYYY-MM-DD), or nothing. An exact text is read back as it is, line breaks too.
 * Formulas are for forms only, and of our own making; `value` is their result when the form is written.
 */
export type Cell = { readonly style: StyleName } & (
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'exact'; readonly value: string }
  | { readonly kind: 'formula'; readonly formula: string; readonly value: string | number }
  | { readonly kind: 'empty' }
);

/** What makes a sheet one that is filled in. It is locked but for the cells whose style is not. Ranges are as in `F4:F9`. */
export interface SheetForm {
  /** Not shown at all. */
  readonly hidden?: true;
  /** The first rows, which are not shown. */
  readonly hiddenRows?: number;
  /** Numbers of columns that are not shown, from 1. */
  readonly hiddenColumns?: readonly number[];
  /** Rows and columns that stay in sight; the last of these rows is repeated on every page. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** What cells take: one of the cells of a range, or what a formula says. */
  readonly inputs?: readonly {
    readonly range: string;
    readonly kind: 'list' | 'custom';
    readonly formula: string;
    readonly message: string;
  }[];
  /** Colours of cells by a formula, the first that is true. */
  readonly colors?: readonly { readonly range: string; readonly formula: string; readonly color: FormColor }[];
}

/** A sheet, drawn by `worksheetXml`. */
export interface Sheet {
  readonly name: string;
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
  /** The first row is the heading of one table: it stays in sight, is repeated on every page and can be filtered. */
  readonly table?: {
    /** Columns that stay in sight. */
    readonly frozen: number;
    /** Columns that are printed. */
    readonly printed: number;
  };
  readonly form?: SheetForm;
}

export function text(value: string | null, style: StyleName = 'text'): Cell {
  return value === null || value === '' ? { kind: 'empty', style } : { kind: 'text', value, style };
}

export function number(value: number | null, style: StyleName): Cell {
  return value === null ? { kind: 'empty', style } : { kind: 'number', value, style };
}

export function date(value: string | null): Cell {
  return value === null ? { kind: 'empty', style: 'date' } : { kind: 'date', value, style: 'date' };
}

/** Headings of a table. */
export function headings(...titles: readonly string[]): Cell[] {
  return titles.map((title) => text(title, 'heading'));
}
