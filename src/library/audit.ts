import { VERSION } from '../cli/version.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Basis, Rejected, Run } from '../model/run.ts';
import { FORMATS } from '../report/formats.ts';
import type { Gate } from '../score/check-gate.ts';
import { assembleRuns } from '../session/assemble-runs.ts';
import { gatherAssessments } from '../session/gather-assessments.ts';
import { type MemoryFiles, memoryFiles } from '../session/memory-files.ts';
import { openSession } from '../session/open-session.ts';

/** By what files are audited. */
export interface AuditOptions {
  /** The day of judgement, YYYY-MM-DD: there is no clock in here. */
  readonly asOf: string;
  /** Which of the files and folders to audit, as on a command line; all by default. */
  readonly inputs?: readonly string[];
  /**
   * The YAML of the checklists that files may name by their id. `import { CHECKLISTS } from 'patuh/checklists'` has those
   * that ship.
   */
  readonly checklists?: Readonly<Record<string, string>>;
  /** The checklist to use whatever the files say: an id of `checklists`, or a path. */
  readonly checklist?: string;
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

/** Where the checklists are among the files; no path that a user would choose. */
const SHIPPED = '/.patuh/checklists';

/**
 * Audits files in memory: what `patuh audit` does with the same files in a folder. Faults of files are in the runs, as
 * values; nothing is read, written or asked for elsewhere. Evidence counts as found where it is among the files.
 */
export async function audit(files: MemoryFiles, options: AuditOptions): Promise<Audit> {
  const { asOf, inputs = [], checklists = {}, checklist, basis = 'claimed', gate = {} } = options;
  const given = files instanceof Map ? [...files] : Object.entries(files);
  const shipped = Object.entries(checklists).map(([id, text]) => [`${SHIPPED}/${id}.yaml`, text] as const);
  const hashes = new Map<string, string>();
  const source = memoryFiles(new Map([...given, ...shipped]));
  const session = await openSession(inputs, {
    source,
    isReport: (head) => FORMATS.json.isOwn(head),
    yieldNow: async () => {},
    shipped: { folder: SHIPPED },
  });
  const gathered = await gatherAssessments({
    ...session,
    checklist,
    evidenceRoot: undefined,
    onRead: async (file, bytes) => void hashes.set(file, await source.digest(bytes)),
  });
  const settings = { version: VERSION, asOf, basis, gate, also: [], hashes };
  const { runs } = await assembleRuns(gathered.groups, gathered, session, settings);
  return { runs, unassigned: gathered.unassigned, warnings: gathered.warnings };
}
