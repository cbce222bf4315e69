const DURATION = /^(\d+)\s*(day|week|month|year)s?$/;
const DAYS = { day: 1, week: 7 } as const;
const MONTHS = { month: 1, year: 12 } as const;

/**
 * The day that lies a duration (`30 days`, `12 months`, `3 years`) after a calendar date, both YYYY-MM-DD. Months keep the
 * day of the month, or take the last one of a shorter month: 2024-02-29 and 12 months is 2025-02-28. Days beyond the year
 * 9999 are that year's last. Undefined where the text is no duration.
 */
export function addDuration(date: string, duration: string): string | undefined {
  const key = `${date} ${duration}`;
  if (KNOWN.has(key)) return KNOWN.get(key);
  const day = laterDay(date, duration);
  if (KNOWN.size >= MOST_KEPT) KNOWN.clear();
  KNOWN.set(key, day);
  return day;
}

/** Days that were worked out: evidence of many units is of the same days. */
const KNOWN = new Map<string, string | undefined>();
const MOST_KEPT = 1000;

function laterDay(date: string, duration: string): string | undefined {
  const [, count = '', unit = ''] = DURATION.exec(duration.trim().toLowerCase()) ?? [];
  if (unit === '') return undefined;
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (unit in DAYS) return format(year, month, day + Number(count) * DAYS[unit as keyof typeof DAYS]);
  const months = year * 12 + month - 1 + Number(count) * MONTHS[unit as keyof typeof MONTHS];
  const [ownYear, ownMonth] = [Math.floor(months / 12), (months % 12) + 1];
  if (!(ownYear <= 9999)) return LAST_DAY;
  const ownDay = Math.min(day, daysIn(ownYear, ownMonth));
  return `${String(ownYear).padStart(4, '0')}-${pad(ownMonth)}-${pad(ownDay)}`;
}

const LAST_DAY = '9999-12-31';

function pad(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function format(year: number, month: number, day: number): string {
  const date = utc(year, month, day);
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : LAST_DAY;
}

/** A date of the calendar as a point of time; `Date.UTC` takes the years 0 to 99 for those of the last century. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
