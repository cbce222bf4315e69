import type { Place } from '../model/diagnostic.ts';
import type { LintTexts } from './messages/lint-texts.ts';

/** Where something stands in a document that has no lines: `halaman 2, tabel 1 baris 5`; undefined where nothing says. */
export function placeWords({ page, table, row, paragraph }: Place, words: LintTexts['place']): string | undefined {
  const parts = [
    page === undefined ? '' : words.page(page),
    [table === undefined ? '' : words.table(table), row === undefined ? '' : words.row(row)].join(' ').trim(),
    paragraph === undefined || table !== undefined ? '' : words.paragraph(paragraph),
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}

/** A place whole, as people look it up: `sp.md:12:3`, or `SP-KTP.docx, tabel 1 baris 5`. */
export function wholePlace(at: Place, words: LintTexts['place']): string {
  if (at.line !== undefined) return [at.file, at.line, ...(at.column === undefined ? [] : [at.column])].join(':');
  const where = placeWords(at, words);
  return where === undefined ? at.file : `${at.file}, ${where}`;
}
