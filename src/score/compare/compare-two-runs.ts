import type {
  BasisChange,
  Comparability,
  ComparedSide,
  ComparedUnit,
  CompareRule,
  CompareRun,
  ComparisonNote,
  SameUnits,
  ScoreZone,
} from '../../model/compare-run.ts';
import { BASES, type UnitResult } from '../../model/run.ts';
import { comparableItems, compareGaps, compareTopics, orderComparedGaps, type UnitPair } from './compare-gaps.ts';
import { checkComparison } from './compare-gate.ts';
import { compareNotes } from './compare-notes.ts';
import { compareSections } from './compare-sections.ts';
import { type ComparedRun, difference, meanScore, movedBetween, scoredUnits, zoneOfScore } from './compared-run.ts';

/**
 * What changed from one run to another. Units are paired by id; a change of the institution's score is split into what the
 * same units did and what units that joined or left did. Scores are compared where both runs are by one instrument on one
 * scale; under two instruments only gaps are, item by item, where the topics of the second are all asked about by the first.
 * Runs by two bases share only what `bases` says.
 */
export function compareTwoRuns(
  before: ComparedRun,
  after: ComparedRun,
  { version, rules }: { readonly version: string; readonly rules: readonly CompareRule[] },
): CompareRun {
  const pairs = pairUnits(before, after);
  const shared = sharedItems(before, after);
  const comparable = comparabilityOf(before, after, shared);
  const scores = comparable === 'scores';
  const oneBasis = before.run.basis === after.run.basis;
  const decimals = after.run.checklist?.scale.decimals ?? 0;
  const units = compareUnits(before, after, scores && oneBasis);
  const gaps = orderComparedGaps(
    (oneBasis ? pairs : []).flatMap((pair) => {
      if (scores) return compareGaps(pair, before.run, after.run);
      return shared === undefined ? [] : compareTopics(pair, shared);
    }),
  );
  const change =
    scores && oneBasis ? difference(before.run.institution.score, after.run.institution.score, decimals) : null;
  return {
    schemaVersion: 1,
    kind: 'compare',
    tool: { name: 'patuh', version },
    before: describeSide(before),
    after: describeSide(after),
    comparable,
    decimals,
    notes: [...compareNotes(before, after, comparable, pairs), ...topicNotes(before, after, shared)],
    change,
    sameUnits: scores && oneBasis ? compareSameUnits(before, after, pairs, change) : null,
    bases: scores ? compareBases(before, after, pairs) : [],
    units,
    sections: scores && oneBasis ? compareSections(pairs, before.run, after.run) : [],
    gaps,
    violations: checkComparison(rules, units, gaps),
  };
}

/** Units that are scored in both runs, in order of id. */
function pairUnits(before: ComparedRun, after: ComparedRun): UnitPair[] {
  const earlier = new Map(scoredUnits(before.run).map((unit) => [unit.id, unit]));
  return scoredUnits(after.run).flatMap((is) => {
    const was = earlier.get(is.id);
    return was === undefined ? [] : [{ was, is }];
  });
}

function isOneInstrument({ run: before }: ComparedRun, { run: after }: ComparedRun): boolean {
  return before.checklist !== null && before.checklist.id === after.checklist?.id;
}

/** Undefined where both runs are by one instrument, or the file of one is not at hand. */
function sharedItems(before: ComparedRun, after: ComparedRun): ReadonlyMap<string, readonly string[]> | undefined {
  if (isOneInstrument(before, after) || before.checklist === undefined || after.checklist === undefined)
    return undefined;
  return comparableItems(before.checklist, after.checklist);
}

function comparabilityOf(
  before: ComparedRun,
  after: ComparedRun,
  shared: ReadonlyMap<string, unknown> | undefined,
): Comparability {
  const sameScale = before.run.checklist?.scale.max === after.run.checklist?.scale.max;
  if (isOneInstrument(before, after) && sameScale) return 'scores';
  return shared !== undefined && shared.size > 0 ? 'topics' : 'nothing';
}

