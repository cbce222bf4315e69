/**
 * A text of its own. A part of a text keeps the whole of it in memory: of what is kept long after its file was read, only this
 * remains.
 */
export function detached(text: string): string {
  // Shorter parts are copied anyway.
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
