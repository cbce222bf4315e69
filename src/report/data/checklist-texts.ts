import type { ChecklistTexts, ItemTexts, SectionTexts } from '../../model/printed-lines.ts';
import type { Gap, Run, SectionResult } from '../../model/run.ts';

/**
 * What the units of a run say of their checklist, each text once. Law, remedy and what else concerns gaps come from the first
 * unit that has the gap.
 */
export function checklistTexts({ units }: Pick<Run, 'units'>): ChecklistTexts {
  const gaps = new Map<string, Gap>();
  for (const unit of units) for (const gap of unit.gaps) if (!gaps.has(gap.item)) gaps.set(gap.item, gap);
  const [first] = units;
  if (first === undefined) return { sections: [], items: [] };
  return {
    sections: first.sections.flatMap(sectionTexts),
    items: first.items.map(({ item, title, section, informational }): ItemTexts => {
      const gap = gaps.get(item);
      return {
        item,
        title,
        section,
        ...(informational === undefined ? {} : { informational }),
        ...(gap === undefined ? {} : gapTexts(gap)),
      };
    }),
  };
}

/** A section and those inside it. */
function sectionTexts({ id, title, weight, sections }: SectionResult): SectionTexts[] {
  return [{ id, title, weight }, ...sections.flatMap(sectionTexts)];
}

function gapTexts({ code, best, severity, law, guidance, remedy, evidence, effort, owner }: Gap): Partial<ItemTexts> {
  return { code, best, severity, law, guidance, remedy, evidence, effort, owner };
}
