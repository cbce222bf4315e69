/** The form in which two names are one: without case. Blanks were put in order when they were read. */
export function foldName(name: string): string {
  return name.toLowerCase();
}

/** In order of name; those without one come last. Two that are compared differ. */
export function compareNames(a: string | null, b: string | null): number {
  if (a === null) return 1;
  return b === null || a < b ? -1 : 1;
}
