/** Characters of a cell that are looked at: a remark may be as long as a file, and is not needed here. */
const LOOKED_AT = 2_000;

/** Most cells: nothing in them to change. */
const PLAIN = /^(?:[!-~]{1,60}(?: [!-~]{1,60}){0,9})?$/;

/** The text of a cell as a person sees it: without invisible characters, outer blanks and runs of blanks. */
export function cellText(cell: string): string {
  if (PLAIN.test(cell)) return cell;
  return cell
    .slice(0, LOOKED_AT)
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The letter of a column as spreadsheets count: 0 is A, 26 is AA. */
export function columnLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
