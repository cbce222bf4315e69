import { ONE, type Rational } from '../../model/rational.ts';
import { bothOf, compareBig, eitherOf, type Frontier, frontierOf, NO_MORE, stepsOf } from './frontier.ts';
import { type Choice, minimise } from './minimise.ts';
import {
  type Addend,
  addends,
  commonMultiple,
  type Decisions,
  type Part,
  type Rule,
  type Scales,
  scalesOf,
  slotsOf,
  times,
  waysOf,
} from './problem.ts';

/** Rules of parts that are looked at together: every set of them that is possible is tried. */
const MOST_RULES = 6;
/** Sets of decisions that are tried before the search gives up its proof. */
const MOST_TRIES = 500;

/** Steps that reach what is asked for. */
export interface Solution {
  /** Ascending. */
  readonly steps: readonly number[];
  /** No cheaper set of steps does. False where the search was cut short. */
  readonly proven: boolean;
}

/** Parts that add up, each weighed. */
export interface Root {
  readonly part: Part;
  /** By what its worth is multiplied. */
  readonly weight: Rational;
  /** By what its tallies are multiplied, by need; 1 for one that is absent. */
  readonly tallies: ReadonlyMap<string, Rational>;
}

/** What is to be raised, and what must come before what. */
export interface Problem {
  readonly roots: readonly Root[];
  readonly rules: readonly Rule[];
  /** Slots that cannot be raised. */
  readonly blocked: ReadonlySet<number>;
}

/** A part by itself. */
export function rootOf(part: Part): Root {
  return { part, weight: ONE, tallies: new Map() };
}

/**
 * The cheapest steps after which all is worth at least `need`, and what is tallied at least what `floors` says of it; of those that cost the
 * same, the ones after which it is worth most; of those that are alike in both, the ones that come earlier. Undefined where no steps
 * reach it.
 */
export function cheapestSteps(
  problem: Problem,
  need: Rational,
  floors: ReadonlyMap<string, Rational> = new Map(),
): Solution | undefined {
  const units = unitsOf(problem, [...floors.keys()]);
  const more = [...floors.values()].map((floor, index) => roundUp(floor, units.more[index] ?? 1n));
  const target = roundUp(need, units.worth);
  return search(problem, units, (parts) => minimise(parts, target, more));
}

/** The steps that raise the whole most for at most `budget`; of those that do so, the cheapest. */
export function bestSteps(problem: Problem, budget: bigint): Solution | undefined {
  return search(problem, unitsOf(problem, []), (parts) => {
    // What is left of the budget is to be at least 0, at the least loss of points: prices and worths change places.
    const turned = parts
      .toReversed()
      .map((ways) =>
        ways.toReversed().map(({ price, worth, picks }) => ({ price: -worth, worth: -price, more: NO_MORE, picks })),
      );
    return minimise(turned, -budget, []);
  });
}

/** The addends of a problem, and the units in which all of them are whole numbers. */
interface Units {
  readonly addends: readonly Addend[];
  readonly scales: Scales;
  /** What makes whole numbers of the rates for the score, and for each further need. */
  readonly score: bigint;
  readonly needs: readonly bigint[];
  /** The worth of one point, and of one of each further need. */
  readonly worth: bigint;
  readonly more: readonly bigint[];
}

function unitsOf({ roots }: Problem, needs: readonly string[]): Units {
  const all = roots.flatMap(({ part, weight, tallies }) => addends(part, weight, tallies));
  const scales = scalesOf(
    roots.map(({ part }) => part),
    needs,
  );
  const scores = new Set(all.map(({ rates }) => rates.score.d));
  const score = commonMultiple(scores);
  const rated = needs.map((need) => {
    const denominators = new Set<bigint>();
    for (const { rates, own } of all) {
      denominators.add(rates.needs.get(need)?.d ?? 1n);
      denominators.add(own.get(need)?.d ?? 1n);
    }
    return commonMultiple(denominators);
  });
  return {
    addends: all,
    scales,
    score,
    needs: rated,
    worth: scales.worth * score,
    more: rated.map((one, index) => one * scales.worth * (scales.needs[index]?.rate ?? 1n)),
  };
}

