/** A text with a capital at its beginning, for one that was written for the middle of a sentence. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
