/** What stands at the same place in two lists, as pairs; as many as the shorter list has. */
export function pairUp<A, B>(first: readonly A[], second: readonly B[]): [A, B][] {
  return first.flatMap((one, index) => second.slice(index, index + 1).map((other): [A, B] => [one, other]));
}
