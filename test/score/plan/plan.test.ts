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
import { type Checklist, type Item, type Section, ZONES, type Zone } from '../../../src/model/checklist.ts';
import { compare, fraction, multiply, ONE, roundHalfUp, toNumber, whole } from '../../../src/model/rational.ts';
import type { Basis } from '../../../src/model/run.ts';
import { proofProblem } from '../../../src/score/judge-evidence.ts';
import { type Measure, measureSection, weightedMean } from '../../../src/score/measure.ts';
import { planInstitution } from '../../../src/score/plan/plan-institution.ts';
import { planUnit } from '../../../src/score/plan/plan-unit.ts';
import { BY_EFFORT, priceScaleOf, pricesFrom } from '../../../src/score/plan/prices.ts';
import { standUnit } from '../../../src/score/plan/stand-unit.ts';
import type { Step, Terms } from '../../../src/score/plan/unit-problem.ts';
import { responsesByBasis } from '../../../src/score/readings.ts';
import { tries } from '../../support/how-often.ts';
import { DAY } from '../arbitraries.ts';
import { smallInstitutions } from './small-institutions.ts';

const TERMS: Terms = { prices: BY_EFFORT, priceScale: 1n, allowed: () => true, certain: false };
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

/** Measures of the whole, and of each section by itself where it applies, by the id of the section. */
type Measures = ReadonlyMap<string, Measure>;

interface Scored {
  readonly units: readonly Measures[];
  readonly institution: Measures | undefined;
}

function sectionsIn(node: Section): Section[] {
  return [node, ...node.children.flatMap((child) => (child.kind === 'section' ? sectionsIn(child) : []))];
}

function score({ list, units, findings }: Handed, basis: Basis): Scored {
  const parts = units.flatMap((unit) => {
    const responses = responsesByBasis(unit, (one) => proofProblem(one, unit.answers.get(one.id), findings, DAY))[
      basis
    ];
    const weight = list.rollup === 'mean-of-services' ? Math.max(1, unit.services.length) : 1;
    const measures: Measures = new Map(
      sectionsIn(list.root).flatMap((section) => {
        const measure = responses === undefined ? undefined : measureSection(section, responses).measure;
        return measure === undefined ? [] : [[section.id, measure]];
      }),
    );
    return measures.has(list.root.id) ? [{ measures, weight: whole(weight) }] : [];
  });
  const mean = (id: string) =>
    parts.flatMap(({ measures, weight }) => {
      const measure = measures.get(id);
      return measure === undefined ? [] : [{ measure, weight }];
    });
  const means = sectionsIn(list.root).flatMap(({ id }): [string, Measure][] =>
    mean(id).length === 0 ? [] : [[id, weightedMean(mean(id))]],
  );
  return {
    units: parts.map(({ measures }) => measures),
    institution: parts.length === 0 ? undefined : new Map(means),
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
  reaches: (scored: Scored) => boolean,
): number | undefined {
  const sets = subsets(actsOf(handed, basis, priced)).map((acts) => ({
    acts,
    cost: acts.reduce((all, { cost }) => all + cost, 0),
  }));
  return sets
    .sort((a, b) => a.cost - b.cost)
    .find(({ acts }) => isAllowed(handed, acts, basis) && reaches(score(after(handed, acts, basis), basis)))?.cost;
}

/** Whether any level of the zone, or of a better one, is reached: its bound and its conditions. */
function isReached(measures: Measures | undefined, certain: boolean, zone: Zone, list: Checklist): boolean {
  const percentOf = (id: string) => {
    const measure = measures?.get(id);
    if (measure === undefined) return whole(-1);
    return roundHalfUp(multiply(certain ? measure.low : measure.point, whole(100)), list.scale.decimals);
  };
  return list.zones.levels.some(
    ({ zone: own, min, require = [] }) =>
      ZONES.indexOf(own) <= ZONES.indexOf(zone) &&
      compare(percentOf(list.root.id), min) >= 0 &&
      require.every((one) => compare(percentOf(one.section), multiply(one.min, whole(100))) >= 0),
  );
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
        const aim = { kind: 'zone' as const, zone };
        const standings = stand(handed, basis);
        for (const standing of standings) {
          const alone = { ...handed, units: [standing.assessment] };
          const reaches = ({ units: [unit] }: Scored) => isReached(unit, certain, zone, handed.list);
          const least = tryAll(alone, basis, priced, reaches);
          const plan = planUnit(standing, handed.list, terms, aim);
          expect(plan.status === 'out of reach' ? undefined : toNumber(plan.cost)).toBe(least);
          expect(costOf(plan.steps)).toBe(toNumber(plan.cost));
          expect(plan.proven).toBe(true);
        }
        if (standings.length === 0) return;
        const reaches = ({ institution: one }: Scored) => isReached(one, certain, zone, handed.list);
        const plan = planInstitution({ units: standings, outstanding: [] }, handed.list, terms, aim);
        expect(plan?.status === 'out of reach' ? undefined : toNumber(plan?.cost ?? ONE)).toBe(
          tryAll(handed, basis, priced, reaches),
        );
        expect(plan?.proven).toBe(true);
      }),
      tries(5000, 12),
    );
  });
});
