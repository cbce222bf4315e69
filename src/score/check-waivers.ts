import type { Assessment } from '../model/assessment.ts';
import { type Diagnostic, warning } from '../model/diagnostic.ts';
import type { UnitResult } from '../model/run.ts';

/** Items whose gaps are accepted on a day; the last day of a waiver counts. */
export function currentWaivers({ waivers }: Assessment, asOf: string): ReadonlySet<string> {
  return new Set(waivers.filter(({ until }) => until >= asOf).map(({ item }) => item));
}

/** Waivers that no longer hold on the day, and those for items that are no gap. Unknown items were found on loading. */
export function checkWaivers({ waivers }: Assessment, { gaps, status }: UnitResult, asOf: string): Diagnostic[] {
  const open = new Set(gaps.map(({ item }) => item));
  return waivers.flatMap(({ item, until, at }) => {
    if (until < asOf) return [warning('waiver-expired', at, { item, until })];
    return status === 'scored' && !open.has(item) ? [warning('waiver-unneeded', at, { item })] : [];
  });
}
