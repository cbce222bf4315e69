import type { GapChange, Run, Since, UnitResult } from '../model/run.ts';

/**
 * What changed from an earlier run to a later one of the same checklist: units whose score or zone differs, and gaps
 * that one has and the other does not, among units that both have scored.
 */
export function compareRuns(before: Run, after: Run): Since {
  const earlier = new Map(before.units.map((unit) => [unit.id, unit]));
  const later = new Map(after.units.map((unit) => [unit.id, unit]));
  // The later name counts.
  const names = new Map([...before.units, ...after.units].map(({ id, name }) => [id, name]));
  const pairs = [...names]
    .map(([id, name]) => ({ id, name, was: earlier.get(id), is: later.get(id) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const both = pairs.flatMap(({ was, is }) =>
    was?.status === 'scored' && is?.status === 'scored' ? [{ was, is }] : [],
  );
  return {
    asOf: before.asOf,
    period: before.institution.period,
    basis: before.basis,
    before: standpoint(before.institution),
    after: standpoint(after.institution),
    units: pairs.flatMap(({ id, name, was, is }) =>
      was?.score === is?.score && was?.zone === is?.zone
        ? []
        : [
            {
              unit: id,
              name,
              before: was === undefined ? null : standpoint(was),
              after: is === undefined ? null : standpoint(is),
            },
          ],
    ),
    opened: byLost(both.flatMap(({ was, is }) => gapsOnlyIn(is, was))),
    closed: byLost(both.flatMap(({ was, is }) => gapsOnlyIn(was, is))),
  };
}

function standpoint({ score, zone }: Pick<UnitResult, 'score' | 'zone'>): Since['before'] {
  return { score, zone };
}

function gapsOnlyIn(one: UnitResult, other: UnitResult): GapChange[] {
  const known = new Set(other.gaps.map(({ item }) => item));
  return one.gaps
    .filter(({ item }) => !known.has(item))
    .map(({ item, title, lost }) => ({ unit: one.id, name: one.name, item, title, lost }));
}

function byLost(changes: readonly GapChange[]): GapChange[] {
  return changes.toSorted((a, b) => b.lost - a.lost);
}
