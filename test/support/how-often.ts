/** `npm run test:long` tries everything as often as it is written; `npm test` a quarter of that. */
export const LONG = process.env['PATUH_TESTS'] === 'long';

/**
 * How often a property is tried. Mutation testing sets `LAW_RUNS`: it runs the same tests for a thousand mutants, so it tries
 * each less often still.
 */
export function tries(count: number): { readonly numRuns: number } {
  const most = Number(process.env['LAW_RUNS'] ?? count);
  return { numRuns: Math.min(most, LONG ? count : Math.ceil(count / 4)) };
}
