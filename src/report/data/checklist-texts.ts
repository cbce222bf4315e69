import type { ChecklistTexts, ItemTexts, SectionTexts } from '../../model/printed-lines.ts';
import type { Gap, SectionResult, UnitResult } from '../../model/run.ts';

/** What the units of a run say of their checklist, each text once. */
export interface TextsCollector {
  readonly add: (unit: UnitResult) => void;
  readonly texts: () => ChecklistTexts;
}

/**
 * Collects the texts of a checklist from units, in their order. Law, remedy and what else concerns gaps come from the first
 * unit that has the gap.
 */
export function collectTexts(): TextsCollector {
  const gaps = new Map<string, Partial<ItemTexts>>();
  let first: UnitResult | undefined;
  return {
    add(unit) {
      first ??= unit;
      for (const gap of unit.gaps) if (!gaps.has(gap.item)) gaps.set(gap.item, gapTexts(gap));
    },
    texts: () => ({
      sections: first?.sections.flatMap(sectionTexts) ?? [],
      items: (first?.items ?? []).map(({ item, title, section, informational }): ItemTexts => {
        const more = informational === undefined ? {} : { informational };
        return { item, title, section, ...more, ...gaps.get(item) };
      }),
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
