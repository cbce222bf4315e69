/** A point of time as the calendar date of this machine's clock, YYYY-MM-DD. */
export function calendarDate(time: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(time.getFullYear()).padStart(4, '0')}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
