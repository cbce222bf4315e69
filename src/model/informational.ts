import type { Item, Section } from './checklist.ts';

/**
 * Whether an item or a section is only looked at, and changes no score: it weighs nothing beside siblings that weigh
 * something. Inside assumed weights a written 0 is an assumption like any other, and where nothing weighs anything no
 * child is the exception.
 */
export function isInformational({ weight }: Item | Section, { weights, children }: Section): boolean {
  return weight.n === 0n && weights === 'written' && children.some((child) => child.weight.n > 0n);
}
