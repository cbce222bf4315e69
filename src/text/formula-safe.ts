/** What a spreadsheet would take for a formula, blanks before it or not. */
const FORMULA = /^\s*[=+\-@]|^[\t\r]/;

/** Text that no spreadsheet runs, also after it was saved as CSV, which loses every other mark of a text. */
export function formulaSafe(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
