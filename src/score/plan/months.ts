import type { Item } from '../../model/checklist.ts';
import { UNSTATED_EFFORT } from './prices.ts';

/** After how many months something of an effort from 1 to 4 is done: days, weeks, a quarter, half a year. */
const MONTHS: Readonly<Record<number, number>> = { 1: 0, 2: 1, 3: 3, 4: 6 };

/**
 * The month in which a step can be done at the earliest, YYYY-MM. Effort 5 is next year's budget: January. An assumption for planning, as no
 * instrument says how long anything takes.
 */
function monthOf(item: Item, asOf: string): string {
  const [year = 0, month = 1] = asOf.split('-').map(Number);
  const later = MONTHS[item.effort ?? UNSTATED_EFFORT];
  if (later === undefined) return format(year + 1, 1);
  const months = month - 1 + later;
  return format(year + Math.floor(months / 12), (months % 12) + 1);
}

/** The month in which a step can be done: not before the items that it requires could be. */
export function monthAfter(item: Item, items: ReadonlyMap<string, Item>, asOf: string): string {
  const before = (item.requires ?? []).flatMap((id) => {
    const required = items.get(id);
    return required === undefined ? [] : [monthAfter(required, items, asOf)];
  });
  return [monthOf(item, asOf), ...before].reduce((latest, month) => (month > latest ? month : latest));
}

function format(year: number, month: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
