import { fraction, roundHalfUp } from '../../model/rational.ts';
import type { SampleCheck } from '../../model/survey-run.ts';

/**
 * Respondents needed for a population, after Krejcie and Morgan: S = X2 N P (1 - P) / (d2 (N - 1) + X2 P (1 - P)) with
 * X2 = 3.841, P = 0.5, d = 0.05, rounded half up. Times 4000 that is 3841 N / (10 (N - 1) + 3841).
 */
export function sampleNeeded(population: number): number {
  const size = BigInt(population);
  return Number(roundHalfUp(fraction(3841n * size, 10n * (size - 1n) + 3841n), 0).n);
}

/** The largest population for which so many respondents are enough; null where there is no largest. */
export function populationCovered(respondents: number): number | null {
  const count = BigInt(respondents);
  // From 3841 N / (10 N + 3831) < count + 1/2.
  const divisor = 2n * (3836n - 10n * count);
  return divisor <= 0n ? null : Number((3831n * (2n * count + 1n) - 1n) / divisor);
}

export function checkSample(respondents: number, population: number | undefined): SampleCheck {
  const enoughFor = populationCovered(respondents);
  if (population === undefined) return { population: null, needed: null, enough: null, enoughFor };
  const needed = sampleNeeded(population);
  return { population, needed, enough: respondents >= needed, enoughFor };
}
