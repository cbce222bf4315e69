import type { Section } from '../model/checklist.ts';
import type { Gap, Reading } from '../model/run.ts';
import { sectionsWhere } from './sections-where.ts';

/** Gaps with the sections above them of which a better level asks more. */
export function withConditions(gaps: readonly Gap[], { unmet = [] }: Pick<Reading, 'unmet'>, root: Section): Gap[] {
  if (unmet.length === 0) return [...gaps];
  const ids = new Set(unmet.map(({ section }) => section));
  const asked = sectionsWhere(root, ({ id }) => ids.has(id)).map((section) => ({
    id: section.id,
    below: new Set(sectionsWhere(section, () => true).map(({ id }) => id)),
  }));
  return gaps.map((gap) => {
    const conditions = asked.filter(({ below }) => below.has(gap.section)).map(({ id }) => id);
    return conditions.length === 0 ? gap : { ...gap, conditions };
  });
}
