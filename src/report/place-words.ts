import type { PlaceTexts } from '../messages/documents-texts.ts';
import type { Place } from '../model/diagnostic.ts';

/**
 * Where something is in a document that has no lines: `halaman 2, tabel 1 baris 5`; undefined where no such place is
 * known.
 */
export function placeWords({ page, table, row, paragraph, ...at }: Place, words: PlaceTexts): string | undefined {
  const parts = [
    cellPlace(at) ?? '',
    page === undefined ? '' : words.page(page),
    [table === undefined ? '' : words.table(table), row === undefined ? '' : words.row(row)].join(' ').trim(),
    paragraph === undefined || table !== undefined ? '' : words.paragraph(paragraph),
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** A place inside its file: `12:3`, or `tabel 1 baris 5`; empty where it is the file as a whole. */
export function shortPlace(at: Place, words: PlaceTexts): string {
  if (at.line === undefined) return placeWords(at, words) ?? '';
  return at.column === undefined ? String(at.line) : `${at.line}:${at.column}`;
}

/** A place whole, as people look it up: `sp.md:12:3`, or `SP-KTP.docx, tabel 1 baris 5`. */
export function wholePlace(at: Place, words: PlaceTexts): string {
  const place = shortPlace(at, words);
  return place === '' ? at.file : `${at.file}${at.line === undefined ? ', ' : ':'}${place}`;
}

/** A place in a workbook as spreadsheets name it: `Penilaian!F12`; undefined in other files. */
export function cellPlace({ sheet, cell }: Pick<Place, 'sheet' | 'cell'>): string | undefined {
  if (sheet === undefined) return undefined;
  return cell === undefined ? sheet : `${sheet}!${cell}`;
}
