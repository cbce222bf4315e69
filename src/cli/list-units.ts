import { extname, resolve } from 'node:path';
import { countUnitHeadings, type ListedUnit, readUnits, type TableRow } from '../forms/read-units.ts';
import { decodeSurvey } from '../load/survey/decode-survey.ts';
import { parseCsv, type Separator } from '../load/survey/parse-csv.ts';
import { fault, type Loaded } from '../model/diagnostic.ts';
import { LIMITS } from '../model/limits.ts';
import { readBounded } from './read-file.ts';

/** The units of a table (`--units`). `argument` is the file as the command line names it. */
export function listUnits(argument: string, cwd: string): Loaded<readonly ListedUnit[]> {
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
    const at = place(problem.start);
    return {
      ok: false,
      diagnostics: [
        problem.kind === 'quote'
          ? fault('csv-quote', at, {})
          : fault('table-too-large', at, { what: problem.kind, limit: LIMITS.surveyRows }),
      ],
    };
  }
  const table = rows.map((row): TableRow => ({ cells: row.cells, place: () => place(row.start) }));
  return readUnits(table, file);
}

const SEPARATORS: readonly Separator[] = [';', ',', '\t'];

/** What parts the cells: whatever makes most of the headings readable. A list of names has none, and a comma belongs to its name. */
function separatorOf(text: string): Separator {
  const headings = (separator: Separator) => countUnitHeadings(parseCsv(text, 0, separator, 1).rows[0]?.cells ?? []);
  const [best = '\t'] = SEPARATORS.toSorted((a, b) => headings(b) - headings(a));
  return headings(best) === 0 ? '\t' : best;
}
