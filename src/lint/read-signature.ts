import type { PlacedText } from '../model/standards-document.ts';
import { namesMonth } from './indonesian-date.ts';

/** What stands below a decree or a maklumat. */
export interface Signature {
  readonly place: PlacedText | undefined;
  readonly date: PlacedText | undefined;
  readonly office: PlacedText | undefined;
  readonly name: PlacedText | undefined;
  readonly nip: PlacedText | undefined;
}

const SET_IN = /^(?:ditetapkan|dikeluarkan|dibuat)\s+di\s*:?\s*(.*)$/i;
const ON_DATE = /^(?:pada\s+)?(?:tanggal|tgl)\s*:?\s*(.*)$/i;
/** `Cimahi, 2 Januari 2023`. */
const PLACE_COMMA_DATE = /^(\p{Lu}[\p{L} .'-]{2,40}?)\s*,\s*(?:tanggal\s*)?(\D{0,12}\d{0,2}.{0,20})$/u;
const OFFICE =
  /^(?:a\.?n\.?|plt\.?|plh\.?|pj\.?)?\s*(?:kepala|camat|lurah|direktur|bupati|wali\s?kota|gubernur|sekretaris|inspektur|ketua|pimpinan|kasatpol)\b/i;
const NIP = /^nip\s*[.:]*\s*(.*)$/i;
const NOT_A_NAME = /^(?:ttd|tanda tangan|cap|dto|\(?\s*\)?$|pembina|penata|tembusan|[-_.…()\s]+$|materai|stempel)/i;

/** Reads place, date, office, name and NIP from the lines at the end of a part. */
export function readSignature(lines: readonly PlacedText[]): Signature {
  let place: PlacedText | undefined;
  let date: PlacedText | undefined;
  let office: PlacedText | undefined;
  let name: PlacedText | undefined;
  let nip: PlacedText | undefined;
  for (const { text, at } of lines) {
    const setIn = SET_IN.exec(text);
    const onDate = ON_DATE.exec(text);
    const both = PLACE_COMMA_DATE.exec(text);
    const number = NIP.exec(text);
    if (setIn !== null) {
      [place, date, office, name, nip] = [filled(setIn[1], at), undefined, undefined, undefined, undefined];
    } else if (onDate !== null && date === undefined) date = { text: (onDate[1] ?? '').trim(), at };
    else if (both !== null && place === undefined && namesMonth(both[2] ?? '')) {
      place = filled(both[1], at);
      date = { text: (both[2] ?? '').trim(), at };
    } else if (number !== null) nip = filled(/\d/.test(number[1] ?? '') ? number[1] : '', at);
    else if (OFFICE.test(text) && (place !== undefined || date !== undefined)) office = { text, at };
    else if (office !== undefined && name === undefined && nip === undefined && !NOT_A_NAME.test(text) && isName(text))
      name = { text, at };
  }
  return { place, date, office, name, nip };
}

function filled(text: string | undefined, at: PlacedText['at']): PlacedText | undefined {
  const trimmed = (text ?? '').trim().replace(/^[.…_\-\s]+$/, '');
  return trimmed === '' ? undefined : { text: trimmed, at };
}

function isName(text: string): boolean {
  return (
    /^\p{Lu}/u.test(text) &&
    text.length <= 80 &&
    /\p{L}{3}/u.test(text) &&
    !/^(?:kabupaten|kota|dinas|kecamatan|provinsi)\b/i.test(text)
  );
}
