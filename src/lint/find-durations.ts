import { allMatches } from './all-matches.ts';

/** Numbers up to those in which offices promise, written out. */
const WORDS: Readonly<Record<string, number>> = {
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  'dua belas': 12,
  'empat belas': 14,
  'lima belas': 15,
  'dua puluh': 20,
  'tiga puluh': 30,
  'enam puluh': 60,
};
const WORD = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');
const UNIT = 'detik|menit|mnt|jam|hari|hr|hk|minggu|pekan|bulan|bln|tahun|thn';
/** Longer rows of digits are no number of days, and would be looked through from each of them. */
const NUMBER = '\\d{1,9}(?:[.,]\\d{1,9})?';
/** `5 hari`, `5 (lima) hari kerja`, `lima hari`, `15-20 menit`, `± 15 menit`, `15'`. */
const DURATION = new RegExp(
  `(?:(?<!\\d)(${NUMBER})["”“'’]?(?:\\s*(?:-|–|s\\.?\\s?/?\\s?d\\.?|sampai(?:\\s+dengan)?|hingga|atau)\\s*["“]?(${NUMBER})["”’']?)?\\s*(?:\\([^()]{1,30}\\)\\s*)?|\\b(${WORD})\\s+)(${UNIT})\\b`,
  'giu',
);

/** A span of time that a text gives. */
export interface Duration {
  readonly amount: number;
  readonly unit: string;
  readonly written: string;
  readonly index: number;
}

/** Every span of time in a text. */
export function findDurations(text: string): Duration[] {
  return allMatches(DURATION, text).map((match) => {
    const [written, from = '', to = from, word = '', unit = ''] = match;
    const { [word.toLowerCase()]: amount = Number(to.replace(',', '.')) } = WORDS;
    return { amount, unit: unit.toLowerCase(), written: written.trim(), index: match.index };
  });
}
