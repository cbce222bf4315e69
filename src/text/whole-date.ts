import { MONTHS } from '../model/lint-policy.ts';
import { isCalendarDate } from './is-calendar-date.ts';

const DAY_NAME = /^(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)\s*,?\s*/i;
const YEAR_FIRST = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const WRITTEN = /^(\d{1,2})\s*[-/. ]?\s*([a-z]{3,9})\.?\s*[-/. ]?\s*(\d{4})$/i;
/** Midnight behind a date, as spreadsheets and databases write it. */
const MIDNIGHT = /[T ]{1,2}00:00(?::00(?:\.0+)?)?Z?$/;
const SHORT_YEAR = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{2})$/;
/** The days that spreadsheets count, from 2000 to 2099. */
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];
/** Older spellings of the beginnings of months. */
const OLDER: Readonly<Record<string, string>> = { peb: 'feb', nop: 'nov', agt: 'agu', ags: 'agu' };

/**
 * A text that is nothing but a date, as YYYY-MM-DD: `Senin, 5 Maret 2018`, `05/03/2018` (the day first, as everywhere in
 * Indonesia), `2018/3/5`. Undefined where it is more, or no day of the calendar.
 */
export function readWholeDate(text: string): string | undefined {
  const bare = bareText(text).replace(MIDNIGHT, '').replace(DAY_NAME, '');
  const [, year, month, day] = YEAR_FIRST.exec(bare) ?? [];
  if (year !== undefined) return dateOf(year, Number(month), day);
  const [, dayFirst, number, ofYear] = NUMERIC.exec(bare) ?? [];
  if (dayFirst !== undefined) return dateOf(ofYear, Number(number), dayFirst);
  const [, dayWritten, name = '', yearWritten] = WRITTEN.exec(bare) ?? [];
  return dayWritten === undefined ? undefined : dateOf(yearWritten, monthOf(name.toLowerCase()), dayWritten);
}

/**
 * The date that a text most likely means, to be proposed: one with a short year, one with the month first where the other
 * order is no date, or the number that a spreadsheet has for a day.
 */
export function proposeDate(text: string): string | undefined {
  const bare = bareText(text);
  const whole = readWholeDate(bare);
  if (whole !== undefined) return whole;
  const [, day, month, year] = SHORT_YEAR.exec(bare) ?? [];
  if (day !== undefined) return dateOf(`20${year}`, Number(month), day);
  const [, first, second = '', ofYear] = NUMERIC.exec(bare) ?? [];
  if (first !== undefined) return dateOf(ofYear, Number(first), second);
  const serial = /^\d{5}$/.test(bare) ? Number(bare) : 0;
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
  return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

/** A text with one blank for each run of them: the patterns would try every way to part a long one. */
function bareText(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

/** The number of a month by its name or the beginning of it; 0 where it is none. */
function monthOf(name: string): number {
  const start = name.slice(0, 3);
  const modern = name === 'sept' ? 'sep' : `${OLDER[start] ?? start}${name.slice(3)}`;
  return MONTHS.findIndex((month) => month.startsWith(modern)) + 1;
}

function dateOf(year = '', month = 0, day = ''): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}
