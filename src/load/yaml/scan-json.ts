import { type Diagnostic, fault } from '../../model/diagnostic.ts';
import { LIMITS } from '../../model/limits.ts';
import type { SourceText } from '../../text/source-text.ts';

/**
 * What `JSON.parse` lets through: collections inside one another without end, and duplicate keys, of which it
 * would take the last without a diagnostic. Looks at brackets and keys alone; whether the text is JSON at all is not asked.
 */
export function scanJson(source: SourceText): Diagnostic | undefined {
  const { text } = source;
  /** For every open object its keys, for every open list nothing. */
  const open: (Map<string, number> | undefined)[] = [];
  let keyComes = false;
  for (let index = 0; index < text.length; index++) {
    switch (text[index]) {
      case '{':
      case '[': {
        const object = text[index] === '{';
        if (open.length === LIMITS.runNesting) {
          return fault('too-deep', source.place(index), { limit: LIMITS.runNesting });
        }
        open.push(object ? new Map() : undefined);
        keyComes = object;
        break;
      }
      case '}':
      case ']':
        open.pop();
        keyComes = false;
        break;
      case ',':
        keyComes = open.at(-1) !== undefined;
        break;
      case '"': {
        const end = endOfString(text, index);
        const keys = keyComes ? open.at(-1) : undefined;
        if (keys !== undefined) {
          const key = unescaped(text.slice(index + 1, end));
          const first = keys.get(key);
          if (first !== undefined) {
            const { line: firstLine = 1 } = source.place(first);
            return fault('duplicate-key', source.place(index, end + 1), { key, firstLine });
          }
          keys.set(key, index);
        }
        keyComes = false;
        index = end;
        break;
      }
    }
  }
  return undefined;
}

/** Where the string that begins at `start` has its closing quotation mark; the end of the text where it has none. */
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1);
  while (end > 0) {
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return end;
    end = text.indexOf('"', end + 1);
  }
  return text.length;
}

/** Two spellings of one key are one key. */
function unescaped(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw;
  }
}
