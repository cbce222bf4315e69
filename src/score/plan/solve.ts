import type { Rational } from '../../model/rational.ts';
import { compareBig, eitherOf, type Frontier, stepsOf } from './frontier.ts';
import { type Choice, minimise } from './minimise.ts';
import { addends, type Decisions, type Part, type Rule, scaleOf, slotsOf, times, waysOf } from './problem.ts';

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

/** What is to be raised, and what must come before what. */
export interface Problem {
  readonly root: Part;
  readonly rules: readonly Rule[];
  /** Slots that cannot be raised. */
  readonly blocked: ReadonlySet<number>;
}

/**
 * The cheapest steps after which the root is worth at least `need`; of those that cost the same, the ones after which it is worth
 * most; of those that are alike in both, the ones that come earlier. Undefined where no steps reach it.
 */
export function cheapestSteps(problem: Problem, need: Rational): Solution | undefined {
  const scale = scaleOf(problem.root, [need]);
  const target = times(need, scale);
  return search(problem, scale, (parts) => minimise(parts, target));
}

/** The steps that raise the root most for at most `budget`; of those that do so, the cheapest. Undefined where a floor cannot be kept. */
export function bestSteps(problem: Problem, budget: bigint): Solution | undefined {
  const scale = scaleOf(problem.root, []);
  return search(problem, scale, (parts) => {
    // What is left of the budget is to be at least 0, at the least loss of points: prices and worths change places.
    const turned = parts
      .toReversed()
      .map((ways) => ways.toReversed().map(({ price, worth, picks }) => ({ price: -worth, worth: -price, picks })));
    return minimise(turned, -budget);
  });
}

/** Decides rules one by one, the most promising decisions first, until the best choice keeps all of them. */
function search(
  { root, rules, blocked: never }: Problem,
  scale: bigint,
  choose: (parts: readonly Frontier[]) => Choice | undefined,
): Solution | undefined {
  const { parts, open } = settleRules(addends(root), rules, never, scale);
  const slots = new Map(slotsOf(root).flatMap(({ id, raises }) => raises.map(({ step }) => [step, id] as const)));
  const best = new Map(slotsOf(root).map(({ id, raises }) => [id, raises.at(-1)?.step]));
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
function settleRules(all: readonly Part[], rules: readonly Rule[], never: ReadonlySet<number>, scale: bigint): Settled {
  const undecided: Decisions = { forced: new Set(), blocked: never };
  const plain = new Map(all.flatMap((part) => (part.kind === 'slot' ? [[part.id, part] as const] : [])));
  const clusters = clustersOf(rules).filter(
    ({ rules: own, slots }) => own.length <= MOST_RULES && [...slots].every((id) => plain.has(id)),
  );
  const inCluster = new Map(clusters.flatMap((cluster) => [...cluster.slots].map((id) => [id, cluster] as const)));
  const settled = new Set(clusters.flatMap(({ rules: own }) => own));
  const known = new Map<Part | Cluster, Frontier>();
  const remember = (key: Part | Cluster, make: () => Frontier): Frontier => {
    const found = known.get(key) ?? make();
    known.set(key, found);
    return found;
  };
  const touched = new Set(
    rules.filter((rule) => !settled.has(rule)).flatMap(({ needs, dependents }) => [...needs, ...dependents]),
  );
  return {
    open: rules.filter((rule) => !settled.has(rule)),
    parts: (decisions) =>
      all.flatMap((part): Frontier[] => {
        const cluster = part.kind === 'slot' ? inCluster.get(part.id) : undefined;
        if (cluster === undefined) {
          const isTouched = slotsOf(part).some(({ id }) => touched.has(id));
          return [isTouched ? waysOf(part, scale, decisions) : remember(part, () => waysOf(part, scale, undecided))];
        }
        const [first] = cluster.slots;
        if (part.kind !== 'slot' || part.id !== first) return [];
        const members = [...cluster.slots].flatMap((id) => plain.get(id) ?? []);
        return [remember(cluster, () => clusterWays(members, cluster.rules, never, scale))];
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
  slots: readonly Part[],
  rules: readonly Rule[],
  never: ReadonlySet<number>,
  scale: bigint,
): Frontier {
  const root: Part = { kind: 'sum', parts: slots };
  let ways: Frontier = [];
  for (let chosen = 0; chosen < 2 ** rules.length; chosen++) {
    const met = rules.filter((_, index) => (chosen >> index) % 2 === 1);
    const forced = new Set(met.flatMap(({ needs }) => needs));
    const unmet = rules.filter((rule) => !met.includes(rule));
    const blocked = new Set([...never, ...unmet.flatMap(({ dependents }) => dependents)]);
    ways = eitherOf(ways, waysOf(root, scale, { forced, blocked }));
  }
  return ways;
}
