import { MONTHS } from '../model/lint-policy.ts';
import { isCalendarDate } from './is-calendar-date.ts';

const DAY_NAME = /^(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad)\s*,?\s*/i;
const YEAR_FIRST = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})$/;
const NUMERIC = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/;
const WRITTEN = /^(\d{1,2})\s*[-/. ]?\s*([a-z]{3,9})\.?\s*[-/. ]?\s*(\d{4})$/i;
/** Older spellings of the beginnings of months. */
const OLDER: Readonly<Record<string, string>> = { peb: 'feb', nop: 'nov', agt: 'agu', ags: 'agu' };

/**
 * A text that is nothing but a date, as YYYY-MM-DD: `Senin, 5 Maret 2018`, `05/03/2018` (the day first, as everywhere in
 * Indonesia), `2018/3/5`. Undefined where it is more, or no day of the calendar.
 */
export function readWholeDate(text: string): string | undefined {
  const bare = text.trim().replace(DAY_NAME, '');
  const [, year, month, day] = YEAR_FIRST.exec(bare) ?? [];
  if (year !== undefined) return dateOf(year, Number(month), day);
  const [, dayFirst, number, ofYear] = NUMERIC.exec(bare) ?? [];
  if (dayFirst !== undefined) return dateOf(ofYear, Number(number), dayFirst);
  const [, dayWritten, name = '', yearWritten] = WRITTEN.exec(bare) ?? [];
  return dayWritten === undefined ? undefined : dateOf(yearWritten, monthOf(name.toLowerCase()), dayWritten);
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
