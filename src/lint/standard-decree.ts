import type { Place } from '../model/diagnostic.ts';
import type { Decree, PlacedText, StandardsDocument } from '../model/standards-document.ts';
import type { DateReader } from '../text/indonesian-date.ts';

/** PP 96/2012 Pasal 33 ayat (1): a standard is reviewed every three years. */
export const REVIEW_YEARS = 3;

const BLANK = /\/\s*\/|\/\s+-|\.{3,}|…|_{2,}|^\s*\/|\/\s*$|\bx{2,}\b|[[\]<>]/i;

/** Whether a part of a decree's number is left blank: `140 /  / SK / 2022`, `.../2022`. */
export function isBlankNumber({ text }: PlacedText): boolean {
  const number = text.replace(/\btahun\s+\d{4}\b/i, '');
  return !/\d/.test(number) || BLANK.test(number);
}

/** The decree that sets the standard of a document; a regulation that only names the components sets none. */
export function standardDecree({ decree, instead }: StandardsDocument): Decree | undefined {
  return instead === undefined || instead === 'decree' ? decree : undefined;
}

/** The day on which a standard was set, YYYY-MM-DD, and its place; undefined where the document does not say it whole. */
export function standardDate(
  { decree, kind }: StandardsDocument,
  { readDate }: DateReader,
): { readonly date: string; readonly at: Place } | undefined {
  if (kind !== 'standar' || decree?.date === undefined) return undefined;
  const date = readDate(decree.date.text);
  return date === undefined ? undefined : { date, at: decree.date.at };
}

/** A calendar day so many years later, YYYY-MM-DD; 29 February becomes 1 March. */
export function yearsLater(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}
