import type { ImportRow } from '../load/import/import-rows.ts';
import { parseCsv, type Separator } from '../load/survey/parse-csv.ts';
import { fault, type Loaded } from '../model/diagnostic.ts';
import { readTableRows } from './read-table-rows.ts';

/** A table with headings in its first row that is not blank. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly ImportRow[];
}

const SEPARATORS: readonly Separator[] = [';', ',', '\t'];

/** Reads a table of units. `argument` is the file as the command line names it. */
export function readTable(argument: string, cwd: string): Loaded<Table> {
  const read = readTableRows(argument, cwd, separatorOf);
  if (!read.ok) return read;
  const [first, ...rows] = read.value.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (first === undefined) {
    return { ok: false, diagnostics: [fault('empty-file', { file: argument.replaceAll('\\', '/') }, {})] };
  }
  return { ok: true, value: { headings: first.cells, rows }, warnings: read.warnings };
}

/** What separates the cells: whatever makes most of the first row. */
function separatorOf(text: string): Separator {
  const cells = (separator: Separator) => parseCsv(text, 0, separator, 1).rows[0]?.cells.length ?? 0;
  const [best = ','] = SEPARATORS.toSorted((a, b) => cells(b) - cells(a));
  return best;
}
