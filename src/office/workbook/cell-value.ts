import type { NumberMeaning } from './cell-formats.ts';

const DAY = 86_400_000;
/** Days from 1899-12-30, which workbooks count from, to 1970-01-01; from 1904-01-01 in those of old Macs. */
const EPOCH = { false: 25_569, true: 24_107 } as const;
/** Digits that spreadsheets keep of a number: what is behind them is noise of the binary form. */
const DIGITS = 15;
/** The day before 10000-01-01 is the last that spreadsheets know. */
const LAST_DAY = 2_958_465;

/** A number as it is written in a workbook, as people read it in its format. */
export function numberText(written: string, meaning: NumberMeaning, from1904: boolean): string {
  const value = Number(written);
  if (written.trim() === '' || !Number.isFinite(value)) return written.trim();
  if (meaning === 'date' && value >= 1 && value <= LAST_DAY) {
    // 1900 is no leap year, but for spreadsheets it is.
    const days = Math.floor(value) + (!from1904 && value < 60 ? 1 : 0) - EPOCH[`${from1904}`];
    return new Date(days * DAY).toISOString().slice(0, 10);
  }
  return meaning === 'percent' ? `${plain(value * 100)}%` : plain(value);
}

function plain(value: number): string {
  return String(Number(value.toPrecision(DIGITS)));
}

/** Text of a workbook without its escapes: `_x000D_` is a character that XML cannot contain. */
export function withoutEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}
