const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day that exists in the calendar, as YYYY-MM-DD: 2026-02-30 is not. */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
