import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  type Evidence,
  type EvidenceFindings,
  evidenceKey,
  type ItemAnswer,
  type Response,
} from '../../../src/model/assessment.ts';
import type { Checklist, Item, Zone } from '../../../src/model/checklist.ts';
import { compare, fraction, ONE, toNumber, whole } from '../../../src/model/rational.ts';
import type { Basis, Reading } from '../../../src/model/run.ts';
import { proofProblem } from '../../../src/score/judge-evidence.ts';
import { measureSection, weightedMean } from '../../../src/score/measure.ts';
import { planInstitution } from '../../../src/score/plan/plan-institution.ts';
import { planUnit } from '../../../src/score/plan/plan-unit.ts';
import { BY_EFFORT, priceScaleOf, pricesFrom } from '../../../src/score/plan/prices.ts';
import { standUnit } from '../../../src/score/plan/stand-unit.ts';
import type { Step, Terms } from '../../../src/score/plan/unit-problem.ts';
import { readScore } from '../../../src/score/read-score.ts';
import { responsesByBasis } from '../../../src/score/readings.ts';
import { tries } from '../../support/how-often.ts';
import { DAY } from '../arbitraries.ts';
import { smallInstitutions } from './small-institutions.ts';

const TERMS: Terms = { prices: BY_EFFORT, priceScale: 1n, allowed: () => true, certain: false, floors: new Map() };
/** Combinations that a case may have at most. */
const MOST = 32;

type Handed = Parameters<Parameters<typeof smallInstitutions.map>[0]>[0];

/** What may be done: a better answer to one response of a unit's item, or evidence for the item. */
interface Act {
  readonly unit: string;
  readonly item: Item;
  readonly index: number | 'proof';
  readonly cost: number;
}

/** What acts cost: effort, or what a table of costs says. */
type Priced = 'effort' | 'table';

/** Quarters, and nothing for the least effort. */
const tableCost = ({ effort = 5 }: Item) => fraction(BigInt((effort - 1) ** 2), 4n);
const proofCost = ({ effort = 5 }: Item) => fraction(BigInt(effort), 2n);

function termsOf({ list }: Handed, priced: Priced): Pick<Terms, 'prices' | 'priceScale'> {
  if (priced === 'effort') return { prices: BY_EFFORT, priceScale: 1n };
  const costs = list.items.flatMap((one) => [
    { item: one.id, cost: tableCost(one) },
    { item: one.id, answer: 'proof' as const, cost: proofCost(one) },
  ]);
  return { prices: pricesFrom(costs), priceScale: priceScaleOf(costs) };
}

/** Everything that may be done, without a look at how a plan is made. */
function actsOf({ list, units, findings }: Handed, basis: Basis, priced: Priced = 'effort'): Act[] {
  return units.flatMap(({ unit: { id }, answers }) =>
    list.items.flatMap((one) => {
      const entry = answers.get(one.id);
      const raises = (entry?.responses ?? []).flatMap((given, index): Act[] =>
        given.kind === 'not-applicable' || (given.kind === 'given' && compare(given.value, ONE) === 0)
          ? []
          : [{ unit: id, item: one, index, cost: priced === 'effort' ? (one.effort ?? 5) : toNumber(tableCost(one)) }],
      );
      const proof = needsProof(one, entry, findings, basis)
        ? [{ unit: id, item: one, index: 'proof' as const, cost: priced === 'effort' ? 1 : toNumber(proofCost(one)) }]
        : [];
      return [...raises, ...proof];
    }),
  );
}

function needsProof(one: Item, entry: ItemAnswer | undefined, findings: EvidenceFindings, basis: Basis): boolean {
  const claims = entry?.responses.some((given) => given.kind === 'given' && compare(given.value, one.worst) > 0);
  const shown = entry?.evidence.some((piece) => findings.has(evidenceKey(piece)));
  return basis === 'evidenced' && one.evidence?.required === true && claims === true && shown !== true;
}

/** The files after some acts. Whatever is raised is shown with evidence, unless the evidence of the item is an act of its own. */
function after({ list, units, findings }: Handed, acts: readonly Act[], basis: Basis): Handed {
  const shown = new Map<string, { condition: 'found' }>();
  const changed = units.map((unit): Assessment => {
    const own = acts.filter((act) => act.unit === unit.unit.id);
    const answers = list.items.flatMap((one): [string, ItemAnswer][] => {
      const entry = unit.answers.get(one.id);
      const touched = own.filter((act) => act.item === one);
      if (entry === undefined || touched.length === 0) return entry === undefined ? [] : [[one.id, entry]];
      const responses = entry.responses.map(
        (given, index): Response =>
          touched.some((act) => act.index === index) ? { kind: 'given', value: ONE, answer: 'terbaik' } : given,
      );
      const proves = !needsProof(one, entry, findings, basis) || touched.some(({ index }) => index === 'proof');
      const piece: Evidence = { file: 'baru.jpg', at: unit.at };
      if (proves) shown.set(evidenceKey(piece), { condition: 'found' });
      return [[one.id, { ...entry, responses, evidence: proves ? [...entry.evidence, piece] : entry.evidence }]];
    });
    return { ...unit, answers: new Map(answers) };
  });
  return { list, units: changed, findings: new Map([...findings, ...shown]) };
}

