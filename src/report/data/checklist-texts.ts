import type { ChecklistTexts, ItemTexts, SectionTexts } from '../../model/printed-lines.ts';
import type { Gap, SectionResult, UnitResult } from '../../model/run.ts';

/** Texts of the checklist that a unit tells and units before it have not told. */
export interface ToldTexts {
  /** What every unit tells; absent once it has been told. */
  readonly base?: ChecklistTexts;
  /** Law, remedy and what else concerns gaps, by item. */
  readonly gaps: readonly (readonly [item: string, texts: Partial<ItemTexts>])[];
}

/** Opens a teller of texts: each text of a checklist is told once, by the first unit that has it. */
export function openTextsTeller(): (unit: UnitResult) => ToldTexts | undefined {
  const told = new Set<string>();
  let isFirst = true;
  return (unit) => {
    const gaps = unit.gaps.filter(({ item }) => !told.has(item));
    if (!isFirst && gaps.length === 0) return undefined;
    for (const { item } of gaps) told.add(item);
    const base = isFirst ? { base: baseTexts(unit) } : {};
    isFirst = false;
    return { ...base, gaps: gaps.map((gap) => [gap.item, gapTexts(gap)]) };
  };
}

/** What the units of a run say of their checklist, each text once. */
export interface TextsCollector {
  /** Takes what a teller told, whichever unit it was about. */
  readonly learn: (texts: ToldTexts | undefined) => void;
  /** A unit of the run, by the items of its gaps: only gaps that units of the run have are in the texts. */
  readonly addUnit: (gaps: readonly { readonly item: string }[]) => void;
  readonly texts: () => ChecklistTexts;
  /** All that was learned. */
  readonly known: () => ToldTexts;
}

/** Collects the texts of a checklist. They depend on the checklist alone: it makes no difference which unit tells them. */
export function collectTexts(): TextsCollector {
  const gaps = new Map<string, Partial<ItemTexts>>();
  const used = new Set<string>();
  let base: ChecklistTexts | undefined;
  let hasUnits = false;
  return {
    learn(texts) {
      base ??= texts?.base;
      for (const [item, own] of texts?.gaps ?? []) gaps.set(item, own);
    },
    addUnit(own) {
      hasUnits = true;
      for (const { item } of own) used.add(item);
    },
    texts: () => ({
      sections: (hasUnits ? base?.sections : undefined) ?? [],
      items: ((hasUnits ? base?.items : undefined) ?? []).map((item) => ({
        ...item,
        ...(used.has(item.item) ? gaps.get(item.item) : {}),
      })),
    }),
    known: () => ({ ...(base === undefined ? {} : { base }), gaps: [...gaps] }),
  };
}

function baseTexts({ sections, items }: UnitResult): ChecklistTexts {
  return {
    sections: sections.flatMap(sectionTexts),
    items: items.map(({ item, title, section, informational }): ItemTexts => {
      const more = informational === undefined ? {} : { informational };
      return { item, title, section, ...more };
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
