import { countUnitHeadings, type ListedUnit, readUnits } from '../forms/read-units.ts';
import { parseCsv, type Separator } from '../load/survey/parse-csv.ts';
import type { Loaded } from '../model/diagnostic.ts';
import { readTableRows } from './read-table-rows.ts';

/** The units of a table (`--units`). `argument` is the file as the command line names it. */
export function listUnits(argument: string, cwd: string): Loaded<readonly ListedUnit[]> {
  const rows = readTableRows(argument, cwd, separatorOf);
  if (!rows.ok) return rows;
  const units = readUnits(rows.value, argument.replaceAll('\\', '/'));
  return units.ok ? { ...units, warnings: [...rows.warnings, ...units.warnings] } : units;
}

const SEPARATORS: readonly Separator[] = [';', ',', '\t'];

/** What parts the cells: whatever makes most of the headings readable. A list of names has none, and a comma belongs to its name. */
function separatorOf(text: string): Separator {
  // Excel's own line may be in front.
  const headings = (separator: Separator) =>
    Math.max(0, ...parseCsv(text, 0, separator, 2).rows.map(({ cells }) => countUnitHeadings(cells)));
  const [best = '\t'] = SEPARATORS.toSorted((a, b) => headings(b) - headings(a));
  return headings(best) === 0 ? '\t' : best;
}
