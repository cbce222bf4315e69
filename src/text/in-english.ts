/** Keys under which a checklist, and what is made of it, has texts of the checklist. */
const TEXTS = new Set([
  'additions',
  'ask',
  'assumed',
  'evidence',
  'example',
  'guidance',
  'institution',
  'label',
  'note',
  'remedy',
  'source',
  'title',
]);

/**
 * A checklist, a run or a part of one with the checklist's texts in English, as far as it has them (`Checklist.english`).
 * What a user wrote changes only where it is word for word a text of the checklist.
 */
export function inEnglish<T>(value: T, english: Readonly<Record<string, string>> | undefined): T {
  if (english === undefined) return value;
  const texts = new Map(Object.entries(english));
  // What was one object stays one.
  const done = new Map<object, unknown>();
  const translate = (part: unknown, isText: boolean): unknown => {
    if (typeof part === 'string') return isText ? (texts.get(part) ?? part) : part;
    if (typeof part !== 'object' || part === null || !isPlain(part)) return part;
    const before = done.get(part);
    if (before !== undefined) return before;
    const copy: unknown[] | Record<string, unknown> = Array.isArray(part) ? [] : {};
    done.set(part, copy);
    for (const [key, below] of Object.entries(part)) {
      (copy as Record<string, unknown>)[key] = translate(below, Array.isArray(part) ? isText : TEXTS.has(key));
    }
    return copy;
  };
  return translate(value, false) as T;
}

function isPlain(value: object): boolean {
  return Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
}
