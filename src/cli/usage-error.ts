/** A mistake on the command line, in the user's words. Thrown only while arguments are read; `main` prints it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Recognised by its name: each bundle has a class of its own. */
export function isUsageError(error: unknown): error is UsageError {
  return error instanceof Error && error.name === 'UsageError';
}
