import { add, compare, fraction, type Rational, roundHalfUp } from '../../model/rational.ts';
import type { ElementMeans } from '../../model/survey.ts';
import { exactIndex } from './survey-index.ts';

/** Fewest and most decimals that a mean is written with; files take 15 digits. */
const FEWEST = 4;
const MOST = 15;

/**
 * The means as decimals that give the same index, rounded to `decimals`, as the exact ones: with as few decimals as do.
 * Where the index lies on the very edge between two figures and no rounding keeps it there, one unit of the last
 * decimal moves.
 */
export function writtenMeans(means: ElementMeans, decimals: number): readonly string[] {
  const wanted = roundHalfUp(exactIndex(means), decimals);
  const same = (written: ElementMeans) => compare(roundHalfUp(exactIndex(written), decimals), wanted) === 0;
  for (let places = FEWEST; places <= MOST; places++) {
    const written = means.map((mean) => roundHalfUp(mean, places));
    if (same(written)) return written.map((mean) => plain(mean, places));
  }
  const nudged = means.map((mean) => roundHalfUp(mean, MOST));
  const unit = fraction(1n, 10n ** BigInt(MOST));
  const lowest = nudged.findIndex((mean) => compare(mean, fraction(4n, 1n)) < 0);
  // Half up: whatever is lost here was rounded down before, by less than half a unit each.
  for (let step = 0; step < means.length && !same(nudged); step++) {
    nudged[lowest] = add(nudged[lowest] ?? unit, unit);
  }
  return nudged.map((mean) => plain(mean, MOST));
}

/** A number rounded half up to so many decimals, as files write it. */
export function writtenMean(value: Rational, places: number): string {
  return plain(roundHalfUp(value, places), places);
}

/** A decimal without zeros at its end: 3, 2.8163. */
function plain({ n, d }: Rational, places: number): string {
  const digits = ((n * 10n ** BigInt(places)) / d).toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
}
