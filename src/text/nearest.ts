import { distance } from 'fastest-levenshtein';
import { LIMITS } from '../model/limits.ts';

const NUMBER = /^\s*[+-]?[\d.,]+\s*$/;

/**
 * The known name that a misspelt one most likely means; undefined where none is near. Case, blanks, `_` and `-` do not
 * count as differences; otherwise a third of the letters may differ. A number is no other number misspelt.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  if (name.length > LIMITS.identifierLength || NUMBER.test(name)) return undefined;
  const wanted = simplify(name);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.round(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const simple = simplify(candidate);
    if (Math.abs(simple.length - wanted.length) >= bestDistance) continue;
    const apart = distance(wanted, simple);
    if (apart < bestDistance) [best, bestDistance] = [candidate, apart];
  }
  return best;
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '-');
}

/** `{ nearest }` for the facts of a diagnostic, or nothing. */
export function nearestFact(name: string, known: Iterable<string>): { readonly nearest?: string } {
  const found = nearest(name, known);
  return found === undefined ? {} : { nearest: found };
}