function roundUp({ n, d }: Rational, scale: bigint): bigint {
  const { quotient, rest } = { quotient: (n * scale) / d, rest: (n * scale) % d };
  return rest > 0n ? quotient + 1n : quotient;
}

/** The ways of an addend as they count in the whole. */
function weighed(
  ways: Frontier,
  { rates, own }: Pick<Addend, 'rates' | 'own'>,
  { scales, score, needs }: Units,
): Frontier {
  const factor = times(rates.score, score);
  if (needs.length === 0 && factor === 1n) return ways;
  const further = scales.needs.map(({ need, rate }, index) => {
    const unit = needs[index] ?? 1n;
    const outer = rates.needs.get(need);
    return { outer: outer === undefined ? 0n : times(outer, unit) * rate, inner: times(own.get(need) ?? ONE, unit) };
  });
  const all = ways.map((way) => ({
    ...way,
    worth: way.worth * factor,
    more:
      further.length === 0
        ? NO_MORE
        : further.map(({ outer, inner }, index) => way.worth * outer + (way.more[index] ?? 0n) * inner),
  }));
  return factor === 0n ? frontierOf(all) : all;
}
/** Decides rules one by one, the most promising decisions first, until the best choice keeps all of them. */
function search(
  { roots, rules, blocked: never }: Problem,
  units: Units,
  choose: (parts: readonly Frontier[]) => Choice | undefined,
): Solution | undefined {
  const { parts, open } = settleRules(units, rules, never);
  const slots = new Map<number, number>();
  const best = new Map<number, number | undefined>();
  // Only rules that the parts do not keep by themselves ask which slot a step raises.
  for (const { id, raises } of open.length === 0 ? [] : roots.flatMap(({ part }) => slotsOf(part))) {
    for (const { step } of raises) slots.set(step, id);
    best.set(id, raises.at(-1)?.step);
  }
  const solve = (decisions: Decisions) => {
    const choice = choose(parts(decisions));
    return choice === undefined ? [] : [{ choice, decisions }];
  };
  const queue = solve({ forced: new Set(), blocked: never });
  let proven = true;
  for (let tries = 0; ; tries++) {
    queue.sort((a, b) => compareBig(a.choice.price, b.choice.price) || compareBig(b.choice.worth, a.choice.worth));
    const next = queue.shift();
    if (next === undefined) return undefined;
    proven &&= next.choice.proven;
    const steps = stepsOf(next.choice.picks);
    const taken = new Set(steps);
    const raised = new Set(steps.flatMap((step) => slots.get(step) ?? []));
    const isBest = (id: number) => taken.has(best.get(id) ?? -1);
    const broken = open.find(
      ({ needs, dependents }) => dependents.some((id) => raised.has(id)) && !needs.every(isBest),
    );
    if (broken === undefined) return { steps, proven };
    const { forced, blocked } = next.decisions;
    const kept = solve({ forced: new Set([...forced, ...broken.needs]), blocked });
    const cutShort = tries >= MOST_TRIES;
    // Cut short, one way is followed to its end, without what it would be compared with.
    if (cutShort && kept.length > 0) {
      proven = false;
      queue.splice(0, queue.length, ...kept);
      continue;
    }
    queue.push(...kept, ...solve({ forced, blocked: new Set([...blocked, ...broken.dependents]) }));
  }
}

interface Settled {
  readonly parts: (decisions: Decisions) => readonly Frontier[];
  /** Rules that the parts do not keep by themselves. */
  readonly open: readonly Rule[];
}

