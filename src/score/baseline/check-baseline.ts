import type { Baseline, BaselineUnit } from '../../model/baseline.ts';
import { ZONES, type Zone } from '../../model/checklist.ts';
import type { Gap, Run, UnitResult, Violation } from '../../model/run.ts';
import { entryOf, isClean } from './make-baseline.ts';
import { baselineEntries, openServices } from './open-gaps.ts';

/** What a run is held against a baseline with. */
export interface BaselineGate {
  readonly baseline: Baseline;
  /** The inputs are all units of the institution: an entry of a unit that is not among them is of no use any more. */
  readonly coversAll: boolean;
}

/** What of a run is judged. */
type Judged = Pick<Run, 'units' | 'missing' | 'rejected'>;

/**
 * What is worse than the baseline accepts, and what it accepts without need. `zones` are those that the gate goes by; with
 * `disregardWaived` a waived gap is not new. A unit without an entry that is not without fault is one violation, whatever it
 * lacks. An entry that claims more than is wrong must go: else what is mended could be lost again unseen.
 */
export function checkBaseline(
  { baseline, coversAll }: BaselineGate,
  { units, missing, rejected }: Judged,
  zones: ReadonlyMap<string, Zone | null>,
  disregardWaived: boolean,
): Violation[] {
  const present = new Set([...units.map(({ id }) => id), ...missing, ...rejected.flatMap(({ unit }) => unit ?? [])]);
  const gone = [...baseline.units.keys()].filter((id) => coversAll && !present.has(id)).sort();
  return [
    ...units.flatMap((unit) => {
      const entry = baseline.units.get(unit.id);
      const zone = zones.get(unit.id) ?? null;
      const accepts = (gap: Gap) => disregardWaived && gap.waived;
      if (entry === undefined) return checkUnlisted(unit, zone, accepts);
      return [...checkZone(unit, entry, zone), ...checkGaps(unit, entry, accepts), ...checkUnneeded(unit, entry)];
    }),
    ...gone.map((unit): Violation => ({ rule: 'baseline-unneeded', unit, expected: unit, actual: '' })),
  ];
}

function checkUnlisted(unit: UnitResult, zone: Zone | null, accepts: (gap: Gap) => boolean): Violation[] {
  const gaps = unit.gaps.filter((gap) => !accepts(gap));
  if (isClean(entryOf({ zone, gaps }))) return [];
  const { rule, expected } = { rule: 'baseline-unit', expected: 'green' } as const;
  return [{ rule, unit: unit.id, expected, actual: zone ?? 'not scored' }];
}

function rank(zone: Zone | null): number {
  return zone === null ? ZONES.length : ZONES.indexOf(zone);
}

function checkZone({ id }: UnitResult, entry: BaselineUnit, zone: Zone | null): Violation[] {
  if (rank(zone) <= rank(entry.zone)) return [];
  return [{ rule: 'baseline-zone', unit: id, expected: entry.zone ?? 'not scored', actual: zone ?? 'not scored' }];
}

/** New gaps, by service where the baseline lists some services of the item. */
function checkGaps({ id, gaps }: UnitResult, entry: BaselineUnit, accepts: (gap: Gap) => boolean): Violation[] {
  const listed = new Set(entry.gaps);
  return gaps
    .filter((gap) => !accepts(gap) && !listed.has(gap.item))
    .flatMap((gap): Violation[] => {
      const open = openServices(gap);
      const isListed = entry.gaps.some((one) => one.startsWith(`${gap.item}@`));
      const services = open === 'all' ? Object.keys(gap.services ?? {}) : [...open];
      const fresh =
        open === 'all' && (!isListed || services.length === 0)
          ? [gap.item]
          : services.map((service) => `${gap.item}@${service}`).filter((one) => !listed.has(one));
      return fresh.map((item) => ({
        rule: 'baseline-gap',
        unit: id,
        item,
        expected: `${gap.title}: ${gap.best}`,
        actual: answerOf(gap, item) ?? '',
      }));
    });
}

function answerOf({ item, answer, services }: Gap, entry: string): string | null {
  return entry === item ? answer : (services?.[entry.slice(item.length + 1)] ?? null);
}

/** Entries that claim more than is wrong now: a worse zone, a gap that is closed, or closed for some services. */
function checkUnneeded(unit: UnitResult, entry: BaselineUnit): Violation[] {
  const open = new Set(unit.gaps.flatMap(baselineEntries));
  const covered = (one: string) => open.has(one) || open.has(one.split('@')[0] ?? one);
  const better = rank(unit.zone) < rank(entry.zone);
  return [
    ...(better
      ? [
          {
            rule: 'baseline-unneeded' as const,
            unit: unit.id,
            expected: entry.zone ?? 'not scored',
            actual: unit.zone ?? 'not scored',
          },
        ]
      : []),
    ...entry.gaps
      .filter((one) => !covered(one))
      .map((item): Violation => ({ rule: 'baseline-unneeded', unit: unit.id, item, expected: item, actual: '' })),
  ];
}
