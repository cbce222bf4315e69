import type { Target } from './parse-options.ts';
import { isPerUnit } from './split-targets.ts';

/** A report that can be printed while units are read. */
type StreamTarget = Target<'ndjson' | 'csv'>;

/** Options that need all units before the first is drawn. */
interface WholeRunOptions {
  readonly since?: string;
  readonly documents?: string;
  readonly baseline?: string;
  readonly minScore?: number;
  readonly institution?: string;
  readonly period?: string;
  readonly set: readonly string[];
  /** An order of rows; lines of ndjson have their own. */
  readonly sort?: string;
}

/** The only report that is asked for, where its units need not wait for others; undefined where all of them are needed first. */
export function streamTarget(options: WholeRunOptions, targets: readonly Target<string>[]): StreamTarget | undefined {
  const { since, documents, baseline, minScore, institution, period, set, sort } = options;
  const needsAll = [since, documents, baseline, minScore, institution, period, set[0]].some((one) => one !== undefined);
  const [target, ...others] = targets;
  if (needsAll || target === undefined || others.length > 0 || isPerUnit(target)) return undefined;
  const { format } = target;
  if (format === 'ndjson') return { ...target, format };
  return format === 'csv' && sort === undefined ? { ...target, format } : undefined;
}