/** Joins the slots that few rules tie together into parts that keep those rules: their ways are all there are. */
function settleRules(units: Units, rules: readonly Rule[], never: ReadonlySet<number>): Settled {
  const undecided: Decisions = { forced: new Set(), blocked: never };
  const all = units.addends;
  const plain = new Map(all.flatMap((one) => (one.part.kind === 'slot' ? [[one.part.id, one] as const] : [])));
  const clusters = clustersOf(rules).filter(
    ({ rules: own, slots }) => own.length <= MOST_RULES && [...slots].every((id) => plain.has(id)),
  );
  const inCluster = new Map(clusters.flatMap((cluster) => [...cluster.slots].map((id) => [id, cluster] as const)));
  const settled = new Set(clusters.flatMap(({ rules: own }) => own));
  const known = new Map<Addend | Cluster, Frontier>();
  const remember = (key: Addend | Cluster, make: () => Frontier): Frontier => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  const touched = new Set(
    rules.filter((rule) => !settled.has(rule)).flatMap(({ needs, dependents }) => [...needs, ...dependents]),
  );
  const ways = (one: Addend, decisions: Decisions) => weighed(waysOf(one.part, units.scales, decisions), one, units);
  return {
    open: rules.filter((rule) => !settled.has(rule)),
    parts: (decisions) =>
      all.flatMap((one): Frontier[] => {
        const { part } = one;
        const cluster = part.kind === 'slot' ? inCluster.get(part.id) : undefined;
        if (cluster === undefined) {
          const isTouched = touched.size > 0 && slotsOf(part).some(({ id }) => touched.has(id));
          return [isTouched ? ways(one, decisions) : remember(one, () => ways(one, undecided))];
        }
        const [first] = cluster.slots;
        if (part.kind !== 'slot' || part.id !== first) return [];
        const members = [...cluster.slots].flatMap((id) => plain.get(id) ?? []);
        return [remember(cluster, () => clusterWays(members, cluster.rules, never, ways))];
      }),
  };
}

interface Cluster {
  readonly rules: readonly Rule[];
  /** Ascending. */
  readonly slots: ReadonlySet<number>;
}

/** Rules that share a slot, with all slots that they are about. */
function clustersOf(rules: readonly Rule[]): Cluster[] {
  const clusters: { rules: Rule[]; slots: Set<number> }[] = [];
  const of = new Map<number, (typeof clusters)[number]>();
  for (const rule of rules) {
    const own = [...rule.needs, ...rule.dependents];
    const met = new Set(own.flatMap((id) => of.get(id) ?? []));
    const [into = { rules: [], slots: new Set<number>() }, ...others] = met;
    if (met.size === 0) clusters.push(into);
    for (const other of others) {
      into.rules.push(...other.rules);
      for (const id of other.slots) into.slots.add(id);
      clusters.splice(clusters.indexOf(other), 1);
    }
    into.rules.push(rule);
    for (const id of own) into.slots.add(id);
    for (const id of into.slots) of.set(id, into);
  }
  return clusters.map(({ rules: own, slots }) => ({ rules: own, slots: new Set([...slots].sort((a, b) => a - b)) }));
}

/** The ways of some slots for every set of rules whose needs are met, the dependents of the others left as they are. */
function clusterWays(
  slots: readonly Addend[],
  rules: readonly Rule[],
  never: ReadonlySet<number>,
  waysIn: (one: Addend, decisions: Decisions) => Frontier,
): Frontier {
  let ways: Frontier = [];
  for (let chosen = 0; chosen < 2 ** rules.length; chosen++) {
    const met = rules.filter((_, index) => (chosen >> index) % 2 === 1);
    const forced = new Set(met.flatMap(({ needs }) => needs));
    const unmet = rules.filter((rule) => !met.includes(rule));
    const blocked = new Set([...never, ...unmet.flatMap(({ dependents }) => dependents)]);
    const all = slots.map((one) => waysIn(one, { forced, blocked })).reduce(bothOf);
    ways = eitherOf(ways, all);
  }
  return ways;
}
