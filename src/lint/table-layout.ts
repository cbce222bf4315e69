import type { ComponentId } from '../model/standards-document.ts';
import type { Cell, Table, TableRow } from '../model/text-document.ts';
import { headingWords } from '../text/heading-words.ts';
import type { RecognisedHeading } from '../text/known-headings.ts';
import type { HeadingRecogniser } from './recognise-heading.ts';

export interface RowLayout {
  readonly kind: 'rows';
  /** The column of the components' headings. */
  readonly column: number;
  /** The column headed as their text, where one is. */
  readonly content: number | undefined;
  /** Columns between the components and their text that are headed as something else. */
  readonly between: ReadonlySet<number>;
  /** The column headed as the services, where one is in front of the components. */
  readonly service: number | undefined;
  /** A column of remarks, which say nothing of the component. */
  readonly remarks: number | undefined;
  readonly components: ReadonlySet<ComponentId>;
}

export interface ColumnLayout {
  readonly kind: 'columns';
  /** The row that heads the columns. */
  readonly header: number;
  readonly columns: ReadonlyMap<number, RecognisedHeading>;
}

/** How a table carries components: one a row, or one a column with a service in each row. */
export type TableLayout = RowLayout | ColumnLayout;

/** Rows that are looked at to recognise a layout; a table of 14 components and all their lists has fewer. */
const SAMPLE = 300;
/** Columns among which the components may be. */
const WIDTH = 12;

function componentsIn(
  cells: readonly (Cell | undefined)[],
  recogniseHeading: HeadingRecogniser,
): ReadonlySet<ComponentId> {
  return new Set(cells.flatMap((cell) => recogniseHeading(cell?.text ?? '', 'extended')?.component ?? []));
}

/** How a table carries components; undefined where it carries none. */
export function layoutOf({ rows }: Table, recogniseHeading: HeadingRecogniser): TableLayout | undefined {
  const sample = rows.slice(0, SAMPLE);
  const header = sample
    .slice(0, 3)
    .findIndex(({ cells }) => componentsIn(cells.slice(0, 30), recogniseHeading).size >= 3);
  if (header >= 0) {
    const found = (rows[header]?.cells ?? []).map((cell) => recogniseHeading(cell.text, 'extended'));
    const columns = found.flatMap((one, index) => (one === undefined ? [] : [[index, one] as const]));
    if (
      isScored(
        sample.slice(header + 1).map(({ cells }) => cells.filter((_, index) => found[index] !== undefined)),
        recogniseHeading,
      )
    )
      return undefined;
    return { kind: 'columns', header, columns: new Map(columns) };
  }
  const heads = headsOf(sample);
  const width = Math.min(WIDTH, Math.max(0, ...sample.map(({ cells }) => cells.length)));
  const held = Array.from({ length: width }, (_, column) =>
    componentsIn(
      sample.map(({ cells }) => cells[column]),
      recogniseHeading,
    ),
  );
  const most = Math.max(0, ...held.map(({ size }) => size));
  const column = held.findIndex(({ size }) => size === most);
  const components = held[column];
  if (components === undefined || most < (heads.has('component') ? 1 : 2)) return undefined;
  if (
    isScored(
      sample.map(({ cells }) => cells.slice(column)),
      recogniseHeading,
    )
  )
    return undefined;
  const content = heads.get('content');
  const service = heads.get('service');
  return {
    kind: 'rows',
    column,
    components,
    content,
    between: headedBetween(sample, column, content ?? column),
    service: service !== undefined && service < column ? service : undefined,
    remarks: content === undefined ? undefined : heads.get('remarks'),
  };
}

/** Columns between two others that have a head of their own; text may be in those that have none. */
function headedBetween(rows: readonly TableRow[], from: number, to: number): ReadonlySet<number> {
  const header = rows.slice(0, 3).find(({ cells }) => isHeader(cells))?.cells ?? [];
  return new Set(
    header.flatMap(({ text }, index) => (index > from && index < to && /\p{L}/u.test(text) ? [index] : [])),
  );
}

/** A mark of a survey: `3,42`, `85,5 %`, `A`, `Baik`, `Sangat Baik (A)`. */
const MARK = /^(?:\d{1,3}(?:[.,]\d+)?\s*%?|[a-d]|(?:sangat |tidak |kurang |cukup )?baik(?:\s*\([a-d]\))?)$/i;

/** A standard of which only the number of officers is filled in is none of them. */
const LEAST_SCORED = 3;

/** Whether components are marked rather than described, as reports on the satisfaction of users do. */
function isScored(rows: readonly (readonly Cell[])[], recogniseHeading: HeadingRecogniser): boolean {
  const filled = rows.flatMap((cells) => {
    const heading = cells.findIndex(({ text }) => recogniseHeading(text, 'extended') !== undefined);
    const texts = cells
      .slice(heading + 1)
      .map(({ text }) => text)
      .filter((text) => text !== '');
    return texts.length === 0 ? [] : [texts.every((text) => MARK.test(text)) && texts.some((text) => /\d/.test(text))];
  });
  const scored = filled.filter(Boolean).length;
  return scored >= LEAST_SCORED && scored * 2 > filled.length;
}

/** The components that a table contains. */
export function componentsOf(layout: TableLayout): ReadonlySet<ComponentId> {
  return layout.kind === 'rows'
    ? layout.components
    : new Set([...layout.columns.values()].map(({ component }) => component));
}

type Head = 'number' | 'service' | 'component' | 'content' | 'remarks';

const HEADS: readonly (readonly [Head, RegExp])[] = [
  ['number', /^(?:no|nomor|nomer|no urut)$/],
  ['service', /^(?:(?:nama|jenis) )?(?:jenis )?(?:pelayanan|layanan|perizinan|izin)(?: publik)?$/],
  ['component', /^(?:komponen|unsur|jenis komponen|item|komponen (?:standar|pelayanan|sp)\b.*)$/],
  ['content', /^(?:uraian|isi|penjelasan|deskripsi|uraian .*|isi standar.*|penjelasan .*)$/],
  ['remarks', /^(?:keterangan|ket|catatan)$/],
];

function headOf(cell: Cell): Head | undefined {
  if (cell.text.length > 60) return undefined;
  const words = headingWords(cell.text);
  return HEADS.find(([, pattern]) => pattern.test(words))?.[0];
}

/** Which column the first rows name as what. */
function headsOf(rows: readonly TableRow[]): ReadonlyMap<Head, number> {
  for (const { cells } of rows.slice(0, 3)) {
    const found = new Map<Head, number>();
    cells.forEach((cell, index) => {
      const head = headOf(cell);
      if (head !== undefined && !found.has(head)) found.set(head, index);
    });
    if (found.size >= 2) return found;
  }
  return new Map();
}

/** `1 | 2 | 3` below the heads. */
export function isNumbering(cells: readonly Cell[]): boolean {
  const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  return texts.length > 1 && texts.every((text, index) => text.replace(/[().]/g, '') === String(index + 1));
}

/** Whether a row heads the columns rather than fills them. */
export function isHeader(cells: readonly Cell[]): boolean {
  return isNumbering(cells) || cells.filter((cell) => headOf(cell) !== undefined).length >= 2;
}
