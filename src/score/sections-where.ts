import type { Section } from '../model/checklist.ts';

/** A section and all below it that fulfil a condition, in the checklist's order. */
export function sectionsWhere(section: Section, fulfils: (section: Section) => boolean): Section[] {
  const below = section.children.flatMap((child) => (child.kind === 'section' ? sectionsWhere(child, fulfils) : []));
  return fulfils(section) ? [section, ...below] : below;
}
