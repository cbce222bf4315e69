import { VERSION } from '../cli/version.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Basis, Rejected, Run } from '../model/run.ts';
import type { Gate } from '../score/check-gate.ts';
import { assembleRuns } from '../session/assemble-runs.ts';
import { gatherAssessments } from '../session/gather-assessments.ts';
import type { MemoryFiles } from '../session/memory-files.ts';
import { type InputOptions, openMemory } from './open-memory.ts';

/** By what files are audited. */
export interface AuditOptions extends InputOptions {
  /** The day of judgement, YYYY-MM-DD: there is no clock in here. */
  readonly asOf: string;
  /** Which answers count: the unit's own (`claimed`, the default), those with proof, or the evaluator's. */
  readonly basis?: Basis;
  /** What is required; without it, only a workspace's target is. */
  readonly gate?: Gate;
}

/** What an audit came to. */
export interface Audit {
  /** One of each institution and period, in their order; at least one, which has no units where no assessment was found. */
  readonly runs: readonly Run[];
  /** Files that cannot be scored, of which it is not known to which of the runs they belong. */
  readonly unassigned: readonly Rejected[];
  /** What is said of none of the runs, or of all. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * Audits files in memory: what `patuh audit` does with the same files in a folder. Faults of files are in the runs, as
 * values; nothing is read, written or asked for elsewhere. Evidence counts as found where it is among the files.
 */
export async function audit(files: MemoryFiles, options: AuditOptions): Promise<Audit> {
  const { asOf, checklist, basis = 'claimed', gate = {} } = options;
  const hashes = new Map<string, string>();
  const session = await openMemory(files, options);
  const gathered = await gatherAssessments({
    ...session,
    checklist,
    evidenceRoot: undefined,
    onRead: async (file, bytes) => void hashes.set(file, await session.source.digest(bytes)),
  });
  const settings = { version: VERSION, asOf, basis, gate, also: [], hashes };
  const { runs } = await assembleRuns(gathered.groups, gathered, session, settings);
  return { runs, unassigned: gathered.unassigned, warnings: gathered.warnings };
}
