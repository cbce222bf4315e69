import type { Assessment, Waiver } from '../model/assessment.ts';
import { type Diagnostic, warning } from '../model/diagnostic.ts';
import type { UnitResult } from '../model/run.ts';

/**
 * Items whose gaps are accepted on a day, each with the waiver that is valid longest; the last day of a waiver counts.
 */
export function currentWaivers({ waivers }: Assessment, asOf: string): ReadonlyMap<string, Waiver> {
  const current = waivers.filter(({ until }) => until >= asOf).sort((a, b) => (a.until < b.until ? -1 : 1));
  return new Map(current.map((waiver) => [waiver.item, waiver]));
}

/**
 * Waivers that are no longer valid on the day, and those for items that are no gap. Unknown items were found on
 * loading.
 */
export function checkWaivers({ waivers }: Assessment, { gaps, status }: UnitResult, asOf: string): Diagnostic[] {
  const open = new Set(gaps.map(({ item }) => item));
  return waivers.flatMap(({ item, until, at }) => {
    if (until < asOf) return [warning('waiver-expired', at, { item, until })];
    return status === 'scored' && !open.has(item) ? [warning('waiver-unneeded', at, { item })] : [];
  });
}
