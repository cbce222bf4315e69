/** Exit codes; the one place that makes numbers of outcomes. */
export const EXIT = {
  /** Everything was done and the gate holds. */
  done: 0,
  /** The gate does not hold. */
  gate: 1,
  /** Not all of the job could be done: a bad flag, an unreadable or invalid file, a missing unit, a bug. */
  failed: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
