/** The steps of a way, as a tree: joining two ways copies nothing. */
export type Picks = null | number | readonly Picks[];

/** A way to have a part of a problem: its price, what it is worth, and the steps that it takes. */
export interface Way {
  readonly price: bigint;
  readonly worth: bigint;
  /** What it is worth to each further need; all ways of a problem have as many. */
  readonly more: readonly bigint[];
  readonly picks: Picks;
}

/** Of a problem with one need. */
export const NO_MORE: readonly bigint[] = [];

/**
 * Ways of which none is dearer and worth no more than another. Prices rise; with one need, worths do too. The last one is worth most to
 * every need, as more steps are never worth less. Empty: there is no way.
 */
export type Frontier = readonly Way[];

/** Ways in any order, without those that another makes pointless. Of two that are alike the first is kept. */
export function frontierOf(ways: readonly Way[]): Frontier {
  const sorted = ways.toSorted((a, b) => compareBig(a.price, b.price) || compareBig(b.worth, a.worth));
  return rising(sorted);
}

/** Either the ways of one list or those of the other. */
export function eitherOf(first: Frontier, second: Frontier): Frontier {
  const merged: Way[] = [];
  let [i, j] = [0, 0];
  for (;;) {
    const a = first[i];
    const b = second[j];
    if (a === undefined && b === undefined) return rising(merged);
    if (b === undefined || (a !== undefined && isFirst(a, b))) {
      merged.push(a as Way);
      i++;
    } else {
      merged.push(b);
      j++;
    }
  }
}

function isFirst(a: Way, b: Way): boolean {
  return a.price < b.price || (a.price === b.price && a.worth >= b.worth);
}

/** Every way of one part with every way of another, prices and worths added. */
export function bothOf(first: Frontier, second: Frontier): Frontier {
  return second.reduce<Frontier>((all, way) => eitherOf(all, added(first, way)), []);
}

/** Every way of one part with one way of another. */
export function added(frontier: Frontier, { price, worth, more, picks }: Way): Frontier {
  return frontier.map((way) => ({
    price: way.price + price,
    worth: way.worth + worth,
    more: addMore(way.more, more),
    picks: picks === null ? way.picks : way.picks === null ? picks : [way.picks, picks],
  }));
}

/** What two ways are worth together to further needs. */
export function addMore(first: readonly bigint[], second: readonly bigint[]): readonly bigint[] {
  return first.length === 0 ? NO_MORE : first.map((one, index) => one + (second[index] ?? 0n));
}

/** Parts that together are worth as much as the least of them; to further needs they add up. */
export function leastOf(parts: readonly Frontier[]): Frontier {
  const [one, ...others] = parts;
  if (one?.[0] !== undefined && one[0].more.length > 0) return others.reduce(lesserOf, one);
  const at = parts.map(() => 0);
  const ways: Way[] = [];
  for (;;) {
    const chosen = parts.flatMap((part, index) => part[at[index] ?? 0] ?? []);
    if (chosen.length < parts.length) return ways;
    const worth = chosen.map((way) => way.worth).reduce((a, b) => (b < a ? b : a));
    ways.push({
      price: chosen.reduce((total, way) => total + way.price, 0n),
      worth,
      more: NO_MORE,
      picks: chosen.flatMap(({ picks }) => (picks === null ? [] : [picks])),
    });
    for (const [index, way] of chosen.entries()) if (way.worth === worth) at[index] = (at[index] ?? 0) + 1;
  }
}

function lesserOf(first: Frontier, second: Frontier): Frontier {
  const both = first.flatMap((a) =>
    added(second, a).map((way, index) => {
      const worth = second[index]?.worth ?? 0n;
      return { ...way, worth: a.worth < worth ? a.worth : worth };
    }),
  );
  return frontierOf(both);
}

/** The numbers of all steps of a way. */
export function stepsOf(picks: Picks): number[] {
  const found: number[] = [];
  const open: Picks[] = [picks];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'number') found.push(next);
    else if (next != null) for (const one of next) open.push(one);
  }
  return found.sort((a, b) => a - b);
}

function rising(sorted: readonly Way[]): Frontier {
  const kept: Way[] = [];
  // Of those that are kept, the ones that none of the others is worth as much as: all that a dearer way must be compared with.
  let top: Way[] = [];
  for (const way of sorted) {
    if (top.some((one) => isWorthAsMuch(one, way))) continue;
    kept.push(way);
    top = way.more.length === 0 ? [way] : [...top.filter((one) => !isWorthAsMuch(way, one)), way];
  }
  return kept;
}

/** Whether the first way is worth at least as much as the second to every need. */
function isWorthAsMuch(first: Way, second: Way): boolean {
  return first.worth >= second.worth && second.more.every((one, index) => (first.more[index] ?? 0n) >= one);
}

export function compareBig(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
