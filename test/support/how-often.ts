/** `npm run test:full` tries everything; it takes half an hour. */
const FULL = process.env['PATUH_TESTS'] === 'full';

/** `npm run test:long` tries most of it as often as it is written; `npm test` a quarter of that. */
export const LONG = FULL || process.env['PATUH_TESTS'] === 'long';

/**
 * How often a property is tried; `npm test` tries one part in `part` of it, a smaller one where each try is slow. Mutation testing sets `LAW_RUNS`: it runs the same tests for a thousand mutants, so it tries
 * each less often still.
 */
export function tries(count: number, part = 4): { readonly numRuns: number } {
  const most = Number(process.env['LAW_RUNS'] ?? count);
  return { numRuns: Math.min(most, LONG ? count : Math.ceil(count / part)) };
}

/**
 * Whether the case at `index` is tried. `npm run test:long` tries all, or one in `everyLong` where each takes seconds; `npm
 * test` one in `every`, counted from `first`, so that several lists of the same cases share them out.
 */
export function isTried(index: number, every: number, first = 0, everyLong = 1): boolean {
  const step = FULL ? 1 : LONG ? everyLong : every;
  return index % step === first % step;
}

/** How many cases are tried by `npm test`, `npm run test:long` and `npm run test:full`. */
export function casesByLength(counts: { readonly test: number; readonly long: number; readonly full: number }): number {
  return FULL ? counts.full : LONG ? counts.long : counts.test;
}
