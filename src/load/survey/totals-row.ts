import {
  add,
  compare,
  divide,
  fraction,
  multiply,
  parseDecimal,
  type Rational,
  subtract,
  whole,
  ZERO,
} from '../../model/rational.ts';
import { cellText } from './cell-text.ts';
import type { CellAnswer } from './survey-answer.ts';

/** What rows below the respondents are called that are none of them, however their numbers look. */
const LABEL =
  /^(?:(?:sub|grand) ?)?(?:jumlah|total|sum|∑|σ)(?: (?:nilai|skor|jawaban|responden|per unsur|\d).*)?$|^(?:nilai )?(?:rata rata|rerata|nrr|mean|average)\b|^(?:nilai )?(?:ikm|skm|nenin)\b/;

/** Whether a label says that its row sums up the others. */
export function isTotalsLabel(label: string): boolean {
  const words = cellText(label.slice(0, 200))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}∑]+/gu, ' ')
    .trim();
  return LABEL.test(words);
}

/** What the rows so far add up to, by element. */
export type Running = readonly { sum: Rational; count: number }[];

export function startRunning(elements: number): Running {
  return Array.from({ length: elements }, () => ({ sum: ZERO, count: 0 }));
}

/** Takes in the answers of a row, as far as it has any. */
export function take(running: Running, read: readonly CellAnswer[]): void {
  for (const [element, own] of running.entries()) {
    const one = read[element];
    if (one?.kind !== 'answer') continue;
    own.sum = add(own.sum, whole(one.answer));
    own.count++;
  }
}

/** Whether cells contain the sums, or the means, of the rows above them: then they are no answers. */
export function sumsUp(cells: readonly string[], running: Running): boolean {
  const all = (fits: (number: Rational, sum: Rational, count: number, cell: string) => boolean) =>
    running.every(({ sum, count }, element) => {
      const { [element]: cell = '' } = cells;
      const number = parseDecimal(cellText(cell));
      return number !== undefined && count > 0 && fits(number, sum, count, cell);
    });
  return (
    all((number, sum) => compare(number, sum) === 0) ||
    all((number, sum, count, cell) => isWithinLastDigit(number, divide(sum, whole(count)), cell))
  );
}

/** Rounded or cut off, a mean differs by less than one of its last decimal. */
function isWithinLastDigit(number: Rational, mean: Rational, cell: string): boolean {
  const decimals = /[.,](\d+)$/.exec(cellText(cell))?.[1]?.length ?? 0;
  const apart = multiply(subtract(number, mean), whole(10n ** BigInt(decimals)));
  return compare(apart, fraction(-1n, 1n)) > 0 && compare(apart, whole(1)) < 0;
}
