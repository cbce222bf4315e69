import type { Place } from '../model/diagnostic.ts';

const PARTS = ['line', 'page', 'table', 'row', 'paragraph', 'column'] as const;

/** Orders places of one file; what has no line comes before what has one. */
export function comparePlaces(one: Place, other: Place): number {
  for (const part of PARTS) {
    const apart = (one[part] ?? 0) - (other[part] ?? 0);
    if (apart !== 0) return apart;
  }
  return 0;
}
