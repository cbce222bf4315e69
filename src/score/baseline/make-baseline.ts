import type { Baseline, BaselineUnit } from '../../model/baseline.ts';
import type { Run, UnitResult } from '../../model/run.ts';
import { baselineEntries } from './open-gaps.ts';

/** What a run accepts as it is: units by id, gaps by item, those without fault left out. */
export function makeBaseline({ institution, checklist, basis, units }: Run): Baseline {
  const entries = units.flatMap((unit): [string, BaselineUnit][] => {
    const entry = entryOf(unit);
    return isClean(entry) ? [] : [[unit.id, entry]];
  });
  return {
    institution: institution.name,
    checklist: checklist?.id ?? '',
    basis,
    units: new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/** A unit as it is now. */
export function entryOf({ zone, gaps }: Pick<UnitResult, 'zone' | 'gaps'>): BaselineUnit {
  return { zone, gaps: gaps.flatMap(baselineEntries).sort() };
}

/** Whether a unit needs no entry. */
export function isClean({ zone, gaps }: BaselineUnit): boolean {
  return zone === 'green' && gaps.length === 0;
}
