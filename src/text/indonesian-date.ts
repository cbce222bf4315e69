const MONTHS = [
  'januari',
  'februari',
  'maret',
  'april',
  'mei',
  'juni',
  'juli',
  'agustus',
  'september',
  'oktober',
  'november',
  'desember',
];
const SHORT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  peb: 2,
  pebruari: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  ags: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  nov: 11,
  nop: 11,
  nopember: 11,
  des: 12,
};

const MONTH =
  '(januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|jan|feb|peb|mar|apr|jun|jul|agu|agt|ags|sept|sep|okt|nov|nop|des)\\.?';
const WRITTEN = new RegExp(`\\b(\\d{1,2})\\s*[-/. ]?\\s*${MONTH}\\s*[-/. ]?\\s*(\\d{4})\\b`, 'i');
const NUMERIC = /\b(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})\b/;
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/;

/** The first whole date of a text as YYYY-MM-DD: `12 Maret 2021`, `12/03/2021`, `2021-03-12`. */
export function readDate(text: string): string | undefined {
  const iso = ISO.exec(text);
  if (iso !== null) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = WRITTEN.exec(text);
  if (written !== null) return valid(Number(written[3]), monthOf(written[2] ?? ''), Number(written[1]));
  const numeric = NUMERIC.exec(text);
  return numeric === null ? undefined : valid(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.indexOf(lower) + 1 || (SHORT[lower] ?? 0);
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function valid(year: number, month: number, day: number): string | undefined {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  if (year < 1945 || day < 1 || day > days) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const NAMED = new RegExp(`\\b${MONTH}\\s`, 'i');

/** Whether a text names a month, as a date does that is still to be completed. */
export function namesMonth(text: string): boolean {
  return NAMED.test(`${text} `);
}
