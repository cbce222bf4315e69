import type { Diagnostic } from '../model/diagnostic.ts';
import type { Rejected, Run, RunSet } from '../model/run.ts';

/** Runs of several institutions or periods as one result; nothing is added up over them. */
export function combineRuns(
  runs: readonly Run[],
  warnings: readonly Diagnostic[],
  rejected: readonly Rejected[],
): RunSet {
  const [first] = runs;
  if (first === undefined) throw new Error('a set of no runs');
  const { schemaVersion, tool, basis, asOf } = first;
  const sorted = rejected.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  return { schemaVersion, tool, basis, asOf, runs, rejected: sorted, warnings };
}

/** What all runs of a set found fault with: what the exit code goes by. */
export function everyFinding({
  runs,
  rejected,
  warnings,
}: RunSet): Pick<Run, 'rejected' | 'missing' | 'warnings' | 'violations'> {
  return {
    rejected: [...runs.flatMap((run) => run.rejected), ...rejected],
    missing: runs.flatMap((run) => run.missing),
    warnings: [...warnings, ...runs.flatMap((run) => run.warnings)],
    violations: runs.flatMap((run) => run.violations),
  };
}
