import type { Cell, Table, TableRow } from '../model/text-document.ts';
import { recogniseHeading } from './component-headings.ts';
import { headingWords, splitMarker } from './heading-words.ts';
import type { ServiceCollector } from './service-draft.ts';
import { isGroupHeading, isServiceLabel, serviceNameOf } from './service-names.ts';

/** How a table carries components: one a row, or one a column with a service in each row. */
export type TableLayout =
  | {
      readonly kind: 'rows';
      readonly column: number;
      readonly contents: readonly number[] | undefined;
      readonly ignored: ReadonlySet<number>;
    }
  | {
      readonly kind: 'columns';
      readonly header: number;
      readonly columns: ReadonlyMap<number, NonNullable<ReturnType<typeof recogniseHeading>>>;
    };

/** Rows that are looked at to tell a layout. */
const SAMPLE = 400;

const distinct = (cells: readonly (Cell | undefined)[]): number =>
  new Set(cells.flatMap((cell) => recogniseHeading(cell?.text ?? '', true)?.component ?? [])).size;

/** Tells how a table carries components; undefined where it carries none. */
export function layoutOf({ rows }: Table): TableLayout | undefined {
  const sample = rows.slice(0, SAMPLE);
  const header = sample.slice(0, 3).findIndex(({ cells }) => distinct(cells) >= 3);
  if (header >= 0) {
    const cells = rows[header]?.cells ?? [];
    const columns = new Map(
      cells.flatMap((cell, index) => {
        const found = recogniseHeading(cell.text, true);
        return found === undefined ? [] : [[index, found] as const];
      }),
    );
    return { kind: 'columns', header, columns };
  }
  const width = Math.min(12, Math.max(0, ...sample.map(({ cells }) => cells.length)));
  const heads = headerOf(sample);
  let best = { column: -1, count: 0 };
  for (let column = 0; column < width; column++) {
    const count = distinct(sample.map(({ cells }) => cells[column]));
    if (count > best.count) best = { column, count };
  }
  if (best.count < (heads.has('komponen') ? 1 : 2)) return undefined;
  const content = heads.get('uraian');
  const ignored = new Set(
    [heads.get('keterangan')].filter((index) => index !== undefined && content !== undefined) as number[],
  );
  return { kind: 'rows', column: best.column, contents: content === undefined ? undefined : [content], ignored };
}

const HEADS: readonly (readonly [string, RegExp])[] = [
  ['nomor', /^(?:no|nomor|nomer)$/],
  ['komponen', /^(?:komponen|unsur|komponen standar.*|komponen pelayanan|jenis komponen)$/],
  ['uraian', /^(?:uraian|isi|penjelasan|deskripsi|uraian.*|isi standar.*)$/],
  ['keterangan', /^(?:keterangan|ket|catatan)$/],
];

/** Which column the first rows name as what. */
function headerOf(rows: readonly TableRow[]): ReadonlyMap<string, number> {
  for (const { cells } of rows.slice(0, 3)) {
    const found = new Map<string, number>();
    cells.forEach((cell, index) => {
      const words = headingWords(cell.text);
      const name = HEADS.find(([, pattern]) => pattern.test(words))?.[0];
      if (name !== undefined && !found.has(name)) found.set(name, index);
    });
    if (found.size >= 2) return found;
  }
  return new Map();
}

/** Hands the components of a table to the collector. */
export function readTable(table: Table, layout: TableLayout, services: ServiceCollector): void {
  if (layout.kind === 'columns') readColumns(table, layout, services);
  else for (const row of table.rows) readRow(row, layout, services);
}

function readColumns(
  { rows }: Table,
  { header, columns }: Extract<TableLayout, { kind: 'columns' }>,
  services: ServiceCollector,
): void {
  const heads = rows[header]?.cells ?? [];
  for (const { cells } of rows.slice(header + 1)) {
    if (cells.every(({ text }) => text === '' || /^\(?\d{1,2}\)?$/.test(text))) continue;
    const name = cells.find((cell, index) => !columns.has(index) && /\p{L}{3}/u.test(cell.text));
    if (name !== undefined) services.announce({ text: name.text.replaceAll('\n', ' '), at: name.at });
    for (const [index, found] of columns) {
      const head = heads[index];
      const cell = cells[index];
      if (head === undefined || cell === undefined) continue;
      services.begin(found, { text: head.text, at: head.at }, cell.at);
      services.add(cell);
    }
  }
}

type Rows = Extract<TableLayout, { kind: 'rows' }>;

function readRow(row: TableRow, layout: Rows, services: ServiceCollector): void {
  const { cells } = row;
  const named = cells[layout.column];
  const before = cells.slice(0, layout.column);
  const contents = contentsOf(row, layout);
  const text = named?.text ?? '';
  if (isHeader(cells)) return;
  if (named === undefined || text === '') {
    const [number] = before.filter((cell) => cell.text !== '');
    if (contents.length === 0 && number !== undefined) readLone(number, services);
    else for (const cell of contents) services.add(cell);
    return;
  }
  const found = recogniseHeading(text, true);
  if (found !== undefined) {
    const current = services.current();
    const numbered = before.some((cell) => cell.text !== '') || splitMarker(text).marker !== '';
    // `Persyaratan` and below it, unnumbered, `Persyaratan teknis`: one component.
    if (current?.component === found.component && !numbered && before.length > 0) {
      for (const cell of contents) services.add({ text: `${text}: ${cell.text}`, at: cell.at });
      return;
    }
    const at = contents[0]?.at ?? cells[layout.column + 1]?.at ?? named.at;
    services.begin(found, { text, at: named.at }, at);
    for (const cell of contents) services.add(cell);
    return;
  }
  if (isServiceLabel(text) && contents.length > 0) {
    services.announce({
      text: contents
        .map((cell) => cell.text)
        .join(' ')
        .replaceAll('\n', ' '),
      at: named.at,
    });
    return;
  }
  if (contents.length === 0 && before.every((cell) => cell.text === '' || splitMarker(`${cell.text} `).rest === '')) {
    readLone(named, services);
    return;
  }
  const numbered = before.some((cell) => /^\(?\d/.test(cell.text));
  if (numbered) services.unknown({ text, at: named.at });
  else services.add({ text: [text, ...contents.map((cell) => cell.text)].join(': '), at: named.at });
}

/** A row of one filled cell: a group of components, or the name of the service that follows. */
function readLone(cell: Cell, services: ServiceCollector): void {
  if (isGroupHeading(cell.text)) {
    services.close();
    return;
  }
  const name = serviceNameOf(cell.text);
  if (name !== undefined) services.announce({ text: name.replaceAll('\n', ' '), at: cell.at });
}

function contentsOf({ cells }: TableRow, { column, contents, ignored }: Rows): Cell[] {
  const wanted = contents === undefined ? undefined : new Set(contents);
  return cells.filter((cell, index) => {
    if (index <= column || ignored.has(index) || /^[:\s]*$/.test(cell.text)) return false;
    return wanted === undefined || wanted.has(index) || index > Math.min(...wanted);
  });
}

function isHeader(cells: readonly Cell[]): boolean {
  const words = cells.map((cell) => headingWords(cell.text)).filter((word) => word !== '');
  const names = cells.map((cell) => cell.text.trim()).filter((text) => text !== '');
  if (names.length > 1 && names.every((text) => /^\(?\d{1,2}\)?\.?$/.test(text))) return true;
  return words.length > 1 && words.filter((word) => HEADS.some(([, pattern]) => pattern.test(word))).length >= 2;
}
