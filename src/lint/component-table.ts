import type { Cell, Table, TableRow } from '../model/text-document.ts';
import { splitMarker } from '../text/heading-words.ts';
import type { HeadingRecogniser } from './recognise-heading.ts';
import type { ServiceCollector } from './service-draft.ts';
import { isGroupHeading, isServiceLabel, serviceNameOf } from './service-names.ts';
import {
  type ColumnLayout,
  componentsOf,
  isHeader,
  isNumbering,
  type RowLayout,
  type TableLayout,
} from './table-layout.ts';

/** Hands the components of a table to the collector. */
export function readTable(
  table: Table,
  layout: TableLayout,
  services: ServiceCollector,
  recogniseHeading: HeadingRecogniser,
): void {
  if (layout.kind === 'columns') readColumns(table, layout, services);
  else readRows(table, layout, services, recogniseHeading);
}

function readColumns({ rows }: Table, { header, columns }: ColumnLayout, services: ServiceCollector): void {
  const heads = rows[header]?.cells ?? [];
  for (const { cells } of rows.slice(header + 1)) {
    if (isNumbering(cells) || cells.every(({ text }) => text === '')) continue;
    const name = cells.find((cell, index) => !columns.has(index) && /\p{L}{2}/u.test(cell.text));
    services.retract();
    if (name !== undefined) services.announce({ text: oneLine(name.text), at: name.at }, 'label');
    for (const [index, found] of columns) {
      const head = heads[index];
      const cell = cells[index];
      if (head === undefined || cell === undefined) continue;
      services.begin(found, { text: oneLine(head.text), at: head.at }, cell.at);
      services.add(cell);
    }
  }
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}

function readRows(
  table: Table,
  layout: RowLayout,
  services: ServiceCollector,
  recogniseHeading: HeadingRecogniser,
): void {
  const { rows } = table;
  services.separate([...componentsOf(layout)]);
  rows.forEach((row, index) => {
    if (isHeader(row.cells)) return;
    announceIn(row, rows[index - 1], layout, services);
    const whole = withBrokenHeading(row, rows[index + 1], layout, recogniseHeading);
    readRow(whole, layout, services, isFirst(rows[index + 1], layout), recogniseHeading);
  });
}

/** The service in a column of its own, which one cell beside all its components fills, or each. */
function announceIn(
  row: TableRow,
  above: TableRow | undefined,
  { service }: RowLayout,
  services: ServiceCollector,
): void {
  const cell = service === undefined ? undefined : row.cells[service];
  if (service === undefined || cell === undefined || !/\p{L}{2}/u.test(cell.text)) return;
  if (cell.text === above?.cells[service]?.text) return;
  services.announce({ text: oneLine(cell.text), at: cell.at }, 'label');
}

/** Whether a row is number 1 of its part: what is above it alone heads the part. */
function isFirst(row: TableRow | undefined, { column }: RowLayout): boolean {
  return row?.cells.slice(0, column).some(({ text }) => /^\(?1[.)]*$/.test(text)) === true;
}

/** A row whose heading goes on in the next, unnumbered one: `Penanganan`, below it `Pengaduan`. */
function withBrokenHeading(
  row: TableRow,
  next: TableRow | undefined,
  { column }: RowLayout,
  recogniseHeading: HeadingRecogniser,
): TableRow {
  const [cell, below] = [row.cells[column], next?.cells[column]];
  if (cell === undefined || below === undefined || cell.text === '' || below.text === '') return row;
  if (next?.cells.slice(0, column).some(({ text }) => text !== '')) return row;
  // Without a column of numbers, each row may begin something.
  if (column === 0 && [cell, below].some(({ text }) => recogniseHeading(oneLine(text), 'extended') !== undefined))
    return row;
  const text = `${cell.text} ${below.text}`;
  if (recogniseHeading(oneLine(text), 'none') === undefined) return row;
  return { ...row, cells: row.cells.map((one, index) => (index === column ? { ...one, text } : one)) };
}

