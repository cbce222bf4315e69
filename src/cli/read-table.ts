import { extname, resolve } from 'node:path';
import type { ImportRow } from '../load/import/import-rows.ts';
import { decodeSurvey } from '../load/survey/decode-survey.ts';
import { parseCsv, type Separator } from '../load/survey/parse-csv.ts';
import { fault, type Loaded } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { readBounded } from './read-file.ts';

/** A table with headings in its first row that is not blank. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly ImportRow[];
}

const SEPARATORS: readonly Separator[] = [';', ',', '\t'];
const MOST = { rows: LIMITS.surveyRows, columns: LIMITS.surveyColumns, cells: LIMITS.surveyCells };

/** Reads a CSV file as Excel and Google Sheets save it. `argument` is the file as the command line names it. */
export function readTable(argument: string, cwd: string): Loaded<Table> {
  const file = argument.replaceAll('\\', '/');
  const extension = extname(file).toLowerCase();
  if (!['.csv', '.txt', '.tsv'].includes(extension)) {
    return { ok: false, diagnostics: [fault('unsupported-format', { file }, { extension })] };
  }
  const bytes = readBounded(resolve(cwd, argument), file, LIMITS.surveyBytes);
  if (!bytes.ok) return bytes;
  const source = decodeSurvey(bytes.value, file);
  if (!source.ok) return source;
  const { text, place } = source.value;
  const { rows, problem } = parseCsv(text, 0, separatorOf(text));
  if (problem !== undefined) {
    const { kind, start } = problem;
    const found =
      kind === 'quote'
        ? fault('csv-quote', place(start), {})
        : fault('table-too-large', place(start), { what: kind, limit: MOST[kind] });
    return { ok: false, diagnostics: [found] };
  }
  const [first, ...others] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (first === undefined) return { ok: false, diagnostics: [fault('empty-file', { file }, {})] };
  const table = others.map(({ number, cells, start }): ImportRow => ({ number, cells, at: place(start) }));
  return { ok: true, value: { headings: first.cells, rows: table }, warnings: source.warnings };
}

/** What separates the cells: whatever makes most of the first row. */
function separatorOf(text: string): Separator {
  const cells = (separator: Separator) => parseCsv(text, 0, separator, 1).rows[0]?.cells.length ?? 0;
  const [best = ','] = SEPARATORS.toSorted((a, b) => cells(b) - cells(a));
  return best;
}
