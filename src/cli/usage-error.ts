/** A mistake on the command line, in the user's words. Thrown only while arguments are read; `main` prints it. */
export class UsageError extends Error {}
