import { filled, type Section } from '../outline.ts';

/** The sections of parts, those that have something to say. */
export function drawParts<C>(parts: readonly ((context: C) => readonly Section[])[], context: C): Section[] {
  return filled(parts.flatMap((part) => part(context)));
}
