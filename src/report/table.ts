import type { Zone } from '../model/checklist.ts';

/** @public Declarations of types name it. */
export interface Column<K extends string = string> {
  readonly key: K;
  readonly title: string;
  readonly align: 'left' | 'right';
}

/** A table of plain texts, built once; every format only draws it. Escaping is the drawer's work. */
export interface Table<K extends string = string> {
  readonly columns: readonly Column<K>[];
  readonly rows: readonly Row<K>[];
}

export interface RowLook {
  /** The zone that colours the row; null without one, undefined for a row that is about none. */
  readonly zone?: Zone | null;
  /** Of all rows, this one is what the report is about. */
  readonly strong?: boolean;
}

/** @public Declarations of types name it. */
export interface Row<K extends string = string> extends RowLook {
  readonly cells: Readonly<Record<K, string>>;
  /** The numbers behind the texts, for formats that have cells of numbers. */
  readonly numbers?: Readonly<Partial<Record<K, number | null>>>;
  /** The zones that colour cells of their own. */
  readonly zones?: Readonly<Partial<Record<K, Zone | null>>>;
  /** Lines below the text of a cell, where a table has room for them. */
  readonly below?: Readonly<Partial<Record<K, readonly string[]>>>;
}

/** What a column says of one thing: a text, or with it what else a row may know of the cell. */
type CellOf =
  | string
  | {
      readonly text: string;
      readonly number?: number | null;
      readonly zone?: Zone | null;
      readonly below?: readonly string[];
    };

/** A column: its title, what it says of a thing, and its side. */
export type ColumnOf<T> = readonly [title: string, cell: (thing: T) => CellOf, align?: 'right'];

/** A table with a row for each thing. A column that is false is left out. */
export function tableOf<T, K extends string>(
  things: readonly T[],
  columns: Readonly<Record<K, ColumnOf<T> | false>>,
  look?: (thing: T) => RowLook,
): Table<K> {
  const table = openTable(columns, look);
  return { columns: table.columns, rows: things.map(table.row) };
}

/** A table whose rows are made one by one. */
interface OpenTable<T, K extends string> extends Pick<Table<K>, 'columns'> {
  readonly row: (thing: T) => Row<K>;
}

/** The same, for things that come one after the other. */
export function openTable<T, K extends string>(
  columns: Readonly<Record<K, ColumnOf<T> | false>>,
  look: (thing: T) => RowLook = () => ({}),
): OpenTable<T, K> {
  const shown = (Object.entries(columns) as [K, ColumnOf<T> | false][]).flatMap(([key, column]) =>
    column === false ? [] : [{ key, title: column[0], cell: column[1], align: column[2] ?? ('left' as const) }],
  );
  return {
    columns: shown.map(({ key, title, align }) => ({ key, title, align })),
    row: (thing) => {
      const cells: Partial<Record<K, string>> = {};
      const numbers: Partial<Record<K, number | null>> = {};
      const zones: Partial<Record<K, Zone | null>> = {};
      const below: Partial<Record<K, readonly string[]>> = {};
      for (const { key, cell } of shown) {
        const said = cell(thing);
        if (typeof said === 'string') {
          cells[key] = said;
          continue;
        }
        cells[key] = said.text;
        if (said.number !== undefined) numbers[key] = said.number;
        if (said.zone !== undefined) zones[key] = said.zone;
        if (said.below !== undefined) below[key] = said.below;
      }
      return { ...look(thing), cells: cells as Record<K, string>, numbers, zones, below };
    },
  };
}

/** A cell of a number, empty where there is none. */
export function figure(number: number | null, format: (value: number) => string = String) {
  return { text: number === null ? '' : format(number), number };
}

/** A table with other titles for some of its columns. */
export function retitled<K extends string>(
  { columns, rows }: Table<K>,
  titles: Readonly<Partial<Record<string, string>>>,
): Table<K> {
  return { rows, columns: columns.map((column) => ({ ...column, title: titles[column.key] ?? column.title })) };
}
