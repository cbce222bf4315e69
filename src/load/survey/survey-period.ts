const YEAR = '(?<year>(?:19|20)\\d{2})';
const GAP = '[-_ .]*';
const HALF = `(?:s|sem|smt|smstr|semester)${GAP}(?<half>[12]|ii?)`;
const QUARTER = `(?:q|tw|triwulan|kuartal)${GAP}(?<quarter>[1-4]|i{1,3}|iv)`;
/** Neither a letter nor a digit beside it: `s1` of `dinas1` is none. */
const edged = (pattern: string) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'iu');

/** The periods that a name may contain, the finer ones first. Made when a name is looked at: every start reads this file. */
const patterns = () => [
  edged(`${YEAR}${GAP}${HALF}`),
  edged(`${HALF}${GAP}${YEAR}`),
  edged(`${YEAR}${GAP}${QUARTER}`),
  edged(`${QUARTER}${GAP}${YEAR}`),
  edged(`${YEAR}[-_](?<month>0[1-9]|1[0-2])`),
  edged(YEAR),
];
let known: readonly RegExp[] | undefined;

const ROMAN: Readonly<Record<string, string>> = { i: '1', ii: '2', iii: '3', iv: '4' };
const digit = (text: string) => ROMAN[text.toLowerCase()] ?? text;

/** The period in a text, as `2019`, `2019-S1`, `2019-Q3` or `2019-05`, and the text without it. */
export function findPeriod(text: string): { readonly period: string | null; readonly rest: string } {
  known ??= patterns();
  for (const pattern of known) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const { year = '', half, quarter, month } = found.groups ?? {};
    const part = half !== undefined ? `-S${digit(half)}` : quarter !== undefined ? `-Q${digit(quarter)}` : '';
    const period = `${year}${month === undefined ? part : `-${month}`}`;
    const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found[0].length)}`;
    return { period, rest };
  }
  return { period: null, rest: text };
}

/** What a survey's file is called besides its unit and period. */
const NO_UNIT = /(?<![\p{L}\p{N}])(?:skm|ikm|survei|survey|jawaban|hasil|data|rekap)(?![\p{L}\p{N}])/giu;

/** The unit and the period in a path: of its name, else of the folders that it lies in. */
export function describePath(file: string): { readonly unit: string | null; readonly period: string | null } {
  const parts = file.split('/').filter((part) => part !== '' && part !== '.' && part !== '..');
  const names = parts
    .map((part, index) => (index === parts.length - 1 ? part.replace(/\.[^.]*$/, '') : part))
    .reverse();
  let period: string | null = null;
  let unit: string | null = null;
  for (const name of names) {
    const found = findPeriod(name);
    period ??= found.period;
    const rest = found.rest
      .replace(NO_UNIT, ' ')
      .replace(/^[-_ .()]+|[-_ .()]+$/g, '')
      .replace(/\s{2,}/g, ' ');
    if (rest !== '') unit ??= rest;
    if (unit !== null && period !== null) break;
  }
  return { unit, period };
}

/** How a series is cut by the day of each answer. */
export const SERIES = ['month', 'quarter', 'semester', 'year'] as const;
export type Series = (typeof SERIES)[number];

/** The period that a day (YYYY-MM-DD) is in. */
export function periodOfDay(day: string, series: Series): string {
  const year = day.slice(0, 4);
  const month = Number(day.slice(5, 7));
  switch (series) {
    case 'month':
      return day.slice(0, 7);
    case 'quarter':
      return `${year}-Q${Math.ceil(month / 3)}`;
    case 'semester':
      return `${year}-S${month <= 6 ? 1 : 2}`;
    case 'year':
      return year;
  }
}
