import { ZONES, type Zone } from '../../model/checklist.ts';
import type {
  AlsoReading,
  ChecklistSummary,
  FurtherReadings,
  InstitutionResult,
  Reading,
  Run,
  SectionResult,
} from '../../model/run.ts';
import { isCalendarDate } from '../../text/is-calendar-date.ts';

/**
 * Where the figures of a run contradict one another, as a path into it; undefined where they agree. Formats compute
 * nothing and believe everything: a bar is as long as its score says, a zone is the one that is written.
 */
export function findContradiction(run: Run): string | undefined {
  for (const [path, agrees] of contradictions(run)) if (!agrees) return path;
  return undefined;
}

type Check = readonly [path: string, agrees: boolean];

function* contradictions(run: Run): Generator<Check> {
  const { checklist, counts, institution, units, rejected, missing, since, also = [] } = run;
  yield ['asOf', isCalendarDate(run.asOf)];
  yield ['since/asOf', since === null || isCalendarDate(since.asOf)];
  yield ['checklist', checklist !== null || units.length === 0];
  const scored = units.filter(({ status }) => status === 'scored').length;
  yield ['counts/scored', counts.scored === scored];
  yield ['counts/notScored', counts.notScored === units.length - scored];
  yield ['counts/rejected', counts.rejected === rejected.length];
  yield ['counts/missing', counts.missing === missing.length];
  yield ['counts/found', counts.found === units.length + rejected.length + missing.length + (counts.notRead ?? 0)];
  yield ['institution/units', institution.units === units.length];
  yield* assumed(run);
  const max = checklist?.scale.max ?? 0;
  if (checklist !== null) yield* scale(checklist, 'checklist');
  for (const [index, other] of also.entries()) yield* scale(other, `also/${index}`);
  yield* readings(institution, 'institution', checklist);
  yield* besideClaims(institution, checklist);
  yield* further(institution, 'institution', run);
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
    yield* readings(unit, path, checklist);
    yield* further(unit, path, run);
    yield* sections(unit.sections, `${path}/sections`, max);
    for (const [at, { lost }] of unit.gaps.entries()) yield [`${path}/gaps/${at}/lost`, lost <= max];
    for (const [at, { points }] of unit.unproven.entries()) yield [`${path}/unproven/${at}/points`, points <= max];
    for (const [at, { points }] of unit.verification?.items.entries() ?? [])
      yield [`${path}/verification/items/${at}/points`, Math.abs(points) <= max];
  }
}

/** What a what-if run says of its scores: those after are the run's own. */
function* assumed({ whatIf, institution, units, checklist }: Run): Generator<Check> {
  if (whatIf === undefined) return;
  yield* reading(whatIf.before, 'whatIf/before', checklist);
  yield ['whatIf/after', whatIf.after.score === institution.score && whatIf.after.zone === institution.zone];
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  for (const [index, { unit, before, after }] of whatIf.units.entries()) {
    yield* reading(before, `whatIf/units/${index}/before`, checklist);
    const own = byId.get(unit);
    yield [`whatIf/units/${index}/after`, own?.score === after.score && own.zone === after.zone];
  }
}

type Instrument = Pick<ChecklistSummary, 'scale' | 'zones'> | null | undefined;

function* scale({ scale: { max }, zones }: NonNullable<Instrument>, path: string): Generator<Check> {
  yield [`${path}/scale/max`, max > 0];
  yield [`${path}/zones`, zones.every(({ min }) => min >= 0 && min <= max)];
}

function zoneOf(score: number | null, instrument: Instrument): Zone | null {
  return score === null ? null : (instrument?.zones.find(({ min }) => score >= min)?.zone ?? null);
}

/** Whether a score may be of a zone: that of its bound, or a lower one where levels ask for more than a score. */
function isZoneOf(zone: Zone | null, score: number | null, instrument: Instrument): boolean {
  const best = zoneOf(score, instrument);
  if (zone === best) return true;
  const asks = instrument?.zones.some(({ require = [] }) => require.length > 0) ?? false;
  return asks && zone !== null && best !== null && ZONES.indexOf(zone) > ZONES.indexOf(best);
}

function* readings(
  result: Reading & { readonly readings: Readonly<Record<string, Reading | null>> },
  path: string,
  instrument: Instrument,
): Generator<Check> {
  yield* reading(result, path, instrument);
  for (const [basis, one] of Object.entries(result.readings)) {
    if (one !== null) yield* reading(one, `${path}/readings/${basis}`, instrument);
  }
}

function* reading(
  { score, interval, zone, label }: Pick<Reading, 'score' | 'interval' | 'zone' | 'label'>,
  path: string,
  instrument: Instrument,
): Generator<Check> {
  const max = instrument?.scale.max ?? 0;
  yield [`${path}/zone`, isZoneOf(zone, score, instrument)];
  yield [`${path}/label`, (label === null) === (score === null)];
  yield [`${path}/score`, score === null || score <= max];
  const [low, high] = interval ?? [0, 0];
  yield [`${path}/interval`, (interval === null) === (score === null) && 0 <= low && low <= high && high <= max];
}

/** What the units that an evaluator looked at claim; runs saved before it was written do not have it. */
function* besideClaims({ readings: { verified } }: InstitutionResult, instrument: Instrument): Generator<Check> {
  const path = 'institution/readings/verified';
  const { over, claimedSameUnits: claimed } = { ...verified };
  yield [`${path}/over`, over === undefined || (over.units <= over.of && over.items <= over.itemsOf)];
  if (claimed === undefined) return;
  const { score } = claimed;
  yield [`${path}/claimedSameUnits/score`, score === null || score <= (instrument?.scale.max ?? 0)];
  yield [`${path}/claimedSameUnits/zone`, isZoneOf(claimed.zone, score, instrument)];
}

/** The index without provisional sections, and the readings under other checklists. */
function* further(
  { provisional, also = [] }: FurtherReadings,
  path: string,
  { checklist, also: others = [] }: Run,
): Generator<Check> {
  if (provisional !== undefined && provisional !== null) {
    const { without, score, zone } = provisional;
    const known = new Set(checklist?.provisional?.map(({ id }) => id));
    yield [`${path}/provisional/without`, without.every((id) => known.has(id))];
    const { max = 0 } = { ...checklist?.scale };
    yield [`${path}/provisional/score`, score <= max];
    yield [`${path}/provisional/zone`, isZoneOf(zone, score, checklist)];
  }
  yield [`${path}/also`, checklist === null || also.length === others.length];
  for (const [index, one] of also.entries()) yield* underOther(one, `${path}/also/${index}`, others[index]);
}

function* underOther(one: AlsoReading, path: string, other: ChecklistSummary | undefined): Generator<Check> {
  yield [`${path}/checklist/id`, one.checklist.id === other?.id];
  yield* reading(one, path, other);
  yield [`${path}/covered`, one.covered <= one.items];
}

function* sections(list: readonly SectionResult[], path: string, most: number): Generator<Check> {
  for (const [index, { score, max, sections: inner }] of list.entries()) {
    yield [`${path}/${index}/max`, max <= most];
    yield [`${path}/${index}/score`, score === null || score <= max];
    yield* sections(inner, `${path}/${index}/sections`, most);
  }
}
