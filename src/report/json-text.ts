/** What JSON leaves as it stands and a terminal, or an eye, would follow: the rest of what `visible` makes visible. */
const STEERING = /[\x7F-\x9F\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g;

/** A value as JSON, with a line end, in which no character steers a terminal: it stands there as its escape. */
export function jsonText(value: unknown, indent = 2): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value, null, indent).replace(STEERING, escaped)}\n`;
}
