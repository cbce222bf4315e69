import type { Rollup } from '../model/checklist.ts';
import { ONE, type Rational, whole, ZERO } from '../model/rational.ts';
import type { Rejected } from '../model/run.ts';
import { type Measure, weightedMean } from './measure.ts';

/** A unit that an institution's mean still lacks. */
export interface OutstandingUnit {
  /** How many services it has; undefined where that is not known. */
  readonly services: number | undefined;
}

/** The units that are missing or rejected; several rejected files of one unit are one. */
export function countOutstanding({
  rejected,
  missing,
}: {
  readonly rejected: readonly Rejected[];
  readonly missing: readonly string[];
}): OutstandingUnit[] {
  const named = new Map<string, number | undefined>();
  for (const { unit, services } of rejected) {
    // Two files that differ say two things of the services: then nothing is known.
    if (unit !== null) named.set(unit, named.has(unit) && named.get(unit) !== services ? undefined : services);
  }
  const unnamed = rejected.filter(({ unit }) => unit === null);
  return [
    ...missing.map(() => ({ services: undefined })),
    ...[...named.values(), ...unnamed.map(({ services }) => services)].map((services) => ({ services })),
  ];
}

/** What a unit weighs in an institution's mean. */
export function unitWeight(services: number, rollup: Rollup | undefined): Rational {
  return whole(rollup === 'mean-of-services' ? Math.max(1, services) : 1);
}

/**
 * The mean by weight, of which there must be some, its ends as low and as high as the outstanding units can still make it:
 * each from nothing to full marks. A unit whose services are not known may weigh as much as it likes in a mean over
 * services, so that nothing but 0 and full marks bounds it then.
 */
export function spanOutstanding(
  parts: readonly { readonly measure: Measure; readonly weight: Rational }[],
  outstanding: readonly OutstandingUnit[],
  rollup: Rollup,
): Measure {
  const mean = weightedMean(parts);
  const weights = outstanding.flatMap(({ services }) =>
    services === undefined && rollup === 'mean-of-services' ? [] : [unitWeight(services ?? 1, rollup)],
  );
  const openEnds: Measure = { point: ZERO, low: ZERO, high: ONE };
  const { parts: sections = {}, ...whole } = mean;
  if (weights.length < outstanding.length) {
    const anything = (one: Measure): Measure => ({ ...one, low: ZERO, high: ONE });
    const spanned = Object.entries(sections).map(([id, one]) => [id, anything(one)] as const);
    return spanned.length === 0 ? anything(whole) : { ...anything(whole), parts: Object.fromEntries(spanned) };
  }
  const open: Measure = { ...openEnds, parts: Object.fromEntries(Object.keys(sections).map((id) => [id, openEnds])) };
  const spanned = weightedMean([...parts, ...weights.map((weight) => ({ measure: open, weight }))]);
  const ends = (one: Measure, other: Measure): Measure => ({ point: one.point, low: other.low, high: other.high });
  const spans = Object.entries(sections).map(([id, one]) => [id, ends(one, spanned.parts?.[id] ?? one)] as const);
  return spans.length === 0 ? ends(whole, spanned) : { ...ends(whole, spanned), parts: Object.fromEntries(spans) };
}
