import type { Target } from './parse-options.ts';
import type { AuditOptions } from './run-audit.ts';
import { isPerUnit } from './split-targets.ts';

/** A report that can be printed while units are read. */
type StreamTarget = Target<'ndjson' | 'csv'>;

/** The only report that is asked for, where its units need not wait for others; undefined where all of them are needed first. */
export function streamTarget(options: AuditOptions, targets: readonly Target<string>[]): StreamTarget | undefined {
  const { since, documents, baseline, minScore, institution, period, set, sort } = options;
  const needsAll = [since, documents, baseline, minScore, institution, period, set[0]].some((one) => one !== undefined);
  const [target, ...others] = targets;
  if (needsAll || target === undefined || others.length > 0 || isPerUnit(target)) return undefined;
  const { format } = target;
  if (format === 'ndjson') return { ...target, format };
  return format === 'csv' && sort === undefined ? { ...target, format } : undefined;
}
