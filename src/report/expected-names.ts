import type { Run } from '../model/run.ts';

/** What the workspace calls units that are missing or rejected, by their ids; those without a name are not there. */
export function expectedNames({ expectedNames: named = [] }: Pick<Run, 'expectedNames'>): ReadonlyMap<string, string> {
  return new Map(named.map(({ unit, name }) => [unit, name]));
}
