/** Exit codes; the one place that makes numbers of outcomes. */
export const EXIT = {
  /** Everything was done and the gate passes. */
  done: 0,
  /** The gate fails. */
  gate: 1,
  /** Not all of the job could be done: a bad flag, an unreadable or invalid file, a missing unit, a bug. */
  failed: 2,
  /** The user ended it with Ctrl-C: 128 and the number of the signal, as shells count. */
  interrupted: 130,
  /** It was asked to end (SIGTERM). */
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** What the outcome of a run goes by, whatever its kind. */
interface Outcome {
  readonly rejected: readonly unknown[];
  /** An error among them took something from the run, but no file: an evaluator's findings that could not be read. */
  readonly warnings?: readonly { readonly severity: 'error' | 'warning' }[];
  readonly missing?: readonly unknown[];
  readonly violations: readonly unknown[];
}

/** The outcome of a run whose reports were drawn. What could not be done outweighs a gate that fails. */
export function exitCodeOf({ rejected, warnings = [], missing = [], violations }: Outcome, wrote: boolean): ExitCode {
  const failed = warnings.some(({ severity }) => severity === 'error');
  if (!wrote || failed || rejected.length > 0 || missing.length > 0) return EXIT.failed;
  return violations.length > 0 ? EXIT.gate : EXIT.done;
}
