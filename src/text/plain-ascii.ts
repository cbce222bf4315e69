/** Most files have nothing but these: no character that is hidden, that looks like another, or that a system writes otherwise. */
const OTHER = /[^\n\x20-\x7E]/;

/** Whether a text has only printable ASCII characters and line feeds. */
export function isPlainAscii(text: string): boolean {
  return !OTHER.test(text);
}
