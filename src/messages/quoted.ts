/** Characters of a document that a message quotes: enough to find the place. */
const LONGEST = 80;

/** Words of a document inside a message: on one line, and no longer than what helps to find them. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim().replaceAll('`', "'");
  return `\`${line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line}\``;
}