function topicNotes(
  before: ComparedRun,
  after: ComparedRun,
  shared: ReadonlyMap<string, unknown> | undefined,
): ComparisonNote[] {
  if (isOneInstrument(before, after)) return [];
  if (shared !== undefined) return [{ code: 'topics', items: shared.size, of: after.run.checklist?.items ?? 0 }];
  return [before, after].flatMap(({ checklist, run }): ComparisonNote[] =>
    checklist === undefined && run.checklist !== null ? [{ code: 'no-checklist', checklist: run.checklist.id }] : [],
  );
}

/** One of the runs, as reports name it. */
export function describeSide({ file, run, exact }: ComparedRun): ComparedSide {
  const { institution, checklist, asOf, basis, counts } = run;
  return {
    file,
    institution: institution.name,
    period: institution.period,
    asOf,
    basis,
    checklist:
      checklist === null
        ? null
        : { id: checklist.id, title: checklist.title, version: checklist.version, sha256: checklist.sha256 },
    exact: exact !== undefined,
    score: institution.score,
    zone: institution.zone,
    label: institution.label,
    certain: institution.certain,
    complete: institution.complete,
    scored: counts.scored,
  };
}

function compareSameUnits(
  before: ComparedRun,
  after: ComparedRun,
  pairs: readonly UnitPair[],
  change: number | null,
): SameUnits | null {
  if (pairs.length === 0) return null;
  const decimals = after.run.checklist?.scale.decimals ?? 0;
  const side = (one: ComparedRun, units: readonly UnitResult[]): ScoreZone =>
    units.length === one.run.counts.scored && one.run.institution.score !== null
      ? standing(one.run.institution)
      : zoneOfScore(meanScore(one, units, one.run.basis), one.run.checklist);
  const [was, is] = [
    side(
      before,
      pairs.map((pair) => pair.was),
    ),
    side(
      after,
      pairs.map((pair) => pair.is),
    ),
  ];
  const own = difference(was.score, is.score, decimals);
  return { units: pairs.length, before: was, after: is, change: own, membership: difference(own, change, decimals) };
}

function standing({ score, zone, label }: ScoreZone): ScoreZone {
  return { score, zone, label };
}

/** The means by each basis, always over the units that have it in both runs. */
function compareBases(before: ComparedRun, after: ComparedRun, pairs: readonly UnitPair[]): BasisChange[] {
  const decimals = after.run.checklist?.scale.decimals ?? 0;
  return BASES.flatMap((basis): BasisChange[] => {
    const having = pairs.filter(({ was, is }) => was.readings[basis] !== null && is.readings[basis] !== null);
    const [were, are] = [having.map(({ was }) => was), having.map(({ is }) => is)];
    const change = (by: typeof basis) => {
      const [was, is] = [meanScore(before, were, by), meanScore(after, are, by)];
      return was === null || is === null ? null : { before: was, after: is, change: difference(was, is, decimals) };
    };
    const own = change(basis);
    if (own === null) return [];
    return [{ basis, units: having.length, ...own, claimed: basis === 'claimed' ? null : change('claimed') }];
  });
}

/** Every unit of either run, in order of id; the later name counts. */
function compareUnits({ run: before }: ComparedRun, { run: after }: ComparedRun, scores: boolean): ComparedUnit[] {
  const earlier = new Map(before.units.map((unit) => [unit.id, unit]));
  const later = new Map(after.units.map((unit) => [unit.id, unit]));
  const missing = new Set(after.missing);
  const rejected = new Set(after.rejected.flatMap(({ unit }) => unit ?? []));
  const decimals = after.checklist?.scale.decimals ?? 0;
  return [...new Set([...earlier.keys(), ...later.keys()])].sort().map((id): ComparedUnit => {
    const [was, is] = [earlier.get(id), later.get(id)];
    return {
      unit: id,
      name: is?.name ?? was?.name ?? id,
      membership: was === undefined ? 'joined' : is === undefined ? 'left' : 'both',
      absence: is !== undefined ? null : missing.has(id) ? 'missing' : rejected.has(id) ? 'rejected' : null,
      before: was === undefined ? null : standing(was),
      after: is === undefined ? null : standing(is),
      change: scores ? difference(was?.score ?? null, is?.score ?? null, decimals) : null,
      moved: scores ? movedBetween(was?.zone ?? null, is?.zone ?? null) : null,
    };
  });
}
