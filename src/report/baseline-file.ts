import type { Baseline } from '../model/baseline.ts';
import { jsonText } from './data/json-text.ts';

/** The text of a baseline: sorted, an entry a line, so that a comparison of two versions can be read. */
export function renderBaseline({ institution, checklist, basis, units }: Baseline): string {
  return jsonText({
    schemaVersion: 1,
    kind: 'baseline',
    tool: { name: 'patuh' },
    institution,
    checklist,
    basis,
    units: Object.fromEntries([...units].map(([id, { zone, gaps }]) => [id, { zone: zone ?? 'not scored', gaps }])),
  });
}

/** Whether the beginning of a file shows that it is a baseline. */
export function isBaseline(text: string): boolean {
  return /^\{\s*"schemaVersion": 1,\s*"kind": "baseline"/.test(text);
}
