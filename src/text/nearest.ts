import { distance } from 'fastest-levenshtein';
import { LIMITS } from '../model/limits.ts';

const NUMBER = /^\s*[+-]?[\d.,]+\s*$/;

/**
 * The known name that a misspelt one most likely means, the first of several that are as near; undefined where none is near.
 * Case, blanks, `_` and `-` do not count as differences; otherwise a third of the letters may differ. A number is no other
 * number misspelt.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  return allNearest(name, known)[0];
}

/** All known names that are as near to a misspelt one as the nearest, in the order given. */
export function allNearest(name: string, known: Iterable<string>): readonly string[] {
  if (name.length > LIMITS.identifierLength || NUMBER.test(name)) return [];
  const wanted = simplify(name);
  let best: string[] = [];
  let bestDistance = Math.max(1, Math.round(wanted.length / 3));
  for (const candidate of known) {
    const simple = simplify(candidate);
    if (Math.abs(simple.length - wanted.length) > bestDistance) continue;
    const apart = distance(wanted, simple);
    if (apart > bestDistance) continue;
    if (apart < bestDistance) best = [];
    best.push(candidate);
    bestDistance = apart;
  }
  return best;
}

/** What a diagnostic proposes: one name, several between which it cannot be decided, or nothing. */
export interface Proposal {
  readonly nearest?: string;
  readonly either?: readonly string[];
}

/** These names as a proposal. */
export function proposal(names: readonly string[]): Proposal {
  const [first, ...others] = names;
  if (first === undefined) return {};
  return others.length === 0 ? { nearest: first } : { either: names };
}

function simplify(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '-');
}

/** `{ nearest }` for the facts of a diagnostic, or nothing. */
export function nearestFact(name: string, known: Iterable<string>): { readonly nearest?: string } {
  const found = nearest(name, known);
  return found === undefined ? {} : { nearest: found };
}
