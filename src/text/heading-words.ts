/** What numbers a heading: `1.`, `3)`, `(4)`, `a.`, `B.`, `IV.`, `1.2.`, `I`, with blanks behind. */
const MARKER =
  /^\s*(?:\(\s*(?:\d{1,3}|[a-z])\s*\)|\d{1,3}(?:\.\d{1,3}){0,3}\s*[.):-]?(?=\s|\p{L}|$)|(?:[a-z]|[ivx]{1,5})\s*[.)])\s*/iu;

/** A heading without what numbers it, and the marker. */
export function splitMarker(text: string): { readonly marker: string; readonly rest: string } {
  const found = MARKER.exec(text)?.[0] ?? '';
  return { marker: found.trim(), rest: text.slice(found.length).trim() };
}

/** `Dan` and `atau` bind, and say nothing: offices use them as they like. */
const BINDING = new Set(['dan', 'atau', 'serta', 'and', 'yang', 'maupun']);

/**
 * The words of a heading, in lower case: without numbers in front, remarks in brackets, punctuation and binding words.
 * `Sistem, Mekanisme & Prosedur (Gambar 1)` gives `sistem mekanisme prosedur`.
 */
export function headingWords(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const words = wordsOf(text);
  if (remembered.size >= REMEMBERED) remembered.clear();
  if (text.length <= LONGEST_REMEMBERED) remembered.set(text, words);
  return words;
}

/** Headings come again in every service of every document. */
const remembered = new Map<string, string>();
const REMEMBERED = 5_000;
const LONGEST_REMEMBERED = 200;

function wordsOf(text: string): string {
  return splitMarker(text)
    .rest.normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '' && !BINDING.has(word))
    .join(' ');
}
