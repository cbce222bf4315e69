/** The form in which two names are the same to a person: without case, outer blanks and ways of coding a letter. */
function foldName(name: string): string {
  return isFolded(name) ? name : name.normalize('NFKC').trim().toLowerCase();
}

/** Whether a name is plainly its own form already, as most are. */
function isFolded(name: string): boolean {
  return /^[a-z\d_.-]*$/.test(name);
}

/** Every name that differs from an earlier one only in what a person overlooks, with that one. */
export function findSimilar<T>(
  names: Iterable<T>,
  textOf: (name: T) => string,
): readonly { readonly name: T; readonly first: T }[] {
  const known = new Map<string, T>();
  const similar: { readonly name: T; readonly first: T }[] = [];
  for (const name of names) {
    const folded = foldName(textOf(name));
    const first = known.get(folded);
    if (first === undefined) known.set(folded, name);
    else if (textOf(first) !== textOf(name)) similar.push({ name, first });
  }
  return similar;
}
