import type { Run } from '../model/run.ts';

/** What the workspace calls a unit that is missing or rejected; undefined where it has no name for it. */
export function expectedName({ expectedNames = [] }: Pick<Run, 'expectedNames'>, unit: string): string | undefined {
  return expectedNames.find((one) => one.unit === unit)?.name;
}
