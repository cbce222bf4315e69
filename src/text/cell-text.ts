import { formulaSafe } from './formula-safe.ts';

/** Whether a text is one that a spreadsheet would run, behind any apostrophes. */
function isFormula(text: string): boolean {
  const bare = text.replace(/^'+/, '');
  return formulaSafe(bare) !== bare;
}

/** A text as it is in a cell of a form: with an apostrophe in front where a spreadsheet would run it. */
export function toFormCell(text: string): string {
  return isFormula(text) ? `'${text}` : text;
}

/** The text that a cell of a form was written with. */
export function fromFormCell(text: string): string {
  return text.startsWith("'") && isFormula(text) ? text.slice(1) : text;
}
