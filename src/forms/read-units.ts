import type { Service } from '../model/assessment.ts';
import { type Diagnostic, fault, type Loaded, type Place, warning } from '../model/diagnostic.ts';
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
  /** Of the file, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
  /** The place of a cell; without a column, of the row. */
  readonly place: (column?: number) => Place;
}

/** What the columns of a table may be called, in small letters. */
const HEADINGS = {
  id: ['id', 'kode', 'kode unit', 'id unit', 'unit id', 'singkatan', 'kode opd', 'kode skpd'],
  name: [
    'nama',
    'name',
    'unit',
    'nama unit',
    'unit name',
    'unit layanan',
    'nama unit layanan',
    'opd',
    'nama opd',
    'skpd',
    'nama skpd',
    'perangkat daerah',
    'nama perangkat daerah',
    'unit kerja',
    'nama unit kerja',
    'unit organisasi',
    'nama unit organisasi',
    'unit penyelenggara',
    'instansi',
    'nama instansi',
  ],
  kind: ['jenis', 'kind', 'jenis unit', 'tipe', 'type'],
  head: [
    'kepala',
    'head',
    'jabatan',
    'jabatan kepala',
    'kepala unit',
    'pimpinan',
    'jabatan pimpinan',
    'jabatan kepala unit',
  ],
  services: [
    'layanan',
    'services',
    'service',
    'nama layanan',
    'jenis layanan',
    'jenis pelayanan',
    'produk layanan',
    'nama produk layanan',
    'daftar layanan',
    'layanan (dipisah titik koma)',
  ],
} as const;
type Column = keyof typeof HEADINGS;

/** A number in front of a name, as lists that were copied from elsewhere have them. */
const NUMBERED = /^(\d{1,4})\s*[.),;\t-]\s*(?=\S)/;
/** The line in front by which Excel is told what parts the cells. */
const DECLARATION = /^sep=.?$/i;

/**
 * The units of a table: one with headings (id, name, kind, head, services), or a list of names alone, numbered or not. A
 * unit without an id gets one made of its name, and so do services, which are parted by `;` or line breaks, or have a row
 * each: the name of the unit is repeated there, or left out.
 */
export function readUnits(rows: readonly TableRow[], file: string): Loaded<readonly ListedUnit[]> {
  const all = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const filled = DECLARATION.test(all[0]?.cells.join('').trim() ?? '') ? all.slice(1) : all;
  const [first] = filled;
  if (first === undefined) return { ok: false, diagnostics: [fault('empty-file', { file }, {})] };
  const columns = findColumns(first.cells);
  const isList = filled.every(({ cells }) => cells.filter((cell) => cell.trim() !== '').length === 1);
  if (columns.name === undefined && !isList) {
    return { ok: false, diagnostics: [fault('units-heading', first.place(), {})] };
  }
  const names = columns.name === undefined ? unnumbered(filled) : filled.slice(1);
  if (names.length === 0) return { ok: false, diagnostics: [fault('units-none', first.place(), {})] };
  const diagnostics: Diagnostic[] = [];
  if (names.length > LIMITS.units) {
    diagnostics.push(fault('table-too-large', { file }, { what: 'rows', limit: LIMITS.units }));
  }
  const read = joinServices(names.slice(0, LIMITS.units).map((row) => readRow(row, columns)));
  for (const { name, at } of read) if (name === '') diagnostics.push(fault('unit-without-name', at, {}));
  const units = withIds(read, diagnostics);
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: units, warnings: namedTwice(read) };
}

/** A list of names without the numbers in front of them, where each row has one and they count up from 1. */
function unnumbered(rows: readonly TableRow[]): readonly TableRow[] {
  const texts = rows.map(({ cells }) => cells.find((cell) => cell.trim() !== '')?.trim() ?? '');
  const isNumbered = texts.every((text, index) => Number(NUMBERED.exec(text)?.[1]) === index + 1);
  return isNumbered ? rows.map((row, index) => ({ ...row, cells: [texts[index]?.replace(NUMBERED, '') ?? ''] })) : rows;
}

/** Rows with a service each of one unit are one unit. */
function joinServices(rows: readonly ReadRow[]): readonly ReadRow[] {
  const joined: ReadRow[] = [];
  for (const row of rows) {
    const index = row.services.length === 0 ? -1 : joined.findLastIndex((one) => continues(row, one, joined.at(-1)));
    const before = joined[index];
    if (before === undefined) joined.push(row);
    else joined[index] = { ...before, services: [...before.services, ...row.services] };
  }
  return joined;
}

/** Whether a row says of a unit only what services it has further. */
function continues(row: ReadRow, unit: ReadRow, last: ReadRow | undefined): boolean {
  const says = (key: 'id' | 'kind' | 'head') => row[key] !== undefined && row[key] !== '' && row[key] !== unit[key];
  if (unit.services.length === 0 || says('id') || says('kind') || says('head')) return false;
  return row.name === '' ? unit === last : sameName(row.name) === sameName(unit.name);
}

function sameName(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ');
}

function namedTwice(rows: readonly ReadRow[]): Diagnostic[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ name, id, at, number }) => {
    const key = sameName(name);
    const before = first.get(key);
    if (before === undefined) first.set(key, number);
    return before === undefined || id !== '' ? [] : warning('unit-named-twice', at, { name, first: before });
  });
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
  /** Of the row in its file, from 1. */
  readonly number: number;
}

function readRow({ cells, place, number }: TableRow, columns: Readonly<Partial<Record<Column, number>>>): ReadRow {
  const cellOf = (column: Column): string => (cells[columns[column] ?? -1] ?? '').trim();
  const name = columns.name === undefined ? (cells.find((cell) => cell.trim() !== '') ?? '').trim() : cellOf('name');
  const at = place(columns.id ?? columns.name);
  const id = cellOf('id');
  const services = cellOf('services')
    .split(/[;\n\r]+/)
    .map((service) => service.trim())
    .filter((service) => service !== '');
  const [kind, head] = [cellOf('kind'), cellOf('head')];
  return { id, name, ...(kind === '' ? {} : { kind }), ...(head === '' ? {} : { head }), services, at, number };
}

/** The units with an id each; ids that the table gives are kept, and none may be twice, in any case of letters. */
function withIds(rows: readonly ReadRow[], diagnostics: Diagnostic[]): ListedUnit[] {
  const taken = new Set(['patuh']);
  for (const { id, at } of rows) {
    const key = id.toLowerCase();
    if (id === '') continue;
    if (!isUnitId(id)) diagnostics.push(fault('invalid-value', at, { key: 'id', value: id, expected: 'identifier' }));
    if (taken.has(key)) {
      const { line = 1 } = rows.find((row) => row.id.toLowerCase() === key)?.at ?? {};
      diagnostics.push(fault('duplicate-id', at, { id, firstLine: line }));
    }
    taken.add(key);
  }
  return rows.map(({ id, services, at: _, number: _number, ...unit }) => ({
    unit: { ...unit, id: id === '' ? proposeId(unit.name, taken, 'unit') : id },
    services: listServices(services),
  }));
}

/** Services by name, each with an id made of it. */
export function listServices(names: readonly string[]): Service[] {
  const taken = new Set<string>();
  return names.map((name) => ({ id: proposeId(name, taken, 'layanan'), name }));
}
