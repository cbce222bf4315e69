import type { Run } from '../../src/model/run.ts';

/** A run of as many units, those of another run over and over under new names. Of the institution only the counts follow. */
export function manyUnits(run: Run, count: number): Run {
  const units = Array.from({ length: count }, (_, index) => {
    const unit = run.units[index % run.units.length];
    if (unit === undefined) throw new Error('a run without units');
    const id = `${unit.id}-${String(index + 1).padStart(5, '0')}`;
    return { ...unit, id, name: `${unit.name} ${index + 1}`, file: `unit/${id}.yaml` };
  }).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const having = (item: string) =>
    units.filter(({ gaps }) => gaps.some((gap) => gap.item === item)).map(({ id }) => id);
  const zones = { green: 0, yellow: 0, red: 0 };
  for (const { zone } of units) if (zone !== null) zones[zone] += 1;
  return {
    ...run,
    units,
    counts: { found: count, scored: count, notScored: 0, rejected: 0, missing: 0 },
    rejected: [],
    missing: [],
    institution: {
      ...run.institution,
      units: count,
      zones,
      gaps: run.institution.gaps.map((gap) => ({ ...gap, units: having(gap.item) })),
    },
    inputs: units.map(({ file }) => ({ file, sha256: '0'.repeat(64) })),
  };
}
