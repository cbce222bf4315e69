import type { Zone } from '../model/checklist.ts';

/** Colours of a zone's cell: background and ink, which stand out from each other by more than 7 to 1. */
export const ZONE_COLORS: Readonly<Record<Zone, { readonly fill: string; readonly ink: string }>> = {
  green: { fill: 'CBE8D2', ink: '0B4A24' },
  yellow: { fill: 'FFEFB0', ink: '5C4300' },
  red: { fill: 'F8D0CB', ink: '7A120D' },
};
