import { ELEMENTS, type ElementId } from '../../model/survey.ts';

/** The two elements that some systems swap, and their numbers. */
const SWAPPED: readonly ElementId[] = ['pengaduan', 'sarana'];
const SWAPPED_NUMBERS: readonly number[] = [8, 9];

/**
 * What the numbers of headings stand for: as the legend and the named headings say, else in the order of the regulation.
 * Some systems swap the last two: where one of them is claimed, the other number is the other element.
 */
export function numberElements(
  numbers: readonly number[],
  legend: ReadonlyMap<number, ElementId | null>,
  named: ReadonlySet<ElementId>,
): { readonly elements: ReadonlyMap<number, ElementId>; readonly byOrder: ReadonlySet<ElementId> } {
  const claimed = new Set<ElementId>(named);
  const elements = new Map<number, ElementId>();
  for (const number of numbers) {
    const element = legend.get(number);
    if (element == null) continue;
    elements.set(number, element);
    claimed.add(element);
  }
  const byOrder = new Set<ElementId>();
  const displaced: number[] = [];
  for (const number of numbers) {
    if (legend.has(number)) continue;
    const element = ELEMENTS[number - 1];
    if (element === undefined) continue;
    if (claimed.has(element)) {
      displaced.push(number);
      continue;
    }
    elements.set(number, element);
    byOrder.add(element);
  }
  const left = ELEMENTS.filter((element) => !claimed.has(element) && !byOrder.has(element));
  const [number, another] = displaced;
  const [element, more] = left;
  const isSwapped = number !== undefined && another === undefined && element !== undefined && more === undefined;
  if (isSwapped && SWAPPED_NUMBERS.includes(number) && SWAPPED.includes(element)) elements.set(number, element);
  return { elements, byOrder };
}
