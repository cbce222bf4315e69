import type { Checklist } from '../../model/checklist.ts';
import { compare, fraction, parseDecimal, type Rational, roundHalfUp, toNumber, whole } from '../../model/rational.ts';
import { ELEMENTS, type ElementMeans, forEachElement } from '../../model/survey.ts';
import {
  type Attempt,
  type Grade,
  PRINTED_WEIGHTS,
  type PrintedWeight,
  type PublishedCheck,
} from '../../model/survey-run.ts';
import { exactIndex, gradeOf, WEIGHT } from './survey-index.ts';

/** A figure as it was printed. */
export interface PrintedFigure {
  readonly value: Rational;
  readonly decimals: number;
}

const WEIGHTS: Readonly<Record<PrintedWeight, Rational>> = {
  '1/9': WEIGHT,
  '0.111': fraction(111n, 1000n),
  '0.11': fraction(11n, 100n),
};

/** Decimals that reports round the means of their elements to. */
const MEAN_DECIMALS = [null, 3, 2] as const;

/**
 * Upper bounds of the grades D, C and B in the table of 2004, in use no more: only to recognise a grade that was read
 * from it.
 */
const OLD_BOUNDS = [fraction(4375n, 100n), fraction(6250n, 100n), fraction(8125n, 100n)];

/** The grade of an index by the table of 2004: A above 81.25, B above 62.50, C above 43.75. */
function oldGrade(index: Rational): string {
  return 'DCBA'.charAt(OLD_BOUNDS.filter((bound) => compare(index, bound) > 0).length);
}

/**
 * Compares a printed figure with the means that it should come from: which weight of an element, with means as they are
 * or rounded before, gives it to the decimals that it was printed with. The regulation's own weight comes first.
 */
export function explainPublished(
  figure: PrintedFigure,
  means: ElementMeans | undefined,
  statedGrade: Grade | undefined,
  instrument: Checklist,
): PublishedCheck {
  const attempts = means === undefined ? [] : tryAll(figure, means);
  const fitting = attempts.filter(({ fits }) => fits);
  const regular = fitting.some(({ weight, rounded }) => weight === '1/9' && rounded === null);
  const own = gradeOf(roundHalfUp(figure.value, instrument.scale.decimals), instrument);
  return {
    index: toNumber(figure.value),
    decimals: figure.decimals,
    ...own,
    explained: means === undefined ? null : regular ? 'regulation' : fitting.length > 0 ? 'other' : 'none',
    attempts,
    stated:
      statedGrade === undefined
        ? null
        : {
            grade: statedGrade,
            follows: statedGrade === own.grade,
            byOldTable: statedGrade === oldGrade(figure.value),
          },
  };
}

function tryAll(figure: PrintedFigure, means: ElementMeans): Attempt[] {
  return MEAN_DECIMALS.flatMap((rounded) => {
    const used = rounded === null ? means : forEachElement((element) => roundHalfUp(means[element], rounded));
    // Means that were printed with as many decimals already change nothing.
    if (rounded !== null && ELEMENTS.every((element) => compare(used[element], means[element]) === 0)) return [];
    return PRINTED_WEIGHTS.map((weight): Attempt => {
      const exact = exactIndex(used, WEIGHTS[weight]);
      return {
        weight,
        rounded,
        index: toNumber(roundHalfUp(exact, Math.max(2, figure.decimals))),
        fits: compare(roundHalfUp(exact, figure.decimals), figure.value) === 0,
      };
    });
  });
}

/**
 * Reads a figure as people print it, `81,71`; undefined where it is none between 0 and 100 with at most four decimals.
 */
export function parseFigure(text: string): PrintedFigure | undefined {
  const value = parseDecimal(text);
  const decimals = /[.,](\d+)\s*$/.exec(text)?.[1]?.length ?? 0;
  return value === undefined || decimals > 4 || compare(value, whole(100)) > 0 ? undefined : { value, decimals };
}
