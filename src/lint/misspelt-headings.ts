import { distance } from 'fastest-levenshtein';
import type { ComponentId } from '../model/standards-document.ts';
import type { KnownHeadings, RecognisedHeading } from '../text/known-headings.ts';

interface KnownWords {
  readonly words: readonly string[];
  readonly joined: string;
  readonly component: ComponentId;
}

/** Finds the known heading that a misspelt one means. */
export function findMisspelt(known: KnownHeadings): (text: string) => RecognisedHeading | undefined {
  const all = [...known]
    .map(([joined, { component }]): KnownWords => ({ words: joined.split(' '), joined, component }))
    .filter(({ joined }) => joined.length >= 5);
  const byWords = new Map<number, KnownWords[]>();
  for (const one of all) byWords.set(one.words.length, [...(byWords.get(one.words.length) ?? []), one]);
  return (text) => nearest(text, byWords);
}

/** The one known heading within a bounded number of letters; none where two components are equally near. */
function nearest(text: string, byWords: ReadonlyMap<number, readonly KnownWords[]>): RecognisedHeading | undefined {
  if (text.length < 6 || text.length > 60) return undefined;
  const words = text.split(' ').map((word) => (isService(word) ? 'pelayanan' : word));
  const allowed = Math.min(4, Math.max(1, Math.floor(text.length / 7)));
  let best: { readonly component: ComponentId; readonly apart: number } | undefined;
  let tied = false;
  for (const known of byWords.get(words.length) ?? []) {
    if (Math.abs(known.joined.length - text.length) > allowed) continue;
    const apart = misspellings(words, known.words, allowed);
    if (apart > allowed || (best !== undefined && apart > best.apart)) continue;
    tied = best !== undefined && apart === best.apart && known.component !== best.component;
    if (best === undefined || apart < best.apart) best = { component: known.component, apart };
  }
  if (best === undefined || tied) return undefined;
  return { component: best.component, likeness: 'similar' };
}

/** `layanann`, `pelayana`: in most headings, and by itself too short for what may differ. */
function isService(word: string): boolean {
  return word.length >= 6 && word.length <= 8 && distance(word, 'layanan') <= 1;
}

/**
 * Letters that differ, word by word: a word that is another word altogether makes another heading, however long the
 * rest. Infinite beyond that.
 */
function misspellings(words: readonly string[], known: readonly string[], allowed: number): number {
  let sum = 0;
  for (const [index, word] of words.entries()) {
    const other = known[index] ?? '';
    if (word === other) continue;
    const most = Math.max(1, Math.floor(other.length / 4));
    if (Math.abs(word.length - other.length) > most) return Number.POSITIVE_INFINITY;
    const apart = distance(word, other);
    if (apart > most) return Number.POSITIVE_INFINITY;
    sum += apart;
    if (sum > allowed) return sum;
  }
  return sum;
}
