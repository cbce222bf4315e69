import { distance } from 'fastest-levenshtein';

/** Words that services have in front, and that tell none from another. */
const COMMON = new Set(
  'pelayanan layanan publik penerbitan pengurusan pembuatan pencetakan permohonan pengajuan standar jenis dan atau untuk bagi di yang dengan dari surat'.split(
    ' ',
  ),
);

function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/[()]/g, ' ')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether two names mean one service: the same words but for those that all share, misspellings, and abbreviations. */
export function sameService(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one.slice(0, 300)), wordsOf(other.slice(0, 300))];
  if (a.length === 0 || b.length === 0) return false;
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((word) => longer.some((candidate) => sameWord(word, candidate)) || abbreviates(word, longer));
}

function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) >= 6 && distance(one, other) <= 1;
}

/** `ktp` for `kartu tanda penduduk`, with or without what follows it: `ktpel`. */
function abbreviates(word: string, words: readonly string[]): boolean {
  if (word.length < 2) return false;
  const initials = words.map((other) => other.charAt(0)).join('');
  return initials.includes(word) || initials.includes(word.replace(/el?$/, ''));
}
