import type { Decree, PlacedText, StandardsDocument } from '../../model/standards-document.ts';
import { readDate } from '../../text/indonesian-date.ts';
import { excerpt, type Rule } from './rule.ts';

/** A number with a part left blank: `140 /  / SK / 2022`, `.../2022`. */
export function isBlankNumber({ text }: PlacedText): boolean {
  const number = text.replace(/\btahun\s+\d{4}\b/i, '');
  return !/\d/.test(number) || BLANK.test(number);
}

const BLANK = /\/\s*\/|\/\s+-|\.{3,}|…|_{2,}|^\s*\/|\/\s*$|\bx{2,}\b|[[\]<>]/i;

/** The decree that sets what the file contains; a regulation that only names the components sets no standard. */
function decreeOf({ decree, instead }: StandardsDocument): Decree | undefined {
  return instead === undefined || instead === 'decree' ? decree : undefined;
}

export const decreeWithoutNumber: Rule<'decree-without-number'> = ({ document }) => {
  const decree = decreeOf(document);
  if (decree === undefined || (decree.number !== undefined && !isBlankNumber(decree.number))) return [];
  return [{ facts: { written: excerpt(decree.number?.text ?? '') }, at: decree.number?.at ?? decree.at }];
};

export const decreeWithoutDate: Rule<'decree-without-date'> = ({ document }) => {
  const decree = decreeOf(document);
  if (decree === undefined || (decree.annexOnly && decree.date === undefined)) return [];
  if (decree.date !== undefined && readDate(decree.date.text) !== undefined) return [];
  return [{ facts: { written: excerpt(decree.date?.text ?? '') }, at: decree.date?.at ?? decree.at }];
};

/** A calendar day so many years later, YYYY-MM-DD; 29 February becomes 1 March. */
function yearsLater(date: string, years: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year + years, month - 1, day)).toISOString().slice(0, 10);
}

const REVIEW_YEARS = 3;

/** PP 96/2012 Pasal 33 ayat (1): every three years. */
export const reviewOverdue: Rule<'review-overdue'> = ({ document, settings }) => {
  const { decree } = document;
  const date = decree?.date === undefined ? undefined : readDate(decree.date.text);
  if (document.kind !== 'standar' || decree?.date === undefined || date === undefined) return [];
  const due = yearsLater(date, REVIEW_YEARS);
  return due < settings.asOf ? [{ facts: { date, due }, at: decree.date.at }] : [];
};

/** PEKPPP looks for a review of the last year. */
export const reviewYearly: Rule<'review-yearly'> = ({ document, settings }) => {
  const { decree } = document;
  const date = decree?.date === undefined ? undefined : readDate(decree.date.text);
  if (document.kind !== 'standar' || decree?.date === undefined || date === undefined) return [];
  const due = yearsLater(date, 1);
  const overdue = yearsLater(date, REVIEW_YEARS) < settings.asOf;
  return due < settings.asOf && !overdue ? [{ facts: { date, due }, at: decree.date.at }] : [];
};
