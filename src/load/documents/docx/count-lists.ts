import type { Lists } from './read-numbering.ts';

/** What stands in front of a paragraph of a list: its number as written, nothing for a bullet. */
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
      return inFormat(numbers[index] ?? of?.start ?? 1, of?.format ?? 'decimal');
    });
    return { depth: level + 1, text: marker.trim() === '' ? undefined : marker.trim() };
  };
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Beyond, Roman numbers and letters are longer than they are of use. */
const LONGEST = 780;

function inFormat(number: number, format: string): string {
  if (format === 'decimalZero') return String(number).padStart(2, '0');
  if (number < 1 || number > LONGEST) return String(number);
  switch (format) {
    case 'lowerLetter':
      return letter(number);
    case 'upperLetter':
      return letter(number).toUpperCase();
    case 'lowerRoman':
      return roman(number);
    case 'upperRoman':
      return roman(number).toUpperCase();
    default:
      return String(number);
  }
}

/** a to z, then aa, bb, as Word counts. */
function letter(number: number): string {
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, digits] of ROMAN) {
    for (; rest >= value; rest -= value) text += digits;
  }
  return text;
}