function readRow(
  row: TableRow,
  layout: RowLayout,
  services: ServiceCollector,
  heads: boolean,
  recogniseHeading: HeadingRecogniser,
): void {
  const { cells } = row;
  const named = cells[layout.column];
  const before = cells.slice(0, layout.column).filter(({ text }) => text !== '');
  const contents = contentsOf(row, layout);
  if (named === undefined || named.text === '') {
    const [lone] = before;
    if (contents.length === 0 && lone !== undefined) readLone(lone, services);
    else for (const cell of contents) services.add(cell);
    return;
  }
  const heading = { text: oneLine(named.text), at: named.at };
  const found = recogniseHeading(heading.text, 'extended');
  const numbered = before.length > 0 || splitMarker(heading.text).marker !== '';
  if (found !== undefined && heads && !numbered && contents.length === 0) {
    // A service may go by the name of a component: `Pengaduan`, `Pengawalan`.
    readLone(named, services);
  } else if (found !== undefined) {
    // `Persyaratan` and below it, unnumbered, `Persyaratan teknis`: one component.
    const goesOn = services.current()?.component === found.component && !numbered && layout.column > 0;
    if (!goesOn) services.begin(found, heading, contents[0]?.at ?? cells[layout.column + 1]?.at ?? named.at);
    const repeated = services.current()?.heading.text.endsWith(heading.text) === true;
    for (const cell of contents) {
      services.add(goesOn && !repeated ? { ...cell, text: `${heading.text}: ${cell.text}` } : cell);
    }
  } else if (isServiceLabel(heading.text) && contents.length > 0) {
    services.announce(
      { text: oneLine(contents.map(({ text }) => text).join(' ')).replace(/^:\s*/, ''), at: named.at },
      'label',
    );
  } else if (isLone(heading.text, before, contents)) {
    if (!isRestOf(services.current(), heading.text, recogniseHeading)) readLone(named, services);
  } else readUnknown(heading, before, contents, services, recogniseHeading);
}

/**
 * Whether a cell is the rest of a heading that the table has broken in two: `Penanganan pengaduan, saran`, `dan
 * masukan`.
 */
function isRestOf(
  current: ReturnType<ServiceCollector['current']>,
  text: string,
  recogniseHeading: HeadingRecogniser,
): boolean {
  if (current === undefined) return false;
  const { text: heading } = current.heading;
  return heading.endsWith(text) || recogniseHeading(`${heading} ${text}`, 'misspelt')?.component === current.component;
}

function isLone(heading: string, before: readonly Cell[], contents: readonly Cell[]): boolean {
  // A cell that spans all columns may be repeated in each.
  if (contents.length > 0) return contents.every(({ text }) => oneLine(text) === heading);
  return before.every(({ text }) => /^\(?(?:\d{1,2}|\p{L}|[ivx]{1,5})[.)]*$/iu.test(text.trim()));
}

/** A row of one filled cell: a group of components, or the name of the service that follows. */
function readLone(cell: Cell, services: ServiceCollector): void {
  if (isGroupHeading(cell.text)) {
    services.close();
    return;
  }
  const found = serviceNameOf(oneLine(cell.text));
  if (found !== undefined) services.announce({ text: found.name, at: cell.at }, 'label');
}

/** A heading of the column that is none of the 14: one of its own where it is counted, else a part of the one above. */
function readUnknown(
  heading: { readonly text: string; readonly at: Cell['at'] },
  before: readonly Cell[],
  contents: readonly Cell[],
  services: ServiceCollector,
  recogniseHeading: HeadingRecogniser,
): void {
  const counted = before.some(({ text }) => /^\(?\d/.test(text)) || /^\d/.test(heading.text);
  const current = services.current();
  if (current !== undefined && !counted) {
    if (!isRestOf(current, heading.text, recogniseHeading)) services.add(heading);
    for (const cell of contents) services.add(cell);
  } else services.unknown(heading, counted && contents.length > 0);
}

function contentsOf({ cells }: TableRow, { column, between, remarks }: RowLayout): Cell[] {
  return cells.filter(({ text }, index) => {
    return index > column && index !== remarks && !between.has(index) && !/^[:\s]*$/.test(text);
  });
}
