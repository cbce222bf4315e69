/** What is at the same place in two lists, as pairs; as many as the shorter list has. */
export function pairUp<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  const pairs: [A, B][] = [];
  const others = second.values();
  for (const one of first) {
    const other = others.next();
    if (other.done) break;
    pairs.push([one, other.value]);
  }
  return pairs;
}
