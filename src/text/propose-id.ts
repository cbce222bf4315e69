import { LIMITS } from '../model/limits.ts';

/**
 * An id made of a name: its letters and digits, joined by hyphens, and a number where it is taken already. `taken` is
 * added to. A name without letters or digits becomes `otherwise`.
 */
export function proposeId(name: string, taken: Set<string>, otherwise: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const base = slug === '' ? otherwise : slug;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}

/** An id is typed on command lines and is the name of a file; a number behind it must find room. */
const LONGEST = LIMITS.identifierLength - 20;
