import { type CompareRule, type CompareRun, GAP_STATES, type GapState } from '../../model/compare-run.ts';
import type { TrendPoint, TrendRun, TrendStep, TrendUnit } from '../../model/trend-run.ts';
import { compareTwoRuns, describeSide } from '../compare/compare-two-runs.ts';
import { type ComparedRun, difference, meanScore, scoredUnits } from '../compare/compared-run.ts';
import { followGaps } from './follow-gaps.ts';
import { nameRuns, orderRuns } from './order-runs.ts';

/**
 * How an institution's runs followed one another. At least two runs of one instrument and one basis; the caller has refused
 * others.
 */
export function assembleTrend(
  given: readonly ComparedRun[],
  { version, rules }: { readonly version: string; readonly rules: readonly CompareRule[] },
): TrendRun {
  const runs = orderRuns(given);
  const names = nameRuns(runs);
  const steps = runs.slice(1).map((run, index) => {
    const before = runs[index];
    if (before === undefined) throw new Error('no run before');
    return compareTwoRuns(before, run, { version, rules });
  });
  const points = runs.map((run, index): TrendPoint => {
    const step = steps[index - 1];
    return { ...describeSide(run), name: names[index] ?? '', step: step === undefined ? null : describeStep(step) };
  });
  const last = runs.at(-1)?.run;
  const checklist = last?.checklist ?? null;
  const zones = checklist?.zones.map(({ min, zone, label }) => ({ min, zone, label })) ?? [];
  return {
    schemaVersion: 1,
    kind: 'trend',
    tool: { name: 'patuh', version },
    institution: last?.institution.name ?? null,
    scale: checklist === null ? null : { ...checklist.scale, zones },
    points,
    constant: constantUnits(runs),
    units: followUnits(runs),
    gaps: followGaps(
      runs.map(({ run }) => run),
      names,
    ),
    violations: steps.at(-1)?.violations ?? [],
  };
}

function describeStep({ change, sameUnits, units, gaps, notes }: CompareRun): TrendStep {
  const ids = (holds: (unit: CompareRun['units'][number]) => boolean) => units.filter(holds).map(({ unit }) => unit);
  const count = (state: GapState) => gaps.filter((gap) => gap.state === state).length;
  return {
    change,
    sameUnits,
    joined: ids(({ membership }) => membership === 'joined'),
    left: ids(({ membership }) => membership === 'left'),
    up: ids(({ moved }) => moved === 'up'),
    down: ids(({ moved }) => moved === 'down'),
    gaps: Object.fromEntries(GAP_STATES.map((state) => [state, count(state)])) as TrendStep['gaps'],
    notes,
  };
}

/** The mean over the units of every point, where some point has others too. */
function constantUnits(runs: readonly ComparedRun[]): TrendRun['constant'] {
  const scored = runs.map(({ run }) => scoredUnits(run));
  const ids = (scored[0] ?? [])
    .map(({ id }) => id)
    .filter((id) => scored.every((units) => units.some((one) => one.id === id)));
  if (ids.length === 0 || scored.every((units) => units.length === ids.length)) return null;
  const scores = runs.map((one, index) =>
    meanScore(
      one,
      (scored[index] ?? []).filter(({ id }) => ids.includes(id)),
      one.run.basis,
    ),
  );
  return scores.every((score) => score !== null) ? { units: ids, scores } : null;
}

function followUnits(runs: readonly ComparedRun[]): TrendUnit[] {
  const names = new Map(runs.flatMap(({ run }) => run.units.map(({ id, name }) => [id, name])));
  const decimals = runs.at(-1)?.run.checklist?.scale.decimals ?? 0;
  return [...names.keys()].sort().map((id): TrendUnit => {
    const results = runs.map(({ run }) => run.units.find((unit) => unit.id === id));
    const scores = results.map((unit) => unit?.score ?? null);
    const known = scores.flatMap((score) => score ?? []);
    const [first = null] = known;
    return {
      unit: id,
      name: names.get(id) ?? id,
      scores,
      zones: results.map((unit) => unit?.zone ?? null),
      change: known.length < 2 ? null : difference(first, known.at(-1) ?? null, decimals),
    };
  });
}
