/** A text without what is at its end. A pattern that ends in `$` would look for the end from each such character. */
export function stripEnd(text: string, character: RegExp): string {
  let end = text.length;
  while (end > 0 && character.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
