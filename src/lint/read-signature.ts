import type { PlacedText } from '../model/standards-document.ts';
import type { DateReader } from '../text/indonesian-date.ts';
import { stripEnd } from '../text/strip-end.ts';

/** What is below a decree or a maklumat. */
export interface Signature {
  readonly place: PlacedText | undefined;
  readonly date: PlacedText | undefined;
  readonly office: PlacedText | undefined;
  readonly name: PlacedText | undefined;
  readonly nip: PlacedText | undefined;
}

const SET_IN = /^(?:ditetapkan|dikeluarkan|dibuat|ditandatangani)\s+di\s*:?\s*(.*)$/i;
const ON_DATE = /^(?:pada\s+)?(?:tanggal|tgl)(?![\p{L}])(?!\s+di)\s*:?\s*(.*)$/iu;
/** `Cimahi, 2 Januari 2023`, `LABUAN BAJO, 11 JUNI 2022`, `Cimahi,      2023`. */
const PLACE_COMMA_DATE =
  /^(\p{Lu}[\p{L} .'-]{2,40}?)\s*,\s*(?:tanggal\s*)?((?:[\d.…_/ -]{0,20})\s*(?:\p{L}{3,10}\.?)?\s*[\d.…_ ]{0,8})$/u;
const OFFICE =
  /^(?:a\.?\s?n\.?|plt\.?|plh\.?|pj\.?|pjs\.?|selaku)?\s*(?:kepala|camat|lurah|direktur|bupati|wali\s?kota|gubernur|sekretaris|inspektur|ketua|pimpinan|kasatpol|komandan|direktris|pejabat|penjabat)\b/i;
const NIP = /^\(?\s*n\s?i\s?p(?:p|pk)?(?![\p{L}])\s*[.:]*\s*(.*)$/iu;
/** Ranks, marks of a signature, rules to write on. */
const NOT_A_NAME =
  /^(?:ttd|t\.t\.d|tanda tangan|cap|dto|pembina|penata|pengatur|tembusan|materai|meterai|stempel|salinan|sesuai|pangkat|jabatan|nama\s*:?\s*$|maklumat|lampiran|nomor|tentang|mengetahui)|^[-_.…()\s]+$/i;
const UNIT =
  /^(?:kabupaten|kota|dinas|kecamatan|kelurahan|provinsi|puskesmas|uptd?|rsud|badan|bagian|unit|daerah|rumah sakit|pemerintah)\b/i;

/** Reads place, date, office, name and NIP from the lines at the end of a part. What is blank is left out. */
export function readSignature(lines: readonly PlacedText[], dates: DateReader): Signature {
  const found: { -readonly [K in keyof Signature]: Signature[K] } = {
    place: undefined,
    date: undefined,
    office: undefined,
    name: undefined,
    nip: undefined,
  };
  for (const line of lines) readLine(line, found, dates);
  return found;
}

function readLine(
  { text, at }: PlacedText,
  found: { -readonly [K in keyof Signature]: Signature[K] },
  dates: DateReader,
): void {
  const [, setIn] = SET_IN.exec(text) ?? [];
  const [, onDate] = ON_DATE.exec(text) ?? [];
  const [, place, date] = PLACE_COMMA_DATE.exec(text) ?? [];
  const [, nip] = NIP.exec(text) ?? [];
  if (setIn !== undefined) {
    if (found.place === undefined && found.nip === undefined) readPlace(setIn, at, found);
  } else if (onDate !== undefined) found.date ??= { text: onDate.trim(), at };
  else if (place !== undefined && found.place === undefined && isDateLike(date ?? '', dates)) {
    found.place = filled(place, at);
    found.date = { text: (date ?? '').trim(), at };
  } else if (nip !== undefined) found.nip ??= filled(/\d/.test(nip) ? nip : '', at);
  else if (found.nip !== undefined) return;
  else if (OFFICE.test(text) && text.length <= 160)
    found.office = found.name === undefined ? { text, at } : found.office;
  else if (found.office !== undefined)
    found.name ??= isName(text) ? { text: text.replace(/^nama\s*:\s*/i, ''), at } : undefined;
}

/** `Ditetapkan di Cimahi pada tanggal 2 Januari 2023` on one line, or the place alone. */
function readPlace(
  text: string,
  at: PlacedText['at'],
  found: { -readonly [K in keyof Signature]: Signature[K] },
): void {
  const [place = '', date] = text.split(/\s*,?\s*(?:pada\s+)?(?:tanggal|tgl)\s*:?\s*/i, 2);
  found.place = filled(place, at);
  if (date !== undefined) found.date = { text: date.trim(), at };
}

function isDateLike(text: string, { namesMonth }: DateReader): boolean {
  return namesMonth(text) || /\d{4}|\.{3,}|…|_{3,}/.test(text);
}

function filled(text: string, at: PlacedText['at']): PlacedText | undefined {
  const trimmed = stripEnd(text.trim(), /[,.]/);
  return !/[\p{L}\d]/u.test(trimmed) || /^\[.*\]$/.test(trimmed) ? undefined : { text: trimmed, at };
}

function isName(text: string): boolean {
  const bare = text.replace(/^nama\s*:\s*/i, '');
  return /^[("“]?\s*\p{Lu}/u.test(bare) || /^(?:dr|drs|dra|ir|hj?|drg|ns)\b/.test(bare)
    ? bare.length <= 80 &&
        /\p{L}{3}/u.test(bare) &&
        !NOT_A_NAME.test(bare) &&
        !UNIT.test(bare) &&
        !/^\[.*\]$/.test(bare)
    : false;
}
