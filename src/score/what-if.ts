import { type Diagnostic, warning } from '../model/diagnostic.ts';
import type { Reading, Run, WhatIf, WhatIfChange } from '../model/run.ts';

/** The run of assumed answers, with what they change against the run of the answers in the files. */
export function withWhatIf(before: Run, after: Run, changes: readonly WhatIfChange[]): Run {
  const changed = new Set(changes.map(({ unit }) => unit));
  const earlier = new Map(before.units.map((unit) => [unit.id, unit]));
  const whatIf: WhatIf = {
    changes,
    before: readingOf(before.institution),
    after: readingOf(after.institution),
    units: after.units.flatMap((unit) => {
      const was = earlier.get(unit.id);
      if (was === undefined || !changed.has(unit.id)) return [];
      return [{ unit: unit.id, name: unit.name, before: readingOf(was), after: readingOf(unit) }];
    }),
  };
  const file = after.units.find(({ id }) => changed.has(id))?.file ?? after.units[0]?.file ?? '';
  const told: Diagnostic = warning('what-if', { file }, { changes: changes.length });
  return { ...after, warnings: [told, ...after.warnings], whatIf };
}

function readingOf({ score, interval, zone, label }: Reading): WhatIf['before'] {
  return { score, interval, zone, label };
}
