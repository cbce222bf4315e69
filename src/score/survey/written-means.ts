import { add, compare, fraction, type Rational, roundHalfUp, whole } from '../../model/rational.ts';
import { ELEMENTS, type ElementId, type ElementMeans, forEachElement } from '../../model/survey.ts';
import { exactIndex } from './survey-index.ts';

/** Fewest and most decimals that a mean is written with; files take 15 digits. */
const FEWEST = 4;
const MOST = 15;

/**
 * The means as decimals that give the same index, rounded to `decimals`, as the exact ones: with as few decimals as do.
 * Where the index lies on the very edge between two figures and no rounding keeps it there, one mean moves by units of
 * the last decimal.
 */
export function writtenMeans(means: ElementMeans, decimals: number): Readonly<Record<ElementId, string>> {
  const wanted = roundHalfUp(exactIndex(means), decimals);
  const isSame = (written: ElementMeans) => compare(roundHalfUp(exactIndex(written), decimals), wanted) === 0;
  const rounded = (places: number) => forEachElement((element) => roundHalfUp(means[element], places));
  let places = FEWEST;
  while (places < MOST && !isSame(rounded(places))) places++;
  let written = rounded(places);
  // Half up: what is lacking was rounded off before, so only upwards, and below the highest mean there is room.
  const movable = ELEMENTS.reduce((low, element) => (compare(means[element], means[low]) < 0 ? element : low));
  const unit = fraction(1n, 10n ** BigInt(MOST));
  while (!isSame(written)) written = { ...written, [movable]: add(written[movable], unit) };
  return forEachElement((element) => writtenNumber(written[element], places));
}

/** A number from 0 up, rounded half up to so many decimals, without zeros at its end: 3, 2.8163. */
export function writtenNumber(value: Rational, places: number): string {
  const { n, d } = roundHalfUp(value, places);
  const digits = ((n * whole(10n ** BigInt(places)).n) / d).toString().padStart(places + 1, '0');
  return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
}
