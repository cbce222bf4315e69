import { formatCount } from '../count-format.ts';
import type { Lists } from './read-numbering.ts';

/** What is in front of a paragraph of a list: its number as written, nothing for a bullet. */
export interface Marker {
  readonly depth: number;
  readonly text: string | undefined;
}

/** Counts the lists of a document, paragraph by paragraph in its order, as Word does. */
export function listCounter(lists: Lists): (list: string, level: number) => Marker | undefined {
  /** By counter, the number of each level; undefined where it has not been reached. */
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (id, level) => {
    const list = lists.get(id);
    // 0 takes a paragraph out of the list of its style.
    if (list === undefined) return undefined;
    const numbers = counters.get(list.counter) ?? [];
    counters.set(list.counter, numbers);
    const restart = list.restarts.get(level);
    const restarts = restart !== undefined && !begun.has(`${id} ${level}`);
    begun.add(`${id} ${level}`);
    const before = restarts ? undefined : numbers[level];
    numbers[level] = before === undefined ? (restart ?? list.levels.get(level)?.start ?? 1) : before + 1;
    // Deeper levels begin again.
    numbers.length = level + 1;
    const { format = 'decimal', text = '' } = list.levels.get(level) ?? {};
    if (format === 'bullet' || format === 'none') return { depth: level + 1, text: undefined };
    const marker = text.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const of = list.levels.get(index);
      return formatCount(numbers[index] ?? of?.start ?? 1, of?.format ?? 'decimal');
    });
    return { depth: level + 1, text: marker.trim() === '' ? undefined : marker.trim() };
  };
}
