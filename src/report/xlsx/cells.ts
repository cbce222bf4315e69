import type { Messages } from '../../messages/messages.ts';
import type { Zone } from '../../model/checklist.ts';
import { zoneWord } from '../wording.ts';
import type { StyleName } from './styles.ts';

/** A cell: a text, a number, a calendar date (YYYY-MM-DD), or nothing. Never a formula. */
export type Cell = { readonly style: StyleName } & (
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'empty' }
);

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

/** A zone by its word and colour; empty without one. */
export function zoneCell(zone: Zone | null, messages: Messages): Cell {
  return zone === null ? text(null, 'center') : text(zoneWord(zone, messages), zone);
}

/** Headings of a table. */
export function headings(...titles: readonly string[]): Cell[] {
  return titles.map((title) => text(title, 'heading'));
}
