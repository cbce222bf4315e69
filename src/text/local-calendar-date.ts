/**
 * A point of time as the calendar date of this machine's clock, YYYY-MM-DD; undefined outside the years that have four
 * digits.
 */
export function localCalendarDate(time: Date): string | undefined {
  const year = time.getFullYear();
  // A file system may contain any number for a date, even one that is none.
  if (!(year >= 1 && year <= 9999)) return undefined;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
