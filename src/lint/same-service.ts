import { distance } from 'fastest-levenshtein';
import type { ServiceStandard } from '../model/standards-document.ts';

/** Words at the beginning of a service's name that distinguish no services. */
const COMMON = new Set(
  'pelayanan layanan publik penerbitan pengurusan pembuatan pencetakan permohonan pengajuan standar jenis dan atau untuk bagi di yang dengan dari'.split(
    ' ',
  ),
);
/** Names that are compared letter by letter; the largest published list has 111. */
const MOST = 200;
/** Characters of a name that are compared; no service's name is longer. */
const LONGEST = 300;

function wordsOf(name: string): readonly string[] {
  const words = name
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling : words;
}

/** Whether a list of services contains one by this name. */
export type ServiceFinder = (name: string) => boolean;

/**
 * Finds services by name: the same words but for those that all share, misspellings, and abbreviations. What is left of
 * lists longer than any known is compared word for word alone.
 */
export function serviceFinder(names: readonly string[]): ServiceFinder {
  const known = names.map(wordsOf);
  const exact = new Set(known.map((words) => words.join(' ')));
  const compared = known.slice(0, MOST);
  return (name) => {
    const words = wordsOf(name);
    return exact.has(words.join(' ')) || compared.some((other) => same(words, other));
  };
}

function same(one: readonly string[], other: readonly string[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  return one.length <= other.length ? covers(one, other) : covers(other, one);
}

/** Whether every word of one name is found in the other, written out or abbreviated. */
function covers(words: readonly string[], other: readonly string[]): boolean {
  const initials = other.map((word) => word.charAt(0)).join('');
  return words.every((word, index) => {
    if (other.some((candidate) => sameWord(word, candidate))) return true;
    const letters = word.replace(/el$/, '');
    return (letters.length > 1 && initials.includes(letters)) || isAbbreviated(index, words, other);
  });
}

function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  // `ktpel` is `ktp`, `elektronik` or not; `akte` is `akta`.
  if (Math.min(one.length, other.length) < 4 || one.charAt(0) !== other.charAt(0)) return isElectronic(one, other);
  if (Math.abs(one.length - other.length) > 1) return false;
  const allowed = Math.min(one.length, other.length) >= 6 || one.length === other.length;
  return allowed && distance(one, other) <= 1;
}

function isElectronic(one: string, other: string): boolean {
  return one === `${other}el` || other === `${one}el` || one === `e${other}` || other === `e${one}`;
}

/** Whether a word is one of those of which the other name gives the initials: `kartu` of `kk`. */
function isAbbreviated(index: number, words: readonly string[], other: readonly string[]): boolean {
  return other.some((candidate) => {
    const letters = candidate.replace(/el$/, '');
    if (letters.length < 2 || letters.length > 6) return false;
    const initials = words.map((word) => word.charAt(0)).join('');
    const start = initials.indexOf(letters);
    if (start < 0) return false;
    const end = start + letters.length;
    return index >= start && (index < end || (candidate.endsWith('el') && words[index] === 'elektronik'));
  });
}

/** The services that have a name, with it. */
export function namedServices(services: readonly ServiceStandard[]) {
  return services.flatMap((service) => (service.name === undefined ? [] : { name: service.name, service }));
}