/** Scores as they are printed. */
interface Printed {
  readonly units: readonly Reading[];
  readonly institution: Reading | undefined;
}

function score({ list, units, findings }: Handed, basis: Basis): Printed {
  const parts = units.flatMap((unit) => {
    const responses = responsesByBasis(unit, (one) => proofProblem(one, unit.answers.get(one.id), findings, DAY))[
      basis
    ];
    const measure = responses === undefined ? undefined : measureSection(list.root, responses).measure;
    const weight = list.rollup === 'mean-of-services' ? Math.max(1, unit.services.length) : 1;
    return measure === undefined ? [] : [{ measure, weight: whole(weight) }];
  });
  return {
    units: parts.map(({ measure }) => readScore(measure, list, 'unit')),
    institution: parts.length === 0 ? undefined : readScore(weightedMean(parts), list, 'institution'),
  };
}

/** Whether the acts keep to what items require of one another, and prove what they build on. */
function isAllowed(handed: Handed, acts: readonly Act[], basis: Basis): boolean {
  const done = after(handed, acts, basis);
  return acts.every(({ unit, item: one, index }) => {
    if (index === 'proof') return true;
    const answers = done.units.find((other) => other.unit.id === unit)?.answers;
    const before = handed.units.find((other) => other.unit.id === unit)?.answers;
    if (needsProof(one, before?.get(one.id), handed.findings, basis)) {
      if (!acts.some((act) => act.unit === unit && act.item === one && act.index === 'proof')) return false;
    }
    return (one.requires ?? []).every((id) => {
      const required = handed.list.items.find((other) => other.id === id);
      const all = answers?.get(id)?.responses ?? [];
      const needed = required?.per === 'service' && one.per === 'service' ? [all[index]] : all;
      return needed.every(
        (given) => given?.kind === 'not-applicable' || (given?.kind === 'given' && compare(given.value, ONE) === 0),
      );
    });
  });
}

function subsets<T>(all: readonly T[]): T[][] {
  return all.reduce<T[][]>((sets, one) => sets.flatMap((set) => [set, [...set, one]]), [[]]);
}

/** The least cost at which a score is reached, by trying every combination, the cheapest first; undefined where none reaches it. */
function tryAll(
  handed: Handed,
  basis: Basis,
  priced: Priced,
  reaches: (printed: Printed) => boolean,
): number | undefined {
  const sets = subsets(actsOf(handed, basis, priced)).map((acts) => ({
    acts,
    cost: acts.reduce((all, { cost }) => all + cost, 0),
  }));
  return sets
    .sort((a, b) => a.cost - b.cost)
    .find(({ acts }) => isAllowed(handed, acts, basis) && reaches(score(after(handed, acts, basis), basis)))?.cost;
}

function isReached(reading: Reading | undefined, certain: boolean, bound: number): boolean {
  return ((certain ? reading?.interval?.[0] : reading?.score) ?? -1) >= bound;
}

function boundOf(zone: Zone, { zones }: Checklist): number {
  return toNumber(zones.levels.find((level) => level.zone === zone)?.min ?? ONE);
}

const cases = fc
  .record({
    handed: smallInstitutions,
    basis: fc.constantFrom<Basis>('claimed', 'evidenced'),
    certain: fc.boolean(),
    priced: fc.constantFrom<Priced>('effort', 'table'),
    zone: fc.constantFrom<Zone>('green', 'yellow'),
  })
  .filter(({ handed, basis }) => 2 ** actsOf(handed, basis).length <= MOST);

const stand = ({ list, units, findings }: Handed, basis: Basis) =>
  units.flatMap((unit) => standUnit(unit, list, { basis, day: DAY, findings }) ?? []);

const costOf = (steps: readonly Step[]) => steps.reduce((all, { cost }) => all + toNumber(cost), 0);

describe('a plan costs as little as trying every combination finds', () => {
  it('for units and for their institution', () => {
    fc.assert(
      fc.property(cases, ({ handed, basis, certain, priced, zone }) => {
        const terms = { ...TERMS, ...termsOf(handed, priced), certain };
        const bound = boundOf(zone, handed.list);
        const aim = { kind: 'zone' as const, zone };
        const standings = stand(handed, basis);
        for (const standing of standings) {
          const alone = { ...handed, units: [standing.assessment] };
          const reaches = ({ units: [unit] }: Printed) => isReached(unit, certain, bound);
          const least = tryAll(alone, basis, priced, reaches);
          const plan = planUnit(standing, handed.list, terms, aim);
          expect(plan.status === 'out of reach' ? undefined : toNumber(plan.cost)).toBe(least);
          expect(costOf(plan.steps)).toBe(toNumber(plan.cost));
          expect(plan.proven).toBe(true);
        }
        if (standings.length === 0) return;
        const reaches = ({ institution: one }: Printed) => isReached(one, certain, bound);
        const plan = planInstitution({ units: standings, outstanding: [] }, handed.list, terms, aim);
        expect(plan?.status === 'out of reach' ? undefined : toNumber(plan?.cost ?? ONE)).toBe(
          tryAll(handed, basis, priced, reaches),
        );
      }),
      tries(5000, 12),
    );
  });
});
