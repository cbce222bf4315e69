import type { Service } from '../model/assessment.ts';
import { type Diagnostic, fault, type Loaded, type Place } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { isUnitId } from '../text/is-unit-id.ts';
import { proposeId } from '../text/propose-id.ts';
import type { FormUnit } from './form.ts';

/** A unit that is to answer, with its services. */
export interface ListedUnit {
  readonly unit: FormUnit;
  readonly services: readonly Service[];
}

/** A row of a table of units, whatever file it came from. */
export interface TableRow {
  readonly cells: readonly string[];
  /** The place of a cell; without a column, of the row. */
  readonly place: (column?: number) => Place;
}

/** What the columns of a table may be called, in small letters. */
const HEADINGS = {
  id: ['id', 'kode', 'kode unit', 'id unit', 'unit id', 'singkatan'],
  name: [
    'nama',
    'name',
    'unit',
    'nama unit',
    'unit name',
    'unit layanan',
    'nama unit layanan',
    'opd',
    'perangkat daerah',
  ],
  kind: ['jenis', 'kind', 'jenis unit', 'tipe', 'type'],
  head: ['kepala', 'head', 'jabatan', 'jabatan kepala', 'kepala unit', 'pimpinan'],
  services: ['layanan', 'services', 'produk layanan', 'daftar layanan', 'layanan (dipisah titik koma)'],
} as const;
type Column = keyof typeof HEADINGS;

/**
 * The units of a table: one with headings (id, name, kind, head, services), or a list of names alone. A unit without an
 * id gets one made of its name, and so do services, which are parted by `;` or line breaks.
 */
export function readUnits(rows: readonly TableRow[], file: string): Loaded<readonly ListedUnit[]> {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const [first] = filled;
  if (first === undefined) return { ok: false, diagnostics: [fault('empty-file', { file }, {})] };
  const columns = findColumns(first.cells);
  const isList = filled.every(({ cells }) => cells.filter((cell) => cell.trim() !== '').length === 1);
  if (columns.name === undefined && !isList) {
    return { ok: false, diagnostics: [fault('units-heading', first.place(), {})] };
  }
  const names = columns.name === undefined ? filled : filled.slice(1);
  const diagnostics: Diagnostic[] = [];
  if (names.length > LIMITS.units) {
    diagnostics.push(fault('table-too-large', { file }, { what: 'rows', limit: LIMITS.units }));
  }
  const read = names.slice(0, LIMITS.units).map((row) => readRow(row, columns, diagnostics));
  const units = withIds(read, diagnostics);
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: units, warnings: [] };
}

/** How many cells of a row are headings of a table of units. */
export function countUnitHeadings(cells: readonly string[]): number {
  return Object.keys(findColumns(cells)).length;
}

function findColumns(cells: readonly string[]): Readonly<Partial<Record<Column, number>>> {
  const titles = cells.map((cell) => cell.trim().toLowerCase().replace(/\s+/g, ' '));
  const found = Object.entries(HEADINGS).flatMap(([column, words]) => {
    const index = titles.findIndex((title) => (words as readonly string[]).includes(title));
    return index < 0 ? [] : [[column, index]];
  });
  return Object.fromEntries(found) as Partial<Record<Column, number>>;
}

interface ReadRow extends Omit<FormUnit, 'id'> {
  readonly id: string;
  readonly services: readonly string[];
  readonly at: Place;
}

function readRow(
  { cells, place }: TableRow,
  columns: Readonly<Partial<Record<Column, number>>>,
  diagnostics: Diagnostic[],
): ReadRow {
  const cellOf = (column: Column): string => (cells[columns[column] ?? -1] ?? '').trim();
  const name = columns.name === undefined ? (cells.find((cell) => cell.trim() !== '') ?? '').trim() : cellOf('name');
  const at = place(columns.id ?? columns.name);
  if (name === '') diagnostics.push(fault('unit-without-name', at, {}));
  const id = cellOf('id');
  if (id !== '' && !isUnitId(id))
    diagnostics.push(fault('invalid-value', at, { key: 'id', value: id, expected: 'identifier' }));
  const services = cellOf('services')
    .split(/[;\n\r]+/)
    .map((service) => service.trim())
    .filter((service) => service !== '');
  const [kind, head] = [cellOf('kind'), cellOf('head')];
  return { id, name, ...(kind === '' ? {} : { kind }), ...(head === '' ? {} : { head }), services, at };
}

/** The units with an id each; ids that the table gives are kept, and none may be twice, in any case of letters. */
function withIds(rows: readonly ReadRow[], diagnostics: Diagnostic[]): ListedUnit[] {
  const taken = new Set(['patuh']);
  for (const { id, at } of rows) {
    const key = id.toLowerCase();
    if (id === '') continue;
    if (taken.has(key)) {
      const { line = 1 } = rows.find((row) => row.id.toLowerCase() === key)?.at ?? {};
      diagnostics.push(fault('duplicate-id', at, { id, firstLine: line }));
    }
    taken.add(key);
  }
  return rows.map(({ id, services, at: _, ...unit }) => ({
    unit: { ...unit, id: id === '' ? proposeId(unit.name, taken, 'unit') : id },
    services: listServices(services),
  }));
}

/** Services by name, each with an id made of it. */
export function listServices(names: readonly string[]): Service[] {
  const taken = new Set<string>();
  return names.map((name) => ({ id: proposeId(name, taken, 'layanan'), name }));
}
