import { MONTHS } from '../model/lint-policy.ts';

const NUMERIC = /\b(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})\b/;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;

/** Reads the dates of Indonesian texts. */
export interface DateReader {
  /** The first whole date of a text as YYYY-MM-DD: `12 Maret 2021`, `12/03/2021`, `2021-03-12`. */
  readonly readDate: (text: string) => string | undefined;
  /** Whether a text names a month, as a date does that is still to be completed. */
  readonly namesMonth: (text: string) => boolean;
}

/** A reader that knows the months by their names and by these spellings of each of the twelve: letters only, in small letters. */
export function createDateReader(spellings: readonly (readonly string[])[]): DateReader {
  const months = new Map(
    MONTHS.flatMap((name, index) => [name, ...(spellings[index] ?? [])].map((one) => [one, index + 1] as const)),
  );
  const month = `(${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
  const written = new RegExp(`\\b(\\d{1,2})\\s*[-/. ]?\\s*${month}\\s*[-/. ]?\\s*(\\d{4})\\b`, 'i');
  const named = new RegExp(`\\b${month}\\s`, 'i');
  return {
    readDate(text) {
      const iso = ISO.exec(text);
      if (iso !== null) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
      const found = written.exec(text);
      if (found !== null) {
        return valid(Number(found[3]), months.get((found[2] ?? '').toLowerCase()) ?? 0, Number(found[1]));
      }
      const numeric = NUMERIC.exec(text);
      return numeric === null ? undefined : valid(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
    },
    namesMonth: (text) => named.test(`${text} `),
  };
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function valid(year: number, month: number, day: number): string | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  if (year < 1945 || day < 1 || day > days) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
