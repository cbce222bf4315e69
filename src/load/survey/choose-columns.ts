import { type Diagnostic, fault, type Loaded, type Place } from '../../model/diagnostic.ts';
import { cellText } from './cell-text.ts';
import type { Heading } from './heading-row.ts';

/** Columns that the command line names, by their heading or their letter. */
export interface AskedColumns {
  readonly unit?: string | undefined;
  readonly period?: string | undefined;
}

/** Headings that a message repeats. */
const HEADINGS_TOLD = 12;

/** The heading with the columns that were asked for as those of units and periods, or why they are not there. */
export function chooseColumns(heading: Heading, asked: AskedColumns, at: Place): Loaded<Heading> {
  const diagnostics: Diagnostic[] = [];
  const choose = (name: string | undefined): number | undefined => {
    if (name === undefined) return undefined;
    const index = findColumn(heading, name);
    if (index !== undefined) return index;
    const headings = heading.row.cells.map(cellText).filter((text) => text !== '');
    diagnostics.push(fault('survey-no-column', at, { column: name, headings: headings.slice(0, HEADINGS_TOLD) }));
    return undefined;
  };
  const unit = choose(asked.unit);
  const period = choose(asked.period);
  if (diagnostics.length > 0) return { ok: false, diagnostics };
  const facts = new Map(heading.headings.facts);
  if (unit !== undefined) {
    for (const [fact, index] of facts) if (index === unit) facts.delete(fact);
    facts.set('unit', unit);
  }
  const value = { ...heading, headings: { ...heading.headings, facts }, ...(period === undefined ? {} : { period }) };
  return { ok: true, value, warnings: [] };
}

function findColumn({ row, column }: Heading, name: string): number | undefined {
  const wanted = cellText(name).toLowerCase();
  const byHeading = row.cells.findIndex((cell) => cellText(cell).toLowerCase() === wanted);
  if (byHeading >= 0) return byHeading;
  const byLetter = row.cells.findIndex((_, index) => column(index).letter === name.toUpperCase());
  return byLetter >= 0 ? byLetter : undefined;
}
