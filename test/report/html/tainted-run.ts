import type { Run } from '../../../src/model/run.ts';

/** Fields that contain a word of ours, not a text from a file. */
const OURS = new Set([
  'basis',
  'code',
  'datedBy',
  'facts',
  'judgement',
  'language',
  'problem',
  'rollup',
  'rule',
  'severity',
  'standing',
  'status',
  'uncertainty',
  'unproven',
  'zone',
]);

/**
 * The run with a text put behind every text that a file, a path or a person may have given, keys of services included.
 */
export function taintedRun(run: Run, text: string): Run {
  return poison(run, text) as Run;
}

function poison(value: unknown, text: string, key = ''): unknown {
  if (typeof value === 'string') return OURS.has(key) ? value : value + text;
  if (Array.isArray(value)) {
    return value.map((entry) => (typeof entry === 'string' ? poison(entry, text, key) : poison(entry, text)));
  }
  if (typeof value !== 'object' || value === null) return value;
  const names = key === 'services' ? (name: string) => name + text : (name: string) => name;
  const unknown = key === 'facts';
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [names(name), poison(entry, text, unknown ? 'item' : name)]),
  );
}
