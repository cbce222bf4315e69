import type { Place } from '../model/diagnostic.ts';
import { type Diagnostic, warning } from '../model/diagnostic.ts';
import { listHasYear, yearsIn } from '../text/years.ts';
import type { ChecklistStore, LoadedChecklist } from './checklist-store.ts';

/**
 * A warning where a checklist was not in use in the year of the period, with the shipped ones that were. None where the
 * period names no year, or the checklist no years that can be read; one of several years is enough.
 */
export async function checkYears(
  period: string | undefined,
  at: Place,
  { checklist, isDefault }: { readonly checklist: LoadedChecklist; readonly isDefault: boolean },
  store: ChecklistStore,
): Promise<Diagnostic[]> {
  const years = yearsIn(period ?? '');
  const { value } = checklist;
  const isOutside = (year: number) => listHasYear(value.years ?? '', year) === false;
  const [year] = years;
  if (year === undefined || value.years === undefined || !years.every(isOutside)) return [];
  const fitting: string[] = [];
  for (const id of store.shipped()) {
    const other = await store.load(store.locate(id, ''));
    if (other.kind === 'loaded' && listHasYear(other.checklist.value.years ?? '', year) === true) fitting.push(id);
  }
  const facts = { checklist: value.id, years: value.years, year: String(year), isDefault, fitting };
  return [warning('checklist-years', at, facts)];
}
