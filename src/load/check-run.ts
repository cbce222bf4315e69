import type { Zone } from '../model/checklist.ts';
import type { Reading, Run, SectionResult } from '../model/run.ts';
import { isCalendarDate } from './calendar-date.ts';

/**
 * Where the figures of a run contradict one another, as a path into it; undefined where they agree. Renderers compute
 * nothing and believe everything: a bar is as long as its score says, a zone is the one that is written.
 */
export function findContradiction(run: Run): string | undefined {
  for (const [path, holds] of contradictions(run)) if (!holds) return path;
  return undefined;
}

type Check = readonly [path: string, holds: boolean];

function* contradictions(run: Run): Generator<Check> {
  const { checklist, counts, institution, units, rejected, missing, since } = run;
  yield ['asOf', isCalendarDate(run.asOf)];
  yield ['since/asOf', since === null || isCalendarDate(since.asOf)];
  yield ['checklist', checklist !== null || units.length === 0];
  const scored = units.filter(({ status }) => status === 'scored').length;
  yield ['counts/scored', counts.scored === scored];
  yield ['counts/notScored', counts.notScored === units.length - scored];
  yield ['counts/rejected', counts.rejected === rejected.length];
  yield ['counts/missing', counts.missing === missing.length];
  yield ['counts/found', counts.found === units.length + rejected.length + missing.length];
  yield ['institution/units', institution.units === units.length];
  const max = checklist?.scale.max ?? 0;
  const levels = checklist?.zones ?? [];
  yield ['checklist/scale/max', checklist === null || max > 0];
  yield ['checklist/zones', levels.every(({ min }) => min >= 0 && min <= max)];
  const zoneOf = (score: number) => levels.find(({ min }) => score >= min)?.zone ?? null;
  yield* readings(institution, 'institution', max, zoneOf);
  for (const zone of ['green', 'yellow', 'red'] as const) {
    yield [`institution/zones/${zone}`, institution.zones[zone] === units.filter((unit) => unit.zone === zone).length];
  }
  for (const [index, { lost }] of institution.gaps.entries())
    yield [`institution/gaps/${index}/lost`, lost >= 0 && lost <= max];
  const ids = new Set<string>();
  for (const [index, unit] of units.entries()) {
    const path = `units/${index}`;
    yield [`${path}/id`, !ids.has(unit.id)];
    ids.add(unit.id);
    yield [`${path}/status`, (unit.status === 'scored') === (unit.score !== null)];
    yield* readings(unit, path, max, zoneOf);
    yield* sections(unit.sections, `${path}/sections`, max);
    for (const [at, { lost }] of unit.gaps.entries()) yield [`${path}/gaps/${at}/lost`, lost <= max];
    for (const [at, { points }] of unit.unproven.entries()) yield [`${path}/unproven/${at}/points`, points <= max];
    for (const [at, { points }] of unit.verification?.items.entries() ?? [])
      yield [`${path}/verification/items/${at}/points`, Math.abs(points) <= max];
  }
}

function* readings(
  result: Reading & { readonly readings: Readonly<Record<string, Reading | null>> },
  path: string,
  max: number,
  zoneOf: (score: number) => Zone | null,
): Generator<Check> {
  for (const [at, reading] of [[path, result] as const, ...Object.entries(result.readings)]) {
    if (reading === null) continue;
    const { score, interval, zone, label } = reading;
    const where = at === path ? path : `${path}/readings/${at}`;
    yield [`${where}/zone`, zone === (score === null ? null : zoneOf(score))];
    yield [`${where}/label`, (label === null) === (score === null)];
    yield [`${where}/score`, score === null || score <= max];
    const [low, high] = interval ?? [0, 0];
    yield [`${where}/interval`, (interval === null) === (score === null) && 0 <= low && low <= high && high <= max];
  }
}

function* sections(list: readonly SectionResult[], path: string, most: number): Generator<Check> {
  for (const [index, { score, max, sections: inner }] of list.entries()) {
    yield [`${path}/${index}/max`, max <= most];
    yield [`${path}/${index}/score`, score === null || score <= max];
    yield* sections(inner, `${path}/${index}/sections`, most);
  }
}
