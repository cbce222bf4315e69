import { isCalendarDate } from '../../text/is-calendar-date.ts';
import { cellText } from './cell-text.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];
/** Other beginnings of the same months: Indonesian spellings, and English. */
const OTHER_MONTHS: Readonly<Record<string, number>> = { may: 5, agt: 8, ags: 8, aug: 8, oct: 10, nop: 11, dec: 12 };

const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/;
const NUMERIC = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;
const NAMED = /^(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4}|\d{2})(?!\d)/;

type Parts = readonly [year: string, month: number, day: number];

function localCalendarDate([year, month, day]: Parts): string | undefined {
  const date = `${year.padStart(4, '20')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isCalendarDate(date) && date >= '1945' && date < '2200' ? date : undefined;
}

/**
 * The days that a column of dates names, as YYYY-MM-DD; undefined where a cell names none. What comes behind a day (the
 * hour) does not count. `03/04/2019` is the third of April, unless the column as a whole only makes sense with the
 * month in front, as Google writes it in English.
 */
export function readDates(cells: readonly string[]): (string | undefined)[] {
  const texts = cells.map((cell) => cellText(cell).toLowerCase());
  const numeric = texts.map((text) => (NUMERIC.exec(text) ?? []).slice(1).map(Number));
  const monthFirst = numeric.some(([, second = 0]) => second > 12) && !numeric.some(([first = 0]) => first > 12);
  return texts.map((text) => {
    const [, y = '', m, d] = ISO.exec(text) ?? [];
    if (y !== '') return localCalendarDate([y, Number(m), Number(d)]);
    const [, first, second, year = ''] = NUMERIC.exec(text) ?? [];
    if (year !== '') {
      const [day, month] = monthFirst ? [second, first] : [first, second];
      return localCalendarDate([year, Number(month), Number(day)]);
    }
    const [, day, name = '', written = ''] = NAMED.exec(text) ?? [];
    const month = OTHER_MONTHS[name] ?? MONTHS.indexOf(name) + 1;
    return written === '' ? undefined : localCalendarDate([written, month, Number(day)]);
  });
}
